"""Two drafts of the same document become one in two languages.

``compose`` holds their clauses against each other, brings styles, lists, pictures and
notes of both into one package, and lays the texts out in columns or in sequence.
"""

from fleksidoc.bilingual.compose import compose
from fleksidoc.bilingual.errors import DefaultsDifferError, LanguagesDifferError
from fleksidoc.bilingual.layout import LayoutKind

__all__ = ["DefaultsDifferError", "LanguagesDifferError", "LayoutKind", "compose"]
