"""What a written agreement on home office holds, and what it usually holds."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.law.agreements import codes


@pytest.mark.parametrize(
    ("start", "end", "unusual"),
    [
        (dt.date(2027, 1, 1), dt.date(2027, 3, 30), True),
        (dt.date(2027, 1, 1), dt.date(2027, 3, 31), False),
        (dt.date(2027, 1, 1), dt.date(2027, 7, 30), False),
        (dt.date(2027, 1, 1), dt.date(2027, 7, 31), True),
        (dt.date(2027, 8, 31), dt.date(2028, 2, 29), False),
    ],
)
def test_a_trial_of_three_to_six_months_is_usual(
    start: dt.date,
    end: dt.date,
    unusual: bool,  # noqa: FBT001 - a column of the table
) -> None:
    changes = {
        "duration.start": start,
        "duration.trial.evaluation": end,
        "duration.trial.end": end,
        "duration.end": "open",
    }

    assert ("HOR206" in codes(changes)) is unusual


@pytest.mark.parametrize(
    "kept_up",
    [
        {"working_environment.contact": {"no": "Møter.", "en": "Meetings."}},
        {"follow_up": {"meetings": "weekly"}},
        {"scope.office_days": ["friday"], "scope.days": "monday-thursday"},
        {"scope.office_days_min": 1, "scope.per": "month"},
    ],
)
def test_contact_can_be_kept_up_in_several_ways(kept_up: dict[str, object]) -> None:
    alone = {
        "scope.days": "monday-friday",
        "scope.office_days": None,
        "working_environment.contact": None,
        "follow_up": None,
    }

    assert "HOR302" in codes(alone)
    assert "HOR302" not in codes({**alone, **kept_up})


def test_the_share_at_home_is_unknown_where_the_working_days_are() -> None:
    unknown = {
        "hours": {"as_contract": True},
        "termination.ends_separately": None,
        "scope.days": "monday-friday",
        "scope.office_days": None,
        "working_environment": None,
        "follow_up": None,
    }

    assert "HOR302" not in codes(unknown)


@pytest.mark.parametrize("environment", [None, {"access": "separate-consent"}])
def test_a_declaration_is_asked_for_whatever_else_is_said(environment: object) -> None:
    assert "HOR301" in codes({"working_environment": environment})
