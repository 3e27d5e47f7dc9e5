"""Properties of tables, rows and cells as one place in the file gives them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias, TypedDict

from fleksidoc.pdf.document import (
    Alignment,
    Border,
    Borders,
    LineRule,
    Margins,
    Merge,
    VerticalAlignment,
)
from fleksidoc.pdf.read.ooxml import (
    Element,
    attribute,
    bits,
    child,
    child_value,
    has,
    local_name,
    points,
    whole,
)
from fleksidoc.pdf.read.values import alignment, border, shading

Edges: TypeAlias = Mapping[str, Border | None]
"""Borders by side: top, left, bottom, right, insideH, insideV."""

Widths: TypeAlias = Mapping[str, float]
"""Cell margins by side."""

_SIDES = {"start": "left", "end": "right"}
_VERTICAL = {"center": VerticalAlignment.CENTRE, "bottom": VerticalAlignment.BOTTOM}
_MOST_COLUMNS = 63
_LOOK_BITS = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}


class TableProperties(TypedDict, total=False):
    """What ``w:tblPr`` says."""

    style: str
    indent: float
    alignment: Alignment
    width: float
    share: float
    fixed: bool
    floats: bool
    borders: Edges
    margins: Widths
    look: frozenset[str]
    band: int


class CellProperties(TypedDict, total=False):
    """What ``w:tcPr`` says."""

    borders: Edges
    margins: Widths
    fill: str
    alignment: VerticalAlignment
    span: int
    merge: Merge
    width: float
    turned: bool


class RowProperties(TypedDict, total=False):
    """What ``w:trPr`` says."""

    height: float
    rule: LineRule
    header: bool
    whole: bool
    skip: int
    hidden: bool


def table_properties(element: Element | None) -> TableProperties:
    """Read ``w:tblPr``."""
    found = TableProperties()
    for each in element if element is not None else ():
        read = _TABLE.get(local_name(each))
        if read is not None:
            found.update(read(each))
    return found


def _table_width(element: Element) -> TableProperties:
    """Read a preferred width: points, or a share of the room there is."""
    number = attribute(element, "w") or "0"
    if number.endswith("%"):
        return {"share": points(number[:-1], per_point=100)}
    if attribute(element, "type") == "pct":
        return {"share": whole(number) / 5000}
    return {"width": points(number)}


def _span(number: str | None) -> int:
    """Read over how many columns a cell goes; more than Word has are none."""
    return max(1, min(whole(number, otherwise=1), _MOST_COLUMNS))


def _look(element: Element) -> frozenset[str]:
    """Return the parts of its style a table shows."""
    shown = bits(attribute(element))
    return frozenset(
        name
        for name, bit in _LOOK_BITS.items()
        if (attribute(element, name) or str(int(bool(shown & bit)))) in {"1", "true"}
    )


_TABLE: Mapping[str, Callable[[Element], TableProperties]] = {
    "tblStyle": lambda each: {"style": attribute(each) or ""},
    "tblInd": lambda each: {"indent": points(attribute(each, "w"))},
    "jc": lambda each: {"alignment": alignment(attribute(each))},
    "tblW": _table_width,
    "tblLayout": lambda each: {"fixed": attribute(each, "type") == "fixed"},
    "tblpPr": lambda _: {"floats": True},
    "tblBorders": lambda each: {"borders": dict(_edges(each))},
    "tblCellMar": lambda each: {"margins": dict(_widths(each))},
    "tblLook": lambda each: {"look": _look(each)},
    "tblStyleRowBandSize": lambda each: {"band": whole(attribute(each), otherwise=1)},
}


def cell_properties(element: Element | None) -> CellProperties:
    """Read ``w:tcPr``."""
    found = CellProperties()
    for each in element if element is not None else ():
        read = _CELL.get(local_name(each))
        if read is not None:
            found.update(read(each))
    return found


def _vertical(element: Element) -> CellProperties:
    """Read where the content of a cell stands."""
    found = _VERTICAL.get(attribute(element) or "", VerticalAlignment.TOP)
    return {"alignment": found}


def _merge(element: Element) -> CellProperties:
    """Read a cell's part in a vertical merge."""
    starts = attribute(element) == "restart"
    return {"merge": Merge.START if starts else Merge.CONTINUE}


def _cell_width(element: Element) -> CellProperties:
    """Read a preferred width; shares of the table are left to its grid."""
    if attribute(element, "type") != "dxa":
        return {}
    return {"width": points(attribute(element, "w"))}


_CELL: Mapping[str, Callable[[Element], CellProperties]] = {
    "tcBorders": lambda each: {"borders": dict(_edges(each))},
    "tcMar": lambda each: {"margins": dict(_widths(each))},
    "shd": lambda each: {"fill": shading(each)},
    "vAlign": _vertical,
    "gridSpan": lambda each: {"span": _span(attribute(each))},
    "vMerge": _merge,
    "tcW": _cell_width,
    "textDirection": lambda each: {"turned": attribute(each) not in {"lrTb", "tb"}},
}


def row_properties(element: Element | None) -> RowProperties:
    """Read ``w:trPr``."""
    height = child(element, "trHeight")
    exact = attribute(height, "hRule") == "exact"
    return {
        "height": points(attribute(height)),
        "rule": LineRule.EXACT if exact else LineRule.AT_LEAST,
        "header": has(element, "tblHeader"),
        "whole": has(element, "cantSplit"),
        "skip": whole(child_value(element, "gridBefore")),
        "hidden": has(element, "hidden"),
    }


def cells_over(base: CellProperties, top: CellProperties) -> CellProperties:
    """Lay ``top`` over ``base``, side by side for borders and margins."""
    both = base | top
    both["borders"] = {**base.get("borders", {}), **top.get("borders", {})}
    both["margins"] = {**base.get("margins", {}), **top.get("margins", {})}
    return both


def tables_over(base: TableProperties, top: TableProperties) -> TableProperties:
    """Lay ``top`` over ``base``, side by side for borders and margins."""
    both = base | top
    both["borders"] = {**base.get("borders", {}), **top.get("borders", {})}
    both["margins"] = {**base.get("margins", {}), **top.get("margins", {})}
    return both


def margins(widths: Widths) -> Margins:
    """Return the margins of a cell, Word's own where nothing is said."""
    word = Margins()
    return Margins(
        top=widths.get("top", word.top),
        left=widths.get("left", word.left),
        bottom=widths.get("bottom", word.bottom),
        right=widths.get("right", word.right),
    )


def borders(edges: Edges) -> Borders:
    """Return the borders of a cell."""
    return Borders(
        top=edges.get("top"),
        left=edges.get("left"),
        bottom=edges.get("bottom"),
        right=edges.get("right"),
    )


def _edges(element: Element) -> Iterator[tuple[str, Border | None]]:
    """Yield the borders by side."""
    for each in element:
        yield _side(each), border(each)


def _widths(element: Element) -> Iterator[tuple[str, float]]:
    """Yield the margins by side."""
    for each in element:
        yield _side(each), points(attribute(each, "w"))


def _side(element: Element) -> str:
    """Return the side an element speaks of."""
    name = local_name(element)
    return _SIDES.get(name, name)
