"""Days of the week, as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.values import Weekday
from fleksidoc.agreement.written.days import weekdays
from tests.agreement.agreements import WORDS

WEEK = tuple(Weekday)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("mandag", Weekday.MONDAY),
        ("Måndag", Weekday.MONDAY),
        ("MONDAY", Weekday.MONDAY),
        ("man", Weekday.MONDAY),
        ("tir", Weekday.TUESDAY),
        ("tysdag", Weekday.TUESDAY),
        ("tue", Weekday.TUESDAY),
        (" tor ", Weekday.THURSDAY),
        ("laurdag", Weekday.SATURDAY),
        ("søn", Weekday.SUNDAY),
    ],
)
def test_a_day_is_read(written: str, day: Weekday) -> None:
    assert weekdays(written, WORDS) == (day,)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("mandag–fredag", WEEK[:5]),
        ("mon-wed", WEEK[:3]),
        ("tirsdag - torsdag", WEEK[1:4]),
        ("lørdag—søndag", WEEK[5:]),
    ],
)
def test_a_range_of_days_is_all_of_them(
    written: str, days: tuple[Weekday, ...]
) -> None:
    assert weekdays(written, WORDS) == days


@pytest.mark.parametrize(
    ("written", "possible"),
    [
        ("to", (Weekday.THURSDAY,)),
        ("ti", (Weekday.TUESDAY,)),
        ("Ma", (Weekday.MONDAY,)),
        ("s", (Weekday.SATURDAY, Weekday.SUNDAY)),
        ("t", (Weekday.TUESDAY, Weekday.THURSDAY)),
    ],
)
def test_two_letters_are_refused_with_the_days_they_could_be(
    written: str, possible: tuple[Weekday, ...]
) -> None:
    refusal = weekdays(written, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA032"
    assert refusal.facts["first"] == possible


@pytest.mark.parametrize(
    "written", ["", "xx", "ukedager", "mandag-", "mandag-blåmandag", "man-tir-ons"]
)
def test_anything_else_is_no_day(written: str) -> None:
    refusal = weekdays(written, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA031"


@pytest.mark.parametrize(
    "written",
    ["mandag, fredag", "mandag og onsdag", "Mon/Wed", "man tir", "mandag til fredag"],
)
def test_several_days_in_one_text_are_asked_for_one_by_one(written: str) -> None:
    refusal = weekdays(written, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA037"
    assert "nearest" not in refusal.facts


def test_a_misspelt_day_is_answered_with_the_nearest() -> None:
    refusal = weekdays("onsdg", WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.facts["nearest"] == "onsdag"


def test_a_range_over_the_weekend_is_refused_with_both_readings() -> None:
    refusal = weekdays("fredag-mandag", WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == "DATA033"
    assert refusal.facts["first"] == (*WEEK[4:], WEEK[0])
    assert refusal.facts["second"] == WEEK[:5]


@settings(deadline=None)
@given(st.sampled_from(sorted(WORDS.readings(Weekday))), st.text(max_size=1))
def test_every_word_for_a_day_reads_as_itself(word: str, end: str) -> None:
    assert weekdays(word.upper() + " " * len(end), WORDS) == (
        WORDS.readings(Weekday)[word],
    )
