"""Placing: boxes get their place on the page."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.pdf.document import Border, VerticalAlignment
from fleksidoc.pdf.layout.boxes import Box, CellBox, Flow, RowBox, Strip
from fleksidoc.pdf.layout.drawing import moved
from fleksidoc.pdf.page import Artifact, Item, Owner, PlacedFill, PlacedLine

_SHARE_ABOVE = {
    VerticalAlignment.TOP: 0.0,
    VerticalAlignment.CENTRE: 0.5,
    VerticalAlignment.BOTTOM: 1.0,
}
"""How much of the room to spare in a cell stands above its content."""


def place(flow: Flow, x: float, y: float, owner: Owner | None = None) -> Iterator[Item]:
    """Yield the items of a flow whose top left corner is at a point of the page.

    Backgrounds come first and borders last, for all rows: a merged cell reaches over
    several. ``owner`` takes the place of the items' own owners.
    """
    standing = list(_standing(flow, y))
    for top, box in standing:
        if isinstance(box, RowBox):
            yield from _fills(box, x, top)
    for top, box in standing:
        whose = Artifact.LAYOUT if _is_repeated(box) else owner
        yield from _content(box, x, top, whose)
    for top, box in standing:
        if isinstance(box, RowBox):
            yield from _lines(box, x, top)


def _standing(flow: Flow, y: float) -> Iterator[tuple[float, Box]]:
    """Yield the boxes, each with the place of its top."""
    for box in flow.boxes:
        y += box.gap
        yield y, box
        y += box.height


def _is_repeated(box: Box) -> bool:
    return isinstance(box, RowBox) and box.is_repeated


def _content(box: Box, x: float, y: float, owner: Owner | None) -> Iterator[Item]:
    """Yield what stands in a box."""
    if isinstance(box, Strip):
        for item in box.items:
            yield moved(item, x, y, owner)
        return
    for cell in box.cells:
        top = y + box.edge + cell.margins.top + _lowered(box, cell)
        yield from place(cell.flow, x + cell.x + cell.margins.left, top, owner)


def _lowered(row: RowBox, cell: CellBox) -> float:
    """Return how far the content of a cell is moved down by its alignment."""
    free = row.height - row.edge - row.foot + cell.overhang - cell.needs
    return max(free * _SHARE_ABOVE[cell.alignment], 0.0)


def _fills(row: RowBox, x: float, y: float) -> Iterator[Item]:
    """Yield the backgrounds of the cells of a row."""
    for cell in row.cells:
        if cell.fill:
            yield PlacedFill(
                x=x + cell.x,
                y=y,
                width=cell.width,
                height=row.height + cell.overhang,
                colour=cell.fill,
            )


def _lines(row: RowBox, x: float, y: float) -> Iterator[Item]:
    """Yield the borders of the cells of a row, each cell its own.

    Where neighbours disagree, the wider line covers the other.
    """
    bottom = y + row.height - row.foot
    for cell in row.cells:
        borders = cell.borders
        left, right = x + cell.x, x + cell.x + cell.width
        yield from _level(borders.top, left, right, y)
        yield from _level(borders.bottom, left, right, bottom)
        yield from _upright(borders.left, left, y, bottom)
        yield from _upright(borders.right, right, y, bottom)


def _level(border: Border | None, x1: float, x2: float, y: float) -> Iterator[Item]:
    """Yield a line below ``y``."""
    if border is not None:
        y += border.width / 2
        yield PlacedLine(
            x1=x1, y1=y, x2=x2, y2=y, width=border.width, colour=border.colour
        )


def _upright(border: Border | None, x: float, y1: float, y2: float) -> Iterator[Item]:
    """Yield a line down along ``x``."""
    if border is not None:
        yield PlacedLine(
            x1=x, y1=y1, x2=x, y2=y2, width=border.width, colour=border.colour
        )
