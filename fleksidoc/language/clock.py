"""Dates and times in a language's pattern, each part of it looked up in a table.

What CLDR's letters print for every day, month, weekday, hour and minute was asked of
Babel when the language was opened (see ``cldr``).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from fleksidoc.agreement.values import MINUTES_IN_AN_HOUR

END_OF_DAY = 24
"""The hour that ends a day; it begins none, so no ``dt.time`` has it."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A part of a pattern: of what it is, and what it prints for each value."""

    of: str
    """``day``, ``month``, ``weekday``, ``hour`` or ``minute``."""

    texts: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Year:
    """A year, of at least so many digits; of two, only the last."""

    digits: int

    def of(self, year: int) -> str:
        """Return the year as it is printed.

        >>> Year(1).of(2027), Year(2).of(2027)
        ('2027', '27')
        """
        text = f"{year:0{self.digits}}"
        return text[-2:] if self.digits == 2 else text  # noqa: PLR2004  CLDR's yy


Pattern: TypeAlias = "tuple[str | Letters | Year, ...]"


def printed_date(day: dt.date, pattern: Pattern) -> str:
    """Return a day as the pattern prints it."""
    parts = {"day": day.day, "month": day.month, "weekday": day.weekday()}
    return "".join(_text(piece, parts, day.year) for piece in pattern)


def printed_time(minutes: int, pattern: Pattern) -> str:
    """Return a time, in minutes since midnight, as the pattern prints it."""
    hour, minute = divmod(minutes, MINUTES_IN_AN_HOUR)
    parts = {"hour": hour, "minute": minute}
    return "".join(_text(piece, parts) for piece in pattern)


def _text(piece: str | Letters | Year, parts: Mapping[str, int], year: int = 0) -> str:
    match piece:
        case str():
            return piece
        case Letters(of, texts):
            return texts[parts[of]]
        case _:
            return piece.of(year)
