"""The grid of a table: where its columns begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from fleksidoc.pdf.document import Alignment, Table

_NARROWEST = 12.0
"""A column without a width gets at least this."""


def column_edges(table: Table, room: float) -> tuple[float, ...]:
    """Return where the columns begin, and where the last one ends."""
    widths = _widths(table, room)
    total = sum(widths)
    match table.alignment:
        case Alignment.CENTRE:
            begin = (room - total) / 2
        case Alignment.RIGHT:
            begin = room - total
        case _:
            begin = table.indent
    return tuple(accumulate(widths, initial=begin))


def _widths(table: Table, room: float) -> Sequence[float]:
    """Return the widths of the columns, no wider together than the room allows."""
    indent = table.indent if table.alignment is Alignment.LEFT else 0.0
    free = room - indent
    widths = _given(table.columns, table.share * room if table.share else free)
    total = sum(widths)
    wanted = table.share * room if table.share else total
    # The text of the outer cells may reach the margins; their edges then lie outside.
    allowed = free + _right_margin(table)
    scale = min(wanted, allowed) / total
    return widths if scale == 1.0 else [width * scale for width in widths]


def _given(columns: Sequence[float], room: float) -> Sequence[float]:
    """Return the given widths; columns without one share what is left."""
    missing = columns.count(0.0)
    if not missing:
        return columns
    each = max((room - sum(columns)) / missing, _NARROWEST)
    return [width or each for width in columns]


def _right_margin(table: Table) -> float:
    """Return the space between text and edge in the last cell of the first row."""
    cells = [cell for row in table.rows[:1] for cell in row.cells[-1:]]
    return cells[0].margins.right if cells else 0.0
