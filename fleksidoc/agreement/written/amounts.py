"""Hours, durations and counts: ``37,5``, ``1 måned``, ``2 weeks``, ``24``."""

from __future__ import annotations

import re
from decimal import Decimal

from fleksidoc.agreement.model.part import Counted, Within
from fleksidoc.agreement.nearest import nearest
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.written import (
    DURATION_WITHOUT_UNIT,
    HOURS_OF_TWO_READINGS,
    HOURS_TOO_FINE,
    NOT_A_COUNT,
    NOT_A_DURATION,
    NOT_A_NUMBER_OF_HOURS,
    OUTSIDE_LIMITS,
)
from fleksidoc.agreement.values import MINUTES_IN_AN_HOUR, Duration, Hours, Unit
from fleksidoc.agreement.vocabulary import Vocabulary, fold
from fleksidoc.agreement.written.shown import shown
from fleksidoc.errors import Message

WITH_DECIMALS = re.compile(r"([0-9]{1,6})(?:[.,]([0-9]{1,6}))?")
WITH_MINUTES = re.compile(r"([0-9]{1,4}):([0-5][0-9])")
NUMBER_AND_WORD = re.compile(r"(.*[0-9])\s*(\D+)")
AMOUNT = re.compile(r"([0-9]{1,4})\s*(\D*)")
THOUSANDS = 3
"""So many decimals may just as well be thousands: 1,000."""

FINEST = Decimal("0.01")
DURATION = Counted(Unit.DAY, least=1, most=1000)
"""The limits of a duration that names its own unit."""

COUNTED_WORDS = {
    Unit.MINUTE: Message(no="minutter", en="minutes"),
    Unit.DAY: Message(no="dager", en="days"),
    Unit.WEEK: Message(no="uker", en="weeks"),
    Unit.MONTH: Message(no="måneder", en="months"),
}


def hours(
    written: int | Decimal | str, limits: Within, vocabulary: Vocabulary
) -> Hours | Refusal:
    """Return the number of hours that is written, as a number or as text.

    >>> from fleksidoc.agreement.model.part import PER_WEEK
    >>> print(hours("37,5", PER_WEEK, Vocabulary()))
    37.5
    """
    value = (
        _hours_in_text(written, vocabulary)
        if isinstance(written, str)
        else Decimal(written)
    )
    if isinstance(value, Refusal):
        return value
    if not value.is_finite():
        return NOT_A_NUMBER_OF_HOURS.because(found=shown(written))
    if not limits.least <= value <= limits.most:
        return OUTSIDE_LIMITS.because(
            found=shown(written), least=limits.least, most=limits.most
        )
    if value != value.quantize(FINEST):
        return HOURS_TOO_FINE.because(found=shown(written))
    return Hours(value)


def _hours_in_text(written: str, vocabulary: Vocabulary) -> Decimal | Refusal:
    text = _without_unit(written, vocabulary)
    if clock := WITH_MINUTES.fullmatch(text):
        return Decimal(clock[1]) + Decimal(clock[2]) / MINUTES_IN_AN_HOUR
    number = WITH_DECIMALS.fullmatch(text)
    if number is None:
        return NOT_A_NUMBER_OF_HOURS.because(found=shown(written))
    whole, decimals = number[1], number[2] or ""
    if len(decimals) == THOUSANDS:
        return HOURS_OF_TWO_READINGS.because(
            found=shown(written),
            first=Hours(Decimal(f"{whole}.{decimals}")),
            second=Hours(Decimal(f"{whole}{decimals}")),
        )
    return Decimal(f"{whole}.{decimals}") if decimals else Decimal(whole)


def _without_unit(written: str, vocabulary: Vocabulary) -> str:
    """Return the number alone where the text goes on to say hours."""
    text = written.strip()
    parts = NUMBER_AND_WORD.fullmatch(text)
    says_hours = parts and vocabulary.read(Unit, parts[2]) is Unit.HOUR
    return parts[1] if parts and says_hours else text


def duration(written: str, vocabulary: Vocabulary) -> Duration | Refusal:
    """Return the duration that is written: a whole number and a unit.

    >>> duration("2 week", Vocabulary())
    Duration(amount=2, unit=<Unit.WEEK: 'week'>)
    """
    parts = AMOUNT.fullmatch(written.strip())
    if parts is None:
        return NOT_A_DURATION.because(found=shown(written))
    amount, word = parts.groups()
    if not word:
        return bare_duration(int(amount))
    unit = vocabulary.read(Unit, word)
    if unit is None:
        return NOT_A_DURATION.because(
            found=shown(written), nearest=_nearest(amount, word, vocabulary)
        )
    return _within(Duration(int(amount), unit), DURATION)


def bare_duration(written: int) -> Refusal:
    """Refuse a number without a unit, with what it could mean."""
    return DURATION_WITHOUT_UNIT.because(
        found=shown(written),
        first=_counted(written, Unit.DAY),
        second=_counted(written, Unit.WEEK),
        third=_counted(written, Unit.MONTH),
    )


def count(
    written: int | str, counted: Counted, vocabulary: Vocabulary
) -> Duration | Refusal:
    """Return a count whose unit is its key's own; the unit may be written too.

    >>> count(24, Counted(Unit.DAY), Vocabulary())
    Duration(amount=24, unit=<Unit.DAY: 'day'>)
    """
    if isinstance(written, int):
        return _within(Duration(written, counted.unit), counted)
    parts = AMOUNT.fullmatch(written.strip())
    unit = parts and (vocabulary.read(Unit, parts[2]) if parts[2] else counted.unit)
    if parts is None or unit is not counted.unit:
        return NOT_A_COUNT.because(
            found=shown(written), counted=COUNTED_WORDS[counted.unit]
        )
    return _within(Duration(int(parts[1]), counted.unit), counted)


def _within(value: Duration, limits: Counted) -> Duration | Refusal:
    if limits.least <= value.amount <= limits.most:
        return value
    return OUTSIDE_LIMITS.because(
        found=shown(value.amount), least=limits.least, most=limits.most
    )


def _counted(amount: int, unit: Unit) -> Message:
    """Return a possible reading, plural even for one: it is named, not agreed."""
    return Message(
        no="{amount} {unit}",
        en="{amount} {unit}",
        facts={"amount": shown(amount), "unit": COUNTED_WORDS[unit]},
    )


def _nearest(amount: str, word: str, vocabulary: Vocabulary) -> str:
    near = nearest(fold(word), vocabulary.readings(Unit))
    return f"{amount} {near}" if near else ""
