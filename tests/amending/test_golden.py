"""The amendments of the fixtures are what was accepted, sound and readable."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import fleksidoc
from fleksidoc.amending import Amended
from fleksidoc.bilingual import LayoutKind
from tests.conftest import REPOSITORY
from tests.documents.words import drawn, numbers, said
from tests.golden.stages import document_lines, visible
from tests.validators import Level, faults
from tests.word_rules import broken_rules

CASES = sorted((REPOSITORY / "fixtures" / "amendments").iterdir())
EVERY = pytest.mark.parametrize(
    ("case", "layout"),
    [(case, layout) for case in CASES for layout in LayoutKind],
    ids=lambda one: one.name if isinstance(one, Path) else str(one),
)


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("amendments")


@cache
def amended(case: Path, layout: LayoutKind, out: Path) -> Amended:
    """Return the amendment of a case; made once for a test process."""
    folder = out / case.name / layout
    return fleksidoc.amend(
        case / "old.toml", case / "new.toml", layout=layout, output=folder
    )


def file_of(found: Amended, suffix: str) -> bytes:
    assert found.written
    (file,) = (one for one in found.written.files if one.suffix == suffix)
    return file.read_bytes()


@EVERY
def test_the_amendment_is_what_was_accepted(
    case: Path, layout: LayoutKind, out: Path, pytestconfig: pytest.Config
) -> None:
    found = amended(case, layout, out)
    way = layout if len(found.changes) > 1 else "single"
    today = {
        f"document.{way}.txt": "\n".join(document_lines(file_of(found, ".docx"))),
        "changes.txt": "\n".join(change_lines(found)),
    }

    for name, text in today.items():
        file = case / name
        if pytestconfig.getoption("accept_golden"):
            file.write_text(visible(text), "utf-8")
        assert file.read_text("utf-8") == visible(text)


def change_lines(found: Amended) -> Iterator[str]:
    """Yield each change as ``--explain`` shows it, and what follows for the data."""
    for code, changes in found.changes.items():
        for change in changes:
            yield f"{code} {change.number or '-'} {change.heading} ({change.name})"
            yield from (f"  - {text}" for text in change.before)
            yield from (f"  + {text}" for text in change.after)
    yield f"effective {found.effective}"
    yield from (f"term {term.key}" for term in found.terms)
    yield from (f"unprinted {key}" for key in found.unprinted)
    yield from (f"{one.severity} {one.code}" for one in found.findings)


@EVERY
def test_the_pdf_says_what_the_word_file_says_and_both_are_sound(
    case: Path, layout: LayoutKind, out: Path
) -> None:
    found = amended(case, layout, out)
    word, pdf = file_of(found, ".docx"), file_of(found, ".pdf")

    assert not broken_rules(word)
    assert drawn(pdf) == said(word)
    assert faults(pdf, Level.ARCHIVAL, Level.ACCESSIBLE) == []


@EVERY
def test_the_clauses_of_the_amendment_itself_are_numbered_without_gaps(
    case: Path, layout: LayoutKind, out: Path
) -> None:
    found = numbers(file_of(amended(case, layout, out), ".pdf"))

    assert sorted(set(found)) == list(range(1, max(found) + 1))
