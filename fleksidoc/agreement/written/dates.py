"""Dates: ``2027-01-31``, ``31. januar 2027``, ``January 31, 2027``."""

from __future__ import annotations

import datetime as dt
import re

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.written import DATE_OF_TWO_READINGS, NOT_A_DATE
from fleksidoc.agreement.values import Month
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.agreement.written.shown import shown

ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
DAY_MONTH_YEAR = re.compile(r"([0-9]{1,2})\.?\s*([^\W\d_]+)\.?\s+([0-9]{4})")
MONTH_DAY_YEAR = re.compile(r"([^\W\d_]+)\.?\s+([0-9]{1,2})\.?,?\s+([0-9]{4})")
FIGURES = re.compile(r"([0-9]{1,2})([./-])\s*([0-9]{1,2})\2\s*([0-9]{4})")
MONTHS = tuple(Month)


def date(written: str, vocabulary: Vocabulary) -> dt.date | Refusal:
    """Return the date that is written.

    >>> date("1 January 2027", Vocabulary())
    datetime.date(2027, 1, 1)
    """
    text = written.strip()
    possible = sorted(set(_readings(text, vocabulary)))
    if not possible:
        return NOT_A_DATE.because(found=shown(written))
    first, last = possible[0], possible[-1]
    if first == last:
        return first
    return DATE_OF_TWO_READINGS.because(
        found=shown(written),
        first=first,
        second=last,
        iso_first=first.isoformat(),
        iso_second=last.isoformat(),
    )


def _readings(text: str, vocabulary: Vocabulary) -> list[dt.date]:
    """Return every date that the text can mean."""
    possible: list[dt.date | None] = []
    if found := ISO.fullmatch(text):
        possible += [_date(*found.groups())]
    if found := DAY_MONTH_YEAR.fullmatch(text):
        day, month, year = found.groups()
        possible += [_date(year, _month(month, vocabulary), day)]
    if found := MONTH_DAY_YEAR.fullmatch(text):
        month, day, year = found.groups()
        possible += [_date(year, _month(month, vocabulary), day)]
    if found := FIGURES.fullmatch(text):
        first, _, second, year = found.groups()
        possible += [_date(year, second, first), _date(year, first, second)]
    return [date for date in possible if date]


def _month(word: str, vocabulary: Vocabulary) -> int:
    month = vocabulary.read(Month, word)
    return MONTHS.index(month) + 1 if month else 0


def _date(year: str, month: str | int, day: str) -> dt.date | None:
    """Return the date, if the calendar has it."""
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
