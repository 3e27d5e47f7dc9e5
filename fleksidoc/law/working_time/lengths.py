"""How long the days and the weeks of an agreement are, computed from what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.model.hours import WorkingHours
from fleksidoc.agreement.values import Hours
from fleksidoc.findings import Severity
from fleksidoc.law.working_time.placed import CORE, NORMAL
from fleksidoc.sources import Way

DAILY_MAXIMUM: Way = ("hours", "daily_maximum")
WEEKLY_MAXIMUM: Way = ("hours", "weekly_maximum")
WEEKLY: Way = ("hours", "weekly")


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """A day or a week, in minutes of working time."""

    way: Way
    minutes: Decimal
    sure: bool = True
    """False where the breaks are not stated: some of it may be none."""

    chosen: bool = False
    """Whether the employee chooses it, as the longest day under flexitime."""

    @property
    def certainty(self) -> Severity:
        """How bad it is that it is too long: less so where some of it may be breaks."""
        return Severity.ERROR if self.sure else Severity.WARNING


def daily_lengths(agreement: Agreement) -> Iterator[Length]:
    """Yield the ordinary day, the day that the core hours demand, the longest day."""
    hours = agreement.hours
    yield from _days_on_the_clock(hours)
    if hours.daily_maximum:
        yield _stated(DAILY_MAXIMUM, hours.daily_maximum, hours)


def weekly_lengths(agreement: Agreement) -> Iterator[Length]:
    """Yield the week that the days add up to, and the longest week."""
    hours = agreement.hours
    for day in _days_on_the_clock(hours):
        week = day.minutes * len(hours.days or ())
        yield Length(way=day.way, minutes=week, sure=day.sure)
    if hours.weekly_maximum:
        yield _stated(WEEKLY_MAXIMUM, hours.weekly_maximum, hours)


def longest_day(agreement: Agreement) -> Length | None:
    """Return the longest day that can be told: stated, computed, or on average."""
    known = [*daily_lengths(agreement), *_average_day(agreement.hours)]
    return max(known, key=lambda length: length.minutes, default=None)


def longest_week(agreement: Agreement) -> Length | None:
    """Return the longest week that can be told: stated, computed, or as agreed."""
    weekly = agreement.hours.weekly
    agreed = [Length(way=WEEKLY, minutes=weekly.minutes)] if weekly else []
    known = [*weekly_lengths(agreement), *agreed]
    return max(known, key=lambda length: length.minutes, default=None)


def _days_on_the_clock(hours: WorkingHours) -> Iterator[Length]:
    """Yield the ordinary day, unless it is only a yardstick, and the core hours."""
    if hours.normal and not hours.flexitime:
        yield _without_breaks(NORMAL, hours.normal.minutes, hours)
    if hours.core:
        yield _without_breaks(CORE, sum(block.minutes for block in hours.core), hours)


def _without_breaks(way: Way, minutes: int, hours: WorkingHours) -> Length:
    breaks = hours.break_minutes
    unpaid = 0 if hours.break_counts_as_working_time or not breaks else breaks.amount
    sure = breaks is not None or bool(hours.break_counts_as_working_time)
    return Length(way=way, minutes=Decimal(minutes - unpaid), sure=sure)


def _stated(way: Way, stated: Hours, hours: WorkingHours) -> Length:
    return Length(way=way, minutes=stated.minutes, chosen=hours.flexitime)


def _average_day(hours: WorkingHours) -> Iterator[Length]:
    if hours.weekly and hours.days:
        yield Length(way=WEEKLY, minutes=hours.weekly.minutes / len(hours.days))
