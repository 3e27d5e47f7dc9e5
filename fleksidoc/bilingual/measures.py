"""Lengths of a page and its tables, in twentieths of a point."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.wordml import attribute, child_value, ensure
from fleksidoc.template.ooxml import named, w

CLOSE: Final = 30
"""Lengths that differ by less, half a millimetre, are meant to be the same."""

_SMALLER: Final = 0.9
"""Of the width of a short text, when its type is set a point smaller."""

_A4: Final = "11906"
_MARGIN: Final = "1440"


def millimetres(length: float) -> int:
    """Return a length in twentieths of a point.

    >>> millimetres(18)
    1020
    """
    return round(length * 1440 / 25.4)


def text_width(section: Element) -> int:
    """Return the width between the margins of a section."""
    margins = [_length(section, "pgMar", side, _MARGIN) for side in ("left", "right")]
    return _length(section, "pgSz", "w", _A4) - sum(margins)


def _length(section: Element, name: str, key: str, unsaid: str) -> int:
    found = section.find(w(name))
    return int(unsaid if found is None else found.get(w(key), unsaid))


def set_side_margins(section: Element, margin: int) -> None:
    """Set the left and the right margin."""
    margins = ensure(section, "pgMar")
    for side in ("left", "right"):
        margins.set(w(side), str(margin))


def move_tabs(tree: Element, before: int, after: int) -> None:
    """Move tabs at the right edge and in the middle of a text that becomes wider."""
    for stop in named(tree, "tab"):
        for was, becomes in ((before, after), (before // 2, after // 2)):
            if w("pos") in stop.attrib and _close(int(attribute(stop, w("pos"))), was):
                stop.set(w("pos"), str(becomes))
                break


def _close(one: int, other: int) -> bool:
    return abs(one - other) < CLOSE


def fit_tables(container: Element, width: int) -> None:
    """Let every outermost table of a container be no wider than ``width``."""
    for table in named(container, "tbl"):
        if next(table.iterancestors(w("tbl"), str(container.tag)), None) is container:
            _fit(table, width)


def _fit(table: Element, width: int) -> None:
    grid = table.findall(f"{w('tblGrid')}/{w('gridCol')}")
    columns = [int(attribute(column, w("w"))) for column in grid]
    if sum(columns) <= width:
        return
    fitting = narrowed(columns, width)
    for column, becomes in zip(grid, fitting, strict=True):
        column.set(w("w"), str(becomes))
    _set_width(table.find(f"{w('tblPr')}/{w('tblW')}"), width)
    for row in named(table, "tr"):
        if next(row.iterancestors(w("tbl"))) is table:
            _fit_row(row, fitting)


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


def _fit_row(row: Element, columns: Sequence[int]) -> None:
    before = row.find(f"{w('trPr')}/{w('gridBefore')}")
    at = 0 if before is None else int(attribute(before, w("val")))
    for cell in named(row, "tc"):
        if next(cell.iterancestors(w("tr"))) is row:
            span = int(child_value(ensure(cell, "tcPr"), "gridSpan") or "1")
            _set_width(
                cell.find(f"{w('tcPr')}/{w('tcW')}"), sum(columns[at : at + span])
            )
            at += span


def _set_width(element: Element | None, width: int) -> None:
    if element is not None and element.get(w("type")) == "dxa":
        element.set(w("w"), str(width))
