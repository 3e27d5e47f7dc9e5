"""The employee's declaration on the working environment at home."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.errors import Message

DOCUMENT = Document(
    name="workplace",
    needs=(("workplace",), ("scope",)),
    table="workplace",
    example=Message(
        no="""\
[workplace]                     # utelat det som skal krysses av for hånd
desk_and_chair = true
lighting = true
noise = false
contact = true
measures = { no = "Hodetelefoner lånes ut.", en = "Headphones are lent." }
""",
        en="""\
[workplace]                     # leave out what is to be ticked by hand
desk_and_chair = true
lighting = true
noise = false
contact = true
measures = { no = "Hodetelefoner lånes ut.", en = "Headphones are lent." }
""",
    ),
    sets_terms=False,
)
