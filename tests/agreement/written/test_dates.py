"""Dates, as people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.written.dates import date
from tests.agreement.agreements import WORDS


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2027-01-31", dt.date(2027, 1, 31)),
        ("1. januar 2027", dt.date(2027, 1, 1)),
        ("1 January 2027", dt.date(2027, 1, 1)),
        ("January 1, 2027", dt.date(2027, 1, 1)),
        (" 17.mai 2027 ", dt.date(2027, 5, 17)),
        ("31.12.2027", dt.date(2027, 12, 31)),
        ("12/31/2027", dt.date(2027, 12, 31)),
        ("01.01.2027", dt.date(2027, 1, 1)),
    ],
)
def test_a_date_of_one_reading_is_read(written: str, read: dt.date) -> None:
    assert date(written, WORDS) == read


@pytest.mark.parametrize(
    "written", ["01.02.2027", "1/2/2027", "1-2-2027", "1. 2. 2027"]
)
def test_a_date_of_two_readings_is_refused_with_both(written: str) -> None:
    refusal = date(written, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA024"
    assert refusal.facts["first"] == dt.date(2027, 1, 2)
    assert refusal.facts["second"] == dt.date(2027, 2, 1)
    assert refusal.facts["iso_first"] == "2027-01-02"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "snart",
        "2027-02-30",
        "30. februar 2027",
        "1. jamuar 2027",
        "januar 2027",
        "01.02.27",
        "32.13.2027",
        "1/2-2027",
        "May 50, 2027",
    ],
)
def test_anything_else_is_no_date(written: str) -> None:
    refusal = date(written, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA023"


@settings(deadline=None)
@given(st.dates())
def test_every_date_in_iso_reads_back(day: dt.date) -> None:
    assert date(day.isoformat(), WORDS) == day
