"""What HR takes along into Word: copies of the templates, and the fields to write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from fleksidoc.bilingual.settling import AGREED
from fleksidoc.delivery import write_new, write_one
from fleksidoc.language import Entry, Language, directory, installed
from fleksidoc.sheets import finished, sheet_draft
from fleksidoc.sheets.fields import MarkedDocument, fields_sheet
from fleksidoc.template import Draft, Library, open_draft, statements
from fleksidoc.template.library import BASE_FILE
from fleksidoc.template.listing import listed
from fleksidoc.template.shipped import folders, shipped_templates

_LOOK = "agreement.docx"
"""The shipped template that a sheet looks like."""

_FIELDS = "fields.docx"


def export(folder: Path) -> tuple[Path, ...]:
    """Copy templates and languages into ``folder``; return the files written.

    What the languages were when they were agreed on comes along.

    Raises:
        FleksidocError: one of the files is there already; nothing is written.
    """
    shipped = shipped_templates()
    wanted = (BASE_FILE, AGREED, "*/*.docx", "*/language.toml")
    files = [file for pattern in wanted for file in shipped.glob(pattern)]
    return write_new(
        {
            folder / file.relative_to(shipped): file.read_bytes()
            for file in sorted(files)
            if not file.name.startswith(("~$", "."))
        }
    )


def fields(*, templates: Path | None = None) -> list[Entry]:
    """Return every field that a template may use, in the words of each language."""
    return directory(installed(*folders(templates)))


def write_fields(
    output: Path = Path(),
    *,
    ui: str = "en",
    templates: Path | None = None,
    force: bool = False,
) -> Path:
    """Write the fields as a Word document to copy from, and return the file.

    ``output`` is a file, or a folder that exists. The clause marks in it are those of
    the templates in use.

    Raises:
        FleksidocError: a template has errors, or a file is in the way.
    """
    language = next(one for one in installed(shipped_templates()) if one.code == ui)
    marked = _marked_documents(Library(folders(templates)), language)
    sheet = fields_sheet(fields(templates=templates), marked, language)
    look = _draft(shipped_templates() / ui / _LOOK, language)
    target = output / _FIELDS if output.is_dir() else output
    content = finished(sheet_draft(sheet, look, language))
    return write_one(target, content, force=force)


def _marked_documents(library: Library, language: Language) -> Iterator[MarkedDocument]:
    for template in listed(library):
        if template.language == language.code:
            draft = _draft(template.file, language)
            yield MarkedDocument(
                name=template.document,
                clauses=tuple(
                    (clause.id, clause.heading({}))
                    for clause in statements(draft).clauses
                ),
            )


def _draft(file: Path, language: Language) -> Draft:
    name = f"{language.code}/{file.name}"
    return open_draft(file, name=name, language=language.code, tag=language.tag)
