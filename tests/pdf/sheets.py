"""Layouts made by hand, for tests of what is written from them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image

from fleksidoc.pdf.page import (
    Artifact,
    Box,
    Face,
    Item,
    Layout,
    Node,
    Owner,
    Page,
    PlacedFill,
    PlacedLine,
    PlacedPicture,
    PlacedText,
    Role,
)
from fleksidoc.pdf.write import Properties

ARIAL = Face("Arial")
BOLD = Face("Arial", bold=True)
ITALIC = Face("Arial", italic=True)

PROPERTIES = Properties(
    title="Avtale om fleksibelt arbeid – Kari Nordmann",
    author="Eksempel & Sønner AS",
    languages=("nb-NO", "en-GB"),
    issued=dt.date(2026, 11, 20),
)


@dataclass
class Sheets:
    """Pages being filled from the top, one line below the other."""

    nodes: list[Node] = field(
        default_factory=lambda: [Node(role=Role.DOCUMENT, parent=None)]
    )
    pages: list[list[Item]] = field(default_factory=lambda: [[]])
    y: float = 72

    def node(  # noqa: PLR0913 -- the fields of a node
        self,
        role: Role,
        parent: int = 0,
        *,
        language: str = "",
        alternative: str = "",
        scope: str = "",
        numbering: str = "",
    ) -> int:
        """Add a node, and return its number."""
        self.nodes.append(
            Node(
                role=role,
                parent=parent,
                language=language,
                alternative=alternative,
                scope=scope,
                numbering=numbering,
            )
        )
        return len(self.nodes) - 1

    def text(  # noqa: PLR0913 -- the fields of a text
        self,
        owner: Owner,
        text: str,
        *,
        face: Face = ARIAL,
        x: float = 72,
        size: float = 11,
        colour: str = "000000",
        space: float = 0,
    ) -> None:
        """Set a line of text."""
        self.y += 16
        self.pages[-1].append(
            PlacedText(
                x=x,
                baseline=self.y,
                text=text,
                face=face,
                size=size,
                owner=owner,
                colour=colour,
                space=space,
            )
        )

    def paragraph(self, text: str, *, face: Face = ARIAL) -> int:
        """Set a line of text as a paragraph of its own."""
        owner = self.node(Role.PARAGRAPH)
        self.text(owner, text, face=face)
        return owner

    def picture(self, owner: Owner, content: bytes | Box) -> None:
        """Place a picture."""
        self.y += 40
        self.pages[-1].append(
            PlacedPicture(
                x=72, y=self.y - 30, width=60, height=30, content=content, owner=owner
            )
        )

    def line(self, colour: str = "000000") -> None:
        """Draw a line across the page."""
        self.y += 4
        self.pages[-1].append(
            PlacedLine(x1=72, y1=self.y, x2=523, y2=self.y, width=0.5, colour=colour)
        )

    def fill(self, colour: str) -> None:
        """Fill a field as wide as the text."""
        self.pages[-1].append(
            PlacedFill(x=72, y=self.y, width=451, height=16, colour=colour)
        )

    def turn(self) -> None:
        """Go on at the top of the next page."""
        self.pages.append([])
        self.y = 72

    def layout(self) -> Layout:
        """Return what has been set so far."""
        return Layout(
            pages=tuple(
                Page(width=595.3, height=841.9, items=tuple(items))
                for items in self.pages
            ),
            nodes=tuple(self.nodes),
            title="Avtale om fleksibelt arbeid",
            language="nb-NO",
        )


def full() -> Layout:
    """Return two pages with something of everything that can be placed."""
    sheets = Sheets()
    sheets.text(Artifact.HEADER, "Eksempel & Sønner AS")
    sheets.line("808080")
    sheets.text(
        sheets.node(Role.HEADING_1), "Avtale om fleksibelt arbeid", face=BOLD, size=20
    )
    logo = sheets.node(Role.FIGURE, alternative="Logoen til Eksempel & Sønner AS")
    sheets.picture(logo, png("RGBA", (200, 30, 40, 120)))
    sheets.text(
        sheets.node(Role.HEADING_2), "1. Arbeidstid", face=BOLD, colour="1F3A5F"
    )
    paragraph = sheets.node(Role.PARAGRAPH)
    sheets.text(paragraph, "Kjernetiden er kl. 09.00–14.30, ", space=1.25)
    english = sheets.node(Role.SPAN, paragraph, language="en-GB")
    sheets.text(english, "in English core hours, ", face=ITALIC)
    sheets.text(paragraph, "alle virkedager.")
    _list(sheets)
    _table(sheets)
    running = sheets.paragraph("Dette avsnittet begynner på første side ")
    sheets.text(Artifact.FOOTER, "Side 1 av 2")
    sheets.turn()
    sheets.line()
    sheets.text(running, "og slutter på den neste.")
    sheets.text(sheets.node(Role.HEADING_2), "2. Utstyr", face=BOLD)
    sheets.paragraph("Utstyret er arbeidsgivers.")
    sheets.text(Artifact.FOOTER, "Side 2 av 2")
    return sheets.layout()


def _list(sheets: Sheets) -> None:
    listed = sheets.node(Role.LIST, numbering="LowerAlpha")
    for letter, text in {"a) ": "bærbar PC", "b) ": "skjerm"}.items():
        item = sheets.node(Role.ITEM, listed)
        sheets.text(sheets.node(Role.LABEL, item), letter)
        body = sheets.node(Role.ITEM_BODY, item)
        sheets.text(sheets.node(Role.PARAGRAPH, body), text, x=100)


def _table(sheets: Sheets) -> None:
    table = sheets.node(Role.TABLE)
    for texts in (("Dag", "Sted"), ("mandag", "")):
        row = sheets.node(Role.ROW, table)
        for number, text in enumerate(texts):
            is_head = texts[0] == "Dag"
            cell = sheets.node(
                Role.HEAD_CELL if is_head else Role.CELL,
                row,
                scope="Column" if is_head else "",
            )
            owner = sheets.node(Role.PARAGRAPH, cell)
            if text:
                sheets.fill("EEF2F7")
                sheets.text(owner, text, x=72 + 200 * number)


def png(mode: str, colour: tuple[int, ...] | int) -> bytes:
    """Return a small PNG of one colour."""
    return picture(mode, colour, "PNG")


def picture(mode: str, colour: tuple[int, ...] | int, kind: str) -> bytes:
    """Return a small picture of one colour."""
    content = BytesIO()
    Image.new(mode, (6, 3), colour).save(content, kind)
    return content.getvalue()
