"""Minutes of the evaluation of the trial."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.agreement.documents.minutes import minutes

DOCUMENT = Document(
    name="evaluation",
    needs=(("evaluation",), ("duration", "trial")),
    table="evaluation",
    example=minutes("evaluation"),
    sets_terms=False,
)
