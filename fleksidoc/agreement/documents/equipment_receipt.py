"""A receipt for equipment that is lent, and returned."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.errors import Message

DOCUMENT = Document(
    name="equipment-receipt",
    needs=(("equipment",),),
    example=Message(
        no="""\
[equipment]
operation = "arbeidsgiver"
maintenance = "arbeidsgiver"
return_within = "2 uker"

[[equipment.items]]
name = { no = "bærbar PC", en = "laptop" }
owner = "arbeidsgiver"
number = "PC-0417"
lent = 2027-01-04
""",
        en="""\
[equipment]
operation = "employer"
maintenance = "employer"
return_within = "2 weeks"

[[equipment.items]]
name = { no = "bærbar PC", en = "laptop" }
owner = "employer"
number = "PC-0417"
lent = 2027-01-04
""",
    ),
    sets_terms=False,
)
