"""Public holidays, computed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.law.holidays import easter, holiday


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1818, 3, 22),
        (1943, 4, 25),
        (2000, 4, 23),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2038, 4, 25),
        (2285, 3, 22),
    ],
)
def test_easter_is_when_the_church_says(year: int, month: int, day: int) -> None:
    assert easter(year) == dt.date(year, month, day)


@given(st.integers(1900, 2300))
@settings(deadline=None)
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    assert easter(year).weekday() == 6
    assert dt.date(year, 3, 22) <= easter(year) <= dt.date(year, 4, 25)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (dt.date(2027, 1, 1), "første nyttårsdag"),
        (dt.date(2027, 3, 25), "skjærtorsdag"),
        (dt.date(2027, 3, 26), "langfredag"),
        (dt.date(2027, 3, 29), "andre påskedag"),
        (dt.date(2027, 5, 6), "Kristi himmelfartsdag"),
        (dt.date(2028, 5, 17), "17. mai"),
        (dt.date(2028, 5, 1), "1. mai"),
        (dt.date(2028, 6, 5), "andre pinsedag"),
        (dt.date(2027, 12, 26), "andre juledag"),
        (dt.date(2027, 6, 13), "en søndag"),
    ],
)
def test_a_day_of_rest_has_a_name(day: dt.date, name: str) -> None:
    rest = holiday(day)

    assert rest is not None
    assert rest.no == name


@pytest.mark.parametrize(
    "day",
    [dt.date(2027, 12, 24), dt.date(2028, 2, 29), dt.date(2027, 3, 27)],
)
def test_a_working_day_is_none(day: dt.date) -> None:
    assert holiday(day) is None
