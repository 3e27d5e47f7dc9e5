"""Where on the clock an agreement places work: what it demands, and what it allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import TimeOfDay, TimeRange
from fleksidoc.sources import Way

NORMAL: Way = ("hours", "normal")
CORE: Way = ("hours", "core")
OUTER: Way = ("hours", "outer")
START: Way = ("hours", "start_between")
END: Way = ("hours", "end_between")
AVAILABILITY: Way = ("availability", "hours")
EVENING = TimeRange(TimeOfDay.at(21), TimeOfDay.at(23))
"""When the individual may agree to work on own initiative."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A span of the clock that the agreement names."""

    way: Way
    span: TimeRange
    demanded: bool
    """Whether the employee must be at work or reachable, or just may be."""


def placed(agreement: Agreement) -> tuple[Placed, ...]:
    """Return every span that the agreement demands or allows work in."""
    return (*demanded(agreement), *_allowed(agreement))


def demanded(agreement: Agreement) -> tuple[Placed, ...]:
    """Return the spans in which the employee must be at work or reachable."""
    return tuple(_demanded(agreement))


def _demanded(agreement: Agreement) -> Iterator[Placed]:
    hours, availability = agreement.hours, agreement.availability
    if hours.normal and not hours.flexitime:
        yield Placed(NORMAL, hours.normal, demanded=True)
    for block in hours.core or ():
        yield Placed(CORE, block, demanded=True)
    between = _between_the_windows(hours.start_between, hours.end_between)
    if between:
        yield Placed(END, between, demanded=True)
    if availability and availability.hours:
        yield Placed(AVAILABILITY, availability.hours, demanded=True)


def _between_the_windows(
    start: TimeRange | None, end: TimeRange | None
) -> TimeRange | None:
    """Return the time from the latest start to the earliest end, if there is any."""
    if start and end and start.end < end.start:
        return TimeRange(start.end, end.start)
    return None


def _allowed(agreement: Agreement) -> Iterator[Placed]:
    hours = agreement.hours
    spans = (
        (OUTER, hours.outer),
        (START, hours.start_between),
        (END, hours.end_between),
    )
    for way, span in spans:
        if span:
            yield Placed(way, span, demanded=False)


def lying_in(agreement: Agreement, *times: TimeRange) -> Iterator[Placed]:
    """Yield what the agreement places wholly or partly in one of the times."""
    for span in placed(agreement):
        if any(span.span.overlaps(time) for time in times):
            yield span
