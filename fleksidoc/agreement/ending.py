"""How an arrangement ends at notice: which parts of it, and on which last day."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import Self

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.model.procedure import Notice
from fleksidoc.agreement.model.term import Termination
from fleksidoc.agreement.values import Concerns, CountsFrom, Duration, Party, Unit

MONTHS_IN_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A notice, held against what was agreed on it."""

    notice: Notice
    termination: Termination | None
    has_home_office: bool
    has_flexitime: bool

    @classmethod
    def of(cls, notice: Notice, agreement: Agreement) -> Self:
        """Return how an agreement ends at a notice."""
        return cls(
            notice=notice,
            termination=agreement.termination,
            has_home_office=agreement.home_office,
            has_flexitime=agreement.flexitime,
        )

    @property
    def home_office(self) -> bool:
        """Whether the home office ends."""
        return self.has_home_office and self.notice.concerns is not Concerns.HOURS

    @property
    def flexitime(self) -> bool:
        """Whether the flexitime ends."""
        return self.has_flexitime and self.notice.concerns is not Concerns.HOME_OFFICE

    @property
    def period(self) -> Duration | None:
        """The period of notice of the party that gives it."""
        if self.termination is None:
            return None
        if self.notice.by is Party.EMPLOYER:
            return self.termination.notice_employer
        return self.termination.notice_employee

    @property
    def earliest(self) -> dt.date | None:
        """The last day by the period of notice; None where it cannot be told."""
        counts_from = self.termination.counts_from if self.termination else None
        if self.period is None or counts_from is None:
            return None
        received = self.notice.received or self.notice.given
        try:
            return last_day(received, self.period, counts_from)
        except (OverflowError, ValueError):  # the calendar ends with the year 9999
            return None

    @property
    def last_day(self) -> dt.date | None:
        """The last day of the arrangement, as it is printed."""
        return self.notice.last_day or self.earliest

    @property
    def presumes_receipt(self) -> bool:
        """Whether the last day holds only if the notice is received as it is given."""
        return self.notice.last_day is None and self.notice.received is None


def last_day(
    received: dt.date, period: Duration, counts_from: CountsFrom
) -> dt.date | None:
    """Return the last day of a period of notice; None in units that leave it open.

    >>> month = Duration(1, Unit.MONTH)
    >>> last_day(dt.date(2027, 1, 31), month, CountsFrom.RECEIPT)
    datetime.date(2027, 2, 28)
    >>> last_day(dt.date(2027, 1, 15), month, CountsFrom.MONTH_END)
    datetime.date(2027, 2, 28)

    A working day can be counted in more than one way, so it is not counted here.
    """
    from_month_end = counts_from is CountsFrom.MONTH_END
    start = _month_end(received) if from_month_end else received
    match period.unit:
        case Unit.DAY:
            return start + dt.timedelta(days=period.amount)
        case Unit.WEEK:
            return start + dt.timedelta(weeks=period.amount)
        case Unit.MONTH:
            months = period.amount
        case Unit.YEAR:
            months = period.amount * MONTHS_IN_A_YEAR
        case _:
            return None
    later = _months_later(start, months)
    return _month_end(later) if from_month_end else later


def _months_later(day: dt.date, months: int) -> dt.date:
    """Return the same day of a later month, or its last day if it is shorter."""
    years, month = divmod(day.month - 1 + months, MONTHS_IN_A_YEAR)
    first = dt.date(day.year + years, month + 1, 1)
    return first.replace(day=min(day.day, _month_end(first).day))


def _month_end(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
