"""A profile's limits, and whether its edition is in force."""

from __future__ import annotations

import datetime as dt

import pytest

from fleksidoc.findings import Severity
from fleksidoc.language import say
from fleksidoc.law.profiles import profiles
from tests.law.agreements import FIXED_HOURS, codes, found

STATE: dict[str, object] = {
    "employer.sector": "state",
    "employer.profile": "state-flexitime-2023",
    "consultation": {
        "held_with": {"no": "de tillitsvalgte", "en": "the representatives"},
        "discussed": "2026-10-01",
        "vote": "2026-10-15",
    },
}


def profile_codes(changes: dict[str, object]) -> set[str]:
    return {code for code in codes(changes) if code.startswith("PRO")}


def test_every_profile_has_a_period_and_a_source() -> None:
    for profile in profiles().values():
        assert profile.period.begins
        assert profile.statute.source.no
        assert profile.statute.source.en


def test_the_states_own_numbers_are_within_its_agreement() -> None:
    assert profile_codes(STATE) == {"PRO102"}


def test_an_edition_that_has_ended_warns() -> None:
    (ended,) = found("PRO102", STATE)

    assert ended.severity is Severity.WARNING
    assert ended.message.facts["ends"] == dt.date(2024, 12, 31)


def test_an_edition_that_ends_under_an_arrangement_without_end_warns() -> None:
    begun = {
        **STATE,
        "issued": "2024-01-01",
        "contract": None,
        "duration.start": "2024-02-01",
        "duration.end": "open",
        "duration.trial": None,
    }

    assert "PRO102" in codes(begun)
    assert "PRO102" not in codes({**begun, "duration.end": "2024-12-31"})


@pytest.mark.parametrize(
    ("key", "within", "outside", "code"),
    [
        ("hours.account.max_plus", 50, 51, "PRO106"),
        ("hours.account.max_minus", 10, 11, "PRO106"),
        ("hours.account.time_off_days_per_year", 24, 25, "PRO106"),
        ("hours.account.settlement_months", 6, 5, "PRO107"),
        ("hours.outer", "07:00-20:00", "06:00-21:01", "PRO105"),
        ("hours.core", "09:00-14:30", "09:00-14:00", "PRO104"),
    ],
)
def test_a_limit_is_where_the_agreement_has_it(
    key: str, within: object, outside: object, code: str
) -> None:
    assert code not in codes({**STATE, key: within})
    assert code in codes({**STATE, key: outside})


def test_what_differs_is_cited_from_the_agreement_itself() -> None:
    (finding,) = found("PRO106", {**STATE, "hours.account.max_plus": 51})

    assert "særavtalen om fleksibel arbeidstid i staten" in finding.citations[0].no


@pytest.mark.parametrize("missing", ["discussed", "vote"])
def test_the_introduction_needs_both_a_discussion_and_a_vote(missing: str) -> None:
    assert "PRO108" in codes({**STATE, f"consultation.{missing}": None})


def test_limits_of_an_account_need_an_account() -> None:
    assert profile_codes({**STATE, "hours.account": None}) == {"PRO102"}


def test_without_flexitime_a_profile_has_nothing_to_say_of_hours() -> None:
    assert profile_codes({**STATE, **FIXED_HOURS}) == {"PRO102"}


def test_a_state_employer_without_flexitime_needs_no_profile() -> None:
    assert profile_codes({"employer.sector": "state", **FIXED_HOURS}) == set()


def test_an_unknown_profile_suggests_the_nearest() -> None:
    (unknown,) = found("PRO101", {"employer.profile": "state-flexitime-2032"})

    assert "state-flexitime-2023" in say(unknown.hint, "en")
