"""The last day of an arrangement, from the period of notice and when it starts."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.ending import Ending, last_day
from fleksidoc.agreement.model.procedure import Notice
from fleksidoc.agreement.model.refusal import Refusal
from fleksidoc.agreement.model.term import Termination
from fleksidoc.agreement.values import (
    Concerns,
    CountsFrom,
    Duration,
    Party,
    Unit,
)

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2100, 12, 31))
MONTHS = st.builds(Duration, st.integers(1, 36), st.just(Unit.MONTH))


def period(amount: int, unit: Unit) -> Duration:
    return Duration(amount, unit)


@pytest.mark.parametrize(
    ("received", "agreed", "counts_from", "expected"),
    [
        ("2027-03-15", period(14, Unit.DAY), CountsFrom.RECEIPT, "2027-03-29"),
        ("2027-03-15", period(2, Unit.WEEK), CountsFrom.RECEIPT, "2027-03-29"),
        ("2027-03-15", period(1, Unit.MONTH), CountsFrom.RECEIPT, "2027-04-15"),
        ("2027-03-31", period(1, Unit.MONTH), CountsFrom.RECEIPT, "2027-04-30"),
        ("2027-12-31", period(2, Unit.MONTH), CountsFrom.RECEIPT, "2028-02-29"),
        ("2028-02-29", period(1, Unit.YEAR), CountsFrom.RECEIPT, "2029-02-28"),
        ("2027-03-15", period(2, Unit.WEEK), CountsFrom.MONTH_END, "2027-04-14"),
        ("2027-02-28", period(1, Unit.MONTH), CountsFrom.MONTH_END, "2027-03-31"),
        ("2027-03-01", period(3, Unit.MONTH), CountsFrom.MONTH_END, "2027-06-30"),
    ],
)
def test_the_last_day_follows_from_the_period(
    received: str, agreed: Duration, counts_from: CountsFrom, expected: str
) -> None:
    day = last_day(dt.date.fromisoformat(received), agreed, counts_from)

    assert str(day) == expected


@pytest.mark.parametrize("unit", [Unit.WORKING_DAY, Unit.HOUR, Unit.MINUTE])
def test_a_unit_that_can_be_counted_in_two_ways_gives_no_day(unit: Unit) -> None:
    assert last_day(dt.date(2027, 3, 15), period(10, unit), CountsFrom.RECEIPT) is None


@given(received=DAYS, agreed=MONTHS)
@settings(deadline=None)
def test_months_from_a_month_end_end_with_a_month(
    received: dt.date, agreed: Duration
) -> None:
    day = last_day(received, agreed, CountsFrom.MONTH_END)

    assert day is not None
    assert (day + dt.timedelta(days=1)).day == 1
    passed = (day.year - received.year) * 12 + day.month - received.month
    assert passed == agreed.amount


@given(received=DAYS, agreed=MONTHS)
@settings(deadline=None)
def test_nobody_has_less_time_from_the_month_end_than_from_receipt(
    received: dt.date, agreed: Duration
) -> None:
    from_receipt = last_day(received, agreed, CountsFrom.RECEIPT)
    from_month_end = last_day(received, agreed, CountsFrom.MONTH_END)

    assert from_receipt is not None
    assert from_month_end is not None
    assert received < from_receipt <= from_month_end


@pytest.mark.parametrize("unit", [Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR])
def test_a_last_day_beyond_the_calendar_is_none_that_can_be_told(unit: Unit) -> None:
    given_last = dt.date(9999, 12, 31)
    agreed = Termination(
        notice_employee=period(1, unit), counts_from=CountsFrom.RECEIPT
    )
    ending = Ending(
        notice=Notice(by=Party.EMPLOYEE, given=given_last),
        termination=agreed,
        has_home_office=True,
        has_flexitime=False,
    )

    assert ending.earliest is None


@pytest.mark.parametrize(
    ("delivered", "deadline"),
    [
        (dt.date(2028, 2, 1), dt.date(2028, 2, 29)),
        (dt.date(9999, 12, 31), None),
        (None, None),
    ],
)
def test_the_board_is_reached_within_four_weeks_while_the_calendar_lasts(
    delivered: dt.date | None, deadline: dt.date | None
) -> None:
    refusal = Refusal(
        request_received=dt.date(2028, 1, 3),
        concerns=Concerns.HOURS,
        delivered=delivered,
    )

    assert refusal.board_deadline == deadline
