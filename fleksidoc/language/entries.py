"""What a ``language.toml`` must hold: every key known, nothing left out or coerced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Self, TypeAlias

from babel import Locale
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    model_validator,
)

from fleksidoc.agreement.values import Unit
from fleksidoc.language.checks import (
    parsed_locale,
    require_date_pattern,
    require_keys,
    require_places,
    require_text,
    require_time_pattern,
    valid_tag,
)
from fleksidoc.language.language import (
    WORD_SETS,
    Citations,
    FixedWord,
    Numbers,
    Patterns,
    UnitWord,
)

Units: TypeAlias = Mapping[str, UnitWord]
Words: TypeAlias = Mapping[str, Mapping[str, FixedWord]]


PLACES: Mapping[str, tuple[str, ...]] = {
    "time_of_day": ("time",),
    "time_range": ("start", "end"),
    "quantity": ("number", "unit"),
    "percentage": ("number",),
}
"""The patterns of our own, and what each of them must have a place for."""


def _all_units(units: Units) -> Units:
    require_keys(units, list(Unit))
    return units


def _all_words(words: Words) -> Words:
    require_keys(words, WORD_SETS)
    for name, kind in WORD_SETS.items():
        require_keys(words[name], list(kind), under=f"{name}.")
    return words


class LanguageFile(BaseModel):
    """A ``language.toml`` as it is written."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    locale: Annotated[Locale, BeforeValidator(parsed_locale)]
    tag: Annotated[str, AfterValidator(valid_tag)]
    names: Mapping[str, str]
    patterns: Patterns
    units: Annotated[Units, AfterValidator(_all_units)]
    words: Annotated[Words, AfterValidator(_all_words)]
    numbers: Numbers
    citations: Citations
    statutes: Mapping[str, tuple[str, ...]]
    base: Mapping[str, str] = {}
    """Words of ``base.docx`` in this language, as ``Side`` for ``{{ base.page }}``."""

    @model_validator(mode="before")
    @classmethod
    def holds_no_empty_text(cls, content: object) -> object:
        """See that no text is empty."""
        for key, text in _texts(content):
            require_text(text, key=key)
        return content

    @model_validator(mode="after")
    def fits_its_locale(self) -> Self:
        """See that patterns and plurals are those that the locale can use."""
        date, time = self.patterns.date, self.patterns.time
        require_date_pattern(date, self.locale, key="patterns.date")
        require_time_pattern(time, self.locale, key="patterns.time")
        for name, places in PLACES.items():
            require_places(getattr(self.patterns, name), places, key=f"patterns.{name}")
        categories = sorted({*self.locale.plural_form.tags, "other"})
        for unit, word in self.units.items():
            require_keys(word.prints, categories, under=f"units.{unit}.prints.")
        return self


def _texts(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text below a value, and the key that it stands at."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, below in value.items():
            yield from _texts(below, f"{key}.{name}".removeprefix("."))
    elif isinstance(value, list):
        for number, below in enumerate(value):
            yield from _texts(below, f"{key}.{number}")
