"""Render data files: each becomes the files of its document in a folder, or none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fleksidoc.agreement import Accept
from fleksidoc.bilingual import LayoutKind
from fleksidoc.delivery import (
    Accepted,
    BaseFacts,
    Claim,
    Delivery,
    FontFacts,
    Manifest,
    Person,
    Substitution,
    TemplateFacts,
    Written,
    earlier,
    finding_facts,
    libraries,
    message_facts,
    program,
    receipt_facts,
    stems,
    write,
)
from fleksidoc.errors import FleksidocError, Message
from fleksidoc.findings import Finding, WordPlace
from fleksidoc.pipeline import Options, Press, Rendered
from fleksidoc.storage import Storage
from fleksidoc.template import Library, SourceFile
from fleksidoc.template.shipped import folders

if TYPE_CHECKING:  # see the pipeline: what draws waits until a PDF is asked for
    from fleksidoc import pdf


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one data file: files, or the error that stopped them."""

    data: Path
    findings: tuple[Finding, ...] = ()
    remarks: tuple[Message, ...] = ()
    """Where the PDF differs from the Word file, and why."""

    written: Written | None = None
    error: FleksidocError | None = None


def render(  # noqa: PLR0913 - one argument for each option of the command
    data: Iterable[Path],
    *,
    output: Path = Path(),
    languages: Sequence[str] | None = None,
    layout: str = LayoutKind.COLUMNS,
    document: str | None = None,
    formats: Sequence[str] = ("docx", "pdf"),
    templates: Path | None = None,
    font_dir: Sequence[Path] = (),
    accept_changes: bool = False,
    allow_stale: bool = False,
    cache: Path | None = None,
    force: bool = False,
    private: bool = False,
) -> list[Outcome]:
    """Render every data file into the folder ``output``.

    A file with an error stops its own document only. Names are given when all are
    known, so that namesakes get different files. ``accept_changes`` reads templates as
    if all tracked changes in them were accepted. ``allow_stale`` prints a text beside
    one that has changed alone since the languages were agreed on. ``cache`` is a
    private folder for what takes time to make of templates, languages and fonts;
    without one nothing is kept.

    Raises:
        SameFilesError: two data files would give the same files; nothing is written.
    """
    press = Press(
        Library(folders(templates)),
        font_dir=font_dir,
        accept_changes=accept_changes,
        storage=Storage(cache),
    )
    options = Options(
        document=document,
        languages=tuple(languages) if languages is not None else None,
        layout=LayoutKind(layout),
        formats=tuple(formats),
        allow_stale=allow_stale,
    )
    printed = {path: _printed(press, path, options) for path in _each_once(data)}
    finished = {
        path: result for path, result in printed.items() if isinstance(result, Rendered)
    }
    names = _names(finished, output)
    return [
        _not_made(path, result)
        if isinstance(result, FleksidocError)
        else _written(path, result, output, names[path], force=force, private=private)
        for path, result in printed.items()
    ]


def _each_once(data: Iterable[Path]) -> Iterator[Path]:
    """Give each file once, by whatever name it was given twice."""
    seen: set[str] = set()
    for path in data:
        # Unlike resolve(), says nothing of a link that leads to itself: `read` does.
        real = os.path.realpath(path)
        if real not in seen:
            seen.add(real)
            yield path


def _printed(press: Press, path: Path, options: Options) -> Rendered | FleksidocError:
    try:
        return press.render(path, options)
    except FleksidocError as error:
        return error


def _names(finished: Mapping[Path, Rendered], folder: Path) -> dict[Path, str]:
    def owner(stem: str) -> str | None:
        before = earlier(folder, stem)
        return before.person if before else None

    claims = [claim(rendered) for rendered in finished.values()]
    return dict(zip(finished, stems(claims, owner), strict=True))


def _not_made(path: Path, error: FleksidocError) -> Outcome:
    return Outcome(data=path, error=error)


