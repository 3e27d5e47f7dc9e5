"""Two drafts of the same document become one in two languages.

``compose`` holds their clauses against each other, brings styles, lists, pictures and
notes of both into one package, and lays the texts out in columns or in sequence.
``compare`` asks what a person has to look at: whether the two say the same, and whether
one of them has changed since somebody agreed that they do.
"""

from typing import TYPE_CHECKING

from fleksidoc.bilingual.layout import LayoutKind
from fleksidoc.doors import opening

if TYPE_CHECKING:
    from fleksidoc.bilingual.agreed import Agreed, read_agreed
    from fleksidoc.bilingual.comparing.comparison import compare
    from fleksidoc.bilingual.comparing.standing import Comparison
    from fleksidoc.bilingual.composing import compose
    from fleksidoc.bilingual.errors import DefaultsDifferError, LanguagesDifferError

__all__ = [
    "Agreed",
    "Comparison",
    "DefaultsDifferError",
    "LanguagesDifferError",
    "LayoutKind",
    "compare",
    "compose",
    "read_agreed",
]

__getattr__ = opening(
    __name__,
    {
        "Agreed": "fleksidoc.bilingual.agreed",
        "Comparison": "fleksidoc.bilingual.comparing.standing",
        "DefaultsDifferError": "fleksidoc.bilingual.errors",
        "LanguagesDifferError": "fleksidoc.bilingual.errors",
        "compare": "fleksidoc.bilingual.comparing.comparison",
        "compose": "fleksidoc.bilingual.composing",
        "read_agreed": "fleksidoc.bilingual.agreed",
    },
)
