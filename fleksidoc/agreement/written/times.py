"""Times and spans of time: ``9-14.30``, ``kl. 09–14.30``, ``0900–1430``."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.written import (
    NOT_A_TIME_RANGE,
    TIME_RANGE_ENDS_FIRST,
    TIME_RANGE_OF_TWO_READINGS,
)
from fleksidoc.agreement.values import (
    MINUTES_IN_A_DAY,
    MINUTES_IN_AN_HOUR,
    TimeOfDay,
    TimeRange,
)
from fleksidoc.agreement.written.shown import shown

DASH = r"[-\u2010-\u2015\u2212]"
CLOCK = r"(?:kl(?:\.|okken|okka)?\s*)?"
TIME = r"(\d{1,2})(?:[.:](\d{1,2})|(\d{2}))?"
SPAN = re.compile(
    rf"\s*{CLOCK}{TIME}\s*{DASH}\s*{CLOCK}{TIME}\s*", re.IGNORECASE | re.ASCII
)
HALF_A_DAY = MINUTES_IN_A_DAY // 2


@dataclass(frozen=True, slots=True)
class _Written:
    """The parts of one written time, as they stand."""

    hour: str
    separated: str
    joined: str

    @property
    def minute(self) -> str:
        return self.separated or self.joined

    @property
    def of_two_readings(self) -> bool:
        """A single digit of minutes: 9.3 may be three minutes, or thirty."""
        return len(self.minute) == 1


def time_range(written: str) -> TimeRange | Refusal:
    """Return the span of time that is written.

    >>> print(time_range("kl. 9-14.30"))
    09:00-14:30
    """
    found = SPAN.fullmatch(written)
    if found is None:
        return NOT_A_TIME_RANGE.because(found=shown(written))
    parts = [part or "" for part in found.groups()]
    first, last = _Written(*parts[:3]), _Written(*parts[3:])
    if first.of_two_readings or last.of_two_readings:
        return _of_two_readings(written, first, last)
    return _span(written, _time(first), _time(last))


def clock_range(start: dt.time, end: dt.time) -> TimeRange | Refusal:
    """Return the span between two times that TOML itself has read."""
    written = f"{start.isoformat()} - {end.isoformat()}"
    if any(time.second or time.microsecond for time in (start, end)):
        return NOT_A_TIME_RANGE.because(found=shown(written))
    return _span(
        written,
        TimeOfDay.at(start.hour, start.minute),
        TimeOfDay.at(end.hour, end.minute),
    )


def _time(written: _Written, *, minute: str | None = None) -> TimeOfDay | None:
    """Return the time, if there is one such on the clock."""
    hours = int(written.hour)
    minutes = int((written.minute if minute is None else minute) or "0")
    total = hours * MINUTES_IN_AN_HOUR + minutes
    on_the_clock = minutes < MINUTES_IN_AN_HOUR and total <= MINUTES_IN_A_DAY
    return TimeOfDay(total) if on_the_clock else None


def _span(
    written: str, start: TimeOfDay | None, end: TimeOfDay | None
) -> TimeRange | Refusal:
    if start is None or end is None:
        return NOT_A_TIME_RANGE.because(found=shown(written))
    if start < end:
        return TimeRange(start, end)
    later = TimeOfDay(end.minutes + HALF_A_DAY)
    if start < later and end.minutes <= HALF_A_DAY:
        # Four may be four in the morning, or in the afternoon.
        return TIME_RANGE_OF_TWO_READINGS.because(
            found=shown(written),
            first=str(TimeRange(start, end)),
            second=str(TimeRange(start, later)),
        )
    return TIME_RANGE_ENDS_FIRST.because(found=shown(written))


def _of_two_readings(written: str, first: _Written, last: _Written) -> Refusal:
    few = [_time(part, minute=_few(part)) for part in (first, last)]
    many = [_time(part, minute=_many(part)) for part in (first, last)]
    if None in few or None in many:
        return NOT_A_TIME_RANGE.because(found=shown(written))
    return TIME_RANGE_OF_TWO_READINGS.because(
        found=shown(written),
        first=f"{few[0]}-{few[1]}",
        second=f"{many[0]}-{many[1]}",
    )


def _few(part: _Written) -> str:
    return part.minute.zfill(2)


def _many(part: _Written) -> str:
    return part.minute.ljust(2, "0")
