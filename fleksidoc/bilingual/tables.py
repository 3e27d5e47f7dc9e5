"""Tables of a template, made to fit where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.measures import close
from fleksidoc.bilingual.wordml import attribute, child_value, ensure
from fleksidoc.template.ooxml import named, w

_SMALLER: Final = 0.9
"""Of the width of a short text, when its type is set a point smaller."""


def fit_tables(container: Element, width: int) -> None:
    """Let every outermost table of a container be no wider than ``width``."""
    for table in _outermost(container):
        columns = _columns(table)
        if sum(columns) > width:
            _set_columns(table, narrowed(columns, width))


def narrowed(columns: Sequence[int], width: int) -> list[int]:
    """Return columns that fill ``width``: labels as before, in smaller type.

    What else has to be given up, the widest columns give up first.

    >>> narrowed([1000, 3000], 3000)
    [900, 2100]
    >>> narrowed([1000, 1000], 1001)
    [500, 501]
    """
    left, narrow = width, [0] * len(columns)
    *others, widest = sorted(range(len(columns)), key=columns.__getitem__)
    for rank, at in enumerate(others):
        share = left // (len(columns) - rank)
        narrow[at] = min(round(columns[at] * _SMALLER), share)
        left -= narrow[at]
    narrow[widest] = left
    return narrow


def align_halves(container: Element, *, text: int, second: int) -> None:
    """Let the right half of each table as wide as the text begin at ``second``.

    The left half gets room to its right, so that what stands in it stays as it is.
    """
    for table in _outermost(container):
        columns = _columns(table)
        halves = len(columns) == 2 and close(*columns)  # noqa: PLR2004  two halves
        if halves and close(sum(columns), text) and columns[0] < second:
            _set_columns(table, [second, columns[1]])
            for cell in _left_cells(table):
                _leave_room(cell, second - columns[0])


def _outermost(container: Element) -> Iterator[Element]:
    for table in named(container, "tbl"):
        if next(table.iterancestors(w("tbl"), str(container.tag)), None) is container:
            yield table


def _columns(table: Element) -> list[int]:
    return [int(attribute(column, w("w"))) for column in _grid(table)]


def _grid(table: Element) -> list[Element]:
    return table.findall(f"{w('tblGrid')}/{w('gridCol')}")


def _set_columns(table: Element, columns: Sequence[int]) -> None:
    for column, width in zip(_grid(table), columns, strict=True):
        column.set(w("w"), str(width))
    _set_width(table.find(f"{w('tblPr')}/{w('tblW')}"), sum(columns))
    for cell, at, span in _cells(table):
        width = sum(columns[at : at + span])
        _set_width(cell.find(f"{w('tcPr')}/{w('tcW')}"), width)


def _set_width(element: Element | None, width: int) -> None:
    if element is not None and element.get(w("type")) == "dxa":
        element.set(w("w"), str(width))


def _cells(table: Element) -> Iterator[tuple[Element, int, int]]:
    """Yield each cell, the column of the grid it begins in, and how many it covers."""
    for row in named(table, "tr"):
        if next(row.iterancestors(w("tbl"))) is table:
            before = row.find(f"{w('trPr')}/{w('gridBefore')}")
            at = 0 if before is None else int(attribute(before, w("val")))
            for cell in named(row, "tc"):
                if next(cell.iterancestors(w("tr"))) is row:
                    span = int(child_value(ensure(cell, "tcPr"), "gridSpan") or "1")
                    yield cell, at, span
                    at += span


def _left_cells(table: Element) -> list[Element]:
    return [cell for cell, at, span in _cells(table) if (at, span) == (0, 1)]


def _leave_room(cell: Element, room: int) -> None:
    margin = ensure(ensure(ensure(cell, "tcPr"), "tcMar"), "right")
    margin.set(w("w"), str(int(margin.get(w("w"), "0")) + room))
    margin.set(w("type"), "dxa")
