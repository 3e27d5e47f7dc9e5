"""Stage 1: read. A data file becomes a record: raw values that know their place."""

from __future__ import annotations

from pathlib import Path

from fleksidoc.sources.errors import (
    SourceIsFolderError,
    SourceLockedError,
    SourceMissingError,
    UnknownFormatError,
)
from fleksidoc.sources.format import formats
from fleksidoc.sources.record import Record, Way, dotted

__all__ = ["Record", "Way", "dotted", "read"]


def read(path: Path) -> Record:
    """Return what the data file at ``path`` says; its suffix names the format.

    Raises:
        SourceError: The file is missing, a folder, locked, or not what its name says.
    """
    file = str(path)
    if path.is_dir():
        raise SourceIsFolderError(file)
    content = _content(path)
    form = formats().get(path.suffix.lower())
    if form is None:
        raise UnknownFormatError(file, formats())
    return form.parse(content, file)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise SourceMissingError(str(path)) from None
    except OSError:
        raise SourceLockedError(str(path)) from None
