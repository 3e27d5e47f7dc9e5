"""The employer's refusal of a request for home office, other hours, or both."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.errors import Message

DOCUMENT = Document(
    name="refusal",
    needs=(("refusal",),),
    table="refusal",
    example=Message(
        no="""\
[refusal]
request_received = 2026-11-02   # dagen søknaden kom inn
concerns = "begge"              # arbeidstid, hjemmekontor eller begge
hours = "innvilget"             # hvis bare den ene delen er avslått
home_office = "avslått"
reasons = { no = "Arbeidet skjer ved skranken.", en = "The work is at the desk." }
alternatives = { no = "Én hjemmedag i måneden.", en = "One home day a month." }
revisit = 2027-06-01            # når spørsmålet tas opp igjen
""",
        en="""\
[refusal]
request_received = 2026-11-02   # the day the request came in
concerns = "both"               # hours, home-office or both
hours = "granted"               # if only one part is refused
home_office = "refused"
reasons = { no = "Arbeidet skjer ved skranken.", en = "The work is at the desk." }
alternatives = { no = "Én hjemmedag i måneden.", en = "One home day a month." }
revisit = 2027-06-01            # when the question is taken up again
""",
    ),
    sets_terms=False,
)
