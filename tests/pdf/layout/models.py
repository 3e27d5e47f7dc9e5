"""Documents of round numbers: every character is half an em wide, every line one em.

At size 10 a character takes 5 points and a line 10, so that a test can be checked in
the head. A page is 100 points wide inside its margins unless a test wants otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypedDict, Unpack

from fleksidoc.pdf.document import (
    Alignment,
    Block,
    Borders,
    Cell,
    Document,
    Indent,
    Inline,
    Keeping,
    Label,
    LineRule,
    Margins,
    Merge,
    PageSetup,
    Paragraph,
    Row,
    Section,
    Spacing,
    Table,
    TabStop,
    Text,
    TextStyle,
    VerticalAlignment,
)
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Face, Item, Layout, Page, PlacedText, Role

STYLE = TextStyle(face=Face("Even"), size=10)
FREE = Keeping(widow_control=False)
NO_MARGINS = Margins(top=0, left=0, bottom=0, right=0)


class EvenFonts:
    """A font of equal widths; only a soft hyphen is wider."""

    def width(self, text: str, face: Face) -> float:
        """Half an em a character, bold a whole one."""
        return len(text) * (1.0 if face.bold else 0.5)

    def line_metrics(self, family: str) -> tuple[float, float, float]:
        """Ascent, descent, gap: one em together."""
        return (0.8, 0.2, 1.0 if family == "Gappy" else 0.0)


def setup(*, width: float = 100, height: float = 100) -> PageSetup:
    """A page with that text area, and 10 points of margin."""
    return PageSetup(
        width=width + 20,
        height=height + 20,
        top=10,
        right=10,
        bottom=10,
        left=10,
        header=5,
        footer=5,
    )


class ParagraphLook(TypedDict, total=False):
    """What a test may say of a paragraph."""

    mark: TextStyle
    style: str
    title: bool
    outline: int | None
    label: Label | None
    alignment: Alignment
    indent: Indent
    spacing: Spacing
    keeping: Keeping
    tabs: tuple[TabStop, ...]
    borders: Borders
    fill: str


class CellLook(TypedDict, total=False):
    """What a test may say of a cell."""

    span: int
    merge: Merge
    margins: Margins
    borders: Borders
    fill: str
    alignment: VerticalAlignment


class RowLook(TypedDict, total=False):
    """What a test may say of a row."""

    skip: int
    height: float
    rule: LineRule
    header: bool
    whole: bool


class TableLook(TypedDict, total=False):
    """What a test may say of a table."""

    columns: tuple[float, ...]
    share: float
    indent: float
    alignment: Alignment
    fixed: bool
    row_heads: bool


def para(
    content: str | Iterable[Inline] = "", **look: Unpack[ParagraphLook]
) -> Paragraph:
    """A paragraph of text in the standard style, or of inlines."""
    inlines = (Text(content, STYLE),) if isinstance(content, str) else tuple(content)
    standard: ParagraphLook = {"mark": STYLE, "keeping": FREE}
    return Paragraph(inlines=inlines, **(standard | look))


def cell(*content: str | Block, **look: Unpack[CellLook]) -> Cell:
    """A cell without margins, of texts or blocks."""
    blocks = tuple(para(each) if isinstance(each, str) else each for each in content)
    standard: CellLook = {"margins": NO_MARGINS}
    return Cell(blocks=blocks, **(standard | look))


def row(*cells: str | Cell, **look: Unpack[RowLook]) -> Row:
    """A row of cells, or of texts."""
    made = tuple(cell(each) if isinstance(each, str) else each for each in cells)
    return Row(cells=made, **look)


def table(*rows: Row, **look: Unpack[TableLook]) -> Table:
    """A table of two columns of 50 points, unless told."""
    standard: TableLook = {"columns": (50, 50), "fixed": True}
    return Table(rows=rows, **(standard | look))


def document(*blocks: Block, **page: float) -> Document:
    """A document of one section."""
    return Document(sections=(Section(blocks=blocks, setup=setup(**page)),))


def laid(*blocks: Block, **page: float) -> Layout:
    """The pages of blocks."""
    return lay_out(document(*blocks, **page), EvenFonts())


@dataclass(frozen=True, slots=True)
class At:
    """A text and where it stands in the text area, from its top left corner."""

    x: float
    y: float
    text: str


def texts(page: Page) -> list[PlacedText]:
    """The texts on a page."""
    return [item for item in page.items if isinstance(item, PlacedText)]


def places(layout: Layout) -> list[list[At]]:
    """The texts of each page, and the baselines they stand on."""
    return [
        [
            At(
                round(each.x - 10, 3),
                round(each.baseline - 10, 3),
                each.text.rstrip(" "),
            )
            for each in texts(page)
        ]
        for page in layout.pages
    ]


def lines(*blocks: Block, **page: float) -> list[list[str]]:
    """The texts of each page, line by line as long as each is one run."""
    return [[each.text for each in page_] for page_ in places(laid(*blocks, **page))]


def outline(layout: Layout) -> list[tuple[Role, str]]:
    """The elements of the structure in order, each with the text that is its own."""
    own = words_of(layout)
    return [
        (node.role, own[number].strip()) for number, node in enumerate(layout.nodes)
    ]


def words_of(layout: Layout) -> list[str]:
    """The text of each element, page after page."""
    own = [""] * len(layout.nodes)
    for page in layout.pages:
        for item in texts(page):
            if isinstance(item.owner, int):
                own[item.owner] += item.text
    return own


def items(layout: Layout, kind: type[Item]) -> Iterator[Item]:
    """The items of one kind on all pages."""
    for page in layout.pages:
        yield from (item for item in page.items if isinstance(item, kind))
