"""The rest between what is demanded, to the minute; and what widening does to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fleksidoc import law
from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import Hours, TimeOfDay, TimeRange, Weekday
from fleksidoc.errors import Message
from fleksidoc.law.working_time import daily_rest, lasting, weekly_rest
from tests.law.agreements import FIXED_HOURS, agreement, codes, found

FLEXIBLE = agreement({"hours.outer": "00:00-24:00", "hours.normal": None})
REST_RULES = ("WEA1017", "WEA1018", "WEA1020")


def with_demands(
    core: TimeRange, available: TimeRange, days: tuple[Weekday, ...]
) -> Agreement:
    assert FLEXIBLE.availability
    return replace(
        FLEXIBLE,
        hours=replace(FLEXIBLE.hours, core=(core,), days=days),
        availability=replace(FLEXIBLE.availability, hours=available, days=None),
    )


def broken(told: Agreement) -> set[str]:
    return {code for code in REST_RULES if list(law.by_code()[code].breaches(told))}


@st.composite
def spans(draw: st.DrawFn) -> TimeRange:
    start = draw(st.integers(0, 1439))
    return TimeRange(TimeOfDay(start), TimeOfDay(draw(st.integers(start + 1, 1440))))


@st.composite
def wider(draw: st.DrawFn) -> tuple[TimeRange, TimeRange]:
    """Draw a span, and one that holds it."""
    inner = draw(spans())
    outer = TimeRange(
        TimeOfDay(draw(st.integers(0, inner.start.minutes))),
        TimeOfDay(draw(st.integers(inner.end.minutes, 1440))),
    )
    return inner, outer


DAYS = st.sets(st.sampled_from(Weekday), min_size=1).map(
    lambda days: tuple(day for day in Weekday if day in days)
)


@given(wider(), spans(), DAYS)
@settings(deadline=None)
@example(
    (
        TimeRange(TimeOfDay.at(9), TimeOfDay.at(22)),
        TimeRange(TimeOfDay.at(9), TimeOfDay.at(22, 1)),
    ),
    TimeRange(TimeOfDay.at(9), TimeOfDay.at(15)),
    tuple(Weekday)[:5],
)
def test_wider_core_time_never_leaves_more_rest(
    core: tuple[TimeRange, TimeRange],
    available: TimeRange,
    days: tuple[Weekday, ...],
) -> None:
    narrow, wide = (with_demands(one, available, days) for one in core)
    before, after = daily_rest(narrow), daily_rest(wide)
    assert before and after  # noqa: PT018 - one fact: time is demanded

    assert after.minutes <= before.minutes
    assert broken(narrow) <= broken(wide)


@given(spans(), DAYS, DAYS)
@settings(deadline=None)
def test_more_working_days_never_leave_more_rest(
    core: TimeRange, days: tuple[Weekday, ...], more: tuple[Weekday, ...]
) -> None:
    every = tuple(day for day in Weekday if day in {*days, *more})
    few = weekly_rest(with_demands(core, core, days))
    many = weekly_rest(with_demands(core, core, every))
    assert few and many  # noqa: PT018 - one fact: time is demanded

    assert many.minutes <= few.minutes


@pytest.mark.parametrize(
    ("availability", "too_short"),
    [
        ("08:00-21:00", False),
        ("07:59-21:00", True),
        ("07:00-20:00", False),
        ("07:00-20:01", True),
    ],
)
def test_eleven_hours_of_rest_are_counted_to_the_minute(
    availability: str,
    too_short: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert ("WEA1017" in codes({"availability.hours": availability})) is too_short


def test_a_rest_is_too_short_on_a_single_day_too() -> None:
    once = {
        "hours": {"as_contract": True},
        "termination.ends_separately": None,
        "availability.hours": "06:30-20:30",
        "availability.days": None,
    }

    (finding,) = found("WEA1017", once)

    assert finding.message.facts["rest"] == lasting(10 * 60)


def test_two_spans_of_a_day_count_together() -> None:
    divided = {
        "hours.core": ["06:00-09:00", "18:00-20:00"],
        "availability": None,
        "hours.normal": None,
    }

    (finding,) = found("WEA1017", divided)

    assert finding.message.facts["rest"] == lasting(10 * 60)
    assert str(finding.message.facts["begins"]) == "06:00"


def test_a_shift_through_midnight_has_its_rest_in_the_day() -> None:
    told = with_demands(
        TimeRange(TimeOfDay.at(0), TimeOfDay.at(2)),
        TimeRange(TimeOfDay.at(20), TimeOfDay.at(24)),
        tuple(Weekday)[:5],
    )
    rest = daily_rest(told)

    assert rest
    assert rest.minutes == 18 * 60


def test_the_availability_has_days_of_its_own() -> None:
    weekend = {
        "availability.days": "monday-sunday",
        "availability.hours": "09:00-15:00",
    }

    assert "WEA1020" in codes(weekend)


def test_fixed_hours_are_demanded() -> None:
    fixed = {**FIXED_HOURS, "hours.daily_maximum": None, "availability": None}
    told = agreement({**fixed, "hours.normal": "08:00-16:00"})
    rest = daily_rest(told)

    assert rest
    assert (rest.minutes, rest.way) == (16 * 60, ("hours", "normal"))


def test_the_time_between_two_windows_is_demanded() -> None:
    windows = {
        "hours.core": None,
        "hours.outer": None,
        "hours.start_between": "07:00-09:00",
        "hours.end_between": "14:30-18:00",
        "availability": None,
    }
    rest = daily_rest(agreement(windows))

    assert rest
    assert rest.minutes == 18 * 60 + 30


@pytest.mark.parametrize("end", [None, "09:00-17:00"])
def test_windows_that_leave_nothing_between_them_demand_nothing(end: object) -> None:
    windows = {
        "hours.core": None,
        "hours.outer": None,
        "hours.normal": None,
        "hours.start_between": "07:00-09:00",
        "hours.end_between": end,
        "availability": None,
    }
    told = agreement(windows)

    assert daily_rest(told) is None
    assert weekly_rest(told) is None


def test_the_rest_of_a_collective_agreement_goes_before_that_of_the_act() -> None:
    agreed = {
        "employer.collective_agreement": {"name": {"no": "Avtalen", "en": "It"}},
        "hours.collective_rest": {
            "daily": 9,
            "weekly": 28,
            "compensation": {"no": "Fri dagen etter.", "en": "Off the day after."},
        },
    }

    assert "WEA1017" not in codes({**agreed, "availability.hours": "06:00-21:00"})
    late = {"hours.outer": "06:00-23:00", "hours.evening_initiative": True}
    assert "WEA1017" in codes({**agreed, **late, "availability.hours": "06:00-21:01"})


def test_agreed_weekly_rest_has_a_floor_too() -> None:
    agreed = {
        "employer.collective_agreement": {"name": {"no": "Avtalen", "en": "It"}},
        "hours.collective_rest": {
            "daily": 8,
            "weekly": 27,
            "compensation": {"no": "Fri dagen etter.", "en": "Off the day after."},
        },
    }

    (finding,) = found("WEA1019", agreed)

    assert getattr(finding.place, "key", "") == "hours.collective_rest.weekly"


def test_a_length_in_whole_hundredths_is_told_in_hours() -> None:
    told = lasting(9 * 60 + 15)

    assert isinstance(told, Hours)
    assert str(told) == "9.25"


def test_another_length_is_told_in_hours_and_minutes() -> None:
    told = lasting(9 * 60 + 1)

    assert isinstance(told, Message)
    assert [str(fact) for fact in told.facts.values()] == ["9 hour", "1 minute"]
