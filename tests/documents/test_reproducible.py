"""The same data gives the same bytes, whatever machine state the run meets."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

from tests.conftest import REPOSITORY

DATA = REPOSITORY / "fixtures" / "home-office-and-flexitime-trial.toml"
SURROUNDINGS = [
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "4711"},
]


def digests(folder: Path, surroundings: dict[str, str]) -> dict[str, str]:
    """Render in a process of its own and return the SHA-256 of every file."""
    command = [
        sys.executable,
        "-m",
        "fleksidoc",
        "render",
        str(DATA),
        "-o",
        str(folder),
    ]
    environment = {**os.environ, "HOME": str(folder), **surroundings}
    subprocess.run(command, check=True, capture_output=True, env=environment)  # noqa: S603 - our own command
    return {
        file.name: sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if file.is_file()
    }


def test_two_runs_in_other_surroundings_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (
        (digests(tmp_path / str(number), each), time.sleep(1.1 * (1 - number)))[0]
        for number, each in enumerate(SURROUNDINGS)
    )

    assert len(first) == 3
    assert first == second
