"""A language: its patterns, and the words that it prints and reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale

from fleksidoc.agreement.values import FixedValue, Unit
from fleksidoc.language.entries import (
    Citations,
    FixedWord,
    Numbers,
    Patterns,
    UnitWord,
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One installed language. Compared by identity: it is a key of caches."""

    code: str
    """The name of its folder, as ``no``."""

    locale: Locale
    tag: str
    """BCP 47, as ``nb-NO``."""

    names: Mapping[str, str]
    """What it calls the languages, itself among them, by code."""

    patterns: Patterns
    units: Mapping[Unit, UnitWord]
    words: Mapping[type[FixedValue], Mapping[str, FixedWord]]
    """The words of each kind of fixed value, by neutral word."""

    numbers: Numbers
    citations: Citations
    statutes: Mapping[str, tuple[str, ...]]
    """What it calls acts and regulations, by a neutral name."""

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    def name_of(self, other: Language) -> str:
        """Return what this language calls another: its own word, or else CLDR's."""
        return self.names.get(other.code) or str(
            other.locale.get_display_name(self.locale)
        )
