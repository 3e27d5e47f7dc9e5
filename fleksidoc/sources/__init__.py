"""Stage 1: read. A data file becomes a record: raw values that know their place."""

from __future__ import annotations

import stat
from pathlib import Path

from fleksidoc.sources.errors import (
    NotAnOrdinaryFileError,
    SourceIsFolderError,
    SourceLockedError,
    SourceMissingError,
    SourceTooLargeError,
    UnknownFormatError,
)
from fleksidoc.sources.format import formats
from fleksidoc.sources.record import Record, Way, dotted

__all__ = ["Record", "Way", "dotted", "read"]

MOST_BYTES = 1_000_000
"""A hundred times what one agreement needs."""


def read(path: Path) -> Record:
    """Return what the data file at ``path`` says; its suffix names the format.

    Raises:
        SourceError: The file is missing, locked, no file, or not what its name says.
    """
    file = str(path)
    content = _content(path)
    form = formats().get(path.suffix.lower())
    if form is None:
        raise UnknownFormatError(file, formats())
    return form.parse(content, file)


def _content(path: Path) -> bytes:
    file = str(path)
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise SourceIsFolderError(file)
        if not stat.S_ISREG(found.st_mode):
            raise NotAnOrdinaryFileError(file)
        if found.st_size > MOST_BYTES:
            raise SourceTooLargeError(file, MOST_BYTES)
        return path.read_bytes()
    except FileNotFoundError:
        raise SourceMissingError(file) from None
    except OSError:
        raise SourceLockedError(file) from None
