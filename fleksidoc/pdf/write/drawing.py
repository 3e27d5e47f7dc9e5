"""Drawing: placed items become page contents, and every stroke is accounted for.

A consecutive run of items with one owner is one marked-content sequence: it belongs to
a node of the structure, or is an artifact. Nothing on a page is neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from fleksidoc.pdf.fonts import Fonts, Typeface
from fleksidoc.pdf.fonts.typeface import NO_BREAK_SPACE, NO_BREAK_SPACE_STAND_IN
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

BOX_LINE = 0.75
"""The width of the strokes of a box to tick, in points."""

_ARTIFACTS = {
    Artifact.HEADER: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
    Artifact.FOOTER: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
    Artifact.LAYOUT: "/Artifact <</Type /Layout>> BDC",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Pages as ReportLab writes them, and what belongs to what."""

    content: bytes
    marks: tuple[tuple[int, ...], ...]
    """For each page, the node that each marked-content identifier belongs to."""

    pictures: Mapping[bytes, int]
    """Each picture's file and the first page it is on, in the order of their names."""

    typefaces: tuple[Typeface, ...]


@dataclass(slots=True)
class _Used:
    """What the pages have used so far."""

    page: int = 1
    pictures: dict[bytes, int] = field(default_factory=dict)
    typefaces: dict[str, Typeface] = field(default_factory=dict)


def draw(layout: Layout, fonts: Fonts) -> Drawing:
    """Draw all pages of a layout.

    Raises:
        UndrawableCharacterError: No font at hand has a character.
        RightToLeftTextError: A text runs from right to left.
        JoinedScriptError: A text's letters are joined by rules of the font.
    """
    content = BytesIO()
    canvas = _canvas(content, fonts)
    used = _Used()
    marks = tuple(
        _draw_page(canvas, page, layout, fonts, used) for page in layout.pages
    )
    canvas.save()
    return Drawing(
        content=content.getvalue(),
        marks=marks,
        pictures=used.pictures,
        typefaces=tuple(used.typefaces.values()),
    )


def picture_name(number: int) -> str:
    """Return the name by which pages know the picture of this number."""
    return f"Picture{number}"


def _canvas(content: BytesIO, fonts: Fonts) -> Canvas:
    # Everything that ReportLab would else take from its environment is given. Each
    # page names the initial font: it must be one that is embedded.
    ((typeface, _),) = fonts.runs("x", Face("Arial"))
    return Canvas(
        content,
        pageCompression=0,
        invariant=1,
        initialFontName=typeface.registered,  # type: ignore[arg-type]  # the stubs say float
        initialFontSize=11,
    )


def _draw_page(
    canvas: Canvas, page: Page, layout: Layout, fonts: Fonts, used: _Used
) -> tuple[int, ...]:
    canvas.setPageSize((page.width, page.height))
    pen = _Pen(canvas, page.height, fonts, used)
    marks: list[int] = []
    for owner, items in groupby(page.items, partial(_owner, nodes=layout.nodes)):
        canvas.addLiteral(_begin(owner, layout.nodes, len(marks)))
        pen.draw(items)
        canvas.addLiteral("EMC")
        if not isinstance(owner, Artifact):
            marks.append(owner)
    canvas.showPage()
    used.page += 1
    return tuple(marks)


def _owner(item: Item, nodes: Sequence[Node]) -> Owner:
    if isinstance(item, PlacedLine | PlacedFill):
        return Artifact.LAYOUT
    if isinstance(item.owner, int) and _is_decoration(nodes[item.owner]):
        return Artifact.LAYOUT
    return item.owner


def _is_decoration(node: Node) -> bool:
    # There is nothing to read aloud in a picture that nobody has described.
    return node.role is Role.FIGURE and not node.alternative


def _begin(owner: Owner, nodes: Sequence[Node], identifier: int) -> str:
    if isinstance(owner, Artifact):
        return _ARTIFACTS[owner]
    return f"/{nodes[owner].role} <</MCID {identifier}>> BDC"


class _Pen:
    """Draws on one page, turned round to count from the bottom, as PDF does."""

    def __init__(
        self, canvas: Canvas, height: float, fonts: Fonts, used: _Used
    ) -> None:
        self._canvas = canvas
        self._height = height
        self._fonts = fonts
        self._used = used
        self._fill_colour = self._line_colour = "000000"

    def draw(self, items: Iterable[Item]) -> None:
        """Draw items that belong together, in their order."""
        for item in items:
            match item:
                case PlacedText():
                    self._text(item)
                case PlacedLine():
                    self._line(item)
                case PlacedFill():
                    self._fill(item)
                case _:
                    self._picture(item)

    def _text(self, item: PlacedText) -> None:
        self._fill_with(item.colour)
        text = self._canvas.beginText(_point(item.x), self._up(item.baseline))
        if item.space:
            text.setWordSpace(_point(item.space))
        for typeface, run in self._fonts.runs(item.text, item.face):
            self._used.typefaces.setdefault(typeface.registered, typeface)
            text.setFont(typeface.registered, _point(item.size))
            text.textOut(run.replace(NO_BREAK_SPACE, NO_BREAK_SPACE_STAND_IN))
        if item.space:
            text.setWordSpace(0)
        self._canvas.drawText(text)

    def _line(self, item: PlacedLine) -> None:
        self._stroke_with(item.width, item.colour)
        self._canvas.line(
            _point(item.x1), self._up(item.y1), _point(item.x2), self._up(item.y2)
        )

    def _fill(self, item: PlacedFill) -> None:
        self._fill_with(item.colour)
        self._canvas.rect(
            _point(item.x),
            self._up(item.y + item.height),
            _point(item.width),
            _point(item.height),
            stroke=0,
            fill=1,
        )

    def _picture(self, item: PlacedPicture) -> None:
        if isinstance(item.content, Box):
            self._box(item, ticked=item.content is Box.TICKED)
            return
        pictures = self._used.pictures
        pictures.setdefault(item.content, self._used.page)
        name = picture_name(list(pictures).index(item.content))
        left, bottom = _point(item.x), self._up(item.y + item.height)
        width, height = _point(item.width), _point(item.height)
        place = f"{width:.12g} 0 0 {height:.12g} {left:.12g} {bottom:.12g}"
        self._canvas.addLiteral(f"q {place} cm /{name} Do Q")

    def _box(self, item: PlacedPicture, *, ticked: bool) -> None:
        left, right = _point(item.x), _point(item.x + item.width)
        bottom, top = self._up(item.y + item.height), self._up(item.y)
        self._stroke_with(BOX_LINE, "000000")
        self._canvas.rect(left, bottom, right - left, top - bottom, stroke=1, fill=0)
        if ticked:
            self._canvas.line(left, bottom, right, top)
            self._canvas.line(left, top, right, bottom)

    def _stroke_with(self, width: float, colour: str) -> None:
        if colour != self._line_colour:
            self._line_colour = colour
            self._canvas.setStrokeColorRGB(*_rgb(colour))
        self._canvas.setLineWidth(_point(width))

    def _fill_with(self, colour: str) -> None:
        if colour != self._fill_colour:
            self._fill_colour = colour
            self._canvas.setFillColorRGB(*_rgb(colour))

    def _up(self, y: float) -> float:
        return _point(self._height - y)


def _point(length: float) -> float:
    # A thousandth of a point is finer than any printer, and keeps the file small.
    return round(length, 3)


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour)
    return red / 255, green / 255, blue / 255
