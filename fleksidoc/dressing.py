"""Dress templates: each file of a folder gets the look of the folder's base.

A document takes its look from the base when it is made, whether its template has been
dressed or not. Dressing lets Word show the template as the document will look.
"""

from __future__ import annotations

from pathlib import Path

from fleksidoc.delivery import write_one
from fleksidoc.template import Library
from fleksidoc.template.library import BASE_FILE
from fleksidoc.template.look import open_base
from fleksidoc.template.look.errors import NoBaseError
from fleksidoc.template.look.own import in_its_look


def dress(folder: Path) -> tuple[Path, ...]:
    """Write the look of the base into the templates; return those that changed.

    Raises:
        NoBaseError: the folder has no base.
        FleksidocError: a file cannot be read, is no Word document, or the system
            refuses; no file is half written.
    """
    if not (folder / BASE_FILE).is_file():
        raise NoBaseError(folder)
    base = open_base(folder / BASE_FILE)
    found = {
        file: in_its_look(file, f"{file.parent.name}/{file.name}", base)
        for file in Library((folder,)).files()
    }
    changed = {f: content for f, content in found.items() if f.read_bytes() != content}
    return tuple(
        write_one(file, content, force=True) for file, content in changed.items()
    )
