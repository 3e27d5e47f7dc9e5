"""Minutes of the yearly or half-yearly review."""

from fleksidoc.agreement.documents.document import Document
from fleksidoc.agreement.documents.minutes import minutes

DOCUMENT = Document(
    name="review",
    needs=(("review",),),
    table="review",
    example=minutes("review"),
    sets_terms=False,
)
