"""Fill any Word template with any data: one stage of the pipeline, alone."""

from __future__ import annotations

from pathlib import Path

from fleksidoc.delivery import write_one
from fleksidoc.sources import read
from fleksidoc.template import Properties, compile_template, open_draft
from fleksidoc.template.data import as_wording, fields_of

_ONLY = ""
"""The language of a template that knows of no other."""


def fill(
    template: Path, data: Path, *, output: Path = Path(), force: bool = False
) -> Path:
    """Fill a template and return the file that was written.

    ``output`` is a file, or a folder that exists: then the file is called after both
    the template and the data.

    Raises:
        FleksidocError: a file cannot be read, the template is wrong or asks for what
            the data does not have, or a file is in the way; nothing is written.
    """
    record = read(data)
    draft = open_draft(template, name=str(template), language=_ONLY, tag="")
    compiled = compile_template(draft, fields_of(record.values))
    filled = compiled.fill(
        {_ONLY: as_wording(record.values)}, Properties(creator="", issued=None)
    )
    name = f"{template.stem}-{data.stem}.docx"
    target = output / name if output.is_dir() else output
    return write_one(target, filled.content, sources=(template, data), force=force)
