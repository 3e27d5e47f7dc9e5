from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, Unpack

import docx
import pytest
from docx.document import Document
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from fleksidoc.findings import Finding
from fleksidoc.rendering import render
from fleksidoc.verifying import Verified, verify
from tests.conftest import REPOSITORY

DATA = "home-office-hybrid.toml"
STEM = "elin-oygard-agreement-no-en"


class How(TypedDict, total=False):
    """What is told besides the file."""

    data: Path
    manifest: Path
    templates: Path


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder with a data file and the documents made of it, and how to look again."""

    folder: Path
    cache: Path

    @property
    def data(self) -> Path:
        return self.folder / DATA

    @property
    def word(self) -> Path:
        return self.folder / f"{STEM}.docx"

    @property
    def pdf(self) -> Path:
        return self.folder / f"{STEM}.pdf"

    @property
    def manifest(self) -> Path:
        return self.folder / f"{STEM}.manifest.json"

    def verified(self, *paths: Path, **how: Unpack[How]) -> list[Verified]:
        return verify(paths or (self.folder,), cache=self.cache, **how)

    def one(self, path: Path, **how: Unpack[How]) -> Verified:
        (found,) = self.verified(path, **how)
        return found

    def edit(self, change: Callable[[Document], None]) -> Verified:
        """Change the Word file as somebody might who has it open, and verify it."""
        document = docx.Document(str(self.word))
        change(document)
        document.save(str(self.word))
        return self.one(self.word)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder, cache = (tmp_path_factory.mktemp(name) for name in ("made", "cache"))
    shutil.copy(REPOSITORY / "fixtures" / DATA, folder)
    (outcome,) = render([folder / DATA], output=folder, cache=cache)
    assert outcome.written
    return Desk(folder, cache)


@pytest.fixture
def desk(made: Desk, tmp_path: Path) -> Desk:
    folder = tmp_path / "desk"
    shutil.copytree(made.folder, folder)
    return Desk(folder, made.cache)


def paragraphs(inside: Document | _Cell) -> list[Paragraph]:
    found: list[Paragraph] = []
    for block in inside.iter_inner_content():
        if isinstance(block, Table):
            cells = [cell for row in block.rows for cell in row.cells]
            found += [p for cell in cells for p in paragraphs(cell)]
        else:
            found.append(block)
    return found


def paragraph(document: Document, words: str) -> Paragraph:
    """The one paragraph that holds the words."""
    (found,) = [p for p in paragraphs(document) if words in p.text]
    return found


def reworded(document: Document, old: str, new: str) -> None:
    found = paragraph(document, old)
    text = found.text.replace(old, new)
    for run in found.runs[1:]:
        run.text = ""
    found.runs[0].text = text


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]
