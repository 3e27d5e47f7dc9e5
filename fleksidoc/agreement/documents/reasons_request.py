"""The employee asks for the reasons of a refusal in writing."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.errors import Message

DOCUMENT = Document(
    name="reasons-request",
    needs=(("refusal",),),
    table="refusal",
    example=Message(
        no="""\
[refusal]
request_received = 2026-11-02   # dagen søknaden kom inn
concerns = "begge"              # arbeidstid, hjemmekontor eller begge
delivered = 2026-11-20          # dagen avslaget kom fram
""",
        en="""\
[refusal]
request_received = 2026-11-02   # the day the request came in
concerns = "both"               # hours, home-office or both
delivered = 2026-11-20          # the day the refusal arrived
""",
    ),
    sets_terms=False,
)
