"""Hours, durations and counts, as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.model.part import PER_WEEK, Counted
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.values import Duration, Hours, Unit
from fleksidoc.agreement.written.amounts import bare_duration, count, duration, hours
from tests.agreement.agreements import WORDS

DAYS = Counted(Unit.DAY, least=1, most=31)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (40, "40"),
        (Decimal("37.5"), "37.5"),
        ("37,5", "37.5"),
        ("37.50", "37.50"),
        (" 37,5 timer ", "37.5"),
        ("37.5 hours", "37.5"),
        ("37,5t", "37.5"),
        ("37:30", "37.5"),
        ("0", "0"),
        ("168", "168"),
    ],
)
def test_hours_are_read(written: int | Decimal | str, read: str) -> None:
    assert hours(written, PER_WEEK, WORDS) == Hours(Decimal(read))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "DATA025"),
        ("mange", "DATA025"),
        ("37,5 uker", "DATA025"),
        ("37½", "DATA025"),
        ("37,5,5", "DATA025"),
        ("37:60", "DATA025"),
        (Decimal("NaN"), "DATA025"),
        (Decimal("Infinity"), "DATA025"),
        ("1,000", "DATA026"),
        (-1, "DATA027"),
        (169, "DATA027"),
        ("200", "DATA027"),
        (Decimal("1E+999999"), "DATA027"),
        (Decimal("37.555"), "DATA036"),
        ("37:20", "DATA036"),
        (Decimal("1E-999999"), "DATA036"),
    ],
)
def test_other_hours_are_refused(written: int | Decimal | str, code: str) -> None:
    refusal = hours(written, PER_WEEK, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == code


def test_a_sign_for_thousands_or_decimals_gives_two_readings() -> None:
    refusal = hours("1.500", PER_WEEK, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.facts["first"] == Hours(Decimal("1.500"))
    assert refusal.facts["second"] == Hours(Decimal(1500))


@pytest.mark.parametrize(
    ("written", "amount", "unit"),
    [
        ("1 måned", 1, Unit.MONTH),
        ("2 uker", 2, Unit.WEEK),
        ("14 dager", 14, Unit.DAY),
        ("1 virkedag", 1, Unit.WORKING_DAY),
        ("1 working day", 1, Unit.WORKING_DAY),
        ("2 hours", 2, Unit.HOUR),
        ("30 min", 30, Unit.MINUTE),
        ("3 veker", 3, Unit.WEEK),
        ("1 ÅR", 1, Unit.YEAR),
        (" 2\N{NO-BREAK SPACE}Weeks ", 2, Unit.WEEK),
        ("2uker", 2, Unit.WEEK),
    ],
)
def test_a_duration_is_read(written: str, amount: int, unit: Unit) -> None:
    assert duration(written, WORDS) == Duration(amount, unit)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "DATA028"),
        ("en uke", "DATA028"),
        ("1,5 uker", "DATA028"),
        ("1 uke 2 dager", "DATA028"),
        ("1 evighet", "DATA028"),
        ("3", "DATA029"),
        ("0 uker", "DATA027"),
        ("5000 uker", "DATA027"),
    ],
)
def test_other_durations_are_refused(written: str, code: str) -> None:
    refusal = duration(written, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == code


def test_a_misspelt_unit_is_answered_with_the_nearest() -> None:
    refusal = duration("2 ukr", WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.facts["nearest"] == "2 uker"


def test_a_number_without_a_unit_is_refused_with_what_it_could_mean() -> None:
    assert set(bare_duration(3).facts) == {"found", "first", "second", "third"}


@pytest.mark.parametrize("written", [24, "24", "24 dager", " 24 days "])
def test_a_count_is_read_with_or_without_its_unit(written: int | str) -> None:
    assert count(written, DAYS, WORDS) == Duration(24, Unit.DAY)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("mange", "DATA030"),
        ("2 uker", "DATA030"),
        ("2 dgr", "DATA030"),
        (0, "DATA027"),
        (32, "DATA027"),
        (-3, "DATA027"),
        pytest.param(10**5000, "DATA027", id="a very long number"),
    ],
    ids=str,
)
def test_other_counts_are_refused(written: int | str, code: str) -> None:
    refusal = count(written, DAYS, WORDS)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == code


@settings(deadline=None)
@given(st.integers(0, 16800))
def test_hours_with_comma_or_point_are_the_same(hundredths: int) -> None:
    value = Decimal(hundredths) / 100
    written = f"{value:.2f}"

    with_point = hours(written, PER_WEEK, WORDS)
    with_comma = hours(written.replace(".", ","), PER_WEEK, WORDS)

    assert with_point == with_comma == Hours(value)


@settings(deadline=None)
@given(st.text(max_size=12))
def test_any_text_gives_a_value_or_a_refusal(written: str) -> None:
    assert isinstance(hours(written, PER_WEEK, WORDS), Hours | Refusal)
    assert isinstance(duration(written, WORDS), Duration | Refusal)
    assert isinstance(count(written, DAYS, WORDS), Duration | Refusal)
