"""The flow: find what a document was made from, make it again, hold the file to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from fleksidoc.amending import remade
from fleksidoc.bilingual import LayoutKind
from fleksidoc.delivery import SUFFIX, Made, MadeFile, libraries, made, program
from fleksidoc.delivery.errors import NotAManifestError
from fleksidoc.errors import FleksidocError
from fleksidoc.findings import Finding, has_errors
from fleksidoc.pipeline import Options, Press, Rendered
from fleksidoc.storage import Storage
from fleksidoc.template import Library
from fleksidoc.template.shipped import folders
from fleksidoc.verifying import found
from fleksidoc.verifying.comparison import Copy, compared
from fleksidoc.verifying.errors import (
    DifferentError,
    NoDataError,
    NothingMadeError,
    NotThereError,
)
from fleksidoc.verifying.verdict import Outcome, Verified

_Answer = TypeVar("_Answer")


def verify(  # noqa: PLR0913 - one argument for each option of the command
    paths: Iterable[Path],
    *,
    data: Path | None = None,
    manifest: Path | None = None,
    templates: Path | None = None,
    font_dir: Sequence[Path] = (),
    accept_changes: bool = False,
    cache: Path | None = None,
) -> list[Verified]:
    """Return of each file whether its data and templates still give it.

    A path is a Word file or PDF, its manifest, or a folder of manifests. The data is
    looked for beside the manifest and in the current folder; ``data`` names it, or the
    folder it is in. ``manifest`` is that of a file which came back under another name.
    The other arguments are those that the document was rendered with.
    """
    verifier = _Verifier(
        Press(
            Library(folders(templates)),
            font_dir=font_dir,
            accept_changes=accept_changes,
            storage=Storage(cache),
        ),
        data,
    )
    return [one for path in paths for one in verifier.verified(path, manifest)]


@dataclass(frozen=True, slots=True)
class _Rebuilt:
    """A document made again, and how what it was made from has changed."""

    rendered: Rendered
    changes: tuple[Finding, ...]


class _Verifier:
    """Makes each document again once, however many of its files are asked for."""

    def __init__(self, press: Press, data: Path | None) -> None:
        self._press = press
        self._data = data
        self._rebuilt: dict[Path, _Rebuilt | FleksidocError] = {}

    def verified(self, path: Path, manifest: Path | None) -> Iterator[Verified]:
        """Yield what becomes of each file that a path stands for."""
        try:
            files = list(_files(path, manifest))
        except FleksidocError as error:
            yield Verified(file=path, error=error)
            return
        for file, facts in files:
            try:
                yield self._one(file, facts)
            except FleksidocError as error:
                yield Verified(file=file, error=error)

    def _one(self, file: Path, facts: Made) -> Verified:
        if not file.is_file():
            return _judged(file, Outcome.DIFFERENT, (found.missing(str(file)),))
        rebuilt = self._remade(facts)
        copy = self._copy(file, facts, rebuilt.rendered)
        outcome, findings = compared(copy)
        same = outcome is Outcome.IDENTICAL
        return _judged(file, outcome, (*findings, *(() if same else rebuilt.changes)))

    def _copy(self, file: Path, facts: Made, rendered: Rendered) -> Copy:
        content = _content(file)
        original = _original(file, facts)
        begins = sha256(content[: original.size]).hexdigest()
        return Copy(
            name=str(file),
            content=content,
            expected=_remade_file(file, rendered),
            size=original.size,
            intact=begins == original.sha256,
            languages={language.tag: language for language in rendered.languages},
        )

    def _remade(self, facts: Made) -> _Rebuilt:
        if facts.path not in self._rebuilt:
            try:
                self._rebuilt[facts.path] = self._make(facts)
            except FleksidocError as error:
                self._rebuilt[facts.path] = error
        remade = self._rebuilt[facts.path]
        if isinstance(remade, FleksidocError):
            raise remade
        return remade

    def _rendered(self, facts: Made, data: Path, options: Options) -> Rendered:
        old = _earlier_data(facts, data)
        if old is None:
            return self._press.render(data, options)
        beside = (old.parent, facts.path.parent)
        return remade(self._press, options, (old, data), beside)

    def _make(self, facts: Made) -> _Rebuilt:
        data = _data(facts, self._data)
        options = Options(
            document=facts.document,
            languages=facts.languages,
            layout=_layout(facts),
            allow_stale=True,  # it was allowed when the document was made, or not stale
        )
        rendered = self._rendered(facts, data, options)
        return _Rebuilt(rendered, tuple(_changes(facts, rendered)))


def _layout(facts: Made) -> LayoutKind:
    try:
        return LayoutKind(facts.layout or LayoutKind.COLUMNS)
    except ValueError as error:
        raise NotAManifestError(facts.path) from error


def _earlier_data(facts: Made, data: Path) -> Path | None:
    """Return the data of what an amendment changes, if it is at hand."""
    if facts.old is None:
        return None
    return _data(
        replace(facts, data_file=facts.old.file, data_sha256=facts.old.sha256),
        None if data.parent == facts.path.parent else data.parent,
    )


def _remade_file(file: Path, rendered: Rendered) -> bytes:
    if rendered.typeset and file.suffix.lower() == ".pdf":
        return rendered.typeset.content
    return rendered.filled.content


def _judged(file: Path, outcome: Outcome, findings: tuple[Finding, ...]) -> Verified:
    errors = has_errors(findings)
    return Verified(
        file=file,
        outcome=outcome,
        findings=findings,
        error=DifferentError(findings) if errors else None,
    )


def _files(path: Path, manifest: Path | None) -> Iterator[tuple[Path, Made]]:
    """Yield the files that a path stands for, each with what it was made from."""
    if _asked(path, path.is_dir):
        manifests = sorted(path.rglob(f"*{SUFFIX}"))
        if not manifests:
            raise NothingMadeError(path)
        for one in manifests:
            yield from _files(one, None)
    elif path.name.endswith(SUFFIX):
        facts = made(path)
        for name in sorted(facts.files):
            yield path.parent / name, facts
    else:
        _content(path)
        beside = path.parent / f"{path.name.removesuffix(path.suffix)}{SUFFIX}"
        yield path, made(manifest or beside)


def _content(path: Path) -> bytes:
    if not _asked(path, path.is_file):  # a pipe would be waited for
        raise NotThereError(path)
    return _asked(path, path.read_bytes)


def _asked(path: Path, ask: Callable[[], _Answer]) -> _Answer:
    """Return what the system answers about a file."""
    try:
        return ask()
    except OSError as error:  # locked, gone meanwhile, or a name too long to be one
        raise NotThereError(path) from error


def _original(file: Path, facts: Made) -> MadeFile:
    """Return what the file was when it was made, whatever it is called now."""
    same_kind = (
        one
        for name, one in facts.files.items()
        if Path(name).suffix == file.suffix.lower()
    )
    return next(same_kind, MadeFile(sha256="", size=0))


def _data(facts: Made, data: Path | None) -> Path:
    """Return the data file; where several are called so, the one it was made from."""
    folders = [facts.path.parent, Path()] if data is None else [data]
    found = [f / facts.data_file if f.is_dir() else f for f in folders]
    there = [file for file in found if file.is_file()]
    if not there:
        raise NoDataError(facts.data_file, folders[0])
    as_made = (
        file
        for file in there
        if sha256(file.read_bytes()).hexdigest() == facts.data_sha256
    )
    return next(as_made, there[0])


def _changes(facts: Made, rendered: Rendered) -> Iterator[Finding]:
    """Yield what has changed of that from which the document was made."""
    file = facts.path.name.removesuffix(SUFFIX)
    record = rendered.checked.record
    if record.sha256 != facts.data_sha256:
        yield found.data_changed(file, Path(record.file).name)
    sources = rendered.template.sources
    opened = dict.fromkeys(
        (one.name, one.sha256) for s in sources for one in (s, s.base) if one
    )
    for name, sha256_now in opened:
        if facts.templates.get(name) != sha256_now:
            yield found.template_changed(file, name)
    here = {"fleksidoc": program(), **libraries()}
    then = {"fleksidoc": facts.program, **facts.libraries}
    others = {name: old for name, old in then.items() if here.get(name) != old}
    if others:
        listed = ", ".join(f"{name} {old}" for name, old in sorted(others.items()))
        yield found.other_versions(file, listed)
