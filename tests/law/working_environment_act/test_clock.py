"""Evenings, nights, Sundays and availability, at the stroke of the clock."""

from __future__ import annotations

import pytest

from fleksidoc.findings import Severity
from tests.law.agreements import FIXED_HOURS, codes, found

NIGHT = {"WEA1027", "WEA1028", "WEA1029"}


@pytest.mark.parametrize(
    ("outer", "broken"),
    [
        ("06:00-20:59", set()),
        ("06:00-21:00", set()),
        ("06:00-21:01", {"WEA1027"}),
        ("06:00-23:00", {"WEA1027"}),
        ("06:00-23:01", {"WEA1027", "WEA1029"}),
        ("05:59-21:00", {"WEA1029"}),
    ],
)
def test_the_frame_ends_where_the_night_begins(outer: str, broken: set[str]) -> None:
    assert codes({"hours.outer": outer}) & NIGHT == broken


@pytest.mark.parametrize(
    ("outer", "broken"),
    [("06:00-23:00", set()), ("06:00-23:01", {"WEA1029"})],
)
def test_an_evening_agreement_reaches_to_eleven(outer: str, broken: set[str]) -> None:
    told = {"hours.outer": outer, "hours.evening_initiative": True}

    assert codes(told) & NIGHT == broken


@pytest.mark.parametrize("agreed", [True, False])
def test_what_is_demanded_in_the_evening_is_no_own_initiative(agreed: bool) -> None:  # noqa: FBT001 - a column of the table
    told = {
        "hours.outer": "08:00-22:00",
        "availability.hours": "09:00-21:30",
        "hours.evening_initiative": agreed,
    }

    assert "WEA1028" in codes(told)


def test_a_window_is_a_frame_too() -> None:
    told = {"hours.outer": None, "hours.end_between": "15:00-22:00"}

    assert codes(told) & NIGHT == {"WEA1027"}


def test_fixed_hours_at_night_are_demanded() -> None:
    told = {
        **FIXED_HOURS,
        "hours.normal": "14:00-22:00",
        "availability": None,
        "hours.evening_initiative": True,
    }

    assert codes(told) & NIGHT == {"WEA1028"}


def test_sunday_is_told_once_wherever_it_is_named_first() -> None:
    told = {
        "hours.days": ["monday", "tuesday", "wednesday", "thursday", "sunday"],
        "scope.days": ["sunday"],
        "availability.days": None,
    }

    (finding,) = found("WEA1024", told)

    assert getattr(finding.place, "key", "") == "hours.days"


def test_a_home_day_on_a_sunday_is_found_where_the_working_days_are_not_told() -> None:
    told = {
        "hours": {"as_contract": True},
        "termination.ends_separately": None,
        "scope.days": ["sunday"],
        "availability": None,
    }

    (finding,) = found("WEA1024", told)

    assert getattr(finding.place, "key", "") == "scope.days"


SATURDAY: dict[str, object] = {"hours.days": "monday-saturday", "hours.normal": None}


def test_a_frame_past_six_on_saturday_is_a_warning_and_a_demand_an_error() -> None:
    demanded = {**SATURDAY, "availability.hours": "10:00-18:30"}
    every_day = {**demanded, "availability.days": None}

    assert severities(demanded) == {Severity.WARNING}
    assert severities(every_day) == {Severity.WARNING, Severity.ERROR}


def test_saturday_until_six_is_a_working_day() -> None:
    assert severities({**SATURDAY, "hours.outer": "06:00-18:00"}) == set()


def severities(changes: dict[str, object]) -> set[Severity]:
    return {finding.severity for finding in found("WEA1025", changes)}


def test_without_a_trial_there_is_no_evaluation_on_a_holiday() -> None:
    assert "WEA1026" not in codes({"duration.trial": None})


@pytest.mark.parametrize(
    ("hours", "broken"), [("08:00-16:00", False), ("08:00-16:01", True)]
)
def test_availability_may_last_as_long_as_the_day_with_its_break(
    hours: str,
    broken: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert ("WEA1001" in codes({"availability.hours": hours})) is broken


def test_availability_is_held_against_the_day_alone_where_breaks_are_not_told() -> None:
    told = {"availability.hours": "08:00-16:00", "hours.break_minutes": None}

    assert "WEA1001" in codes(told)


def test_a_frame_of_flexitime_is_needed_and_any_will_do() -> None:
    none = {"hours.outer": None}

    assert "WEA1402" in codes(none)
    assert "WEA1402" not in codes({**none, "hours.end_between": "14:30-18:00"})


@pytest.mark.parametrize(
    ("position", "told"), [("ordinary", [Severity.ADVICE]), ("leading", [])]
)
def test_without_flexitime_the_placement_of_the_day_is_advice(
    position: str, told: list[Severity]
) -> None:
    changes = {**FIXED_HOURS, "hours.normal": None, "employee.position": position}

    assert [finding.severity for finding in found("WEA1402", changes)] == told


@pytest.mark.parametrize(
    ("reasons", "concerns", "broken"),
    [
        ("Se § 10-2 tredje ledd.", "home-office", True),
        ("Se § 10-2 tredje ledd.", "both", False),
        ("Se § 10-21.", "home-office", False),
    ],
)
def test_home_office_is_not_refused_by_the_section_on_hours(
    reasons: str,
    concerns: str,
    broken: bool,  # noqa: FBT001 - a column of the table
) -> None:
    refusal = {
        "request_received": "2026-11-02",
        "concerns": concerns,
        "reasons": {"no": reasons, "en": "It cannot be done."},
        "alternatives": {"no": "Se § 10-2.", "en": "Another way."},
    }

    assert ("WEA1031" in codes({"refusal": refusal})) is broken


def test_a_measure_is_found_among_the_control_measures_alone() -> None:
    told = {
        "hours.recording": {"no": "Med kamera.", "en": "By camera."},
    }

    assert "WEA0902" not in codes(told)
