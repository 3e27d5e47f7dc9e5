"""Styles: what a name stands for, all the way down its chain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fleksidoc.pdf.read.numbering import Lists
from fleksidoc.pdf.read.ooxml import Element, attribute, child, child_value, w
from fleksidoc.pdf.read.paragraph_properties import (
    ParagraphProperties,
    over,
    paragraph_properties,
)
from fleksidoc.pdf.read.run_properties import TOGGLES, RunProperties, run_properties
from fleksidoc.pdf.read.table_properties import (
    CellProperties,
    TableProperties,
    cell_properties,
    cells_over,
    table_properties,
    tables_over,
)


@dataclass(frozen=True, slots=True)
class Formatting:
    """What a style says of paragraphs and of the text in them."""

    paragraph: ParagraphProperties = field(default_factory=ParagraphProperties)
    run: RunProperties = field(default_factory=RunProperties)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFormatting:
    """What a table style says of a table, or of some of its cells."""

    table: TableProperties = field(default_factory=TableProperties)
    cell: CellProperties = field(default_factory=CellProperties)
    text: Formatting = field(default_factory=Formatting)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableStyle:
    """A table style: what it says of the whole and of its special rows and columns."""

    whole: TableFormatting = field(default_factory=TableFormatting)
    special: Mapping[str, TableFormatting] = field(default_factory=dict)
    """By Word's name for the cells, as ``firstRow``."""


def runs_over(base: RunProperties, top: RunProperties) -> RunProperties:
    """Lay one kind of style over another: a toggle set in both is off again."""
    both = base | top
    for toggle in TOGGLES:
        if toggle in base and toggle in top:
            both[toggle] = base[toggle] != top[toggle]
    return both


class Styles:
    """The styles of one document, each resolved once."""

    def __init__(
        self, root: Element | None, lists: Lists, theme: Mapping[str, str]
    ) -> None:
        self._lists = lists
        self._theme = theme
        found = [] if root is None else list(root.iterchildren(w("style")))
        self._elements = {attribute(each, "styleId") or "": each for each in found}
        self._standard = {
            attribute(each, "type"): attribute(each, "styleId") or ""
            for each in found
            if attribute(each, "default") in {"1", "true", "on"}
        }
        self._formatting: dict[str, Formatting] = {}
        self._tables: dict[str, TableStyle] = {}
        defaults = child(root, "docDefaults")
        self.defaults = Formatting(
            paragraph_properties(child(child(defaults, "pPrDefault"), "pPr")),
            run_properties(child(child(defaults, "rPrDefault"), "rPr"), theme),
        )

    def name(self, style: str) -> str:
        """Return the name Word shows for a style."""
        return child_value(self._elements.get(style), "name") or style

    def standard(self, kind: str) -> str:
        """Return the style that holds where none is named; ``kind`` as ``table``."""
        return self._standard.get(kind, "")

    def formatting(self, style: str) -> Formatting:
        """Return what a paragraph or character style says, with what it is based on."""
        if style not in self._formatting:
            self._formatting[style] = self._resolved(style)
        return self._formatting[style]

    def _resolved(self, style: str) -> Formatting:
        """Walk one style's chain from its root."""
        formatting = Formatting()
        for element in self._chain(style):
            direct = paragraph_properties(child(element, "pPr"))
            own = attribute(element, "styleId") or ""
            paragraph = over(formatting.paragraph, self.numbered(direct, own))
            run = run_properties(child(element, "rPr"), self._theme)
            formatting = Formatting(paragraph, formatting.run | run)
        return formatting

    def numbered(self, direct: ParagraphProperties, style: str) -> ParagraphProperties:
        """Return properties that set numbering, with the indents their list gives."""
        definition = self._lists.get(direct.get("list_id", ""))
        if definition is None:
            return direct
        depth = direct.get("level", definition.level_of(style))
        given = ParagraphProperties(level=depth)
        if depth in definition.levels:
            given = definition.levels[depth].paragraph | given
        return over(given, direct)

    def _chain(self, style: str) -> list[Element]:
        """Return the elements of a style and those it is based on, the root first."""
        chain: list[Element] = []
        element = self._elements.get(style)
        while element is not None and element not in chain:
            chain.insert(0, element)
            element = self._elements.get(child_value(element, "basedOn") or "")
        return chain

    def table(self, style: str) -> TableStyle:
        """Return what a table style says, with what it is based on."""
        if style not in self._tables:
            self._tables[style] = self._resolved_table(style)
        return self._tables[style]

    def _resolved_table(self, style: str) -> TableStyle:
        """Walk one table style's chain from its root."""
        whole = TableFormatting()
        special: dict[str, TableFormatting] = {}
        for element in self._chain(style):
            whole = table_over(whole, self._table_formatting(element))
            for each in element.iterchildren(w("tblStylePr")):
                name = attribute(each, "type") or ""
                special[name] = table_over(
                    special.get(name, TableFormatting()), self._table_formatting(each)
                )
        return TableStyle(whole=whole, special=special)

    def _table_formatting(self, element: Element) -> TableFormatting:
        """Read what stands directly in a table style, or in a part of one."""
        return TableFormatting(
            table=table_properties(child(element, "tblPr")),
            cell=cell_properties(child(element, "tcPr")),
            text=Formatting(
                paragraph_properties(child(element, "pPr")),
                run_properties(child(element, "rPr"), self._theme),
            ),
        )


def table_over(base: TableFormatting, top: TableFormatting) -> TableFormatting:
    """Lay ``top`` over ``base``."""
    return TableFormatting(
        table=tables_over(base.table, top.table),
        cell=cells_over(base.cell, top.cell),
        text=Formatting(
            over(base.text.paragraph, top.text.paragraph), base.text.run | top.text.run
        ),
    )
