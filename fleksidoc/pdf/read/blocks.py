"""Blocks: the paragraphs and tables of a body, a cell, a header or a footer."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.pdf.document import Block
from fleksidoc.pdf.read.formats import CellFormat
from fleksidoc.pdf.read.ooxml import Element, local_name, w
from fleksidoc.pdf.read.paragraphs import read_paragraph
from fleksidoc.pdf.read.runs import is_silent, thing_in
from fleksidoc.pdf.read.story import Story
from fleksidoc.pdf.read.tables import read_table

_WRAPPING = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})
_OWN = frozenset({"tcPr", "sectPr"})


def read_blocks(parent: Element, story: Story, cell: CellFormat) -> tuple[Block, ...]:
    """Return the paragraphs and tables that stand in an element."""
    return tuple(block for _, block in blocks(parent, story, cell))


def blocks(
    parent: Element, story: Story, cell: CellFormat
) -> Iterator[tuple[Element, Block]]:
    """Yield the paragraphs and tables in an element, each with its own element."""
    for each in parent:
        if each.tag == w("p"):
            yield each, read_paragraph(each, story, cell)
        elif each.tag == w("tbl"):
            yield each, read_table(each, story, read_blocks)
        elif is_silent(each) or (name := local_name(each)) in _OWN:
            continue
        elif name in _WRAPPING:
            yield from blocks(each, story, cell)
        else:
            story.note(thing_in(each))
