"""The words people may write for fixed values, in every installed language.

The words stand in each language's ``language.toml``; the language room makes the
vocabulary, and validation is given it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from fleksidoc.agreement.values import FixedValue

Fixed = TypeVar("Fixed", bound=FixedValue)

LANGUAGES = "language"
"""The word set of the languages themselves: "norsk" for ``no``."""


def fold(written: str) -> str:
    """Return ``written`` as words are compared: case, spaces and hyphens aside.

    >>> fold(" Inntil  videre ")
    'inntil videre'
    """
    plain = unicodedata.normalize("NFKC", written).casefold()
    return " ".join(plain.replace("\N{HYPHEN}", "-").split())


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What may be written for what: word set, folded written word, neutral word."""

    languages: tuple[str, ...] = ()
    """The codes of the installed languages, sorted."""

    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Word set (``FixedValue.word_set()``) → folded written word → neutral word."""

    def readings(self, fixed: type[Fixed]) -> dict[str, Fixed]:
        """Return all that may be written for ``fixed``, the neutral words included."""
        words = self.words.get(fixed.word_set(), {})
        return {
            **{written: fixed(neutral) for written, neutral in words.items()},
            **{member.value: member for member in fixed},
        }

    def read(self, fixed: type[Fixed], written: str) -> Fixed | None:
        """Return the value that ``written`` means, if it means one."""
        word = fold(written)
        neutral = self.words.get(fixed.word_set(), {}).get(word, word)
        try:
            return fixed(neutral)
        except ValueError:  # no member has that value
            return None
