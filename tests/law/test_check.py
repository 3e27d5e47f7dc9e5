"""The law of the day counts, and whoever reads a finding can find its place."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from fleksidoc import law
from fleksidoc.agreement import validate
from fleksidoc.findings import DataPlace, Finding, Severity
from fleksidoc.sources import Record
from tests.law.agreements import agreement, codes, findings, found, record, words

OLD = {
    "issued": "2021-12-01",
    "contract": None,
    "duration.start": "2022-01-01",
    "duration.trial": None,
}


def test_the_law_is_that_of_the_effect_when_it_is_later_than_the_issue() -> None:
    assert law.judged_on(agreement({})) == dt.date(2027, 1, 1)


def test_the_law_is_that_of_the_issue_when_it_is_later_than_the_effect() -> None:
    late = agreement({"issued": "2027-02-01"})

    assert law.judged_on(late) == dt.date(2027, 2, 1)


def test_a_rule_not_yet_in_force_says_nothing() -> None:
    assert "HOR203" not in codes({**OLD, "availability": None})


def test_a_rule_is_in_force_from_its_first_day() -> None:
    first = {**OLD, "duration.start": "2022-07-01", "availability": None}

    assert "HOR203" in codes(first)


def test_the_law_of_another_day_can_be_asked_for() -> None:
    old = {**OLD, "availability": None}

    assert "HOR203" in codes(old, on=dt.date(2023, 1, 1))


def test_a_change_of_the_law_inside_the_arrangement_is_a_warning_on_each_day() -> None:
    changes = found("LAW010", {**OLD, "duration.end": "2024-06-30"})

    assert [change.message.facts["day"] for change in changes] == [dt.date(2022, 7, 1)]
    assert all(change.severity is Severity.WARNING for change in changes)
    assert all(change.place.file == "data.toml" for change in changes)


def test_an_arrangement_without_an_end_meets_every_change() -> None:
    changes = found("LAW010", {**OLD, "duration.end": "open"})

    assert [change.message.facts["day"] for change in changes] == [
        dt.date(2022, 7, 1),
        dt.date(2024, 7, 1),
    ]


def test_a_change_names_only_sections_that_reach_the_agreement() -> None:
    exempt = {**OLD, "duration.end": "2023-01-01", "employee.position": "leading"}

    (change,) = found("LAW010", exempt)

    assert not any("10-5" in cited.no for cited in change.citations)


@pytest.mark.parametrize(
    ("on", "warned"), [(dt.date(2027, 10, 6), False), (dt.date(2027, 10, 7), True)]
)
def test_a_rule_base_older_than_twelve_months_is_a_warning(
    on: dt.date,
    warned: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert ("LAW011" in codes({}, on=on)) is warned


def test_the_age_of_the_rule_base_is_counted_to_the_issue() -> None:
    (old,) = found("LAW011", {"issued": "2029-01-01"})

    assert old.message.facts["sections"] == old.citations
    assert old.hint.facts["read"] == dt.date(2026, 10, 6)


def test_a_profile_has_an_age_too() -> None:
    state = {"employer.profile": "state-flexitime-2023", "issued": "2029-01-01"}

    (old,) = found("LAW011", state)

    assert any("særavtalen" in cited.no for cited in old.citations)


def test_a_finding_about_a_missing_key_stands_at_its_table_and_names_the_key() -> None:
    changes = {"hours.recording": None}
    told = replace(
        record(changes),
        places={
            (): DataPlace(file="data.toml"),
            ("hours",): DataPlace(file="data.toml", key="hours", line=40),
        },
    )

    (finding,) = [
        one for one in law.check(agreement(changes), told) if one.code == "WEA1016"
    ]

    assert finding.place == DataPlace(file="data.toml", key="hours.recording", line=40)


def test_the_order_of_the_keys_makes_no_difference() -> None:
    changes = {"hours.outer": "06:00-22:00", "availability.hours": "07:00-21:00"}
    turned = reordered(record(changes))
    validated = validate(turned, words())
    assert validated.agreement is not None

    assert law.check(validated.agreement, turned) == findings(changes)


def reordered(told: Record) -> Record:
    def turn(value: object) -> object:
        if isinstance(value, dict):
            return {key: turn(value[key]) for key in reversed(value)}
        return value

    values = turn(told.values)
    assert isinstance(values, dict)
    return replace(told, values=values)


EXEMPT = {"employee.position": "leading"}


@pytest.mark.parametrize(
    "changes",
    [
        {"hours.outer": "05:00-23:30"},
        {"availability.hours": "06:30-20:30"},
        {"hours.daily_maximum": 12},
        {"hours.recording": None},
        {"hours.account.max_minus": None},
        {"hours.break_minutes": 0, "hours.normal": None},
    ],
)
def test_chapter_10_is_off_for_exempt_posts(changes: dict[str, object]) -> None:
    assert any(code.startswith("WEA10") for code in codes(changes))
    assert not any(code.startswith("WEA10") for code in codes({**changes, **EXEMPT}))


def test_the_end_of_reduced_hours_is_asked_for_in_exempt_posts_too() -> None:
    assert "WEA1006" in codes({**EXEMPT, "hours.reduced_right": True})


UNION = {
    "employer.collective_agreement": {
        "name": {"no": "Avtalen", "en": "The agreement"},
        "parties": {"no": "To forbund", "en": "Two unions"},
        "departs_from_chapter_10": True,
    }
}


def test_a_union_with_its_own_rules_makes_errors_of_chapter_10_warnings() -> None:
    changes = {"hours.outer": "05:00-22:00"}

    assert severities(findings(changes)) == {Severity.ERROR}
    assert severities(findings({**changes, **UNION})) == {Severity.WARNING}


def test_a_union_with_its_own_rules_leaves_the_other_chapters_as_they_are() -> None:
    changes = {**UNION, "employee.age_group": "15-17", "hours.outer": "05:00-18:00"}

    (night,) = found("WEA1107", changes)

    assert night.severity is Severity.ERROR


def severities(told: list[Finding]) -> set[Severity]:
    return {finding.severity for finding in told}


REFUSED: dict[str, object] = {
    "refusal": {
        "request_received": "2026-11-02",
        "concerns": "hours",
        "reasons": {"no": "Skranken er stengt.", "en": "The desk is closed."},
    },
    "hours.outer": "05:00-24:00",
}


def test_what_is_unlawful_can_be_refused_though_not_agreed() -> None:
    assert codes(REFUSED) >= {"WEA1029"}
    assert codes({**REFUSED, "document": "refusal"}) == set()


def test_a_refusal_hears_what_the_law_says_of_its_own_table() -> None:
    reasons = {"no": "Arbeidstaker har migrene.", "en": "The employee has migraine."}

    heard = codes(
        {
            **REFUSED,
            "document": "refusal",
            "refusal": {**REFUSED["refusal"], "reasons": reasons},  # type: ignore[dict-item]  # a table
        }
    )

    assert heard == {"GDP901"}


def test_a_paper_hears_of_health_wherever_it_stands() -> None:
    ill = {"no": "Skjerm på grunn av migrene", "en": "A screen on account of migraine"}
    paper = {**REFUSED, "document": "refusal", "duration.trial.measures": [ill]}

    assert codes(paper) == {"GDP901"}


def test_a_paper_hears_of_an_exception_to_no_rule_and_of_old_readings() -> None:
    accept = [{"code": "WEA9999", "ground": "x", "reason": "x", "by": "x"}]
    paper = {**REFUSED, "document": "refusal", "issued": "2029-11-20"}

    assert codes({**paper, "accept": accept}) == {"LAW001", "LAW011"}


def test_a_refusal_that_section_10_2_has_no_test_for_breaks_no_rule_of_it() -> None:
    refused = {
        "document": "refusal",
        "refusal": {"request_received": "2026-11-02", "concerns": "hours"},
        "hours.reduced_right": True,
        "hours.reduced_until": "2027-12-31",
    }
    exempt = {**refused, "employee.position": "leading"}

    (finding,) = found("WEA1033", exempt)
    assert "fourth" in finding.citations[0].en
    assert not found("WEA1033", {**exempt, "hours.reduced_right": None})
