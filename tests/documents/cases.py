"""Every fixture in every layout it can have, rendered as the user would."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from fleksidoc.agreement import documents
from fleksidoc.bilingual import LayoutKind
from fleksidoc.pdf import Typeset
from fleksidoc.pipeline import Options, Press, Rendered
from fleksidoc.template import Library
from tests.conftest import REPOSITORY

FIXTURES = sorted((REPOSITORY / "fixtures").glob("*.toml"))


def document_of(fixture: Path) -> str:
    """Return the document that a fixture is rendered as."""
    data = tomllib.loads(fixture.read_text("utf-8"))
    return str(data.get("document", "agreement"))


@dataclass(frozen=True, slots=True)
class Case:
    """One fixture in one layout; a fixture of one language has only the name."""

    fixture: Path
    layout: LayoutKind

    def __str__(self) -> str:
        return f"{self.fixture.stem}-{self.layout}"


CASES = [Case(fixture, layout) for fixture in FIXTURES for layout in LayoutKind]
EVERY_CASE = pytest.mark.parametrize("case", CASES, ids=str)
EVERY_BINDING_FIXTURE = pytest.mark.parametrize(
    "fixture",
    [fixture for fixture in FIXTURES if documents()[document_of(fixture)].binding],
    ids=lambda fixture: fixture.stem,
)


@cache
def press() -> Press:
    """Return the press, set up once for a test process."""
    return Press(Library((REPOSITORY / "templates",)))


@cache
def rendered(case: Case) -> Rendered:
    """Return the case as it was rendered; once for a test process."""
    return press().render(case.fixture, Options(layout=case.layout))


def typeset(case: Case) -> Typeset:
    """Return the PDF of the case."""
    pdf = rendered(case).typeset
    assert pdf is not None
    return pdf
