"""Tables become rows of boxes side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from fleksidoc.pdf.document import (
    Block,
    Border,
    Cell,
    Paragraph,
    Row,
    Table,
    Text,
)
from fleksidoc.pdf.layout.boxes import CellBox, Flow, RowBox
from fleksidoc.pdf.layout.grid import column_edges
from fleksidoc.pdf.layout.measure import Measure
from fleksidoc.pdf.layout.merges import with_merged_cells
from fleksidoc.pdf.layout.structure import Place
from fleksidoc.pdf.turning import turns

ComposeCell = Callable[[Sequence[Block], float, Place], Flow]
"""Composes what stands in a cell of a width; it is given, as cells hold tables."""

_HIGHEST_HEADS = 0.5
"""Heads that take more of a page than this are not repeated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The room a table is set in."""

    width: float
    height: float
    """Of a whole page."""

    gap: float
    """The space above it."""

    measure: Measure
    in_cell: bool = False
    """Where no page breaks at the author's will."""


def rows(
    table: Table, room: Room, place: Place, compose: ComposeCell
) -> tuple[RowBox, ...]:
    """Set a table."""
    edges = column_edges(table, room.width, room.measure)
    hung = place.table(table)
    boxes: list[RowBox] = []
    above: Row | None = None
    for row in table.rows:
        hung.row(row)
        cells = []
        for cell, first in zip(row.cells, _first_columns(row), strict=True):
            inside = hung.cell(cell)
            x, width = edges[first], edges[first + cell.span] - edges[first]
            content = width - cell.margins.left - cell.margins.right
            cells.append(_box(cell, x, width, compose(cell.blocks, content, inside)))
        box = _row_box(row, above, tuple(cells))
        boxes.append(replace(box, fresh=turns(row) and not room.in_cell))
        above = row
    return _with_heads(with_merged_cells(table, boxes, room.height), table, room)


def _first_columns(row: Row) -> Iterator[int]:
    """Yield the number of the first column each cell covers."""
    column = row.skip
    for cell in row.cells:
        yield column
        column += cell.span


def _box(cell: Cell, x: float, width: float, flow: Flow) -> CellBox:
    """Return a cell with its content."""
    return CellBox(
        x=x,
        width=width,
        flow=flow,
        margins=cell.margins,
        borders=cell.borders,
        fill=cell.fill,
        alignment=cell.alignment,
    )


def _row_box(row: Row, above: Row | None, cells: tuple[CellBox, ...]) -> RowBox:
    """Return a row with its cells."""
    tops = [cell.borders.top for cell in row.cells]
    bottoms = [cell.borders.bottom for cell in above.cells] if above else []
    return RowBox(
        cells=cells,
        edge=thickest(*tops, *bottoms),
        least=row.height,
        rule=row.rule,
        keep=row.header or _keeps_with_next(row),
        whole=row.whole or row.header,
    )


def thickest(*borders: Border | None) -> float:
    """Return the width of the widest border."""
    return max((border.width for border in borders if border), default=0.0)


def _keeps_with_next(row: Row) -> bool:
    """Tell whether a row stays with the next: the last paragraphs of its cells do."""
    filled = [cell for cell in row.cells if _has_words(cell.blocks)] or row.cells
    ends = [cell.blocks[-1] for cell in filled if cell.blocks]
    return bool(ends) and all(
        isinstance(end, Paragraph) and end.keeping.with_next for end in ends
    )


def _has_words(blocks: Sequence[Block]) -> bool:
    """Tell whether any text stands in the blocks."""
    return any(
        any(isinstance(each, Text) for each in block.inlines)
        if isinstance(block, Paragraph)
        else any(_has_words(cell.blocks) for row in block.rows for cell in row.cells)
        for block in blocks
    )


def _with_heads(
    boxes: Sequence[RowBox], table: Table, room: Room
) -> tuple[RowBox, ...]:
    """Return the rows with those they repeat on each page, and the edge below all."""
    heads: list[RowBox] = []
    for row, box in zip(table.rows, boxes, strict=True):
        if not row.header:
            break
        heads.append(box)
    is_low = sum(head.height for head in heads) <= room.height * _HIGHEST_HEADS
    repeated = tuple(heads) if is_low else ()
    rest = [replace(box, heads=repeated) for box in boxes[len(heads) :]]
    whole = [*heads, *rest]
    if whole:
        bottoms = [cell.borders.bottom for cell in table.rows[-1].cells]
        whole[-1] = replace(whole[-1], foot=thickest(*bottoms))
        whole[0] = replace(whole[0], gap=room.gap)
    return tuple(whole)
