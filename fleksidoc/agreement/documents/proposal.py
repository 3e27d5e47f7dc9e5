"""The employee's proposal of an arrangement, or the employer's counter-proposal."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.errors import Message

DOCUMENT = Document(
    name="proposal",
    needs=(("proposal",),),
    table="proposal",
    example=Message(
        no="""\
[proposal]
by = "arbeidstaker"             # eller arbeidsgiver, for et motforslag
results = { no = "Rapportene er levert i tide.", en = "The reports were in time." }
deliveries = { no = "Status deles hver fredag.", en = "Status is shared on Fridays." }
concerns = { no = "Møtene holdes på tirsdager.", en = "Meetings are on Tuesdays." }
goals = { no = "Svar til kunder innen to timer.", en = "Answers within two hours." }

[proposal.private]              # blir aldri trykt og aldri kopiert
minimum = "Én hjemmedag"
wishes = "Tre hjemmedager"
""",
        en="""\
[proposal]
by = "employee"                 # or employer, for a counter-proposal
results = { no = "Rapportene er levert i tide.", en = "The reports were in time." }
deliveries = { no = "Status deles hver fredag.", en = "Status is shared on Fridays." }
concerns = { no = "Møtene holdes på tirsdager.", en = "Meetings are on Tuesdays." }
goals = { no = "Svar til kunder innen to timer.", en = "Answers within two hours." }

[proposal.private]              # never printed, never copied
minimum = "One home day"
wishes = "Three home days"
""",
    ),
)
