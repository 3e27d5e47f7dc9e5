"""The engines that are measured: what each needs, and how it is started."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from benchmarks.peers.dialects import CARBONE, COMMANDS, JINJA, SECTIONS, Dialect

HERE: Final = Path(__file__).parent
WORKERS: Final = HERE / "workers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    name: str
    dialect: Dialect
    command: tuple[str, ...]
    """What starts its worker; the template and the data follow."""

    turns: int
    """Documents in one turn: enough that a turn lasts about a third of a second."""

    missing: str = ""
    """Why it cannot be measured here."""


@dataclass(frozen=True)
class Peers:
    """A folder outside the repository into which peers are installed when asked for."""

    folder: Path

    def engines(self) -> Iterator[Engine]:
        yield Engine(
            name="fleksidoc",
            dialect=JINJA,
            command=(sys.executable, str(WORKERS / "with_fleksidoc.py")),
            turns=1000,
        )
        yield self._python("docxtpl", "docxtpl==0.20.2", turns=10)
        yield self._python("rust-docxtpl", "rust-docxtpl==0.1.2", turns=30)
        yield self._node("docxtemplater", SECTIONS, turns=30)
        yield self._node("easy-template-x", SECTIONS, turns=30)
        yield self._node("carbone", CARBONE, turns=20)
        yield self._node("docx-templates", COMMANDS, turns=6)
        yield self._node("docx-templates, no sandbox", COMMANDS, turns=15)

    def _python(self, name: str, package: str, turns: int) -> Engine:
        python = self.folder / name / "bin" / "python"
        return Engine(
            name=name,
            dialect=JINJA,
            command=(str(python), str(WORKERS / "with_docxtpl.py")),
            turns=turns,
            missing=_unless(python.exists, lambda: self._pip(name, package)),
        )

    def _node(self, name: str, dialect: Dialect, turns: int) -> Engine:
        worker = str(WORKERS / "with_node.mjs")
        return Engine(
            name=name,
            dialect=dialect,
            command=("node", worker, name, str(self.folder / "node")),
            turns=turns,
            missing=self._node_is_missing,
        )

    @cached_property
    def _node_is_missing(self) -> str:
        if not shutil.which("node") or not shutil.which("npm"):
            return "node and npm are not installed"
        modules = self.folder / "node" / "node_modules"
        return _unless(modules.exists, self._npm)

    def _pip(self, name: str, package: str) -> None:
        target = str(self.folder / name)
        _run(sys.executable, "-m", "venv", target)
        _run(f"{target}/bin/python", "-m", "pip", "install", "--quiet", package)

    def _npm(self) -> None:
        target = self.folder / "node"
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", target)
        _run("npm", "install", "--silent", "--ignore-scripts", "--prefix", str(target))


def _unless(is_there: Callable[[], bool], install: Callable[[], None]) -> str:
    """Install what is not there; say what keeps it from being installed."""
    if not is_there():
        try:
            install()
        except subprocess.CalledProcessError as error:
            return f"{error.cmd[0]} could not install it: {error.stderr.strip()[-200:]}"
    return ""


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own commands
