"""Make every edit to copies of the templates: ``python -m tests.office IN OUT``.

The copies of each edit are saved under its name, a folder a language.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.office.edits import EDITS
from tests.office.libreoffice import Editor, Office

LANGUAGES = ("en", "no")


def main(templates: Path, folder: Path) -> None:
    office = Office(folder)
    try:
        for edit in EDITS:
            for language in LANGUAGES:
                template = templates / language / "agreement.docx"
                editor = Editor(office, template, language=language, folder=folder)
                edit(editor)
                target = folder / edit.__name__ / language / template.name
                target.parent.mkdir(parents=True)
                editor.save(target)
    finally:
        office.end()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
