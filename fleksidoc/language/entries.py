"""What a ``language.toml`` must hold: every key known, nothing left out or coerced."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Annotated, Self, TypeAlias

from babel import Locale
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)

from fleksidoc.agreement import values
from fleksidoc.agreement.values import FixedValue, Month, Unit
from fleksidoc.language.checks import (
    holding,
    parsed_locale,
    require_date_pattern,
    require_keys,
    require_time_pattern,
    valid_tag,
)

WORD_SETS: Mapping[str, type[FixedValue]] = {
    kind.word_set(): kind
    for _, kind in inspect.getmembers(values, inspect.isclass)
    if issubclass(kind, FixedValue) and kind not in {FixedValue, Unit, Month}
}
"""The kinds of fixed values that ``[words]`` holds, by the name of their words.

Units have plurals and a table of their own; the months CLDR knows.
"""


Text: TypeAlias = Annotated[str, Field(min_length=1)]


class Entry(BaseModel):
    """A table of ``language.toml``."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Patterns(Entry):
    """How a language puts its values together: the house's choice, not CLDR's."""

    date: Text
    """CLDR's letters, as ``d. MMMM y``."""

    time: Text
    """CLDR's letters, as ``HH.mm``."""

    time_of_day: Annotated[str, AfterValidator(holding("time"))]
    time_range: Annotated[str, AfterValidator(holding("start", "end"))]
    quantity: Annotated[str, AfterValidator(holding("number", "unit"))]
    percentage: Annotated[str, AfterValidator(holding("number"))]
    list_separator: Text
    """Between the items of a list."""

    list_conjunction: Text
    """Before the last of them."""


class FixedWord(Entry):
    """The word that a fixed value prints, and the other words it is read from."""

    prints: Text
    reads: tuple[Text, ...] = ()


class UnitWord(Entry):
    """The forms that a unit prints, by CLDR plural category, and what it reads."""

    prints: Mapping[str, Text]
    reads: tuple[Text, ...] = ()


class Numbers(Entry):
    """The words for numbers in running text."""

    cardinals: Mapping[int, tuple[Text, ...]]
    """Up to nine, and those that others are put together with."""

    ordinals: Mapping[int, tuple[Text, ...]]


class Citations(Entry):
    """The words by which provisions are cited."""

    section: tuple[Text, ...]
    chapter: tuple[Text, ...]
    paragraph: tuple[Text, ...]
    sentence: tuple[Text, ...]
    dash: tuple[Text, ...]
    letter: tuple[Text, ...]
    joined_by: tuple[Text, ...]
    """What stands between two of a list, as ``and``."""


Units: TypeAlias = Mapping[str, UnitWord]
Words: TypeAlias = Mapping[str, Mapping[str, FixedWord]]


def _all_units(units: Units) -> Units:
    require_keys(units, list(Unit))
    return units


def _all_words(words: Words) -> Words:
    require_keys(words, WORD_SETS)
    for name, kind in WORD_SETS.items():
        require_keys(words[name], list(kind), under=f"{name}.")
    return words


class LanguageFile(Entry):
    """A ``language.toml`` as it is written."""

    locale: Annotated[Locale, BeforeValidator(parsed_locale)]
    tag: Annotated[Text, AfterValidator(valid_tag)]
    names: Mapping[str, Text]
    patterns: Patterns
    units: Annotated[Units, AfterValidator(_all_units)]
    words: Annotated[Words, AfterValidator(_all_words)]
    numbers: Numbers
    citations: Citations
    statutes: Mapping[str, tuple[Text, ...]]

    @model_validator(mode="after")
    def fits_its_locale(self) -> Self:
        """See that patterns and plurals are those that the locale can use."""
        date, time = self.patterns.date, self.patterns.time
        require_date_pattern(date, self.locale, key="patterns.date")
        require_time_pattern(time, self.locale, key="patterns.time")
        categories = sorted({*self.locale.plural_form.tags, "other"})
        for unit, word in self.units.items():
            require_keys(word.prints, categories, under=f"units.{unit}.prints.")
        return self
