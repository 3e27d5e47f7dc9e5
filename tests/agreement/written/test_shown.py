"""What stands in the file is quoted short, and hides what it must."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from fleksidoc.agreement.written.shown import shown
from tests.agreement.agreements import identity_number


@pytest.mark.parametrize(
    ("written", "no", "en"),
    [
        ("9-14", "«9-14»", "“9-14”"),
        ("to\nlinjer", "«to linjer»", "“to linjer”"),
        ("x" * 80, f"«{'x' * 60}…»", f"“{'x' * 60}…”"),
        ([1], "en liste", "a list"),
        ({"a": 1}, "en tabell", "a table"),
        (True, "true", "true"),
        (37, "37", "37"),
        (Decimal("37.5"), "37.5", "37.5"),
        (10**5000, "et svært langt tall", "a very long number"),
        (dt.date(2027, 1, 1), "2027-01-01", "2027-01-01"),
        (dt.time(9), "09:00:00", "09:00:00"),
    ],
    ids=lambda value: str(value)[:12] if not isinstance(value, int) else "number",
)
def test_a_value_is_quoted(written: object, no: str, en: str) -> None:
    message = shown(written)

    assert (message.no, message.en) == (no, en)


def test_an_identity_number_is_hidden() -> None:
    number = identity_number(3)

    assert shown(f"nr. {number}").no == "«nr. •••»"
    assert number not in shown(int("9" + number[1:])).no
