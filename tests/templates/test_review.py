"""The list for legal review says of each clause what it rests on; it omits none."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.templates.papers import FILES, everything_said, said

SECTION = r"(17-2 a\b|\d+-\d+|\d+)"
CITED = re.compile(rf"(?:§§?|\bsections?) {SECTION}", re.IGNORECASE)
LISTED = re.compile(SECTION)
ROW = re.compile(r"^\| ([a-z-]+) \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)
DOCUMENTS = sorted({file.stem for file in FILES})
AS_THE_AGREEMENT = {"addendum"}


@cache
def listed(document: str) -> dict[str, set[str]]:
    """Return the sections that the list has for each clause of a document."""
    page = (REPOSITORY / "docs" / "review.md").read_text("utf-8")
    chapters = re.split(r"^## ([a-z-]+)$", page, flags=re.MULTILINE)
    chapter = dict(zip(chapters[1::2], chapters[2::2], strict=True)).get(document, "")
    return {
        clause: set(LISTED.findall(provision))
        for clause, _, provision, known_from in ROW.findall(chapter)
        if known_from.startswith(("statute", "guidance"))
    }


def rests_on(document: str) -> dict[str, set[str]]:
    """Return the same, with what a document shares with the agreement."""
    shared = listed("agreement") if document in AS_THE_AGREEMENT else {}
    return {**shared, **listed(document)}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_document_is_in_the_list(document: str) -> None:
    assert listed(document)


@pytest.mark.parametrize(
    "file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_every_clause_in_the_list_is_printed(file: Path) -> None:
    clauses = {one.clause for one in said(file)}

    assert set(listed(file.stem)) <= clauses


def test_every_section_that_a_clause_cites_is_in_the_list() -> None:
    cited = {
        (one.language, one.document, one.clause, section)
        for one in everything_said()
        for section in CITED.findall(one.text)
        if one.clause
    }

    missing = {
        (language, document, clause, section)
        for language, document, clause, section in cited
        if section not in rests_on(document).get(clause, set())
    }

    assert ("no", "refusal", "board", "17-2 a") in cited
    assert missing == set()
