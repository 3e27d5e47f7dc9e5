"""Every legal rule, by its own examples."""

from __future__ import annotations

import copy
import tomllib
from decimal import Decimal
from typing import Any

import pytest

from fleksidoc import law
from fleksidoc.agreement import Validated, validate
from fleksidoc.findings import DataPlace, Finding, Severity
from fleksidoc.language import installed, vocabulary
from fleksidoc.law.rule import Rule
from fleksidoc.sources import Record
from tests.conftest import REPOSITORY

SOUND = REPOSITORY / "fixtures" / "home-office-and-flexitime-trial.toml"
RULES = pytest.mark.parametrize(
    "rule", law.rules(), ids=lambda rule: rule.provision.code
)
WORDS = vocabulary(installed(REPOSITORY / "templates"))


def record(**changes: object) -> Record:
    """Return the sound agreement with dotted keys changed; None takes a key away."""
    values: dict[str, Any] = tomllib.loads(
        SOUND.read_text("utf-8"), parse_float=Decimal
    )
    for dotted, value in changes.items():
        *tables, key = dotted.split(".")
        table = values
        for name in tables:
            table = table.setdefault(name, {})
        if value is None:
            table.pop(key, None)
        else:
            table[key] = copy.deepcopy(value)
    return Record(
        file="data.toml",
        values=values,
        places={(): DataPlace(file="data.toml")},
        sha256="",
    )


def findings(changes: dict[str, object]) -> list[Finding]:
    changed = record(**changes)
    validated: Validated = validate(changed, WORDS)
    assert validated.agreement is not None, validated.findings
    return law.check(validated.agreement, changed)


def test_the_sound_agreement_breaks_no_rule() -> None:
    assert findings({}) == []


@RULES
def test_the_wrong_example_breaks_the_rule(rule: Rule) -> None:
    found = findings(dict(rule.provision.wrong))

    assert rule.provision.code in {finding.code for finding in found}


@RULES
def test_the_right_example_keeps_the_rule(rule: Rule) -> None:
    found = findings(dict(rule.provision.right))

    assert rule.provision.code not in {finding.code for finding in found}


@RULES
def test_a_rule_says_why_it_is_there(rule: Rule) -> None:
    assert rule.why
    assert rule.provision.quote


def test_codes_are_given_once() -> None:
    codes = [rule.provision.code for rule in law.rules()]

    assert len(codes) == len(set(codes))


def test_extent_is_only_advice_where_the_regulations_perhaps_do_not_apply() -> None:
    vague = {
        "scope.model": "situational",
        "scope.days": None,
        "scope.office_days": None,
        "scope.situations": None,
        "scope.home_days_min": None,
        "scope.home_days_max": None,
    }

    (extent,) = [found for found in findings(vague) if found.code == "HOR201"]

    assert extent.severity is Severity.ADVICE


def test_extent_is_an_error_where_home_is_the_permanent_workplace() -> None:
    vague = {
        "scope.days": None,
        "scope.home_days_min": None,
        "scope.home_days_max": None,
        "scope.situations": None,
        "scope.permanent_workplace": "home",
        "duration.end": "open",
    }

    extent = [found for found in findings(vague) if found.code == "HOR201"]

    assert [found.severity for found in extent] == [Severity.ERROR]


def test_extent_is_only_advice_away_from_the_own_home() -> None:
    vague = {
        "scope.days": None,
        "scope.home_days_min": None,
        "scope.home_days_max": None,
        "scope.situations": None,
        "scope.own_home": False,
    }

    extent = [found for found in findings(vague) if found.code == "HOR201"]

    assert [found.severity for found in extent] == [Severity.ADVICE]


def test_the_law_is_that_of_the_later_of_issue_and_effect() -> None:
    checked = validate(record(), WORDS).agreement
    assert checked is not None

    assert law.judged_on(checked) == max(checked.issued, checked.duration.start)


def test_a_rule_not_yet_in_force_says_nothing() -> None:
    old = {
        "contract.date": "2019-12-01",
        "issued": "2020-01-01",
        "duration.start": "2020-02-01",
        "availability": None,
    }

    assert "HOR203" not in {found.code for found in findings(old)}
