"""Days of the week: ``mandag``, ``tys``, ``thursday``, ``mandag–fredag``."""

from __future__ import annotations

import re

from fleksidoc.agreement.nearest import nearest
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.written import (
    DAY_OF_TWO_LETTERS,
    DAYS_BACKWARDS,
    DAYS_IN_ONE_TEXT,
    NOT_A_DAY,
)
from fleksidoc.agreement.values import Weekday
from fleksidoc.agreement.vocabulary import Vocabulary, fold
from fleksidoc.agreement.written.shown import shown
from fleksidoc.agreement.written.times import DASH

WEEK = tuple(Weekday)
TOO_SHORT = 2
WORD = re.compile(r"[^\W\d_]+")


def weekdays(written: str, vocabulary: Vocabulary) -> tuple[Weekday, ...] | Refusal:
    """Return the day that is written, or all the days from one to another.

    >>> [str(day) for day in weekdays("Monday-Wednesday", Vocabulary())]
    ['monday', 'tuesday', 'wednesday']
    """
    first, *rest = (weekday(end, vocabulary) for end in re.split(DASH, written))
    match first, rest:
        case Weekday(), []:
            return (first,)
        case Weekday(), [Weekday() as last]:
            return _from_to(written, first, last)
        case Refusal(), []:
            return _several(written, vocabulary) or first
        case _:
            return NOT_A_DAY.because(found=shown(written))


def _several(written: str, vocabulary: Vocabulary) -> Refusal | None:
    """Refuse days that stand together: the nearest day would leave out the others."""
    days = [word for word in WORD.findall(written) if vocabulary.read(Weekday, word)]
    return DAYS_IN_ONE_TEXT.because(found=shown(written)) if len(days) > 1 else None


def weekday(written: str, vocabulary: Vocabulary) -> Weekday | Refusal:
    """Return the one day that is written."""
    word = fold(written)
    if 0 < len(word) <= TOO_SHORT:
        return _too_short(word, vocabulary.readings(Weekday))
    return vocabulary.read(Weekday, word) or NOT_A_DAY.because(
        found=shown(written), nearest=nearest(word, vocabulary.readings(Weekday))
    )


def _too_short(word: str, words: dict[str, Weekday]) -> Refusal:
    possible = {day for full, day in words.items() if full.startswith(word)}
    if not possible:
        return NOT_A_DAY.because(found=shown(word))
    return DAY_OF_TWO_LETTERS.because(
        found=shown(word), first=tuple(day for day in WEEK if day in possible)
    )


def _from_to(
    written: str, first: Weekday, last: Weekday
) -> tuple[Weekday, ...] | Refusal:
    start, end = WEEK.index(first), WEEK.index(last)
    if start < end:
        return WEEK[start : end + 1]
    # A week may also be written from its end: Friday to Monday, or Monday to Friday?
    return DAYS_BACKWARDS.because(
        found=shown(written),
        first=WEEK[start:] + WEEK[: end + 1],
        second=WEEK[end : start + 1],
    )
