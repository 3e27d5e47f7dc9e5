"""The blocks of a sheet as WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.wordml import make
from fleksidoc.sheets import styles
from fleksidoc.sheets.blocks import (
    Block,
    Cell,
    Heading,
    Line,
    Sheet,
    Table,
    Text,
    Words,
)
from fleksidoc.sheets.blocks import Tag as CopiedTag
from fleksidoc.template.ooxml import SPACE

_HAIRLINE: Final = {"val": "single", "sz": "4", "space": "0", "color": "BFBFBF"}
_HEAD_GREY: Final = "F2F2F2"
_PADDING: Final = {"top": "40", "left": "85", "bottom": "40", "right": "85"}


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes blocks for one package."""

    called: Mapping[str, str]
    """What the package calls each style."""

    width: int
    """How wide the text is, in twentieths of a point."""

    language: str
    """The BCP 47 tag of what is written."""

    def sheet(self, sheet: Sheet) -> Iterator[Element]:
        """Yield the elements of a whole sheet."""
        yield self.paragraph(styles.TITLE, (sheet.title,))
        yield self.paragraph(styles.SUBTITLE, (sheet.subtitle,))
        yield from self.blocks(sheet.blocks)

    def paragraph(self, style: str, line: Line, *more: Element) -> Element:
        """Return a paragraph in a style; ``more`` stands after its words."""
        properties = make("pPr", make("pStyle", val=self.called[style]))
        return make("p", properties, *map(self.run, line), *more)

    def run(self, words: Words) -> Element:
        """Return a run of words; Word does not look for faults in tags."""
        copied = isinstance(words, CopiedTag)
        properties = make("rPr", *([make("noProof")] if copied else []))
        properties.append(make("lang", val=self.language))
        text = make("t")
        text.text = words.text if isinstance(words, CopiedTag) else words
        text.set(SPACE, "preserve")
        return make("r", properties, text)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Element]:
        """Yield the elements of blocks."""
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[Element]:
        match block:
            case Heading(text, level):
                yield self.paragraph(styles.HEADINGS[level - 1], (text,))
            case Text(line):
                yield self.paragraph(styles.TEXT, line)
            case table:
                yield self._table(table)
                # Word puts two tables together that nothing stands between.
                yield self.paragraph(styles.END, ())

    def _table(self, table: Table) -> Element:
        widths = _shared(self.width, table.shares)
        head = (((text,),) for text in table.head)
        return make(
            "tbl",
            _table_properties(table, self.width),
            make("tblGrid", *(make("gridCol", w=str(width)) for width in widths)),
            self._row(styles.HEAD, head, widths),
            *(self._row(styles.CELL, row, widths) for row in table.rows),
        )

    def _row(self, style: str, cells: Iterable[Cell], widths: Iterable[int]) -> Element:
        is_head = style == styles.HEAD
        properties = make("trPr", make("cantSplit"))
        properties.extend([make("tblHeader")] if is_head else [])
        return make(
            "tr",
            properties,
            *(
                make(
                    "tc",
                    _cell_properties(width, is_head=is_head),
                    *(self.paragraph(style, line) for line in cell),
                )
                for cell, width in zip(cells, widths, strict=True)
            ),
        )


def _shared(width: int, shares: tuple[int, ...]) -> list[int]:
    """Return how wide each column is; together they are as wide as the text.

    >>> _shared(100, (1, 1, 1))
    [33, 33, 34]
    """
    ends = [width * sum(shares[: at + 1]) // sum(shares) for at in range(len(shares))]
    return [end - begin for begin, end in zip([0, *ends], ends, strict=False)]


def _table_properties(table: Table, width: int) -> Element:
    return make(
        "tblPr",
        make("tblW", w=str(width), type="dxa"),
        make(
            "tblBorders",
            make("top", **_HAIRLINE),
            make("bottom", **_HAIRLINE),
            make("insideH", **_HAIRLINE),
        ),
        make("tblLayout", type="fixed"),
        make(
            "tblCellMar",
            *(make(side, w=size, type="dxa") for side, size in _PADDING.items()),
        ),
        make("tblLook", val="0620", firstRow="1", noHBand="1", noVBand="1"),
        make("tblCaption", val=table.caption),
    )


def _cell_properties(width: int, *, is_head: bool) -> Element:
    properties = make("tcPr", make("tcW", w=str(width), type="dxa"))
    shading = make("shd", val="clear", color="auto", fill=_HEAD_GREY)
    properties.extend([shading] if is_head else [])
    return properties
