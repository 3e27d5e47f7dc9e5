"""Organisation numbers, and national identity numbers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.values import OrganisationNumber
from fleksidoc.agreement.written.identity import hidden, identity_numbers
from fleksidoc.agreement.written.numbers import organisation_number
from tests.agreement.agreements import identity_number


@pytest.mark.parametrize(
    "written",
    [
        "312345609",
        "312 345 609",
        " NO 312 345 609 MVA ",
        "NO312345609MVA",
        "no 312\N{NO-BREAK SPACE}345\N{NO-BREAK SPACE}609 mva",
    ],
)
def test_an_organisation_number_is_read(written: str) -> None:
    assert organisation_number(written) == OrganisationNumber("312345609")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "DATA034"),
        ("31234560", "DATA034"),
        ("3123456091", "DATA034"),
        ("SE312345609", "DATA034"),
        ("312345608", "DATA035"),
        ("312345690", "DATA035"),
    ],
)
def test_other_organisation_numbers_are_refused(written: str, code: str) -> None:
    refusal = organisation_number(written)

    assert isinstance(refusal, Refusal)
    assert refusal.situation.code == code


@settings(deadline=None)
@given(st.integers(0, 7), st.integers(1, 9))
def test_a_wrong_digit_is_always_seen(position: int, added: int) -> None:
    digits = list("312345609")
    digits[position] = str((int(digits[position]) + added) % 10)

    assert isinstance(organisation_number("".join(digits)), Refusal)


KINDS = [(0, 0), (40, 0), (0, 40), (0, 80), (40, 80), (0, 65)]


@pytest.mark.parametrize(("day", "month"), KINDS)
@settings(deadline=None)
@given(seed=st.integers(0, 10**9))
def test_every_kind_of_identity_number_is_found(
    day: int, month: int, seed: int
) -> None:
    number = identity_number(seed, day=day, month=month)

    assert identity_numbers(f"født {number}.") == [number]


@pytest.mark.parametrize(
    "form",
    [
        "{0} {1}",
        "{0}-{1}",
        "{0}.{1}",
        "{0}\N{NO-BREAK SPACE}{1}",
        "{0} – {1}",
        "{0}/{1}",
        "({0}) {1}",
        "{0}_{1}",
        "{0}\N{ZERO WIDTH SPACE}{1}",
        "{0}\N{SOFT HYPHEN}{1}",
        "nr.{0}{1}x",
        "12 {0}{1}",
        "{0}{1}, 2027",
    ],
)
def test_an_identity_number_is_found_however_it_is_parted(form: str) -> None:
    number = identity_number(7)
    text = form.format(number[:6], number[6:])

    assert len(identity_numbers(text)) == 1
    assert number[6:] not in hidden(text)


def test_a_date_with_points_inside_the_number_is_seen_through() -> None:
    number = identity_number(8)
    text = f"{number[:2]}.{number[2:4]}.{number[4:6]} {number[6:]}"

    assert hidden(text) == "•••"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "22 33 44 55",
        "kl. 09.00-14.30, 15.00-16.00",
        "01.01.2027 - 31.12.2027",
        "312 345 609",
        "1111111111",
        "999999999999",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert hidden(text) == text


@settings(deadline=None)
@given(st.integers(0, 10**9), st.integers(9, 10), st.integers(1, 9))
def test_a_number_with_a_wrong_control_digit_is_no_identity_number(
    seed: int, position: int, added: int
) -> None:
    digits = list(identity_number(seed))
    digits[position] = str((int(digits[position]) + added) % 10)

    assert identity_numbers("".join(digits)) == []


def test_eleven_digits_that_no_day_or_month_fits_are_no_identity_number() -> None:
    by_no_day = "00000000000"

    assert identity_numbers(by_no_day) == []
