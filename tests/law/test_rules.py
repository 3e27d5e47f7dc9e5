"""Every legal rule, by its own examples."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from fleksidoc import law
from fleksidoc.agreement import Agreement, Part
from fleksidoc.delivery import readers
from fleksidoc.errors import Message
from fleksidoc.findings import DataPlace, Severity
from fleksidoc.language import Language, say
from fleksidoc.law.rule import Confidence, Rule
from tests.law.agreements import findings, found

RULES = pytest.mark.parametrize(
    "rule", law.rules(), ids=lambda rule: rule.provision.code
)


def test_the_sound_agreement_breaks_no_rule() -> None:
    assert findings({}) == []


@RULES
def test_the_wrong_example_breaks_the_rule(rule: Rule) -> None:
    assert found(rule.provision.code, rule.provision.wrong)


@RULES
def test_the_right_example_keeps_the_rule(rule: Rule) -> None:
    assert not found(rule.provision.code, rule.provision.right)


@RULES
def test_a_finding_stands_at_a_key_that_the_rule_reads(rule: Rule) -> None:
    for finding in found(rule.provision.code, rule.provision.wrong):
        assert isinstance(finding.place, DataPlace)
        key = re.sub(r"\[\d+\]", "", finding.place.key)
        assert any(near(key, read) for read in rule.provision.reads), key


def near(key: str, read: str) -> bool:
    """Tell whether a key is another, or the table of it, or stands in it."""
    return f"{read}.".startswith(f"{key}.") or f"{key}.".startswith(f"{read}.")


@RULES
def test_the_keys_a_rule_reads_are_in_the_contract(rule: Rule) -> None:
    for key in rule.provision.reads:
        assert in_contract(key), key


def in_contract(key: str) -> bool:
    """Tell whether a dotted key stands in the model, lists aside."""
    part: type[Part] = Agreement
    *tables, last = key.split(".")
    for name in tables:
        part = table_of(part, name)
    return last in part.declared


def table_of(part: type[Part], name: str) -> type[Part]:
    inner = repr(part.declared[name].type)
    return next(
        one
        for one in Part.__subclasses__()
        if re.search(rf"\b{re.escape(one.__module__)}\.{one.__qualname__}\b", inner)
    )


@RULES
def test_the_facts_of_a_finding_fill_its_texts(rule: Rule) -> None:
    for finding in found(rule.provision.code, rule.provision.wrong):
        for message in (finding.message, finding.hint):
            assert named(message.no) | named(message.en) <= set(message.facts)


def named(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@RULES
def test_both_languages_name_the_same_facts(rule: Rule) -> None:
    for message in texts(rule):
        assert named(message.no) == named(message.en)


def texts(rule: Rule) -> list[Message]:
    return [rule.provision.message, rule.provision.hint, rule.provision.checks]


@RULES
def test_a_rule_says_why_it_is_there(rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert all(message.no.endswith(".") for message in texts(rule))
    assert all(message.en.endswith(".") for message in texts(rule))


@RULES
def test_what_is_an_error_was_read_in_the_statute_itself(rule: Rule) -> None:
    if rule.provision.severity is Severity.ERROR:
        assert rule.provision.confidence is Confidence.STATUTE


@RULES
def test_what_was_read_in_the_statute_is_quoted(rule: Rule) -> None:
    if rule.provision.confidence is Confidence.STATUTE:
        assert rule.provision.quote


@RULES
def test_a_code_begins_with_its_statute_and_ends_in_two_digits(rule: Rule) -> None:
    assert re.fullmatch(r"(HOR|WEA|GDP|PRO)\d{3,4}", rule.provision.code)


@RULES
@pytest.mark.parametrize("language", readers().values())
def test_a_finding_is_said_whole_to_every_reader(
    rule: Rule, language: Language
) -> None:
    for finding in found(rule.provision.code, rule.provision.wrong):
        for message in (finding.message, finding.hint):
            assert not re.search(r"[{}]|Duration|Hours\(", say(message, language))
