"""The house is what its drawings say."""

from __future__ import annotations

import ast
import importlib
import re
import tomllib
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

PACKAGE = REPOSITORY / "fleksidoc"
CONTRACTS = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"][
    "importlinter"
]["contracts"]
LAYERS = [
    room for layer in CONTRACTS[0]["layers"] for room in re.split(r"[ |:]+", layer)
]
MODULES = sorted(PACKAGE.rglob("*.py"))


def test_the_layers_name_every_room_there_is() -> None:
    rooms = {
        path.stem
        for path in PACKAGE.iterdir()
        if (path / "__init__.py").exists() or path.suffix == ".py"
    }

    assert rooms - {"__init__", "__main__"} == set(LAYERS)


@pytest.mark.parametrize("room", LAYERS)
def test_the_architecture_page_speaks_of_every_room(room: str) -> None:
    page = (REPOSITORY / "ARCHITECTURE.md").read_text("utf-8")

    assert f"`{room}" in page


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.name))
def test_a_module_opens_with_a_sentence_on_what_it_holds(path: Path) -> None:
    text = ast.get_docstring(ast.parse(path.read_text("utf-8")))

    assert text
    assert text.split("\n\n")[0].rstrip().endswith((".", "?", ":"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.name))
def test_a_module_stays_small_enough_to_read_in_one_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.name))
def test_time_and_environment_enter_at_cli_only(path: Path) -> None:
    if path.relative_to(PACKAGE).parts[0] == "cli":
        return
    forbidden = {"today", "now", "utcnow", "getenv", "environ", "getlocale"}
    tree = ast.parse(path.read_text("utf-8"))
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} | {
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name)
    }

    assert not forbidden & used


def test_every_public_function_is_there_and_says_what_it_does() -> None:
    package = importlib.import_module("fleksidoc")

    for name in package.__all__:
        assert getattr(package, name).__doc__