def _written(
    path: Path,
    rendered: Rendered,
    folder: Path,
    stem: str,
    **how: bool,
) -> Outcome:
    typeset = rendered.typeset
    outcome = Outcome(
        data=path,
        findings=findings(rendered),
        remarks=remarks(typeset) if typeset else (),
    )
    try:
        written = write(folder, stem, delivery(rendered), **how)
    except FleksidocError as error:
        return replace(outcome, error=error)
    return replace(outcome, written=written)


def remarks(typeset: pdf.Typeset) -> tuple[Message, ...]:
    """Return where a PDF differs from the Word file, and why."""
    replaced = (substitution.message for substitution in typeset.substitutions)
    return (*replaced, *typeset.not_drawn)


def findings(rendered: Rendered) -> tuple[Finding, ...]:
    """Return what was found in the data and between the languages, and what was mended.

    What was mended is in the templates.
    """
    found = (*rendered.checked.findings, *rendered.stale)
    return (*found, *rendered.template.repairs)


def claim(rendered: Rendered) -> Claim:
    """Return whose the document is, and which."""
    agreement = rendered.checked.agreement
    employee = agreement.employee
    return Claim(
        person=Person(
            name=employee.name,
            employer=agreement.employer.organisation_number.digits,
            number=employee.number or "",
            email=employee.email or "",
            data_file=Path(rendered.checked.record.file).name,
        ),
        document=rendered.document,
        languages=tuple(language.code for language in rendered.languages),
    )


def delivery(rendered: Rendered) -> Delivery:
    """Return the document's files, and what is known about them."""
    typeset = rendered.typeset
    files = {
        "docx": rendered.filled.content,
        "pdf": typeset.content if typeset else b"",
    }
    return Delivery(
        {f".{form}": files[form] for form in rendered.formats},
        manifest(rendered),
    )


def manifest(rendered: Rendered) -> Manifest:
    """Return what the document was made from."""
    checked = rendered.checked
    made = Manifest(
        claim=claim(rendered),
        layout=rendered.layout or "",
        data_sha256=checked.record.sha256,
        templates=tuple(map(_template_facts, rendered.template.sources)),
        program=program(),
        versions=libraries(),
        findings=tuple(
            finding_facts(_without_folder(finding)) for finding in findings(rendered)
        ),
        receipt=tuple(map(receipt_facts, rendered.receipt.entries)),
        clauses={
            code: {clause.id: clause.number for clause in clauses}
            for code, clauses in rendered.clauses.items()
        },
        accepted=tuple(map(_accepted, checked.agreement.accept or ())),
    )
    return _with_drawing(made, rendered.typeset) if rendered.typeset else made


def _template_facts(source: SourceFile) -> TemplateFacts:
    base = source.base
    return TemplateFacts(
        file=source.name,
        language=source.language,
        sha256=source.sha256,
        base=BaseFacts(base.name, base.sha256) if base else None,
    )


def _font_facts(font: pdf.UsedFont) -> FontFacts:
    return FontFacts(name=font.name, version=font.version, sha256=font.sha256)


def _accepted(accept: Accept) -> Accepted:
    return Accepted(
        code=accept.code, ground=accept.ground, reason=accept.reason, by=accept.by
    )


def _with_drawing(made: Manifest, typeset: pdf.Typeset) -> Manifest:
    """Return the manifest with what is known about the PDF."""
    return replace(
        made,
        fonts=tuple(map(_font_facts, typeset.fonts)),
        substitutions=tuple(
            Substitution(font.wanted, font.drawn) for font in typeset.substitutions
        ),
        not_drawn=tuple(map(message_facts, typeset.not_drawn)),
    )


def _without_folder(finding: Finding) -> Finding:
    """Return the finding as it is on every machine."""
    if isinstance(finding.place, WordPlace):
        return finding
    file = Path(finding.place.file).name
    return replace(finding, place=replace(finding.place, file=file))
