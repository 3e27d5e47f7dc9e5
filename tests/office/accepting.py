"""Accept all tracked changes of files: ``python -m tests.office.accepting IN OUT``."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.office.libreoffice import Office


def main(given: Path, folder: Path) -> None:
    office = Office(folder)
    try:
        for path in sorted(given.glob("*.docx")):
            document = office.open(path.as_uri())
            office.command(document, "AcceptAllTrackedChanges")
            office.save(document, folder / path.name)
    finally:
        office.end()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
