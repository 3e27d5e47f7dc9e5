"""Write files that no manifest speaks of: whole, and never over what is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from fleksidoc.delivery.errors import (
    FileInTheWayError,
    FolderInTheWayError,
    NotADocumentNameError,
    OwnSourceError,
    cannot_write,
)
from fleksidoc.delivery.write import exchange, made

_DOCUMENT = ".docx"


def write_one(
    path: Path, content: bytes, *, sources: Sequence[Path] = (), force: bool = False
) -> Path:
    """Write one Word file and return its path; ``force`` writes over another file.

    Raises:
        FileInTheWayError: another file has the name, and ``force`` was not given.
        OwnSourceError: the file is one of those that the document is made from.
        FleksidocError: the name cannot be a document's, or the system refuses.
    """
    if path.suffix.lower() != _DOCUMENT:
        raise NotADocumentNameError(path)
    if path.is_dir():
        raise FolderInTheWayError(path)
    if any(path.resolve() == source.resolve() for source in sources):
        raise OwnSourceError(path)
    if path.exists() and not force and _content(path) != content:
        raise FileInTheWayError([path])
    with made(path.parent):
        exchange(path.parent, {path.name: content}, [], private=False)
    return path


def write_again(path: Path, content: bytes) -> Path:
    """Write a file that only fleksidoc writes, in place of the one before.

    Raises:
        FleksidocError: the system refuses; everything is as before.
    """
    if path.is_dir():
        raise FolderInTheWayError(path)
    with made(path.parent):
        exchange(path.parent, {path.name: content}, [], private=False)
    return path


def write_new(files: Mapping[Path, bytes]) -> tuple[Path, ...]:
    """Write all the files, or none; return their paths.

    Raises:
        FileInTheWayError: some of the files are there already.
        FleksidocError: the system refuses; everything is as before.
    """
    there = [path for path in files if path.exists()]
    if there:
        raise FileInTheWayError(there)
    with ExitStack() as all_of_them:
        for path, content in files.items():
            all_of_them.enter_context(made(path.parent))
            all_of_them.enter_context(_created(path, content))
    return tuple(files)


@contextmanager
def _created(path: Path, content: bytes) -> Iterator[None]:
    """Create a file; take it away again if what follows fails."""
    with ExitStack() as undo:
        try:
            with path.open("xb") as file:
                undo.callback(path.unlink)
                file.write(content)
        except OSError as error:
            raise cannot_write(path, error) from error
        yield
        undo.pop_all()


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise cannot_write(path, error) from error
