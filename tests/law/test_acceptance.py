"""Accepted exceptions are milder, never hidden; unsound ones are findings."""

from __future__ import annotations

import pytest

from fleksidoc import law
from fleksidoc.agreement import validate
from fleksidoc.findings import Finding, Severity
from fleksidoc.language import say
from fleksidoc.law.ground import Ground
from fleksidoc.law.reach import milder
from fleksidoc.law.rule import Rule
from tests.law.agreements import codes, findings, found, record, words

COLLECTIVE: dict[str, object] = {
    "employer.collective_agreement": {
        "name": {"no": "Avtalen", "en": "The agreement"},
        "parties": {"no": "To forbund", "en": "Two unions"},
    }
}
NIGHT: dict[str, object] = {"hours.outer": "05:30-21:00"}
ACCEPTABLE = [rule for rule in law.rules() if rule.provision.grounds]
GROUNDS = [(rule, ground) for rule in ACCEPTABLE for ground in rule.provision.grounds]


def accept(code: str, ground: object = "§ 10-11 (2)") -> dict[str, object]:
    told = {
        "code": code,
        "ground": str(ground),
        "reason": "Vakt med beredskap",
        "by": "Ingrid Berg",
    }
    return {"accept": [told]}


@pytest.mark.parametrize(
    ("rule", "ground"),
    GROUNDS,
    ids=lambda one: one.provision.code if isinstance(one, Rule) else str(one),
)
def test_a_ground_makes_its_finding_milder_and_leaves_the_others_alone(
    rule: Rule, ground: Ground
) -> None:
    code = rule.provision.code
    collective = {} if code == "WEA1021" else COLLECTIVE
    broken = {**rule.provision.wrong, **collective}
    before, after = findings(broken), findings({**broken, **accept(code, ground)})

    assert others(before, code) == others(after, code)
    assert [one.severity for one in after if one.code == code] == [
        milder(one.severity, ground.leaves) for one in before if one.code == code
    ]


def others(told: list[Finding], code: str) -> list[Finding]:
    return [finding for finding in told if finding.code != code]


def test_an_accepted_finding_says_who_answers_for_it_and_on_what_ground() -> None:
    (finding,) = found("WEA1029", {**NIGHT, **accept("WEA1029")})

    assert say(finding.hint, "en").startswith(
        "Accepted by Ingrid Berg on the ground of § 10-11 (2): night work is "
        "necessitated by the nature of the work."
    )
    assert "beredskap" not in say(finding.hint, "no")


def test_what_people_must_judge_is_still_a_warning_when_accepted() -> None:
    (finding,) = found("WEA1029", {**NIGHT, **accept("WEA1029")})

    assert finding.severity is Severity.WARNING


def test_a_code_that_nobody_has_is_an_error_that_suggests_the_nearest() -> None:
    (fault,) = found("LAW001", {**NIGHT, **accept("WEA1092")})

    assert fault.severity is Severity.ERROR
    assert fault.hint.facts["nearest"] in law.by_code()
    assert getattr(fault.place, "key", "") == "accept[0].code"


def test_a_code_like_no_other_is_an_error_without_a_suggestion() -> None:
    (fault,) = found("LAW001", accept("§"))

    assert fault.hint.facts == {}


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("WEA1107", {"employee.age_group": "15-17", "hours.outer": "05:30-18:00"}),
        ("WEA1006", {"hours.reduced_right": True}),
        ("HOR201", {}),
        ("LAW010", {}),
    ],
)
def test_what_the_law_has_no_exception_from_cannot_be_accepted(
    code: str, changes: dict[str, object]
) -> None:
    before = found(code, changes)
    accepted = {**changes, **accept(code)}

    assert [fault.severity for fault in found("LAW002", accepted)] == [Severity.ERROR]
    assert found(code, accepted) == before


def test_another_ground_than_the_rules_own_is_an_error_that_names_them() -> None:
    accepted = {**NIGHT, **accept("WEA1029", "§ 10-8 (3)")}

    (fault,) = found("LAW003", accepted)

    assert "§ 10-11 (4)" in say(fault.hint, "no")
    assert found("WEA1029", accepted) == found("WEA1029", NIGHT)


def test_a_ground_that_presumes_a_collective_agreement_needs_one_in_the_data() -> None:
    accepted = {**NIGHT, **accept("WEA1029", "§ 10-11 (4)")}

    assert "LAW004" in codes(accepted)
    assert found("WEA1029", accepted) == found("WEA1029", NIGHT)


def test_an_exception_that_matches_nothing_is_a_warning() -> None:
    (fault,) = findings(accept("WEA1029"))

    assert (fault.code, fault.severity) == ("LAW005", Severity.WARNING)


def test_rules_that_must_never_be_accepted_have_no_ground() -> None:
    never = {
        "WEA1006",
        "WEA1101",
        "WEA1102",
        "WEA1105",
        "WEA1106",
        "WEA1107",
        "WEA1108",
    }

    assert not never & {rule.provision.code for rule in ACCEPTABLE}


@pytest.mark.parametrize("part", ["code", "ground", "reason", "by"])
def test_a_part_that_is_empty_is_refused_before_it_gets_here(part: str) -> None:
    told = {"code": "WEA1029", "ground": "§ 10-11 (2)", "reason": "Vakt", "by": "Ola"}
    changes = {**NIGHT, "accept": [{**told, part: " "}]}

    assert validate(record(changes), words()).agreement is None


@pytest.mark.parametrize(
    "written",
    [
        "§ 10-8 (3)",
        "§10-8(3)",
        "aml. § 10-8 tredje ledd",
        "arbeidsmiljøloven § 10-8 3. ledd",
        "Working Environment Act section 10-8 third paragraph",
        "10-8 (3)",
    ],
)
def test_a_ground_is_known_in_whatever_way_people_write_it(written: str) -> None:
    rest = next(ground for _, ground in GROUNDS if str(ground) == "§ 10-8 (3)")

    assert rest.is_written(written)


@pytest.mark.parametrize(
    "written",
    ["", "§ 10-8", "§ 10-8 (2)", "§ 10-18 (3)", "tredje ledd", "§ 8 siste ledd"],
)
def test_what_does_not_name_the_ground_is_not_taken_for_it(written: str) -> None:
    rest = next(ground for _, ground in GROUNDS if str(ground) == "§ 10-8 (3)")

    assert not rest.is_written(written)
