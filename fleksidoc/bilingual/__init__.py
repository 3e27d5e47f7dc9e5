"""Two drafts of the same document become one in two languages.

``compose`` holds their clauses against each other, brings styles, lists, pictures and
notes of both into one package, and lays the texts out in columns or in sequence.
"""

from typing import TYPE_CHECKING

from fleksidoc.bilingual.layout import LayoutKind
from fleksidoc.doors import opening

if TYPE_CHECKING:
    from fleksidoc.bilingual.composing import compose
    from fleksidoc.bilingual.errors import DefaultsDifferError, LanguagesDifferError

__all__ = ["DefaultsDifferError", "LanguagesDifferError", "LayoutKind", "compose"]

__getattr__ = opening(
    __name__,
    {
        "DefaultsDifferError": "fleksidoc.bilingual.errors",
        "LanguagesDifferError": "fleksidoc.bilingual.errors",
        "compose": "fleksidoc.bilingual.composing",
    },
)
