"""Notice that ends the arrangement, or one part of it; never the employment."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.errors import Message

DOCUMENT = Document(
    name="termination",
    needs=(("notice",),),
    table="notice",
    example=Message(
        no="""\
[notice]
by = "arbeidstaker"             # arbeidsgiver eller arbeidstaker
given = 2027-03-15
concerns = "hjemmekontor"       # utelat den når hele ordningen opphører
received = 2027-03-16           # når den andre parten mottok den
reasons = { no = "Teamet er flyttet.", en = "The team has moved." }
""",
        en="""\
[notice]
by = "employee"                 # employer or employee
given = 2027-03-15
concerns = "home-office"        # leave it out when the whole arrangement ends
received = 2027-03-16           # when the other party received it
reasons = { no = "Teamet er flyttet.", en = "The team has moved." }
""",
    ),
    sets_terms=False,
)
