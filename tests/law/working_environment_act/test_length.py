"""How long a day and a week can be, at the limits, by what the hours rest on."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fleksidoc.findings import Finding, Severity
from tests.law.agreements import FIXED_HOURS, codes, found

COLLECTIVE: dict[str, object] = {
    "employer.collective_agreement": {"name": {"no": "Avtalen", "en": "It"}}
}
E, W = Severity.ERROR, Severity.WARNING


def severities(told: list[Finding]) -> list[Severity]:
    return [finding.severity for finding in told]


def fixed(normal: str, **more: object) -> dict[str, object]:
    """Return fixed hours, with nothing else that has a length."""
    return {
        **FIXED_HOURS,
        "hours.daily_maximum": None,
        "hours.weekly_maximum": None,
        "availability": None,
        "hours.normal": normal,
        **{f"hours.{key}": value for key, value in more.items()},
    }


@pytest.mark.parametrize(
    ("normal", "broken"), [("07:00-16:30", []), ("07:00-16:31", [E])]
)
def test_nine_hours_a_day_are_counted_to_the_minute(
    normal: str, broken: list[Severity]
) -> None:
    assert severities(found("WEA1007", fixed(normal))) == broken


def test_a_day_of_nine_hours_and_a_minute_is_told_so() -> None:
    (finding,) = found("WEA1007", fixed("07:00-16:31"))
    day = finding.message.facts["day"]

    assert [str(fact) for fact in day.facts.values()] == ["9 hour", "1 minute"]  # type: ignore[attr-defined]  # a message


def test_a_break_that_counts_as_working_time_makes_the_day_longer() -> None:
    paid = fixed("07:00-16:30", break_counts_as_working_time=True)

    assert severities(found("WEA1007", paid)) == [E]


def test_a_day_whose_breaks_are_not_told_may_be_too_long() -> None:
    unknown = fixed(
        "07:00-16:30", break_minutes=None, break_counts_as_working_time=None
    )

    assert severities(found("WEA1007", unknown)) == [W]


def test_a_long_day_that_the_employee_chooses_is_a_warning() -> None:
    assert severities(found("WEA1007", {"hours.daily_maximum": 10})) == [W]


def test_a_long_day_that_core_time_demands_is_an_error() -> None:
    demanded = {
        "hours.core": "08:00-18:00",
        "hours.normal": None,
        "hours.daily_maximum": None,
    }

    assert severities(found("WEA1007", demanded)) == [E]


@pytest.mark.parametrize(("maximum", "broken"), [(10, []), (Decimal("10.25"), [E])])
def test_flexitime_allows_no_more_than_ten_hours(
    maximum: object, broken: list[Severity]
) -> None:
    assert severities(found("WEA1013", {"hours.daily_maximum": maximum})) == broken


@pytest.mark.parametrize(("weekly", "broken"), [(38, []), (40, []), (41, [E])])
def test_thirty_eight_to_forty_hours_are_never_flagged(
    weekly: int, broken: list[Severity]
) -> None:
    told = {
        "hours.weekly": weekly,
        "hours.full_time_weekly": weekly,
        "hours.normal": None,
        "hours.weekly_maximum": None,
    }

    assert severities(found("WEA1032", told)) == broken
    assert ("WEA1008" in codes(told)) is False


@pytest.mark.parametrize(
    ("normal", "broken"), [("08:00-16:30", []), ("08:00-16:31", [E])]
)
def test_the_week_is_computed_from_the_days_and_the_normal_day(
    normal: str, broken: list[Severity]
) -> None:
    assert (
        severities(found("WEA1008", fixed(normal, weekly=40, full_time_weekly=40)))
        == broken
    )


def test_averaging_does_not_raise_the_agreed_hours() -> None:
    told = {
        "hours.weekly": 41,
        "hours.full_time_weekly": 41,
        "hours.normal": None,
        "hours.weekly_maximum": None,
        "hours.averaging": {"weeks": 12, "basis": "individual"},
    }

    assert "WEA1032" in codes(told)


BASES = [
    ("individual", Decimal(10), E),
    ("elected-representatives", Decimal("12.5"), E),
    ("labour-inspectorate", Decimal(13), E),
    ("collective-agreement", Decimal("12.5"), W),
]


@pytest.mark.parametrize(("basis", "limit", "severity"), BASES)
def test_the_longest_averaged_day_depends_on_the_basis(
    basis: str, limit: Decimal, severity: Severity
) -> None:
    told = {**COLLECTIVE, "hours.averaging": {"weeks": 12, "basis": basis}}
    at_limit = {**told, "hours.daily_maximum": limit}
    above = {**told, "hours.daily_maximum": limit + Decimal("0.25")}

    assert severities(found("WEA1009", at_limit)) == []
    assert severities(found("WEA1009", above)) == [severity]
    assert not {"WEA1007", "WEA1013"} & codes(above)


@pytest.mark.parametrize(
    ("basis", "limit", "broken"),
    [
        ("individual", 50, [E]),
        ("elected-representatives", 54, [E]),
        ("collective-agreement", 54, [W]),
        ("labour-inspectorate", 90, []),
    ],
)
def test_the_longest_averaged_week_depends_on_the_basis(
    basis: str, limit: int, broken: list[Severity]
) -> None:
    told = {**COLLECTIVE, "hours.averaging": {"weeks": 12, "basis": basis}}

    assert not found("WEA1010", {**told, "hours.weekly_maximum": limit})
    above = found("WEA1010", {**told, "hours.weekly_maximum": limit + 1})
    assert severities(above) == broken


@pytest.mark.parametrize(
    ("basis", "weeks"),
    [("individual", 52), ("elected-representatives", 52), ("labour-inspectorate", 26)],
)
def test_the_longest_averaging_period_depends_on_the_basis(
    basis: str, weeks: int
) -> None:
    def averaged(period: int) -> dict[str, object]:
        return {**COLLECTIVE, "hours.averaging": {"weeks": period, "basis": basis}}

    assert "WEA1011" not in codes(averaged(weeks))
    assert "WEA1011" in codes(averaged(weeks + 1))


@pytest.mark.parametrize("basis", ["elected-representatives", "collective-agreement"])
def test_a_collective_basis_needs_a_collective_agreement(basis: str) -> None:
    averaged = {"hours.averaging": {"weeks": 12, "basis": basis}}

    assert "WEA1012" in codes(averaged)
    assert "WEA1012" not in codes({**averaged, **COLLECTIVE})


@pytest.mark.parametrize(
    ("day", "minutes", "broken"),
    [
        (Decimal("5.5"), 0, set()),
        (Decimal("5.75"), 0, {"WEA1022"}),
        (Decimal("7.75"), 15, set()),
        (Decimal(8), 15, {"WEA1023"}),
        (Decimal(8), 29, {"WEA1023"}),
        (Decimal(8), 30, set()),
    ],
)
def test_breaks_depend_on_the_longest_day(
    day: Decimal, minutes: int, broken: set[str]
) -> None:
    told = {
        "hours.weekly": 20,
        "hours.normal": None,
        "hours.core": "10:00-14:00",
        "hours.daily_maximum": day,
        "hours.break_minutes": minutes,
    }

    assert codes(told) & {"WEA1022", "WEA1023"} == broken


def test_where_no_day_is_told_no_break_is_missed() -> None:
    told = {
        "hours": {"as_contract": True, "break_minutes": 0},
        "termination.ends_separately": None,
    }

    assert not codes(told) & {"WEA1022", "WEA1023"}
