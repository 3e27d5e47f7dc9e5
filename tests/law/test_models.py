"""The usual models of flexible work are lawful, and a broken one says what to do."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from fleksidoc.findings import Severity
from fleksidoc.language import installed, say
from tests.conftest import REPOSITORY
from tests.law.agreements import FIXED_HOURS, findings

NO_HOME: dict[str, object] = {
    "scope": None,
    "equipment": None,
    "working_environment": None,
    "termination.ends_separately": None,
    "hours.account.earned_at_home": None,
}
NO_DAYS: dict[str, object] = {
    "scope.days": None,
    "scope.office_days": None,
    "scope.call_in_notice": "1 working day",
}
MODELS: dict[str, tuple[Mapping[str, object], Mapping[str, object], str, str]] = {
    "flexitime, core 9-14.30, outer 6-21": (
        {**NO_HOME, "hours.core": "09:00-14:30", "hours.outer": "06:00-21:00"},
        {"hours.outer": "06:00-22:00"},
        "WEA1027",
        "hours.evening_initiative",
    ),
    "start between 7 and 9, available 9-15": (
        {
            **NO_HOME,
            "hours.core": None,
            "hours.outer": None,
            "hours.start_between": "07:00-09:00",
            "availability.hours": "09:00-15:00",
        },
        {"hours.start_between": "05:00-09:00"},
        "WEA1029",
        "06",
    ),
    "two fixed days": (
        {
            **FIXED_HOURS,
            "scope.days": ["tuesday", "thursday"],
            "scope.office_days": None,
        },
        {"hours.break_minutes": 20, "hours.normal": None},
        "WEA1023",
        "hours.break_minutes",
    ),
    "one fixed day, and one at need": (
        {
            **FIXED_HOURS,
            **NO_DAYS,
            "scope.model": "hybrid",
            "scope.days": ["friday"],
            "scope.home_days_max": 2,
            "scope.per": "week",
            "scope.situations": {
                "no": "Arbeid som krever ro.",
                "en": "Work that needs quiet.",
            },
        },
        {"hours.normal": "08:00-19:00", "hours.daily_maximum": None},
        "WEA1007",
        "hours.averaging",
    ),
    "hybrid, two to three office days": (
        {
            **NO_DAYS,
            "scope.model": "hybrid",
            "scope.home_days_min": 2,
            "scope.home_days_max": 3,
            "scope.office_days_min": 2,
            "scope.per": "week",
        },
        {"availability.hours": "06:00-21:00"},
        "WEA1017",
        "kjernetid",
    ),
    "a trial of three months": (
        {"duration.trial.end": "2027-03-31", "duration.trial.evaluation": "2027-03-16"},
        {"hours.break_minutes": 0, "hours.normal": None},
        "WEA1022",
        "hours.break_minutes",
    ),
    "a trial of six months": (
        {"duration.trial.end": "2027-06-30", "duration.trial.evaluation": "2027-06-15"},
        {"hours.daily_maximum": 11},
        "WEA1013",
        "hours.averaging",
    ),
}
NORWEGIAN = next(one for one in installed(REPOSITORY / "templates") if one.code == "no")


@pytest.mark.parametrize("model", MODELS)
def test_a_usual_model_has_no_errors(model: str) -> None:
    sound, *_ = MODELS[model]

    assert not [one.code for one in findings(sound) if one.severity is Severity.ERROR]


@pytest.mark.parametrize("model", MODELS)
def test_a_broken_one_says_what_is_wrong_and_what_to_do(model: str) -> None:
    sound, broken, code, remedy = MODELS[model]

    told = [one for one in findings({**sound, **broken}) if one.code == code]

    assert {one.severity for one in told} == {Severity.ERROR}
    assert all(one.citations for one in told)
    assert all("{" not in say(one.message, NORWEGIAN) for one in told)
    assert any(remedy in say(one.hint, NORWEGIAN) for one in told)
