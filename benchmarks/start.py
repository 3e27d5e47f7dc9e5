"""How long one run takes, beside the start of Python with the library it is built on.

Each command is a process of its own, as a person or a scheduled job starts it; all take
turns in one run, so that what else the machine does strikes all alike. Modules are
compiled beforehand, as in an installed program.

Run it as ``python benchmarks/start.py``.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

ROUNDS = 15
REPOSITORY = Path(__file__).resolve().parent.parent
DATA = str(REPOSITORY / "fixtures" / "home-office-and-flexitime-trial.toml")
START = "import click"

FLEKSIDOC = ("-m", "fleksidoc")
RENDER = (*FLEKSIDOC, "render", "-o", "out")
COMMANDS: Mapping[str, tuple[str, ...]] = {
    START: ("-c", START),
    "--help": (*FLEKSIDOC, "--help"),
    "check": (*FLEKSIDOC, "check", DATA),
    "render --format docx": (*RENDER, "--format", "docx", DATA),
    "render --format docx --no-cache": (
        *RENDER,
        "--format",
        "docx",
        "--no-cache",
        DATA,
    ),
    "render": (*RENDER, DATA),
}


def seconds(arguments: tuple[str, ...], folder: str) -> float:
    environment = {
        **os.environ,
        "PYTHONPATH": str(REPOSITORY),
        "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"),
        "XDG_CACHE_HOME": str(Path(folder) / "caches"),
        "LOCALAPPDATA": str(Path(folder) / "caches"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=True,
    )
    return time.perf_counter() - begun


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for arguments in COMMANDS.values():
            seconds(arguments, folder)
        rounds = [
            {name: seconds(arguments, folder) for name, arguments in COMMANDS.items()}
            for _ in range(ROUNDS)
        ]
    print(f"{'':32} {'ms':>7}   times {START!r}, medians of {ROUNDS} rounds")
    for name in COMMANDS:
        middle = statistics.median(one[name] for one in rounds)
        ratio = statistics.median(one[name] / one[START] for one in rounds)
        print(f"{name:32} {middle * 1000:7.0f}   {ratio:5.1f}")


if __name__ == "__main__":
    main()
