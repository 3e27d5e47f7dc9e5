"""What a ``language.toml`` must hold: every key known, nothing left out or coerced."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Mapping
from typing import Annotated, Self, TypeAlias

from babel import Locale, UnknownLocaleError
from babel.dates import parse_pattern
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)
from pydantic_core import PydanticCustomError

from fleksidoc.agreement import values
from fleksidoc.agreement.values import FixedValue, Month, Unit

LOCALE = ("et språk som CLDR kjenner", "a language known to CLDR")
TAG = ("en språkkode etter BCP 47", "a language tag of BCP 47")
CLDR_PATTERN = ("et mønster etter CLDR", "a pattern of CLDR")

WORD_SETS: Mapping[str, type[FixedValue]] = {
    kind.word_set(): kind
    for _, kind in inspect.getmembers(values, inspect.isclass)
    if issubclass(kind, FixedValue) and kind not in {FixedValue, Unit, Month}
}
"""The kinds of fixed values that ``[words]`` holds, by the name of their words.

Units have plurals and a table of their own; the months CLDR knows.
"""


def _expected(no: str, en: str) -> PydanticCustomError:
    return PydanticCustomError("expected", "{en}", {"no": no, "en": en})


def _lacked(key: str) -> PydanticCustomError:
    return PydanticCustomError("lacked", "{key}", {"key": key})


def _unknown(key: str) -> PydanticCustomError:
    return PydanticCustomError("unknown", "{key}", {"key": key})


def _locale(written: object) -> Locale:
    try:
        return Locale.parse(str(written))
    except (UnknownLocaleError, ValueError) as error:
        raise _expected(*LOCALE) from error


def _tag(written: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", written):
        raise _expected(*TAG)
    return written


def _cldr_pattern(written: str) -> str:
    try:
        parse_pattern(written)
    except ValueError as error:
        raise _expected(*CLDR_PATTERN) from error
    return written


def _holding(*places: str) -> Callable[[str], str]:
    """Return the check that a pattern has these places to fill, once each."""
    shown = [f"{{{place}}}" for place in places]
    wish = (f"en tekst med {' og '.join(shown)}", f"a text with {' and '.join(shown)}")

    def check(written: str) -> str:
        if sorted(re.findall(r"{\w*}|[{}]", written)) != sorted(shown):
            raise _expected(*wish)
        return written

    return check


def _require(given: Collection[str], wanted: Collection[str], under: str = "") -> None:
    """See that exactly the wanted keys are given."""
    for key in wanted:
        if key not in given:
            raise _lacked(under + key)
    for key in given:
        if key not in wanted:
            raise _unknown(under + key)


Text: TypeAlias = Annotated[str, Field(min_length=1)]
CldrPattern: TypeAlias = Annotated[Text, AfterValidator(_cldr_pattern)]


class Entry(BaseModel):
    """A table of ``language.toml``."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Patterns(Entry):
    """How a language puts its values together: the house's choice, not CLDR's."""

    date: CldrPattern
    """As ``d. MMMM y``."""

    time: CldrPattern
    """As ``HH.mm``."""

    time_of_day: Annotated[str, AfterValidator(_holding("time"))]
    time_range: Annotated[str, AfterValidator(_holding("start", "end"))]
    quantity: Annotated[str, AfterValidator(_holding("number", "unit"))]
    percentage: Annotated[str, AfterValidator(_holding("number"))]
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


Units: TypeAlias = Mapping[str, UnitWord]
Words: TypeAlias = Mapping[str, Mapping[str, FixedWord]]


def _all_units(units: Units) -> Units:
    _require(units, list(Unit))
    return units


def _all_words(words: Words) -> Words:
    _require(words, WORD_SETS)
    for name, kind in WORD_SETS.items():
        _require(words[name], list(kind), under=f"{name}.")
    return words


class LanguageFile(Entry):
    """A ``language.toml`` as it is written."""

    locale: Annotated[Locale, BeforeValidator(_locale)]
    tag: Annotated[Text, AfterValidator(_tag)]
    names: Mapping[str, Text]
    patterns: Patterns
    units: Annotated[Units, AfterValidator(_all_units)]
    words: Annotated[Words, AfterValidator(_all_words)]

    @model_validator(mode="after")
    def has_all_plurals(self) -> Self:
        """See that every unit has the forms that the language counts with."""
        categories = sorted({*self.locale.plural_form.tags, "other"})
        for unit, word in self.units.items():
            _require(word.prints, categories, under=f"units.{unit}.prints.")
        return self
