"""What must not stand in any text of the file, whatever key it has."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from decimal import Decimal

import pytest

from fleksidoc.agreement import validate
from tests.agreement.agreements import (
    WORDS,
    checked,
    codes,
    identity_number,
    record_of,
    sound,
)

NUMBER = identity_number(11, month=80)
PARTED = f"{NUMBER[:6]} {NUMBER[6:]}"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"employee__number": NUMBER}, "employee.number"),
        ({"employee__number": PARTED}, "employee.number"),
        ({"employee__name": f"Kari {PARTED}"}, "employee.name"),
        ({"employee__title": {"no": PARTED, "en": "x"}}, "employee.title.no"),
        ({"hours__days": ["monday", PARTED]}, "hours.days[1]"),
        ({"custom": {"a": {"b": [1, NUMBER]}}}, "custom.a.b[1]"),
        ({"phrases": {"x": PARTED}}, "phrases.x"),
        ({"phrases": {PARTED: "x"}}, 'phrases."•••"'),
        ({"custom": {NUMBER: "x"}}, "custom.•••"),
        ({"unknown": PARTED}, "unknown"),
        ({NUMBER: "x"}, "•••"),
    ],
)
def test_an_identity_number_is_refused_in_any_field_and_never_shown(
    changes: Mapping[str, object], key: str
) -> None:
    validated = checked(**changes)

    assert validated.agreement is None
    assert f"DATA009 {key}" in codes(**changes)
    everything = repr([dataclasses.asdict(one) for one in validated.findings])
    assert NUMBER not in everything
    assert NUMBER[6:] not in everything


def test_an_identity_number_written_as_a_number_is_refused() -> None:
    number = next(
        number
        for seed in range(100)
        if not (number := identity_number(seed)).startswith("0")
    )

    assert codes(custom={"x": int(number)}) == ["DATA009 custom.x"]
    assert codes(custom={"x": Decimal(f"{number}.0")}) == ["DATA009 custom.x"]


def test_an_identity_number_in_the_name_of_the_file_is_refused() -> None:
    record = dataclasses.replace(record_of(sound()), file=f"folder/{PARTED}.toml")

    validated = validate(record, WORDS)

    assert [one.code for one in validated.findings] == ["DATA017"]
    assert "manifest" in validated.findings[0].message.en


def test_an_identity_number_in_the_name_of_a_folder_is_not_ours_to_judge() -> None:
    record = dataclasses.replace(record_of(sound()), file=f"{PARTED}/data.toml")

    assert validate(record, WORDS).findings == ()


def test_a_refused_text_is_not_among_the_readings() -> None:
    validated = checked(hours__core=NUMBER)

    assert NUMBER not in repr(validated.readings)


@pytest.mark.parametrize(
    "sign", ["\x00", "\t", "\r", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\uffff"]
)
def test_a_control_character_is_refused(sign: str) -> None:
    assert codes(employee__name=f"Kari{sign}Nordmann") == ["DATA008 employee.name"]


@pytest.mark.parametrize("text", ["to\nlinjer", "Đỗ", "\u00adÅse", "🙂", "نص"])
def test_other_signs_are_left_as_they_are(text: str) -> None:
    agreement = validate(record_of(sound(employee__name=text)), WORDS).agreement

    assert agreement is not None
    assert agreement.employee.name == text
