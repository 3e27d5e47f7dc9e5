"""Minutes of the yearly or half-yearly review."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.errors import Message

DOCUMENT = Document(
    name="review",
    needs=(("review",),),
    table="review",
    example=Message(
        no="""\
[review]
held = 2027-06-15
participants = ["Kari Nordmann", "Ingrid Berg"]
deliveries = { no = "Fristene er holdt.", en = "The deadlines were met." }
availability = { no = "Svartiden er holdt.", en = "Answers came in time." }
cooperation = { no = "Møtene fungerer godt.", en = "The meetings work well." }
outcome = "fortsetter"          # fortsetter, endres eller opphører
""",
        en="""\
[review]
held = 2027-06-15
participants = ["Kari Nordmann", "Ingrid Berg"]
deliveries = { no = "Fristene er holdt.", en = "The deadlines were met." }
availability = { no = "Svartiden er holdt.", en = "Answers came in time." }
cooperation = { no = "Møtene fungerer godt.", en = "The meetings work well." }
outcome = "continue"            # continue, change or end
""",
    ),
    sets_terms=False,
)
