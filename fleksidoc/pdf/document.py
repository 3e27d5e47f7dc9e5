"""A document as read: every property resolved, nothing left to look up.

Reading makes it from a Word file, layout turns it into pages. Lengths are points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from fleksidoc.errors import Message
from fleksidoc.pdf.page import Box, Face


class Alignment(StrEnum):
    """How the lines of a paragraph, or what stands at a tab stop, are aligned."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"
    """Of paragraphs only."""

    DECIMAL = "decimal"
    """Of tab stops only: at the decimal sign."""


class LineRule(StrEnum):
    """How the pitch of lines, or the height of a row, is given."""

    AUTO = "auto"
    EXACT = "exact"
    AT_LEAST = "at least"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a run of text looks, and which language it is in."""

    face: Face
    size: float
    colour: str = "000000"
    language: str = ""
    """BCP 47 tag; empty where the file says nothing."""

    rise: float = 0.0
    """Raised above the baseline; negative is lowered."""

    underline: bool = False
    strike: bool = False
    fill: str = ""
    """Colour behind the text; empty is none."""


@dataclass(frozen=True, slots=True)
class Text:
    """Characters in one style."""

    text: str
    style: TextStyle


@dataclass(frozen=True, slots=True)
class Tab:
    """A move to the next tab stop."""

    style: TextStyle


class BreakKind(StrEnum):
    """What a break ends."""

    LINE = "line"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Break:
    """A line or page that ends by the author's will."""

    kind: BreakKind
    style: TextStyle


class Count(StrEnum):
    """What a page number field counts."""

    PAGE = "page"
    PAGES = "pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCount:
    """The number of the page it stands on, or the number of pages in all."""

    counts: Count
    style: TextStyle
    cached: str
    """What Word last counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that stands in the line: the bytes of its file, or a box to tick."""

    content: bytes | Box
    width: float
    height: float
    alternative: str
    style: TextStyle


Inline: TypeAlias = Text | Tab | Break | PageCount | Picture


class Separator(StrEnum):
    """What stands between a paragraph's number and its text."""

    TAB = "tab"
    SPACE = "space"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The number, letter or bullet of a paragraph."""

    text: str
    style: TextStyle
    separator: Separator = Separator.TAB
    alignment: Alignment = Alignment.LEFT
    level: int = 0
    """Depth in its list, counted from 0."""

    kind: str = "Decimal"
    """``ListNumbering`` of ISO 32000-1, table 347."""


@dataclass(frozen=True, slots=True)
class TabStop:
    """Where a tab leads, from the left margin."""

    position: float
    alignment: Alignment = Alignment.LEFT
    leader: str = ""
    """The character that fills the gap."""


@dataclass(frozen=True, slots=True)
class Indent:
    """From the margins inwards."""

    left: float = 0.0
    right: float = 0.0
    first_line: float = 0.0
    """Added to ``left`` on the first line; negative hangs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """Between paragraphs and between lines."""

    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    """A factor where the rule is AUTO, else points."""

    rule: LineRule = LineRule.AUTO
    contextual: bool = False
    """None between paragraphs of the same style."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What must not be torn apart by the end of a page."""

    with_next: bool = False
    lines: bool = False
    widow_control: bool = True
    page_break_before: bool = False


@dataclass(frozen=True, slots=True)
class Border:
    """One edge: its line, and how far from the text it stands."""

    width: float
    colour: str = "000000"
    space: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Borders:
    """The edges of a paragraph or cell."""

    top: Border | None = None
    left: Border | None = None
    bottom: Border | None = None
    right: Border | None = None
    between: Border | None = None
    """Of paragraphs only: between neighbours with the same borders."""


NO_BORDERS = Borders()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Text between two paragraph marks."""

    inlines: tuple[Inline, ...]
    mark: TextStyle
    """The paragraph mark's style: the height of an empty paragraph."""

    style: str = ""
    """The name of its style."""

    title: bool = False
    outline: int | None = None
    """Heading level counted from 0; None is body text."""

    label: Label | None = None
    alignment: Alignment = Alignment.LEFT
    indent: Indent = Indent()
    spacing: Spacing = Spacing()
    keeping: Keeping = Keeping()
    tabs: tuple[TabStop, ...] = ()
    borders: Borders = NO_BORDERS
    fill: str = ""


class Merge(StrEnum):
    """A cell's part in a vertical merge."""

    NONE = "none"
    START = "start"
    CONTINUE = "continue"


class VerticalAlignment(StrEnum):
    """Where the content of a cell stands when there is room to spare."""

    TOP = "top"
    CENTRE = "centre"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """Between the edges of a cell and its content."""

    top: float = 0.0
    left: float = 5.4
    bottom: float = 0.0
    right: float = 5.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell; ``borders`` are what the table and the cell itself give its edges."""

    blocks: tuple[Block, ...]
    span: int = 1
    """How many columns of the grid it covers."""

    merge: Merge = Merge.NONE
    margins: Margins = Margins()
    borders: Borders = NO_BORDERS
    fill: str = ""
    alignment: VerticalAlignment = VerticalAlignment.TOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table."""

    cells: tuple[Cell, ...]
    skip: int = 0
    """Columns of the grid left empty before the first cell."""

    height: float = 0.0
    rule: LineRule = LineRule.AUTO
    header: bool = False
    """Repeated on each page the table reaches."""

    whole: bool = False
    """Must not be split by the end of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows on a grid of columns."""

    columns: tuple[float, ...]
    rows: tuple[Row, ...]
    share: float = 0.0
    """Of the room there is, where the width is given so; else 0."""

    indent: float = 0.0
    """Of its left edge, from the margin."""

    alignment: Alignment = Alignment.LEFT
    fixed: bool = False
    """Its columns do not give way to long words."""

    row_heads: bool = False
    """The first cell of each row is its head."""


Block: TypeAlias = Paragraph | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """What stands above or below the text of the pages of a section."""

    default: tuple[Block, ...] = ()
    first: tuple[Block, ...] | None = None
    """On the first page, where that is different."""

    even: tuple[Block, ...] | None = None
    """On even pages, where those are different."""


class Start(StrEnum):
    """Where a section begins."""

    NEXT_PAGE = "next page"
    CONTINUOUS = "continuous"
    EVEN_PAGE = "even page"
    ODD_PAGE = "odd page"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSetup:
    """The paper and its margins."""

    width: float = 595.3
    height: float = 841.9
    top: float = 72.0
    right: float = 72.0
    bottom: float = 72.0
    left: float = 72.0
    header: float = 36.0
    """From the top edge of the paper to the header."""

    footer: float = 36.0
    """From the footer to the bottom edge of the paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Blocks that share a page setup, a header and a footer."""

    blocks: tuple[Block, ...]
    setup: PageSetup = PageSetup()
    start: Start = Start.NEXT_PAGE
    header: Banner = Banner()
    footer: Banner = Banner()
    first_number: int | None = None
    """The number of its first page, where counting begins anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole Word document, resolved."""

    sections: tuple[Section, ...]
    title: str = ""
    language: str = ""
    """BCP 47 tag of the document as a whole."""

    tab_width: float = 36.0
    """Between the tab stops that are there by default."""

    collapses: bool = True
    """Between two paragraphs stands the larger space, not the sum."""

    not_drawn: tuple[Message, ...] = field(default=())
    """What the file holds and the model does not, in words."""
