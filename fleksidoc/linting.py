"""Lint templates: all that is wrong with each, and between two languages of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import cast

from fleksidoc.agreement import documents
from fleksidoc.comparing import languages_of, pairs
from fleksidoc.delivery import readers, write_all, write_one
from fleksidoc.errors import FleksidocError
from fleksidoc.findings import Finding, has_errors
from fleksidoc.language import Language, fields
from fleksidoc.omissions import omissions
from fleksidoc.template import (
    Draft,
    Library,
    Statements,
    clauses,
    open_draft,
    statements,
)
from fleksidoc.template.annotating import annotated
from fleksidoc.template.errors import NoTemplatesError, TemplateError
from fleksidoc.template.lint import Known, examine, subject
from fleksidoc.template.listing import listed
from fleksidoc.template.notes import reading_order
from fleksidoc.template.shipped import folders, shipped_templates


@dataclass(frozen=True, slots=True, kw_only=True)
class Linted:
    """What was found in one template, or between two languages of a document."""

    name: str
    """As ``no/agreement.docx``; of a pair both names."""

    findings: tuple[Finding, ...] = ()
    unread: FleksidocError | None = None
    """Why the file could not be used at all."""

    draft: Draft | None = None
    """What the file was understood as, if its tags are sound."""

    path: Path | None = None
    """The file itself; of a pair none."""

    texts: Mapping[int, str] = field(default_factory=dict)
    """What its paragraphs say, as they are typed, by number."""

    @property
    def error(self) -> FleksidocError | None:
        """What keeps the template from being used, if anything does."""
        if self.unread or not has_errors(self.findings):
            return self.unread
        return TemplateError(self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """One template to look at."""

    path: Path
    name: str
    code: str
    """What its folder is called: its language, in a set."""

    @property
    def document(self) -> str:
        return self.path.stem


@dataclass(frozen=True, slots=True)
class _Reading:
    """How templates are read."""

    languages: Mapping[str, Language]
    """Those installed, by code."""

    accept_changes: bool


def lint(
    file: Path | None = None,
    *,
    templates: Path | None = None,
    accept_changes: bool = False,
) -> list[Linted]:
    """Return what is wrong with a template, those of a folder, or those in use.

    A folder with a folder a language in it is a set: each document's languages are
    held against each other, too. ``accept_changes`` reads templates as if all tracked
    changes in them were accepted.

    Raises:
        FleksidocError: the folder has no templates, or a language is wrong.
    """
    if file and file.is_dir():
        return _folder(file, accept_changes=accept_changes)
    reading = _Reading(languages_of(templates), accept_changes)
    if file:
        return [_lint(_File(path=file, name=str(file), code=_parent(file)), reading)]
    found = [_in_set(entry.file) for entry in listed(Library(folders(templates)))]
    return list(_set(found, reading))


def _folder(folder: Path, *, accept_changes: bool) -> list[Linted]:
    in_languages = Library((folder,)).files()
    if in_languages:
        reading = _Reading(languages_of(folder), accept_changes)
        return list(_set(map(_in_set, in_languages), reading))
    files = [f for f in sorted(folder.glob("*.docx")) if f.name[0] not in "~."]
    if not files:
        raise NoTemplatesError(folder)
    reading = _Reading(languages_of(None), accept_changes)
    return [
        _lint(_File(path=file, name=file.name, code=_parent(file)), reading)
        for file in files
    ]


def _in_set(path: Path) -> _File:
    code = _parent(path)
    return _File(path=path, name=f"{code}/{path.name}", code=code)


def _parent(path: Path) -> str:
    return path.absolute().parent.name


def _set(files: Iterable[_File], reading: _Reading) -> Iterator[Linted]:
    linted = {file: _lint(file, reading) for file in files}
    yield from linted.values()
    drafts = {file.path: one.draft for file, one in linted.items() if one.draft}
    for pair in pairs(drafts, reading.languages):
        yield Linted(name=pair.name, findings=pair.findings, unread=pair.unread)


def _lint(file: _File, reading: _Reading) -> Linted:
    try:
        examined = examine(
            file.path,
            name=file.name,
            code=file.code,
            language=reading.languages.get(file.code),
            known=_known(file.document),
            accept_changes=reading.accept_changes,
        )
    except FleksidocError as error:
        return Linted(name=file.name, unread=error)
    omitted = _omitted(examined.draft, file.document) if examined.draft else ()
    return Linted(
        name=file.name,
        findings=tuple(sorted((*examined.findings, *omitted), key=reading_order)),
        draft=examined.draft,
        path=file.path,
        texts=examined.texts,
    )


def _omitted(draft: Draft, document: str) -> Iterator[Finding]:
    """Yield what the law wants in writing and the template cannot print."""
    if _binding(document):
        yield from omissions(draft, fields(), _usual(document))


def _binding(document: str) -> bool:
    return document in documents() and documents()[document].binding


@cache
def _usual(document: str) -> Statements | None:
    """Return what the shipped Norwegian template says, if there is one."""
    file = shipped_templates() / "no" / f"{document}.docx"
    if not file.is_file():
        return None
    return statements(open_draft(file, name=file.name, language="no", tag=""))


@cache
def _known(document: str) -> Known:
    """Return what the shipped templates of a document have; of another one nothing."""
    files = sorted(shipped_templates().glob(f"*/{document}.docx"))
    drafts = {
        file: open_draft(file, name=file.name, language=_parent(file), tag="")
        for file in files
    }
    nothing = Known(fields())
    return Known(
        fields(),
        clauses=frozenset(c.id for draft in drafts.values() for c in clauses(draft)),
        texts=frozenset(
            paragraph.text
            for file, draft in drafts.items()
            for paragraph in subject(
                file, draft, known=nothing, language=None
            ).paragraphs
        ),
        both_sign=document not in documents() or _binding(document),
    )


def annotate(
    linted: Iterable[Linted], output: Path, *, force: bool = False, ui: str = "no"
) -> tuple[Path, ...]:
    """Write copies of templates with what was found in them; return the files.

    Each finding is a comment in Word, in the language ``ui``, and the words it is about
    are marked. For a single template ``output`` is a file, or a folder that exists; for
    those of a folder it is a folder.

    Raises:
        FleksidocError: a file is in the way, or cannot be written; none is written.
    """
    all_of_them = list(linted)
    findings = [finding for one in all_of_them for finding in one.findings]
    files = [one for one in all_of_them if one.path]
    copies = {one.name: _annotated(one, findings, ui) for one in files}
    sources = [one.path for one in files if one.path]
    if len(files) == 1 and files[0].name == str(sources[0]):
        target = output / sources[0].name if output.is_dir() else output
        (content,) = copies.values()
        return (write_one(target, content, sources=sources, force=force),)
    return write_all(output, copies, sources=sources, force=force)


def _annotated(one: Linted, findings: Iterable[Finding], ui: str) -> bytes:
    path = cast("Path", one.path)
    own = [finding for finding in findings if finding.place.file == one.name]
    return annotated(path, one.name, own, readers()[ui])
