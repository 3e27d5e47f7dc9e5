"""What a table style gives each cell: special rows, columns, bands and corners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fleksidoc.pdf.document import Border
from fleksidoc.pdf.read.formats import CellFormat
from fleksidoc.pdf.read.styles import TableFormatting, TableStyle, table_over
from fleksidoc.pdf.read.table_properties import (
    CellProperties,
    Edges,
    TableProperties,
    cells_over,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellPlace:
    """Where in its table a cell stands."""

    row: int
    column: int
    span: int
    rows: int
    columns: int

    @property
    def is_first_row(self) -> bool:
        """Whether it stands in the first row."""
        return self.row == 0

    @property
    def is_last_row(self) -> bool:
        """Whether it stands in the last row."""
        return self.row == self.rows - 1

    @property
    def is_first_column(self) -> bool:
        """Whether it touches the left edge."""
        return self.column == 0

    @property
    def is_last_column(self) -> bool:
        """Whether it touches the right edge."""
        return self.column + self.span >= self.columns


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """A table's own properties, its style and the parts of it that it shows."""

    properties: TableProperties
    style: TableStyle
    name: str

    def shows(self, part: str) -> bool:
        """Tell whether the table shows a part of its style, as ``firstRow``."""
        return part in self.properties.get("look", frozenset())

    def text_format(self, place: CellPlace) -> CellFormat:
        """Return what the style says of the text in a cell."""
        parts = tuple(self._parts(place))
        formatting = self.style.whole
        for part in parts:
            formatting = table_over(formatting, self._special(part))
        return CellFormat(formatting.text, (self.name, parts))

    def cell(self, place: CellPlace, direct: CellProperties) -> CellProperties:
        """Return what holds for a cell."""
        properties: CellProperties = {
            "borders": _own_edges(self.properties.get("borders", {}), place),
            "margins": self.properties.get("margins", {}),
        }
        whole = self.style.whole.cell
        inside = _own_edges(whole.get("borders", {}), place)
        properties = cells_over(properties, whole | {"borders": inside})
        for part in self._parts(place):
            special = self._special(part).cell
            edges = _part_edges(special.get("borders", {}), part, place)
            properties = cells_over(properties, special | {"borders": edges})
        return cells_over(properties, direct)

    def _special(self, part: str) -> TableFormatting:
        return self.style.special.get(part, TableFormatting())

    def _parts(self, place: CellPlace) -> Iterator[str]:
        """Yield the parts of the style a cell belongs to, the strongest last."""
        if not self.style.special:
            return
        first_row = self.shows("firstRow") and place.is_first_row
        last_row = self.shows("lastRow") and place.is_last_row
        first_column = self.shows("firstColumn") and place.is_first_column
        last_column = self.shows("lastColumn") and place.is_last_column
        belongs = {
            **self._bands(place),
            "firstCol": first_column,
            "lastCol": last_column,
            "firstRow": first_row,
            "lastRow": last_row,
            "nwCell": first_row and first_column,
            "neCell": first_row and last_column,
            "swCell": last_row and first_column,
            "seCell": last_row and last_column,
        }
        yield from (part for part, holds in belongs.items() if holds)

    def _bands(self, place: CellPlace) -> dict[str, bool]:
        """Return which bands a cell belongs to."""
        columns, rows = not self.shows("noVBand"), not self.shows("noHBand")
        column = place.column - self.shows("firstColumn")
        row = place.row - self.shows("firstRow")
        band = row // max(self.properties.get("band", 1), 1)
        return {
            "band1Vert": columns and column >= 0 and column % 2 == 0,
            "band2Vert": columns and column >= 0 and column % 2 == 1,
            "band1Horz": rows and row >= 0 and band % 2 == 0,
            "band2Horz": rows and row >= 0 and band % 2 == 1,
        }


_ACROSS = frozenset({"firstRow", "lastRow", "band1Horz", "band2Horz"})
_DOWN = frozenset({"firstCol", "lastCol", "band1Vert", "band2Vert"})


def _own_edges(edges: Edges, place: CellPlace) -> Edges:
    """Return the edges a cell gets from borders given for the whole table."""
    return {**_upright(edges, place), **_level(edges, place)}


def _part_edges(edges: Edges, part: str, place: CellPlace) -> Edges:
    """Return the edges a cell gets from borders given for a part of the table."""
    if part in _ACROSS:
        return {**edges, **_upright(edges, place)}
    if part in _DOWN:
        return {**edges, **_level(edges, place)}
    return edges


def _upright(edges: Edges, place: CellPlace) -> Edges:
    """Return the left and right edge, at the rim or between two cells."""
    left = "left" if place.is_first_column else "insideV"
    right = "right" if place.is_last_column else "insideV"
    return _renamed(edges, {"left": left, "right": right})


def _level(edges: Edges, place: CellPlace) -> Edges:
    """Return the top and bottom edge, at the rim or between two cells."""
    top = "top" if place.is_first_row else "insideH"
    bottom = "bottom" if place.is_last_row else "insideH"
    return _renamed(edges, {"top": top, "bottom": bottom})


def _renamed(edges: Edges, names: dict[str, str]) -> dict[str, Border | None]:
    """Return each side with the border that is given under the other name."""
    return {side: edges[name] for side, name in names.items() if name in edges}
