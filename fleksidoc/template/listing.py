"""The templates there are, as ``render`` would take them."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from fleksidoc.template.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTemplate:
    """One Word template: a document in a language."""

    document: str
    language: str
    file: Path
    sha256: str


def listed(library: Library) -> list[ListedTemplate]:
    """Return the templates in use, by document and language.

    A document is taken whole from the first folder that has it in any language, so
    what stands in later folders under that name is not in use.
    """
    first: dict[str, Path] = {}
    for file in library.in_languages():
        first.setdefault(file.stem, file.parent.parent)
    return sorted(
        (
            ListedTemplate(
                document=file.stem,
                language=file.parent.name,
                file=file,
                sha256=sha256(file.read_bytes()).hexdigest(),
            )
            for file in library.in_languages()
            if file.parent.parent == first[file.stem]
        ),
        key=lambda template: (template.document, template.language),
    )
