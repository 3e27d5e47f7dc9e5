"""The rest that an agreement leaves between what it demands.

Only demanded time counts: core hours, fixed hours and the hours of availability. What
the employee may choose to work is bounded by the rest that the agreement prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import MINUTES_IN_A_DAY, TimeOfDay, Weekday
from fleksidoc.law.working_time.placed import AVAILABILITY, Placed, demanded
from fleksidoc.sources import Way

MINUTES_IN_A_WEEK = 7 * MINUTES_IN_A_DAY
WEEK = tuple(Weekday)

Span = tuple[int, int]
"""Minutes since Monday at midnight: from, to."""


@dataclass(frozen=True, slots=True)
class Rest:
    """The longest rest in the 24 hours, or the seven days, that have the least."""

    minutes: int
    begins: TimeOfDay
    """When the 24 hours begin: with work."""

    way: Way
    """What demands the latest hour of a day."""


def daily_rest(agreement: Agreement) -> Rest | None:
    """Return the rest of the day that has the least; None if no time is demanded.

    Twenty-four hours are counted from each time work begins.
    """
    spans = _demanded_week(agreement)
    rests = [
        (_longest_gap(spans, start, start + MINUTES_IN_A_DAY), start)
        for start, _ in spans
        if start < MINUTES_IN_A_WEEK
    ]
    return _rest(*min(rests), agreement) if rests else None


def weekly_rest(agreement: Agreement) -> Rest | None:
    """Return the longest rest of a week; None if the days or the times are not told."""
    if not agreement.hours.days:
        return None
    spans = _demanded_week(agreement)
    if not spans:
        return None
    start = spans[0][0]
    longest = _longest_gap(spans, start, start + MINUTES_IN_A_WEEK)
    return _rest(longest, start, agreement)


def _rest(minutes: int, start: int, agreement: Agreement) -> Rest:
    latest = max(demanded(agreement), key=lambda placed: placed.span.end)
    return Rest(minutes, TimeOfDay(start % MINUTES_IN_A_DAY), latest.way)


def _demanded_week(agreement: Agreement) -> list[Span]:
    """Return what is demanded in two weeks on end, merged, in order."""
    week = sorted(
        (at + placed.span.start.minutes, at + placed.span.end.minutes)
        for placed in demanded(agreement)
        for at in _days_of(placed, agreement)
    )
    next_week = [
        (start + MINUTES_IN_A_WEEK, end + MINUTES_IN_A_WEEK) for start, end in week
    ]
    return _merged([*week, *next_week])


def _days_of(placed: Placed, agreement: Agreement) -> list[int]:
    """Return when the days begin on which a span is demanded.

    Where the days are not told, one day shows what can be shown.
    """
    availability = agreement.availability
    own = availability.days if availability and placed.way == AVAILABILITY else None
    days = own or agreement.hours.days or WEEK[:1]
    return [WEEK.index(day) * MINUTES_IN_A_DAY for day in days]


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Return spans in order as spans that are apart.

    >>> _merged([(0, 3), (2, 5), (6, 7)])
    [(0, 5), (6, 7)]
    """
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _longest_gap(spans: Sequence[Span], start: int, end: int) -> int:
    """Return the longest time between the spans, from a start to an end.

    >>> _longest_gap([(0, 9), (20, 29)], 0, 24)
    11
    """
    ends = [min(span_end, end) for _, span_end in spans if start < span_end]
    starts = [min(span_start, end) for span_start, _ in spans if start < span_start]
    return max(
        later - earlier for earlier, later in zip(ends, [*starts, end], strict=True)
    )
