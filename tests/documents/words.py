"""The words of a document in reading order: of Word files by python-docx, of PDFs."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import docx
import pikepdf
from docx.document import Document
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.pdf.reading import Read, read, texts_of

BLOCKS = {"H1", "H2", "H3", "P"}
"""The structure types that hold one paragraph each."""


def paragraphs(content: bytes) -> Iterator[Paragraph]:
    """Yield the paragraphs of the body: cell by cell, row by row, tables in tables."""
    yield from _inside(docx.Document(BytesIO(content)))


def _inside(container: Document | _Cell) -> Iterator[Paragraph]:
    for block in container.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _inside(cell)
        else:
            yield block


def said(content: bytes) -> list[list[str]]:
    """Return the words of each paragraph of a Word file that has any."""
    found = (paragraph.text.split() for paragraph in paragraphs(content))
    return [words for words in found if words]


def drawn(content: bytes) -> list[list[str]]:
    """Return the words of each paragraph of a PDF, without the numbers of clauses.

    Word makes the numbers when it shows the file: they are in no paragraph's text.
    """
    found = (
        _unnumbered(element)
        for element in read(content).walk()
        if element.role in BLOCKS
    )
    return [words for words in found if words]


def _unnumbered(element: Read) -> list[str]:
    words = element.text.split()
    numbered = element.role == "H2" and words and words[0].isdecimal()
    return words[1:] if numbered else words


def clauses(content: bytes) -> list[str]:
    """Return the headings of the clauses of a PDF, with their numbers, as read."""
    headings = (e.text.split() for e in read(content).walk() if e.role == "H2")
    return [" ".join(words) for words in headings if words and words[0].isdecimal()]


def numbers(content: bytes) -> list[int]:
    """Return the numbers of the clauses of a PDF, in reading order."""
    return [int(heading.split()[0]) for heading in clauses(content)]


def pages(content: bytes) -> list[str]:
    """Return what stands on each page of a PDF, headers and footers with it."""
    with pikepdf.open(BytesIO(content)) as pdf:
        texts = [" ".join(texts_of(page).values()) for page in pdf.pages]
    return [" ".join(text.split()) for text in texts]
