"""Where the Word templates stand: HR's own folder first, then the shipped ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fleksidoc.template.errors import NoSuchDocumentError, TemplateMissingError

BASE_FILE: Final = "base.docx"
"""The Word file that gives the templates of a folder their look."""

_WORDS: Final = "language.toml"
"""The words of a language stand in its folder under this name."""


def base_beside(template: Path) -> Path | None:
    """Return the base of a template: it stands beside the folders of the languages."""
    base = template.absolute().parent.parent / BASE_FILE
    return base if base.is_file() else None


@dataclass(frozen=True, slots=True)
class Library:
    """Folders with one folder a language in each, the one that wins first."""

    folders: tuple[Path, ...]

    def find(self, document: str, languages: Sequence[str]) -> tuple[Path, ...]:
        """Return the document's Word files, one a language, all from one folder.

        A folder that has the document in one of the languages must have it in all of
        them: half an own wording beside half a shipped one is nobody's agreement.

        Raises:
            TemplateMissingError: the folder that has the document lacks a language.
            NoSuchDocumentError: no folder has the document in any of the languages.
        """
        for folder in self.folders:
            files = [folder / code / f"{document}.docx" for code in languages]
            missing = [file for file in files if not file.is_file()]
            if not missing:
                return tuple(files)
            if len(missing) < len(files):
                raise TemplateMissingError(missing[0], files)
        raise NoSuchDocumentError(document, self.documents())

    def documents(self) -> tuple[str, ...]:
        """Return the names of all documents that some language has a template for."""
        return tuple(sorted({file.stem for file in self.in_languages()}))

    def in_languages(self) -> tuple[Path, ...]:
        """Return the templates in folders that are a language's.

        A language is a folder that has its words, here or in another of the folders;
        what else somebody keeps in a folder beside them is no template in use.
        """
        words = (file for one in self.folders for file in one.glob(f"*/{_WORDS}"))
        codes = {file.parent.name for file in words}
        return tuple(file for file in self.files() if file.parent.name in codes)

    def files(self) -> tuple[Path, ...]:
        """Return every template in every folder, the files Word keeps open aside."""
        return tuple(
            file
            for folder in self.folders
            for file in sorted(folder.glob("*/*.docx"))
            if not file.name.startswith(("~$", "."))
        )
