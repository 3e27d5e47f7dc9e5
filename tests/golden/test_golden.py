"""What the stages give today is what was accepted. ``make golden`` accepts anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.documents.cases import EVERY_CASE, FIXTURES, Case
from tests.golden.stages import stages

GOLDEN = REPOSITORY / "fixtures" / "golden"


@EVERY_CASE
def test_every_stage_gives_what_was_accepted(
    case: Case, pytestconfig: pytest.Config
) -> None:
    folder = GOLDEN / case.fixture.stem
    today = stages(case)

    if pytestconfig.getoption("accept_golden"):
        accept(folder, today)

    assert {name: accepted(folder / name) for name in today} == today


def accept(folder: Path, today: dict[str, str]) -> None:
    """Write what the stages give as what is right from now on."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in today.items():
        (folder / name).write_text(text, encoding="utf-8")


def accepted(file: Path) -> str:
    """Return what was accepted; nothing if it never was."""
    return file.read_text("utf-8") if file.exists() else ""


def test_no_golden_file_is_left_of_a_fixture_that_is_gone() -> None:
    assert {folder.name for folder in GOLDEN.iterdir()} == {
        fixture.stem for fixture in FIXTURES
    }
