"""A private folder of entries; nothing in it is believed without a look.

What is kept shapes every document. So the folder must be the user's own, and an entry
must be, byte for byte, what was once written under its key.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

MOST_ENTRIES: Final = 64
MOST_BYTES: Final = 64_000_000
"""The oldest entries go when there are more, or larger ones, than this."""

_DIGEST_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Storage:
    """A folder of entries by key; ``None`` keeps nothing."""

    folder: Path | None

    def part(self, name: str) -> Storage:
        """Return a folder in it, for one kind of entries."""
        return Storage(self.folder / name if self.folder else None)

    def fetch(self, key: str, make: Callable[[], bytes]) -> bytes:
        """Return what was kept under ``key``; else make it, and keep it."""
        kept = self.kept(key)
        if kept is None:
            kept = make()
            self.keep(key, kept)
        return kept

    def kept(self, key: str) -> bytes | None:
        """Return the entry, if it is there and is what was written."""
        if self.folder is None or not _is_private(self.folder):
            return None
        with suppress(OSError):
            path = self.folder / key
            written = path.read_bytes() if path.is_file() else b""
            digest, content = written[:_DIGEST_BYTES], written[_DIGEST_BYTES:]
            return content if digest == _digest(key, content) else None
        return None

    def keep(self, key: str, content: bytes) -> None:
        """Keep an entry, whole or not at all; old ones make place for it."""
        if self.folder is None:
            return
        # A full disk or a read-only home costs the time of making it again, no more.
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_private(self.folder):
                _write(self.folder / key, _digest(key, content) + content)
                for path in _old(self.folder):
                    path.unlink(missing_ok=True)


NOWHERE: Final = Storage(None)
"""Keeps nothing."""


def _digest(key: str, content: bytes) -> bytes:
    """Return what makes an entry that of its key: under another name it is none."""
    return sha256(key.encode() + b"\0" + content).digest()


def _write(path: Path, content: bytes) -> None:
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with unfinished.open("xb") as file:
            file.write(content)
        unfinished.replace(path)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def _old(folder: Path) -> Iterator[Path]:
    """Yield the files that are too many, the newest left out."""
    found = [(path.stat(), path) for path in folder.iterdir()]
    found.sort(key=lambda one: one[0].st_mtime_ns, reverse=True)
    room = MOST_BYTES
    for number, (facts, path) in enumerate(found):
        room -= facts.st_size
        if number >= MOST_ENTRIES or room < 0:
            yield path


def _is_private(folder: Path) -> bool:
    """Tell whether nobody else could have put anything there."""
    try:
        found = folder.stat()
    except OSError:
        return False
    user = getattr(os, "getuid", lambda: found.st_uid)()
    writable_by_others = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return found.st_uid == user and (os.name == "nt" or not writable_by_others)
