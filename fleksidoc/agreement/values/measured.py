"""Times, amounts, numbers and texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Self, TypeAlias

from fleksidoc.agreement.values.fixed import Unit

MINUTES_IN_AN_HOUR = 60
MINUTES_IN_A_DAY = 24 * MINUTES_IN_AN_HOUR


@dataclass(frozen=True, slots=True, order=True)
class TimeOfDay:
    """A time on the clock; 24:00 ends a day and starts none."""

    minutes: int
    """Since midnight, 0 to 1440."""

    @classmethod
    def at(cls, hour: int, minute: int = 0) -> Self:
        """Return the time of ``hour`` and ``minute``.

        >>> TimeOfDay.at(14, 30)
        TimeOfDay(minutes=870)
        """
        return cls(hour * MINUTES_IN_AN_HOUR + minute)

    @property
    def hour(self) -> int:
        """The hour, 0 to 24."""
        return self.minutes // MINUTES_IN_AN_HOUR

    @property
    def minute(self) -> int:
        """The minutes past the hour."""
        return self.minutes % MINUTES_IN_AN_HOUR

    def __str__(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"


@dataclass(frozen=True, slots=True)
class TimeRange:
    """From one time to a later one on the same day."""

    start: TimeOfDay
    end: TimeOfDay

    @property
    def minutes(self) -> int:
        """Its length."""
        return self.end.minutes - self.start.minutes

    def holds(self, other: TimeRange) -> bool:
        """Tell whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: TimeRange) -> bool:
        """Tell whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def __str__(self) -> str:
        return f"{self.start}-{self.end}"


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """A number of hours, exact."""

    value: Decimal

    @property
    def minutes(self) -> Decimal:
        """The same in minutes."""
        return self.value * MINUTES_IN_AN_HOUR

    def __str__(self) -> str:
        return f"{self.value:f}"


@dataclass(frozen=True, slots=True)
class OrganisationNumber:
    """The nine digits of the Register of Legal Entities, check digit verified."""

    digits: str

    def __str__(self) -> str:
        return self.digits


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """A text of the employer's, by language code; or one plain text for every language.

    A plain text that ``[phrases]`` translates has become texts by language already.

    >>> LocalizedText({"no": "skjerm", "en": "monitor"}).in_language("en")
    'monitor'
    >>> LocalizedText(plain="Bjørkeveien 7").in_language("en")
    'Bjørkeveien 7'
    """

    texts: Mapping[str, str] = field(default_factory=dict, hash=False)
    plain: str = ""

    def in_language(self, code: str) -> str:
        """Return the text to print in the language ``code``.

        Raises:
            KeyError: The text is not given in that language. Validation has seen to
                it that no text lacks a language that was asked for.
        """
        return self.texts[code] if self.texts else self.plain


@dataclass(frozen=True, slots=True)
class Duration:
    """So many of a unit, as it was agreed: two weeks are not fourteen days."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.amount} {self.unit}"


CustomValue: TypeAlias = (
    "str | int | Decimal | bool | dt.date | TimeOfDay | LocalizedText"
    " | tuple[CustomValue, ...] | Mapping[str, CustomValue]"
)
"""What the employer's own fields can hold."""
