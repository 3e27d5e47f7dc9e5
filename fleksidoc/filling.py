"""Fill any Word template with any data: one stage of the pipeline, alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fleksidoc.delivery import write_one
from fleksidoc.findings import Finding
from fleksidoc.sources import read
from fleksidoc.template import Properties, compile_template, open_draft
from fleksidoc.template.data import as_wording, fields_of

_ONLY = ""
"""The language of a template that knows of no other."""


@dataclass(frozen=True, slots=True)
class FilledFile:
    """A file that was written."""

    path: Path
    findings: tuple[Finding, ...]
    """What was read in the template as meant rather than as written."""


def fill(
    template: Path,
    data: Path,
    *,
    output: Path = Path(),
    accept_changes: bool = False,
    force: bool = False,
) -> FilledFile:
    """Fill a template and return the file that was written.

    ``output`` is a file, or a folder that exists: then the file is called after both
    the template and the data. ``accept_changes`` reads the template as if all tracked
    changes in it were accepted.

    Raises:
        FleksidocError: a file cannot be read, the template is wrong or asks for what
            the data does not have, or a file is in the way; nothing is written.
    """
    record = read(data)
    draft = open_draft(
        template,
        name=str(template),
        language=_ONLY,
        tag="",
        accept_changes=accept_changes,
    )
    compiled = compile_template(draft, fields_of(record.values))
    filled = compiled.fill(
        {_ONLY: as_wording(record.values)}, Properties(creator="", issued=None)
    )
    name = f"{template.stem}-{data.stem}.docx"
    target = output / name if output.is_dir() else output
    written = write_one(target, filled.content, sources=(template, data), force=force)
    return FilledFile(written, compiled.repairs)
