"""Cells that are merged down over several rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fleksidoc.pdf.document import Borders, Merge, Row, Table
from fleksidoc.pdf.layout.boxes import RowBox


def with_merged_cells(
    table: Table, boxes: Sequence[RowBox], page: float
) -> list[RowBox]:
    """Return the rows of a table with its merged cells reaching down.

    The rows of a merged cell stay together. Where they are higher than a page they
    cannot, and the cell's content stands in the first of them instead.
    """
    rows = list(boxes)
    for number, row in enumerate(table.rows):
        for index, cell in enumerate(row.cells):
            if cell.merge is Merge.START:
                last = _last_row(table, number, _column(row, index))
                _merge(rows, number, index, last, page)
    return [_without_inner_edges(table, number, box) for number, box in enumerate(rows)]


def _column(row: Row, index: int) -> int:
    """Return the number of the column a cell begins in."""
    return row.skip + sum(cell.span for cell in row.cells[:index])


def _continues(row: Row, column: int) -> bool:
    """Tell whether the cell that begins in a column goes on from the row above."""
    return any(
        cell.merge is Merge.CONTINUE and _column(row, index) == column
        for index, cell in enumerate(row.cells)
    )


def _last_row(table: Table, number: int, column: int) -> int:
    """Return the last row that a merged cell reaches."""
    last = number
    while last + 1 < len(table.rows) and _continues(table.rows[last + 1], column):
        last += 1
    return last


def _merge(rows: list[RowBox], first: int, index: int, last: int, page: float) -> None:
    """Let a cell reach down to the row ``last``, which gives way if it must."""
    cell = rows[first].cells[index]
    reaching = _with_overhang(rows[first], index, 1.0)
    heights = [reaching.height, *(row.height for row in rows[first + 1 : last + 1])]
    needed = reaching.edge + cell.needs
    if first == last or max(sum(heights), needed) > page:
        return
    missing = max(needed - sum(heights), 0.0)
    rows[last] = replace(rows[last], least=rows[last].height + missing)
    below = sum(heights[1:]) + missing
    rows[first] = _with_overhang(rows[first], index, below)
    for number in range(first, last + 1):
        row = rows[number]
        rows[number] = replace(
            row,
            whole=True,
            keep=row.keep or number < last,
            is_reached_into=row.is_reached_into or number > first,
        )


def _with_overhang(row: RowBox, index: int, overhang: float) -> RowBox:
    """Return a row one of whose cells reaches below it."""
    cells = list(row.cells)
    cells[index] = replace(cells[index], overhang=overhang)
    return replace(row, cells=tuple(cells))


def _without_inner_edges(table: Table, number: int, box: RowBox) -> RowBox:
    """Return a row without the edges that run through merged cells."""
    row = table.rows[number]
    below = table.rows[number + 1] if number + 1 < len(table.rows) else None
    cells = []
    for index, (cell, each) in enumerate(zip(row.cells, box.cells, strict=True)):
        borders: Borders = each.borders
        if cell.merge is Merge.CONTINUE:
            borders = replace(borders, top=None)
        if below is not None and _continues(below, _column(row, index)):
            borders = replace(borders, bottom=None)
        cells.append(replace(each, borders=borders))
    return replace(box, cells=tuple(cells))
