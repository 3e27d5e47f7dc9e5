"""The words on the pages are the words of the Word file, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from fleksidoc.pdf.document import Block, Document, Paragraph
from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Layout, PlacedText
from fleksidoc.pdf.read import read_document
from fleksidoc.pdf.read.errors import (
    NotAWordDocumentError,
    StrictWordDocumentError,
)
from tests.pdf.layout.models import EvenFonts
from tests.pdf.wordfile import WORD

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
NOT_TEXT = {"del", "moveFrom", "pict", "object", "drawing", "AlternateContent"}
SOFT_HYPHEN = "\u00ad"


def written(docx: bytes) -> list[str]:
    """The words of the body, found without our reader: paragraph by paragraph."""
    with ZipFile(BytesIO(docx)) as archive:
        name = next(n for n in archive.namelist() if n.endswith("document.xml"))
        root = etree.fromstring(archive.read(name))
    for element in [each for each in root.iter() if _is_left_out(each)]:
        element.clear()
    paragraphs = ("".join(_pieces(each)) for each in root.iter(f"{{{WORD}}}p"))
    return _words(" ".join(paragraphs))


def _words(text: str) -> list[str]:
    """Words without regard to capitals, and to hyphens that only may be drawn."""
    return text.replace(SOFT_HYPHEN, "").casefold().split()


def _is_left_out(element: etree._Element) -> bool:
    """Tell whether an element is no text, or is in a run that is hidden."""
    if not isinstance(element.tag, str):
        return False
    is_other = etree.QName(element).localname in NOT_TEXT
    return is_other or element.find(f"{{{WORD}}}rPr/{{{WORD}}}vanish") is not None


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    """Yield text and what parts it."""
    for each in paragraph.iter():
        match etree.QName(each).localname if isinstance(each.tag, str) else "":
            case "t":
                yield each.text or ""
            case "tab" | "br" | "cr":
                yield " "
            case "noBreakHyphen":
                yield "\u2011"


def drawn(layout: Layout) -> list[str]:
    """The words on the pages in reading order."""
    own = [""] * len(layout.nodes)
    for page in layout.pages:
        for item in page.items:
            if isinstance(item, PlacedText) and isinstance(item.owner, int):
                own[item.owner] += item.text
    whole = "".join(
        # Spans are parts of a paragraph: nothing stands between them.
        text if node.role == "Span" else f" {text}"
        for node, text in zip(layout.nodes, own, strict=True)
    )
    return _words(whole)


def without_numbers(document: Document) -> Document:
    """The document without the numbers that Word counts: they are not in the file."""
    return replace(
        document,
        sections=tuple(
            replace(section, blocks=tuple(map(_without_number, section.blocks)))
            for section in document.sections
        ),
    )


def _without_number(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, label=None)
    rows = tuple(
        replace(
            row,
            cells=tuple(
                replace(cell, blocks=tuple(map(_without_number, cell.blocks)))
                for cell in row.cells
            ),
        )
        for row in block.rows
    )
    return replace(block, rows=rows)


@pytest.mark.parametrize("language", ["no", "en"])
def test_every_word_of_the_shipped_templates_is_on_the_pages(
    language: str, fonts: Fonts
) -> None:
    docx = (TEMPLATES / language / "agreement.docx").read_bytes()

    document = read_document(docx)

    assert document.not_drawn == ()
    assert drawn(lay_out(without_numbers(document), fonts)) == written(docx)


def test_every_word_of_other_peoples_files_is_on_the_pages(shared: Path) -> None:
    for path in sorted(shared.glob("*/**/*.docx")):
        docx = path.read_bytes()
        try:
            document = read_document(docx)
        except (NotAWordDocumentError, StrictWordDocumentError):
            continue
        found = drawn(lay_out(without_numbers(document), EvenFonts()))
        assert found == written(docx), path.name
