"""Stage 2: validate. A record becomes an agreement, or findings with line and key.

The tables of the contract stand in ``model``, what they hold in ``values``.
"""

from fleksidoc.agreement.documents import Document, documents
from fleksidoc.agreement.model import Agreement, Part
from fleksidoc.agreement.model.procedure import Accept
from fleksidoc.agreement.model.scope import Scope
from fleksidoc.agreement.reading.reader import Reading
from fleksidoc.agreement.schema import schema
from fleksidoc.agreement.validated import Validated
from fleksidoc.agreement.validation import validate
from fleksidoc.agreement.values import Per, Workplace
from fleksidoc.agreement.vocabulary import Vocabulary

__all__ = [
    "Accept",
    "Agreement",
    "Document",
    "Part",
    "Per",
    "Reading",
    "Scope",
    "Validated",
    "Vocabulary",
    "Workplace",
    "documents",
    "schema",
    "validate",
]
