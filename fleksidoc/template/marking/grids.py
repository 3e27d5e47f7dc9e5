"""A table whose columns come and go: its grid must follow its cells."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lxml.etree import _Element as Element

from fleksidoc.template.marking.tagging import MARK
from fleksidoc.template.ooxml import named, value, w


def govern_grids(tree: Element) -> None:
    """Put the marks that stand between cells between the grid's columns as well.

    A cell that held only a tag is gone, and so is its column.
    """
    for table in named(tree, "tbl"):
        rows = [row for row in table.iterchildren(w("tr")) if _marks_cells(row)]
        grid = table.find(w("tblGrid"))
        if rows and grid is not None:
            _govern(grid, [child for child in rows[0] if child.tag in {w("tc"), MARK}])


def _marks_cells(row: Element) -> bool:
    return row.find(MARK) is not None


def _govern(grid: Element, cells: list[Element]) -> None:
    columns = list(grid.iterchildren(w("gridCol")))
    if sum(map(_span, cells)) == len(columns):
        pieces = list(_pieces(cells, iter(columns)))
        for column in columns:
            grid.remove(column)
        grid[:0] = pieces


def _span(cell: Element) -> int:
    return int(value(cell.find(f"{w('tcPr')}/{w('gridSpan')}")) or 1)


def _pieces(cells: list[Element], columns: Iterator[Element]) -> Iterator[Element]:
    for cell in cells:
        own = [next(columns) for _ in range(_span(cell))]
        yield from [copy.copy(cell)] if cell.tag == MARK else own
