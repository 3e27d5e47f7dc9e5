"""Where the regulations apply, and how loudly they speak where they perhaps do not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from fleksidoc.findings import Severity
from fleksidoc.law.home_office_regulations.s01_scope import WHERE_THEY_APPLY
from tests.law.agreements import agreement, codes, found

NO_EXTENT: dict[str, object] = {"scope.days": None}


def extent(changes: Mapping[str, object]) -> list[Severity]:
    return [finding.severity for finding in found("HOR201", {**NO_EXTENT, **changes})]


def test_a_missing_extent_is_only_advice_where_the_data_does_not_show_more() -> None:
    assert extent({}) == [Severity.ADVICE]


def test_a_missing_extent_is_an_error_where_home_is_the_permanent_workplace() -> None:
    home = {
        "scope.permanent_workplace": "home",
        "scope.home_days_are": "required",
        "duration.end": "open",
    }

    assert extent(home) == [Severity.ERROR]


def test_a_missing_extent_is_only_advice_away_from_the_own_home() -> None:
    assert extent({"scope.own_home": False}) == [Severity.ADVICE]


@pytest.mark.parametrize(
    ("days", "per", "severity"),
    [
        (1, "week", Severity.ERROR),
        (2, "two-weeks", Severity.ERROR),
        (1, "two-weeks", Severity.ADVICE),
        (5, "month", Severity.ERROR),
        (4, "month", Severity.ADVICE),
    ],
)
def test_a_day_a_week_on_average_is_where_the_demands_begin(
    days: int, per: str, severity: Severity
) -> None:
    counted = {"scope.home_days_min": days, "scope.per": per}

    weight = WHERE_THEY_APPLY.weigh(agreement({**NO_EXTENT, **counted}), Severity.ERROR)

    assert weight is severity


@pytest.mark.parametrize(
    ("changes", "sporadic"),
    [
        ({"scope.home_days_max": 4, "scope.per": "month"}, True),
        ({"scope.home_days_min": 3, "scope.per": "month"}, True),
        ({"scope.home_days_max": 5, "scope.per": "month"}, False),
        (
            {"scope.home_days_min": 1, "scope.home_days_max": 5, "scope.per": "month"},
            False,
        ),
        ({"scope.situations": {"no": "Ved behov.", "en": "As needed."}}, False),
        (
            {
                "scope.home_days_max": 3,
                "scope.per": "month",
                "scope.own_home": False,
            },
            False,
        ),
    ],
)
def test_less_than_a_day_a_week_is_perhaps_sporadic(
    changes: dict[str, object],
    sporadic: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert ("HOR101" in codes(NO_EXTENT | changes)) is sporadic


def test_a_permanent_workplace_at_home_is_never_sporadic() -> None:
    home = {
        "scope.home_days_max": 3,
        "scope.per": "month",
        "scope.permanent_workplace": "home",
        "scope.home_days_are": "required",
        "duration.end": "open",
    }

    assert "HOR101" not in codes(NO_EXTENT | home)


def test_every_place_that_is_not_the_own_home_is_named() -> None:
    places = [
        {"address": "Fjellveien 3, 3580 Geilo", "own_home": False},
        {"address": "Sjøveien 1, 4950 Risør", "own_home": True},
    ]

    (finding,) = found("HOR102", {"scope.other_places": places})

    assert getattr(finding.place, "key", "") == "scope.other_places[0]"


def test_without_home_office_the_regulations_say_nothing() -> None:
    told = codes(
        {
            "scope": None,
            "equipment": None,
            "working_environment": None,
            "availability": None,
            "termination": None,
            "duration.review": None,
            "hours.account.earned_at_home": None,
        }
    )

    assert not any(code.startswith("HOR") for code in told)
