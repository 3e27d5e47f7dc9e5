"""What an entry depends on beside its sources: the program, and its libraries."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_DISTRIBUTIONS: Final = (".dist-info", ".egg-info")


def key(*parts: str | bytes) -> str:
    """Return the key of an entry that depends on these and on nothing else.

    >>> key("ab", "c") == key("a", "bc")
    False
    """
    whole = sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        whole.update(b"%d:" % len(content))
        whole.update(content)
    return whole.hexdigest()


@cache
def fingerprint() -> str:
    """Return what changes with our own code and with whatever is installed beside it.

    A module counts by its size and the moment it was written: in a clone, code that
    is worked on is never served by what it made before.
    """
    modules = (
        f"{path} {facts.st_size} {facts.st_mtime_ns}"
        for path, facts in sorted(_modules(str(_PACKAGE)))
    )
    return key(sys.version, *modules, *sorted(distributions()))


def _modules(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as found:
        for entry in found:
            if entry.is_dir():
                yield from _modules(entry.path)
            elif entry.name.endswith(".py"):
                yield entry.path, entry.stat()


@cache
def distributions() -> tuple[str, ...]:
    """Return what is installed, by the folders that say so: names and versions."""
    folders = filter(os.path.isdir, sys.path)
    names = (name for folder in folders for name in os.listdir(folder))  # noqa: PTH208  names are all we want
    return tuple(name for name in names if name.endswith(_DISTRIBUTIONS))
