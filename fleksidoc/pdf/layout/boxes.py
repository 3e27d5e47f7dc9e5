"""Boxes: what flows down the pages, and where it may be cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from fleksidoc.pdf.document import Borders, LineRule, Margins, VerticalAlignment
from fleksidoc.pdf.page import Item

TOLERANCE = 0.01


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A line of text with what is drawn around it; never cut.

    Its items are placed from its own top left corner.
    """

    height: float
    gap: float = 0.0
    """The space above, which is lost at the top of a page."""

    keep: bool = False
    """No page ends right after it."""

    fresh: bool = False
    """It begins a page."""

    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Flow:
    """Boxes one below the other."""

    boxes: tuple[Box, ...] = ()
    below: float = 0.0
    """The space after the last one."""

    @property
    def height(self) -> float:
        """How high it is in one piece."""
        return sum(box.gap + box.height for box in self.boxes) + self.below


EMPTY = Flow()


@dataclass(frozen=True, slots=True, kw_only=True)
class CellBox:
    """A cell of a row."""

    x: float
    width: float
    flow: Flow
    margins: Margins
    borders: Borders
    fill: str = ""
    alignment: VerticalAlignment = VerticalAlignment.TOP
    overhang: float = 0.0
    """How far it reaches into the rows below."""

    @property
    def needs(self) -> float:
        """The height its content and margins take."""
        return self.flow.height + self.margins.top + self.margins.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class RowBox:
    """A row of a table: cells side by side, cut together."""

    cells: tuple[CellBox, ...]
    edge: float = 0.0
    """The thickness of the line above it."""

    foot: float = 0.0
    """The thickness of the line below the whole table, where it is the last row."""

    least: float = 0.0
    """The least height it may have."""

    rule: LineRule = LineRule.AT_LEAST
    gap: float = 0.0
    keep: bool = False
    fresh: bool = False
    whole: bool = False
    """Moved to the next page rather than cut."""

    heads: tuple[RowBox, ...] = ()
    """The rows repeated above it where it begins a page."""

    is_repeated: bool = False
    """It stands on an earlier page already."""

    is_reached_into: bool = False
    """A merged cell reaches into it from the row above."""

    @property
    def height(self) -> float:
        """How high it is."""
        if self.rule is LineRule.EXACT:
            return self.least
        needed = (cell.needs for cell in self.cells if not cell.overhang)
        return max(self.least, self.edge + max(needed, default=0.0)) + self.foot


Box: TypeAlias = Strip | RowBox


def cut(flow: Flow, room: float, *, force: bool) -> tuple[Flow, Flow]:
    """Divide a flow into what fits the room and the rest.

    Without ``force`` nothing is torn apart that should stay together, and what fits
    may be nothing at all. With it (the page is empty: there is no better place) at
    least something is taken.
    """
    taken = 0.0
    fits = 0
    for number, box in enumerate(flow.boxes):
        if box.fresh and number:
            return _divided(flow, number, at_will=True)
        if taken + box.gap + box.height > room + TOLERANCE:
            break
        taken += box.gap + box.height
        if not box.keep:
            fits = number + 1
    else:
        return flow, EMPTY
    left = room - taken - flow.boxes[number].gap
    return _cut_at(flow, number, fits, left, force=force)


def _cut_at(
    flow: Flow, number: int, fits: int, left: float, *, force: bool
) -> tuple[Flow, Flow]:
    """Divide a flow at the first box that does not fit the room that is left."""
    box = flow.boxes[number]
    if isinstance(box, RowBox):
        parts = cut_row(box, left, force=False)
        if parts is not None:
            return _divided_in(flow, number, parts)
    if fits or not force:
        return _divided(flow, fits)
    return _forced(flow, number, left)


def _forced(flow: Flow, number: int, left: float) -> tuple[Flow, Flow]:
    """Divide a flow whose beginning stays together but is higher than a page."""
    start = number
    while start and _is_reached_into(flow.boxes[start]):
        start -= 1
    heads = sum(1 for box in flow.boxes[:start] if _is_repeated(box))
    if start > heads:
        return _divided(flow, start)
    room = left + sum(box.gap + box.height for box in flow.boxes[:number])
    if heads:
        return cut(replace(flow, boxes=flow.boxes[heads:]), room, force=True)
    if start != number:
        return cut(_with_merged_cells_apart(flow, number), room, force=True)
    box = flow.boxes[number]
    parts = cut_row(box, left, force=True) if isinstance(box, RowBox) else None
    return _divided_in(flow, number, parts) if parts else _divided(flow, number + 1)


