"""The addendum says what the agreement says, in a document of another name."""

from __future__ import annotations

import re

import pytest

from fleksidoc.template import text
from tests.templates.wordfile import LANGUAGES, TEMPLATES

ONLY_IN_ADDENDUM = {"changed-terms", "effect", "unchanged-terms"}
ONLY_IN_AGREEMENT = {
    "purpose",
    "travel",
    "sickness",
    "occupational-injury",
    "moving",
    "disputes",
}
"""What the contract and the law say without being told so in an addendum."""

NAMES = {
    "no": (r"\b(?:den|det|denne|dette|avtalen|tillegget|signerte|selv)\b", ""),
    "en": (r"\b(?:agreement|addendum)\b", ""),
}
"""What a document calls itself."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def clauses(language: str, document: str) -> dict[str, str]:
    """Return what stands in each clause, its own condition aside."""
    body = text(TEMPLATES / language / f"{document}.docx").partition("\n--- ")[0]
    _, *rest = re.split(r"(?m)^\[heading 1\] (?=.*\{# clause)", body)
    found = {}
    for clause in rest:
        heading, _, below = clause.partition("\n")
        name = re.search(r"clause: ([\w-]+)", heading)
        assert name
        found[name[1]] = f"{heading}\n{below}".partition("\n[Signature Heading]")[0]
    return found


def fields(texts: dict[str, str]) -> set[str]:
    return set(re.findall(r"\{\{ ([\w.]+) \}\}", "\n".join(texts.values())))


def unnamed(clause: str, language: str) -> list[str]:
    """Return the words of a clause without what the document calls itself."""
    pattern, nothing = NAMES[language]
    *lines, _ = [*clause.splitlines(), ""]
    while lines and lines[-1].startswith("{%p"):
        lines.pop()  # what ends this clause's condition, or begins the next one's
    return re.sub(pattern, nothing, "\n".join(lines), flags=re.IGNORECASE).split()


def test_the_clauses_of_both_say_the_same(language: str) -> None:
    agreement, addendum = (
        clauses(language, document) for document in ("agreement", "addendum")
    )

    assert set(addendum) - set(agreement) == ONLY_IN_ADDENDUM
    assert set(agreement) - set(addendum) == ONLY_IN_AGREEMENT
    for name in set(agreement) & set(addendum):
        assert unnamed(addendum[name], language) == unnamed(agreement[name], language)


def test_nothing_that_the_agreement_prints_is_left_out(language: str) -> None:
    agreement, addendum = (
        fields(clauses(language, document)) for document in ("agreement", "addendum")
    )

    assert agreement - addendum == set()


def test_the_contract_that_is_changed_is_named_with_its_date(language: str) -> None:
    found = clauses(language, "addendum")

    assert "{{ contract.date }}" in found["changed-terms"]
    assert "14-6" in found["changed-terms"]


def test_the_day_of_effect_and_what_stands_have_clauses_of_their_own(
    language: str,
) -> None:
    found = clauses(language, "addendum")

    assert "{{ duration.start }}" in found["effect"]
    assert "14-8" in found["effect"]
    unchanged = {"no": "gjelder ellers uendret", "en": "otherwise applies unchanged"}
    assert unchanged[language] in found["unchanged-terms"]


def test_an_addendum_does_not_call_itself_an_agreement(language: str) -> None:
    wrong = {
        "no": r"\b[Dd]enne avtalen\b|\bAvtalen\b(?! om| med)",
        "en": r"\b[Tt]his agreement\b|\b[Tt]he agreement\b(?! on| with)",
    }

    said = "\n".join(clauses(language, "addendum").values())

    assert not re.findall(wrong[language], said)
