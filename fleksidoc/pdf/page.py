"""Laid-out pages: placed items and the structure they belong to. Pure numbers.

Layout makes them, the writer draws them. Lengths are points; x counts from the left
edge, y from the top edge of the page downwards (the writer turns it round).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import TypeAlias

from fleksidoc.errors import Message


@dataclass(frozen=True, slots=True)
class Face:
    """One font face, by the name Word knows it by."""

    family: str
    bold: bool = False
    italic: bool = False


class Role(StrEnum):
    """Standard structure types of ISO 32000-1, 14.8.4, as far as we use them."""

    DOCUMENT = "Document"
    DIVISION = "Div"
    SECTION = "Sect"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    SPAN = "Span"
    LINK = "Link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One element of the structure; ``Layout.nodes`` holds them in order."""

    role: Role
    parent: int | None
    """Index of the parent in ``Layout.nodes``; only the document itself has none."""

    language: str = ""
    """BCP 47 tag where it differs from the parent's."""

    alternative: str = ""
    """Alternative text of a figure."""

    scope: str = ""
    """``Row`` or ``Column`` for a head cell."""

    numbering: str = ""
    """``ListNumbering`` of ISO 32000-1, table 347, as ``Decimal``."""


class Artifact(StrEnum):
    """Content that is not part of the text: headers, footers, rules."""

    HEADER = "Header"
    FOOTER = "Footer"
    LAYOUT = "Layout"


Owner: TypeAlias = int | Artifact
"""The node a placed item belongs to, or why it belongs to none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedText:
    """A run of text on one baseline, in one face, size and colour.

    Spaces between words are part of the text, also those at which a line ends or a tab
    moves on: whoever copies or listens needs them. ``space`` is what each of them gets
    on top of its own width (0 unless justified).
    """

    x: float
    baseline: float
    text: str
    face: Face
    size: float
    owner: Owner
    colour: str = "000000"
    space: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLine:
    """A straight line; always an artifact of layout."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str = "000000"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedFill:
    """A filled rectangle behind the text; always an artifact of layout."""

    x: float
    y: float
    width: float
    height: float
    colour: str


class Box(Enum):
    """A box to tick: drawn in strokes, since few fonts have the sign."""

    EMPTY = "empty"
    TICKED = "ticked"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedPicture:
    """A picture, with the bytes of its PNG or JPEG file, or a box to tick."""

    x: float
    y: float
    width: float
    height: float
    content: bytes | Box
    owner: Owner


Item: TypeAlias = PlacedText | PlacedLine | PlacedFill | PlacedPicture


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: its size and what stands on it, in drawing order."""

    width: float
    height: float
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The whole document on pages."""

    pages: tuple[Page, ...]
    nodes: tuple[Node, ...]
    title: str
    language: str
    """BCP 47 tag of the document as a whole."""

    not_drawn: tuple[Message, ...] = field(default=())
    """What the document holds and the pages do not, in words."""
