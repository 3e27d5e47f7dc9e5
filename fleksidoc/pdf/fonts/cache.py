"""Font programs that took time to make, kept for the next run.

The bytes shape every document, so nothing is believed without a look: the folder must
be the user's own, and a file must be what its name says.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cache:
    """A private folder of font programs; ``None`` keeps nothing."""

    folder: Path | None

    def fetch(self, key: str, make: Callable[[], bytes]) -> bytes:
        """Return what was kept under ``key``; else make it, and keep it."""
        if self.folder is None:
            return make()
        kept = _kept(self.folder, key)
        if kept is None:
            kept = make()
            # A full disk or a read-only home costs a quarter of a second, no more.
            with suppress(OSError):
                _keep(self.folder, key, kept)
        return kept


def _kept(folder: Path, key: str) -> bytes | None:
    if not _is_private(folder):
        return None
    for path in sorted(folder.glob(f"{key}-*.ttf")):
        content = path.read_bytes()
        if path.name == _name(key, content):
            return content
    return None


def _keep(folder: Path, key: str, content: bytes) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_private(folder):
        return
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as unfinished:
        unfinished.write(content)
    Path(unfinished.name).replace(folder / _name(key, content))


def _name(key: str, content: bytes) -> str:
    return f"{key}-{sha256(content).hexdigest()}.ttf"


def _is_private(folder: Path) -> bool:
    """Tell whether nobody else could have put a font with other digits there."""
    try:
        found = folder.stat()
    except OSError:
        return False
    user = getattr(os, "getuid", lambda: found.st_uid)()
    writable_by_others = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return found.st_uid == user and (os.name == "nt" or not writable_by_others)
