"""Write files that no manifest speaks of: whole, and never over what is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    return write_all(path.parent, {path.name: content}, sources=sources, force=force)[0]


def write_all(
    folder: Path,
    files: Mapping[str, bytes],
    *,
    sources: Sequence[Path] = (),
    force: bool = False,
) -> tuple[Path, ...]:
    """Write files into a folder and those below it, all or none; return their paths.

    Raises:
        FileInTheWayError: others have their names, and ``force`` was not given.
        OwnSourceError: one is a file that they are made from.
        FleksidocError: the system refuses; everything is as before.
    """
    if not files:
        return ()
    paths = {folder / name: content for name, content in files.items()}
    _check_names(paths, sources)
    others = [] if force else [p for p in paths if _is_other(p, paths[p])]
    if others:
        raise FileInTheWayError(others)
    with ExitStack() as all_of_them:
        for path in paths:
            all_of_them.enter_context(made(path.parent))
        exchange(folder, files, [], private=False)
    return tuple(paths)


def _is_other(path: Path, content: bytes) -> bool:
    """Tell whether something else has the name; a pipe would be waited for."""
    return path.exists() and not (path.is_file() and _content(path) == content)


def _check_names(paths: Iterable[Path], sources: Sequence[Path]) -> None:
    own = {source.resolve() for source in sources}
    for path in paths:
        if path.is_dir():
            raise FolderInTheWayError(path)
        if path.resolve() in own:
            raise OwnSourceError(path)


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
