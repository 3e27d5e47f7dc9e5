"""Tables: rows, cells and the grid they stand on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fleksidoc.pdf.document import (
    Alignment,
    Block,
    Break,
    BreakKind,
    Cell,
    Merge,
    Row,
    Table,
    VerticalAlignment,
)
from fleksidoc.pdf.read import notes
from fleksidoc.pdf.read.formats import CellFormat
from fleksidoc.pdf.read.ooxml import Element, attribute, child, points, w
from fleksidoc.pdf.read.runs import is_silent, plain, thing_in
from fleksidoc.pdf.read.story import Story
from fleksidoc.pdf.read.table_properties import (
    CellProperties,
    RowProperties,
    borders,
    cell_properties,
    margins,
    row_properties,
    table_properties,
    tables_over,
)
from fleksidoc.pdf.read.table_styles import CellPlace, TableLook
from fleksidoc.pdf.turning import asks_in_vain, turns

ReadBlocks = Callable[[Element, Story, CellFormat], tuple[Block, ...]]
"""Reads what stands in a cell; it is given, as cells hold tables again."""

_WRAPPING = frozenset({w("sdt"), w("sdtContent"), w("customXml"), w("ins")})
_OWN = frozenset({w("tblPr"), w("tblGrid"), w("tblPrEx"), w("trPr")})


@dataclass(frozen=True, slots=True, kw_only=True)
class _RawCell:
    """A cell before the table around it is known."""

    element: Element
    properties: CellProperties
    column: int

    @property
    def span(self) -> int:
        """How many columns it covers."""
        return max(self.properties.get("span", 1), 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _RawRow:
    """A row before the table around it is known."""

    properties: RowProperties
    cells: Sequence[_RawCell]

    @property
    def columns(self) -> int:
        """How many columns of the grid the row reaches over."""
        return max((each.column + each.span for each in self.cells), default=0)


def read_table(element: Element, story: Story, read_blocks: ReadBlocks) -> Table:
    """Read ``w:tbl``."""
    look = _look(element, story)
    properties = look.properties
    if properties.get("floats"):
        story.note(notes.FLOATING_TABLE)
    rows = [_raw_row(each, story) for each in _unwrapped(element, "tr", story)]
    columns = _columns(element, rows)

    def cell(raw: _RawCell, row: int) -> Cell:
        place = CellPlace(
            row=row,
            column=raw.column,
            span=raw.span,
            rows=len(rows),
            columns=len(columns),
        )
        return _cell(
            look.cell(place, raw.properties),
            _shown(
                raw, read_blocks(raw.element, story, look.text_format(place)), story
            ),
        )

    def row(raw: _RawRow, number: int) -> Row:
        made = _row(raw.properties, tuple(cell(each, number) for each in raw.cells))
        if asks_in_vain(made):
            story.note(notes.PAGE_BREAK_IN_CELL)
        return made

    return Table(
        columns=columns,
        rows=tuple(row(raw, number) for number, raw in enumerate(rows)),
        share=properties.get("share", 0.0),
        indent=_indent(look, story),
        alignment=properties.get("alignment", Alignment.LEFT),
        fixed=properties.get("fixed", False),
        row_heads=look.shows("firstColumn"),
    )


def _shown(raw: _RawCell, blocks: tuple[Block, ...], story: Story) -> tuple[Block, ...]:
    """Return what Word shows of a cell: nothing where a merged one covers it."""
    if any(map(_breaks_page, blocks)):
        story.note(notes.PAGE_BREAK_IN_CELL)
    if raw.properties.get("merge") is not Merge.CONTINUE:
        return blocks
    if plain(raw.element).strip():
        story.note(notes.COVERED_TEXT)
    return ()


def _breaks_page(block: Block) -> bool:
    """Tell whether a page break stands in a paragraph, or a table asks for one."""
    if isinstance(block, Table):
        return any(map(turns, block.rows))
    return any(
        isinstance(each, Break) and each.kind is BreakKind.PAGE
        for each in block.inlines
    )


def _look(element: Element, story: Story) -> TableLook:
    """Return the table's properties over those of its style."""
    styles = story.knowledge.cascade.styles
    direct = table_properties(child(element, "tblPr"))
    name = direct.get("style") or styles.standard("table")
    style = styles.table(name)
    return TableLook(
        properties=tables_over(style.whole.table, direct), style=style, name=name
    )


def _indent(look: TableLook, story: Story) -> float:
    """Return where the left edge is; before Word 2013, text was set at the margin."""
    indent = look.properties.get("indent", 0.0)
    if story.knowledge.aligns_table_edges:
        return indent
    return indent - margins(look.properties.get("margins", {})).left


def _row(properties: RowProperties, cells: tuple[Cell, ...]) -> Row:
    return Row(
        cells=cells,
        skip=properties["skip"],
        height=properties["height"],
        rule=properties["rule"],
        header=properties["header"],
        whole=properties["whole"],
    )


def _cell(properties: CellProperties, blocks: tuple[Block, ...]) -> Cell:
    return Cell(
        blocks=blocks,
        span=max(properties.get("span", 1), 1),
        merge=properties.get("merge", Merge.NONE),
        margins=margins(properties.get("margins", {})),
        borders=borders(properties.get("borders", {})),
        fill=properties.get("fill", ""),
        alignment=properties.get("alignment", VerticalAlignment.TOP),
    )


def _raw_row(element: Element, story: Story) -> _RawRow:
    """Read a row's properties, and its cells' places."""
    properties = row_properties(child(element, "trPr"))
    column = properties["skip"]
    cells = []
    for each in _unwrapped(element, "tc", story):
        found = cell_properties(child(each, "tcPr"))
        if found.get("turned"):
            story.note(notes.TURNED_TEXT)
        cells.append(_RawCell(element=each, properties=found, column=column))
        column += cells[-1].span
    return _RawRow(properties=properties, cells=cells)


def _unwrapped(parent: Element, name: str, story: Story) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, out of what encloses them."""
    for each in parent:
        if each.tag == w(name):
            yield each
        elif each.tag in _WRAPPING:
            yield from _unwrapped(each, name, story)
        elif each.tag not in _OWN and not is_silent(each):
            story.note(thing_in(each))


def _columns(element: Element, rows: Sequence[_RawRow]) -> tuple[float, ...]:
    """Return the widths of the grid's columns; 0 where the file gives none."""
    grid = child(element, "tblGrid")
    given = [] if grid is None else list(grid.iterchildren(w("gridCol")))
    count = max((row.columns for row in rows), default=0)
    widths = [points(attribute(each, "w")) for each in given[:count]]
    widths += [0.0] * (count - len(widths))
    for cell in (each for row in rows for each in row.cells):
        if cell.span == 1 and not widths[cell.column]:
            widths[cell.column] = cell.properties.get("width", 0.0)
    return tuple(widths)
