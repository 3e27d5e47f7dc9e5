from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.examples import home_office


def rendered(folder: Path, **environment: str) -> dict[str, bytes]:
    """Render the data file of ``folder`` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "fleksidoc", "render", "kari.toml", "-o", "out"],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return {name: (folder / name).read_bytes() for name in done.stdout.splitlines()}


def test_nothing_but_data_templates_and_options_shapes_the_bytes(
    tmp_path: Path,
) -> None:
    here, there = tmp_path / "here", tmp_path / "there" / "deeper"
    for folder in (here, there):
        home_office(folder / "kari.toml")

    first = rendered(
        here,
        TZ="Pacific/Kiritimati",
        LC_ALL="C",
        PYTHONHASHSEED="1",
        XDG_CACHE_HOME=str(here / "caches"),
    )
    second = rendered(
        there,
        TZ="America/Los_Angeles",
        LC_ALL="C.UTF-8",
        LANG="nb_NO.UTF-8",
        PYTHONHASHSEED="2",
    )

    assert len(first) == 3
    assert first == second
