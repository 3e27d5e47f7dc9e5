"""A language: its patterns, and the words that it prints and reads.

All that CLDR knows of it is here as plain values: it was looked up once, when the
language was opened. So a document is printed without Babel.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from fleksidoc.agreement import values
from fleksidoc.agreement.values import FixedValue, Month, Unit
from fleksidoc.language.clock import Pattern
from fleksidoc.language.plurals import Rules

WORD_SETS: Mapping[str, type[FixedValue]] = {
    kind.word_set(): kind
    for _, kind in inspect.getmembers(values, inspect.isclass)
    if issubclass(kind, FixedValue) and kind not in {FixedValue, Unit, Month}
}
"""The kinds of fixed values that ``[words]`` holds, by the name of their words.

Units have plurals and a table of their own; the months CLDR knows.
"""

_NO_OTHER_KEYS: Mapping[str, str] = {"extra": "forbid"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """How a language puts its values together: the house's choice, not CLDR's."""

    __pydantic_config__: ClassVar = _NO_OTHER_KEYS

    date: str
    """CLDR's letters, as ``d. MMMM y``."""

    time: str
    """CLDR's letters, as ``HH.mm``."""

    time_of_day: str
    time_range: str
    quantity: str
    percentage: str
    list_separator: str
    """Between the items of a list."""

    list_conjunction: str
    """Before the last of them."""


@dataclass(frozen=True, slots=True)
class FixedWord:
    """The word that a fixed value prints, and the other words it is read from."""

    __pydantic_config__: ClassVar = _NO_OTHER_KEYS

    prints: str
    reads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitWord:
    """The forms that a unit prints, by CLDR plural category, and what it reads."""

    __pydantic_config__: ClassVar = _NO_OTHER_KEYS

    prints: Mapping[str, str]
    reads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """The words for numbers in running text."""

    __pydantic_config__: ClassVar = _NO_OTHER_KEYS

    cardinals: Mapping[int, tuple[str, ...]]
    """Up to nine, and those that others are put together with."""

    ordinals: Mapping[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citations:
    """The words by which provisions are cited."""

    __pydantic_config__: ClassVar = _NO_OTHER_KEYS

    section: tuple[str, ...]
    chapter: tuple[str, ...]
    paragraph: tuple[str, ...]
    sentence: tuple[str, ...]
    dash: tuple[str, ...]
    letter: tuple[str, ...]
    joined_by: tuple[str, ...]
    """What stands between two of a list, as ``and``."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One installed language. Compared by identity: it is a key of caches."""

    code: str
    """The name of its folder, as ``no``."""

    locale: str
    """What CLDR calls it, as ``nb``."""

    tag: str
    """BCP 47, as ``nb-NO``."""

    names: Mapping[str, str]
    """What it calls the installed languages, itself among them, by code."""

    patterns: Patterns
    units: Mapping[Unit, UnitWord]
    words: Mapping[type[FixedValue], Mapping[str, FixedWord]]
    """The words of each kind of fixed value, by neutral word."""

    numbers: Numbers
    citations: Citations
    statutes: Mapping[str, tuple[str, ...]]
    """What it calls acts and regulations, by a neutral name."""

    base: Mapping[str, str]
    """What the header and footer of all documents say in this language, by name."""

    date: Pattern
    time: Pattern
    plurals: Rules
    decimal: str
    """The sign between the whole number and its decimals."""

    minus: str

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    def name_of(self, other: Language) -> str:
        """Return what this language calls another: its own word, or else CLDR's."""
        known = self.names.get(other.code)
        if known is None:
            # Of a language installed elsewhere: only then is Babel asked once more.
            from fleksidoc.language.cldr import name_in  # noqa: PLC0415

            known = name_in(self.locale, other.locale)
        return known