def _is_repeated(box: Box) -> bool:
    return isinstance(box, RowBox) and box.is_repeated


def _is_reached_into(box: Box) -> bool:
    return isinstance(box, RowBox) and box.is_reached_into


def _with_merged_cells_apart(flow: Flow, number: int) -> Flow:
    """Return a flow whose first rows no longer reach into each other.

    What a merged cell holds then stands in the first of its rows.
    """
    apart = [
        replace(
            box,
            is_reached_into=False,
            cells=tuple(replace(cell, overhang=0.0) for cell in box.cells),
        )
        for box in flow.boxes[: number + 1]
        if isinstance(box, RowBox)
    ]
    return replace(flow, boxes=(*apart, *flow.boxes[number + 1 :]))


def _divided(flow: Flow, number: int, *, at_will: bool = False) -> tuple[Flow, Flow]:
    """Divide a flow before a box; unless the author will it, its gap is lost."""
    before, after = flow.boxes[:number], flow.boxes[number:]
    if not after:
        return flow, EMPTY
    if not before:
        return EMPTY, flow
    # It has had its will: below the heads it must not ask again.
    first = replace(after[0], fresh=False) if at_will else replace(after[0], gap=0.0)
    return Flow(before), Flow((*_heads(first), first, *after[1:]), flow.below)


def _divided_in(
    flow: Flow, number: int, parts: tuple[RowBox, RowBox | None]
) -> tuple[Flow, Flow]:
    """Divide a flow in a row."""
    head, rest = parts
    head = replace(head, gap=flow.boxes[number].gap)
    before = Flow((*flow.boxes[:number], head))
    after = flow.boxes[number + 1 :]
    if rest is not None:
        return before, Flow((*_heads(rest), rest, *after), flow.below)
    if not after:
        return before, EMPTY
    first = replace(after[0], gap=0.0)
    return before, Flow((*_heads(first), first, *after[1:]), flow.below)


def _heads(first: Box) -> tuple[RowBox, ...]:
    """Return the rows to repeat above what begins a page."""
    if not isinstance(first, RowBox):
        return ()
    return tuple(replace(row, is_repeated=True, keep=True) for row in first.heads)


def cut_row(
    row: RowBox, room: float, *, force: bool
) -> tuple[RowBox, RowBox | None] | None:
    """Divide a row into what fits the room and the rest, if it may be divided.

    Every cell that has anything must have something on both sides, or all of it above:
    a cell whose text would begin on the next page takes the whole row with it.
    """
    if (row.whole and not force) or row.rule is LineRule.EXACT:
        return None
    rooms = [_room(row, cell, room) for cell in row.cells]
    parts = [
        cut(cell.flow, inner, force=force)
        for cell, inner in zip(row.cells, rooms, strict=True)
    ]
    if any(after.boxes and not before.boxes for before, after in parts):
        return None
    is_finished = not any(after.boxes for _, after in parts)
    if is_finished and row.least > room and not force:
        return None
    head = _part(
        row,
        [_trimmed(each, inner) for (each, _), inner in zip(parts, rooms, strict=True)],
    )
    rest = None if is_finished else _part(row, [after for _, after in parts])
    return head, rest


def _room(row: RowBox, cell: CellBox, room: float) -> float:
    """Return the room for the content of a cell."""
    return room - row.edge - row.foot - cell.margins.top - cell.margins.bottom


def _trimmed(flow: Flow, room: float) -> Flow:
    """Return a flow that fits, its space below cut off where the room ends."""
    filled = flow.height - flow.below
    return replace(flow, below=max(min(flow.below, room - filled), 0.0))


def _part(row: RowBox, flows: Sequence[Flow]) -> RowBox:
    """Return the row with other content, as high as that is."""
    return replace(
        row,
        least=0.0,
        gap=0.0,
        fresh=False,
        cells=tuple(
            replace(cell, flow=flow, alignment=VerticalAlignment.TOP)
            for cell, flow in zip(row.cells, flows, strict=True)
        ),
    )
