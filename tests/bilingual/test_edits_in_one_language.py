"""Each kind of change, made in every clause of one language, is found and named.

A change that only one language has is either something the two texts say differently,
or at least a text that is no longer the one that was agreed on.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

from fleksidoc.bilingual import Agreed, Comparison, compare, read_agreed
from fleksidoc.bilingual.comparing.differing import differences_in_passages
from fleksidoc.bilingual.comparing.passages import passages
from fleksidoc.bilingual.settling import STALE
from fleksidoc.findings import Finding
from fleksidoc.language import Language, installed
from fleksidoc.template import Draft, open_draft, shipped_templates
from tests.bilingual.edits import (
    TEXT_EDITS,
    Stretch,
    delete_paragraph,
    drop_condition,
    edit_text,
    edited,
    negate_around,
    stretches,
)

SHIPPED = shipped_templates()
LANGUAGES = {language.code: language for language in installed(SHIPPED)}
EDITS: dict[str, Callable[[Stretch, Language], bool]] = {
    **{
        kind: partial(_edit, change)
        for kind, change in TEXT_EDITS.items()
        for _edit in [lambda change, stretch, one: edit_text(stretch, change, one)]
    },
    "a paragraph deleted": lambda stretch, _: delete_paragraph(stretch),
    "a condition dropped": lambda stretch, _: drop_condition(stretch),
    "the clause's condition negated": lambda stretch, _: negate_around(stretch),
}


def opened(file: Path) -> Draft:
    code = file.parent.name
    name = f"{code}/{file.name}"
    return open_draft(file, name=name, language=code, tag=LANGUAGES[code].tag)


shipped_draft = cache(opened)


def siblings(file: Path) -> list[Path]:
    """Return the other languages of a document; of a lesser one, one is enough."""
    others = sorted(one for one in SHIPPED.glob(f"*/{file.name}") if one != file)
    return others if file.stem == "agreement" else others[:1]


@pytest.fixture(scope="session")
def agreed() -> Agreed:
    return read_agreed(SHIPPED)


def in_every_clause(file: Path, kind: str, folder: Path) -> tuple[Draft, set[str]]:
    """Return the edited template, and the clauses in which something was edited."""
    done: set[str] = set()

    def edit(tree: Element) -> None:
        for stretch in stretches(tree):
            if EDITS[kind](stretch, LANGUAGES[file.parent.name]):
                done.add(stretch.key)

    shutil.copy(SHIPPED / "base.docx", folder)
    return opened(edited(file, folder, edit)), done


def compared(other: Path, draft: Draft) -> Comparison:
    return compare(shipped_draft(other), draft, languages=LANGUAGES)


def stale(findings: list[Finding], draft: Draft) -> set[str]:
    """Return the texts that are said to have changed in a draft alone."""
    return {
        str(finding.message.facts.get("clause", finding.message.en.split(" since")[0]))
        for finding in findings
        if finding.code == STALE
        and finding.message.facts["changed"] == draft.sources[0].name
    }


def seen(other: Path, draft: Draft, comparison: Comparison) -> set[str]:
    """Return the texts that are said to differ, whatever was agreed on."""
    differing = differences_in_passages(passages(shipped_draft(other)), passages(draft))
    doubted = (doubt for pair in comparison.pairs for doubt in pair.doubts)
    return {
        str(one.message.facts.get("clause", _part(one)))
        for one in (*differing, *doubted)
    }


def _part(finding: Finding) -> str:
    front = "the part before the first clause" in finding.message.en
    return "_front" if front else "_signatures"


PARTS = {
    "_front": "{changed} has a new text in the part before the first clause",
    "_signatures": "{changed} has a new text in the part for signatures",
}
SEEN_IN_THE_TEXTS = frozenset(EDITS) - {
    "a sentence deleted",
    "a sentence negated",
    "a word replaced",
    "the clause's condition negated",  # composing tells it
}
"""What is seen even where nobody has ever agreed on the texts."""


@pytest.mark.parametrize("kind", EDITS)
@pytest.mark.parametrize(
    "file", sorted(SHIPPED.glob("*/*.docx")), ids=lambda f: f"{f.parent.name}/{f.stem}"
)
def test_what_is_changed_in_one_language_alone_is_found_clause_by_clause(
    file: Path, kind: str, tmp_path: Path, agreed: Agreed
) -> None:
    draft, done = in_every_clause(file, kind, tmp_path)

    assert done or file.stem != "agreement"
    for other in siblings(file):
        comparison = compared(other, draft)
        found = comparison.against(agreed)
        assert stale(found, draft) == {PARTS.get(key, key) for key in done}
        assert not [one for one in found if one.code in {"PAIR016", "PAIR017"}]
        if kind in SEEN_IN_THE_TEXTS:
            assert done <= seen(other, draft, comparison)
