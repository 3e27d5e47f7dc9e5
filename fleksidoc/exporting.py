"""What HR takes along into Word: copies of the templates, and the fields to write."""

from __future__ import annotations

from pathlib import Path

from fleksidoc.delivery import write_new
from fleksidoc.language import Entry, directory, installed
from fleksidoc.template.shipped import folders, shipped_templates


def export(folder: Path) -> tuple[Path, ...]:
    """Copy templates and languages into ``folder``; return the files written.

    Raises:
        FleksidocError: one of the files is there already; nothing is written.
    """
    shipped = shipped_templates()
    files = [*shipped.glob("*/*.docx"), *shipped.glob("*/language.toml")]
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
