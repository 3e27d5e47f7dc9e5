"""Short words for what tests of reading look at."""

from __future__ import annotations

from fleksidoc.pdf.document import Document, Paragraph, Table, Text
from fleksidoc.pdf.read import read_document
from tests.pdf.wordfile import word_file

__all__ = ["notes", "paragraph", "paragraphs", "read", "table", "text", "texts"]


def read(
    body: str,
    *,
    styles: str = "",
    numbering: str = "",
    parts: dict[str, str | bytes] | None = None,
) -> Document:
    """The document of a Word file with that body."""
    return read_document(
        word_file(body, styles=styles, numbering=numbering, parts=parts)
    )


def paragraphs(document: Document) -> list[Paragraph]:
    """The paragraphs of the body, those in tables left out."""
    return [
        block
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Paragraph)
    ]


def paragraph(document: Document) -> Paragraph:
    """The only paragraph of the body."""
    (only,) = paragraphs(document)
    return only


def table(document: Document) -> Table:
    """The only table of the body."""
    (only,) = (
        block
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Table)
    )
    return only


def texts(found: Paragraph) -> list[Text]:
    """The texts in a paragraph."""
    return [inline for inline in found.inlines if isinstance(inline, Text)]


def text(found: Paragraph) -> str:
    """The characters of a paragraph."""
    return "".join(each.text for each in texts(found))


def notes(document: Document) -> list[str]:
    """What is said not to be drawn."""
    return [note.en.format(**note.facts) for note in document.not_drawn]
