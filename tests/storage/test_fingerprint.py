from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fleksidoc.storage import fingerprint, key
from tests.conftest import REPOSITORY


def test_a_key_depends_on_every_part_and_on_where_it_ends() -> None:
    keys = {key("a", "bc"), key("ab", "c"), key("abc"), key("a", "bc", ""), key(b"a")}

    assert len(keys) == 5
    assert key(b"abc") == key("abc")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of the package that can be worked on."""
    package = tmp_path / "fleksidoc"
    for name in ("__init__.py", "doors.py", "storage"):
        source = REPOSITORY / "fleksidoc" / name
        for file in [source] if source.is_file() else source.glob("*.py"):
            copy = package / file.relative_to(REPOSITORY / "fleksidoc")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    return tmp_path


def seen_from(clone: Path, *also: Path) -> str:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from fleksidoc.storage import fingerprint; print(fingerprint())",
        ],
        cwd=clone,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (clone, *also)))},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_a_module_that_is_worked_on_changes_it(clone: Path) -> None:
    before = seen_from(clone)
    module = clone / "fleksidoc" / "storage" / "folder.py"
    again = seen_from(clone)
    module.write_bytes(module.read_bytes())

    assert again == before
    assert seen_from(clone) != before


def test_a_new_module_changes_it(clone: Path) -> None:
    before = seen_from(clone)
    (clone / "fleksidoc" / "more.py").write_text("")

    assert seen_from(clone) != before


def test_another_library_changes_it(clone: Path, tmp_path: Path) -> None:
    other = tmp_path / "site"
    (other / "lxml-99.0.dist-info").mkdir(parents=True)

    assert seen_from(clone, other) != seen_from(clone)


def test_it_stays_the_same_in_a_run() -> None:
    assert fingerprint() == fingerprint()
