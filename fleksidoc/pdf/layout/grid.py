"""The grid of a table: where its columns begin and end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from fleksidoc.pdf.document import Alignment, Block, Cell, Paragraph, Table
from fleksidoc.pdf.layout.measure import Measure
from fleksidoc.pdf.layout.words import Numbers, Word, words
from fleksidoc.pdf.page import Artifact

_NARROWEST = 12.0
"""A column without a width gets at least this."""


def column_edges(table: Table, room: float, measure: Measure) -> tuple[float, ...]:
    """Return where the columns begin, and where the last one ends."""
    widths = _widths(table, room)
    if not table.fixed:
        widths = with_room_for_words(widths, list(_least_widths(table, measure)))
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
    scale = min(wanted, allowed) / total if total else 1.0
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


def with_room_for_words(
    widths: Sequence[float], least: Sequence[float]
) -> Sequence[float]:
    """Return widths where columns too narrow for a word take from those with room.

    >>> with_room_for_words([50.0, 100.0], [60.0, 40.0])
    [60.0, 90.0]
    """
    missing = sum(
        max(need - width, 0.0) for width, need in zip(widths, least, strict=True)
    )
    spare = [max(width - need, 0.0) for width, need in zip(widths, least, strict=True)]
    if not missing or missing > sum(spare):
        return widths
    return [
        max(width, need) - missing * free / sum(spare)
        for width, need, free in zip(widths, least, spare, strict=True)
    ]


def _least_widths(table: Table, measure: Measure) -> Iterator[float]:
    """Yield for each column what its longest word needs."""
    needs = [0.0] * len(table.columns)
    for row in table.rows:
        column = row.skip
        for cell in row.cells:
            if cell.span == 1:
                needs[column] = max(needs[column], _least_width(cell, measure))
            column += cell.span
    yield from needs


def _least_width(cell: Cell, measure: Measure) -> float:
    """Return what the longest word of a cell needs, with all that is around it."""
    around = cell.margins.left + cell.margins.right
    needs = (_least_width_of(block, measure) for block in cell.blocks)
    return around + max(needs, default=0.0)


def _least_width_of(block: Block, measure: Measure) -> float:
    """Return what a paragraph or a table in a cell needs."""
    if isinstance(block, Paragraph):
        indents = block.indent.left + block.indent.right
        return indents + _longest_word(block, measure)
    return sum(block.columns if block.fixed else _least_widths(block, measure))


def _longest_word(paragraph: Paragraph, measure: Measure) -> float:
    """Return what the longest word, or the number, of a paragraph needs."""
    inlines = ((inline, Artifact.LAYOUT) for inline in paragraph.inlines)
    tokens = words(inlines, measure, Numbers(1, 1))
    needs = [token.needs for token in tokens if isinstance(token, Word)]
    label = paragraph.label
    return max(
        (0.0 if label is None else measure.width(label.text, label.style), *needs)
    )
