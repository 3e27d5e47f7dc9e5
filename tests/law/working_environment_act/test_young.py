"""Children and young persons: shorter days, longer rest, no nights."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.law.agreements import FIXED_HOURS, codes, found

CHILD: dict[str, object] = {
    **FIXED_HOURS,
    "employee.age_group": "under-15",
    "hours.days": "monday-friday",
    "hours.weekly": 10,
    "hours.normal": None,
    "hours.daily_maximum": 2,
    "hours.weekly_maximum": 10,
    "availability": None,
}
YOUNG: dict[str, object] = {
    **CHILD,
    "employee.age_group": "15-17",
    "hours.weekly": Decimal("37.5"),
    "hours.daily_maximum": 8,
    "hours.weekly_maximum": 40,
}
HOURS = {"WEA1101", "WEA1102", "WEA1103"}


@pytest.mark.parametrize(
    ("base", "day", "week", "broken"),
    [
        (YOUNG, Decimal(8), 40, set()),
        (YOUNG, Decimal("8.25"), 40, {"WEA1101"}),
        (YOUNG, Decimal(8), 41, {"WEA1102"}),
        (CHILD, Decimal(2), 12, set()),
        (CHILD, Decimal("2.25"), 12, {"WEA1103"}),
        (CHILD, Decimal(2), 13, {"WEA1103"}),
        (CHILD, Decimal(7), 35, {"WEA1103"}),
        (CHILD, Decimal("7.25"), 36, HOURS),
    ],
)
def test_the_longest_day_and_week_depend_on_the_age(
    base: dict[str, object], day: Decimal, week: int, broken: set[str]
) -> None:
    told = {**base, "hours.daily_maximum": day, "hours.weekly_maximum": week}

    assert codes(told) & HOURS == broken


def test_where_no_hours_are_told_none_are_too_long() -> None:
    told = {
        "employee.age_group": "under-15",
        "hours": {"as_contract": True},
        "termination.ends_separately": None,
        "availability": None,
    }

    assert not codes(told) & {*HOURS, "WEA1104", "WEA1105", "WEA1106"}


@pytest.mark.parametrize(
    ("age", "outer", "broken"),
    [
        ("15-17", "06:00-21:00", set()),
        ("15-17", "06:00-21:01", {"WEA1108"}),
        ("15-17", "06:00-23:01", {"WEA1107", "WEA1108"}),
        ("15-17", "05:59-21:00", {"WEA1107"}),
        ("under-15", "06:00-20:00", set()),
        ("under-15", "06:00-20:01", {"WEA1107"}),
    ],
)
def test_the_night_depends_on_the_age(age: str, outer: str, broken: set[str]) -> None:
    told = codes({"employee.age_group": age, "hours.outer": outer})

    assert told & {"WEA1107", "WEA1108"} == broken


def test_no_minor_gives_away_the_evening() -> None:
    told = {"employee.age_group": "under-15", "hours.evening_initiative": True}

    assert "WEA1108" in codes(told)


@pytest.mark.parametrize(
    ("base", "hours", "broken"),
    [
        (YOUNG, "08:00-20:00", False),
        (YOUNG, "08:00-20:01", True),
        (CHILD, "08:00-18:00", False),
        (CHILD, "08:00-18:01", True),
    ],
)
def test_the_daily_rest_depends_on_the_age(
    base: dict[str, object],
    hours: str,
    broken: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert ("WEA1105" in codes({**base, "availability.hours": hours})) is broken


@pytest.mark.parametrize(
    ("day", "minutes", "broken"),
    [
        (Decimal("4.5"), 0, False),
        (Decimal("4.75"), 29, True),
        (Decimal("4.75"), 30, False),
    ],
)
def test_a_break_comes_earlier_for_the_young(
    day: Decimal,
    minutes: int,
    broken: bool,  # noqa: FBT001 - a column of the table
) -> None:
    told = {
        **YOUNG,
        "hours.weekly": 20,
        "hours.daily_maximum": day,
        "hours.break_minutes": minutes,
    }

    assert ("WEA1104" in codes(told)) is broken


def test_the_rules_for_adults_are_silent_about_the_young() -> None:
    told = codes({**YOUNG, "hours.daily_maximum": 11, "hours.break_minutes": 0})

    assert not told & {"WEA1007", "WEA1013", "WEA1022", "WEA1017"}


def test_a_finding_cites_the_provision_for_the_age() -> None:
    (young,) = found("WEA1101", {**YOUNG, "hours.daily_maximum": 9})
    (child,) = found("WEA1101", {**CHILD, "hours.daily_maximum": 9})

    assert young.citations[0].no.endswith("§\u00a011-2 tredje ledd")
    assert child.citations[0].no.endswith("§\u00a011-2 andre ledd bokstav\u00a0b")
