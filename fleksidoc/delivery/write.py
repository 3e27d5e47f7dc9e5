"""Write a document's files: all of them or none, and never over somebody's work."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from fleksidoc.delivery.errors import (
    FileChangedError,
    FolderInTheWayError,
    GoneMeanwhileError,
    NotPutBackError,
    cannot_write,
)
from fleksidoc.delivery.manifest import SUFFIX, Earlier, Manifest, digest, earlier

_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600


@dataclass(frozen=True, slots=True)
class Delivery:
    """A finished document, not yet written."""

    contents: Mapping[str, bytes]
    """The bytes of each file by its ending, as ``.docx``."""

    manifest: Manifest


@dataclass(frozen=True, slots=True)
class Written:
    """What was done in the folder."""

    files: tuple[Path, ...]
    removed: tuple[Path, ...]
    """Files of an earlier run that would have told another story than these."""


def write(
    folder: Path,
    stem: str,
    delivery: Delivery,
    *,
    force: bool = False,
    private: bool = False,
) -> Written:
    """Write a document's files and their manifest into ``folder``, named ``stem``.

    A file that stands there already is replaced only if its bytes are still what our
    manifest says, or what is about to be written. A file that the earlier run made and
    this one does not, as the PDF after ``--format docx``, would belong to another
    version of the document: it is removed under the same condition.

    Raises:
        FileChangedError: a file in the way is somebody's work.
        FleksidocError: the operating system refuses; the folder is as before.
    """
    files = {
        f"{stem}{ending}": content for ending, content in delivery.contents.items()
    }
    before = earlier(folder, stem) or Earlier(person="", files={})
    left_over = [
        name for name in before.files if name not in files and (folder / name).exists()
    ]
    files[f"{stem}{SUFFIX}"] = delivery.manifest.to_json(files)
    changed = _changed(folder, files, before, left_over)
    if changed and not force:
        raise FileChangedError(changed)
    removed = [name for name in left_over if folder / name not in changed]
    with made(folder):
        exchange(folder, files, removed, private=private)
    return Written(
        files=tuple(folder / name for name in files),
        removed=tuple(folder / name for name in removed),
    )


def _changed(
    folder: Path, files: Mapping[str, bytes], before: Earlier, left_over: list[str]
) -> list[Path]:
    """Return the files in the way that are not, byte for byte, what we made."""
    changed = []
    for name in [*files, *left_over]:
        if not os.path.lexists(folder / name) or _is_our_manifest(name, before):
            continue
        expected = {before.files.get(name)}
        if name in files:
            expected.add(digest(files[name]))
        if _digest_on_disk(folder / name) not in expected:
            changed.append(folder / name)
    return changed


def _is_our_manifest(name: str, before: Earlier) -> bool:
    """Tell whether this is a manifest that could be read, and so is ours."""
    return name.endswith(SUFFIX) and bool(before.person)


def _digest_on_disk(path: Path) -> str:
    """Return the digest of a file; what is no ordinary file has none."""
    if path.is_dir():
        raise FolderInTheWayError(path)
    if not path.is_file():  # a pipe would be waited for, a link may lead nowhere
        return ""
    try:
        return digest(path.read_bytes())
    except OSError as error:
        raise cannot_write(path, error) from error


@contextmanager
def made(folder: Path) -> Iterator[None]:
    """Make ``folder`` for its owner only; take it away again if nothing came of it."""
    with ExitStack() as undo:
        try:
            missing = [path for path in (folder, *folder.parents) if not path.exists()]
            for path in reversed(missing):
                path.mkdir(mode=_OWNER_ONLY_FOLDER)
                undo.callback(path.rmdir)
        except OSError as error:
            raise cannot_write(folder, error) from error
        yield
        undo.pop_all()


def exchange(
    folder: Path, files: Mapping[str, bytes], removed: list[str], *, private: bool
) -> None:
    """Put the new files in the place of the old ones, or leave everything as it was.

    A name may lead into a folder below, as ``no/agreement.docx``. The new files are
    finished in a folder of their own beside the old ones; the old ones are moved aside.
    Renaming is all that is left to do, and is undone on failure.
    """
    workshop = folder / f".fleksidoc-{os.urandom(8).hex()}"
    try:
        workshop.mkdir(mode=_OWNER_ONLY_FOLDER)
    except OSError as error:
        raise cannot_write(folder, error) from error
    new, old = workshop / "new", workshop / "old"
    new.mkdir()
    old.mkdir()
    try:
        for name, content in files.items():
            _finish(new / _flat(name), content, like=folder / name, private=private)
        aside = [name for name in (*files, *removed) if os.path.lexists(folder / name)]
        with ExitStack() as undo:
            for name in aside:
                _move(folder / name, old / _flat(name), undo, shown=folder / name)
            for name in files:
                _move(new / _flat(name), folder / name, undo, shown=folder / name)
            undo.pop_all()
        _empty(old)
    finally:
        _empty(new)
        _remove_if_empty(new, old, workshop)


def _flat(name: str) -> str:
    """Return a name without folders, another one for each."""
    return name.replace("~", "~~").replace("/", "~-")


def _finish(path: Path, content: bytes, *, like: Path, private: bool) -> None:
    """Write a file down to the disk, readable for no more people than the old one."""
    try:
        with path.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        mode = stat.S_IMODE(path.stat().st_mode)
        if private:
            mode &= _OWNER_ONLY_FILE
        with suppress(OSError):  # there is no old one, or a link that leads nowhere
            mode &= stat.S_IMODE(like.stat().st_mode)
        path.chmod(mode)
    except OSError as error:
        raise cannot_write(like, error) from error


def _move(source: Path, target: Path, undo: ExitStack, *, shown: Path) -> None:
    """Rename a file, and know how to undo it."""
    try:
        os.replace(source, target)  # noqa: PTH105 - undone by the same function
    except FileNotFoundError as error:
        raise GoneMeanwhileError(shown) from error
    except OSError as error:
        raise cannot_write(shown, error) from error
    undo.callback(_put_back, target, source)


def _put_back(kept: Path, path: Path) -> None:
    try:
        os.replace(kept, path)  # noqa: PTH105 - as above
    except OSError as error:
        raise NotPutBackError(path, kept) from error


def _empty(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()


def _remove_if_empty(*folders: Path) -> None:
    """Remove the workshop, unless an old file could not be put back from it."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()
