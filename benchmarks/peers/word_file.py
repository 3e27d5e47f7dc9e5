"""The description becomes a Word file in one engine's syntax, as Word would save it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph as WordParagraph
from lxml import etree

from benchmarks.peers.content import (
    FOOTER,
    HEADER,
    Block,
    Condition,
    Paragraph,
    Rows,
    blocks,
)
from benchmarks.peers.dialects import Dialect, table_rows

FONT: Final = "Arial"
SPLIT_EVERY: Final = 3
"""Word cuts about every third tag in two: by spelling, by language, by an edit."""

_FIELD: Final = re.compile(r"\[\[(\w+)\]\]")
_TABLE_STYLES: Final = {"TableNormal", "TableGrid"}


def write_template(path: Path, dialect: Dialect) -> None:
    """Write the agreement in a dialect."""
    word = Document()
    _leave_out_what_word_would(word)
    _lay_out(word)
    writer = _Writer(word, dialect)
    for block in blocks():
        writer.block(block)
    section = word.sections[0]
    writer.text(section.header.paragraphs[0], HEADER)
    writer.text(section.footer.paragraphs[0], FOOTER)
    dice = random.Random(1)  # noqa: S311 - the same file each time
    for part in (word.element, section.header._element, section.footer._element):  # noqa: SLF001 - python-docx offers no other way to its XML
        _mark_as_word_does(part, dice)
    word.save(str(path))


def _leave_out_what_word_would(word: WordDocument) -> None:
    """Drop what python-docx brings and Word does not: table styles, a picture."""
    styles = word.styles.element
    for style in styles.findall(qn("w:style")):
        table = style.get(qn("w:type")) == "table"
        if table and style.get(qn("w:styleId")) not in _TABLE_STYLES:
            styles.remove(style)
    for owner in (word.part, word.part.package):
        for key, link in list(owner.rels.items()):
            if link.reltype.endswith(("stylesWithEffects", "thumbnail")):
                del owner.rels[key]


def _lay_out(word: WordDocument) -> None:
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10.5)
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)


class _Writer:
    """Writes blocks, and cuts every third tag in two runs on the way."""

    def __init__(self, word: WordDocument, dialect: Dialect) -> None:
        self.word = word
        self.dialect = dialect
        self.tags = count(1)

    def block(self, block: Block) -> None:
        if isinstance(block, Rows):
            self._table(block)
        elif isinstance(block, Condition):
            self._tag_paragraph(self.dialect.opening.format(name=block.name))
            for paragraph in block.content:
                self.block(paragraph)
            self._tag_paragraph(self.dialect.closing.format(name=block.name))
        else:
            self._paragraph(block)

    def text(self, paragraph: WordParagraph, text: str) -> None:
        """Write text, its fields as tags."""
        for number, piece in enumerate(_FIELD.split(text)):
            if number % 2:
                self._tag(paragraph, self.dialect.field.format(name=piece))
            elif piece:
                paragraph.add_run(piece)

    def _paragraph(self, paragraph: Paragraph) -> None:
        self.text(self.word.add_paragraph(style=paragraph.style), paragraph.text)

    def _tag_paragraph(self, tag: str) -> None:
        self._tag(self.word.add_paragraph(), tag)

    def _table(self, table: Rows) -> None:
        grid = self.word.add_table(1, len(table.columns), style="Table Grid")
        headings = [heading for heading, _ in table.columns]
        for cell, heading in zip(grid.rows[0].cells, headings, strict=True):
            cell.paragraphs[0].add_run(heading).bold = True
        for row in table_rows(table, self.dialect):
            for cell, tag in zip(grid.add_row().cells, row, strict=True):
                if tag:
                    self._tag(cell.paragraphs[0], tag)
        self.word.add_paragraph()

    def _tag(self, paragraph: WordParagraph, tag: str) -> None:
        cut = len(tag) // 2 if next(self.tags) % SPLIT_EVERY == 0 else len(tag)
        for piece in filter(None, (tag[:cut], tag[cut:])):
            paragraph.add_run(piece)


def _mark_as_word_does(part: etree._Element, dice: random.Random) -> None:
    """Give paragraphs and runs what Word writes on each: revisions, font, language."""
    revisions = [f"{dice.randrange(0x100000, 0xFFFFFF):08X}" for _ in range(12)]
    for paragraph in part.iter(qn("w:p")):
        for name in ("w:rsidR", "w:rsidRDefault", "w:rsidP"):
            paragraph.set(qn(name), dice.choice(revisions))
    for run in list(part.iter(qn("w:r"))):
        run.set(qn("w:rsidRPr"), dice.choice(revisions))
        _dress(run)
        if dice.random() < 1 / 8 and "{" not in "".join(_texts(run)):
            _doubt_the_spelling(run)


def _dress(run: etree._Element) -> None:
    properties = run.get_or_add_rPr()  # type: ignore[attr-defined]
    fonts = OxmlElement("w:rFonts")
    for script in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(script), FONT)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "nb-NO")
    properties.insert(0, fonts)
    properties.append(language)


def _texts(run: etree._Element) -> Iterator[str]:
    return (text.text or "" for text in run.iter(qn("w:t")))


def _doubt_the_spelling(run: etree._Element) -> None:
    begin, end = OxmlElement("w:proofErr"), OxmlElement("w:proofErr")
    begin.set(qn("w:type"), "spellStart")
    end.set(qn("w:type"), "spellEnd")
    run.addprevious(begin)
    run.addnext(end)
