"""The layout ``columns``: clause beside clause, in one table over the whole text.

A clause is two rows: its heading, kept with what follows, and its text, which may go on
over a page break on both sides. So both texts begin each clause at the same height.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.measures import (
    millimetres,
    move_tabs,
    set_side_margins,
    text_width,
)
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.tables import align_halves, fit_tables
from fleksidoc.bilingual.wordml import (
    attribute,
    ensure,
    insert,
    make,
    make_tag,
    put,
    unseen_paragraph,
)
from fleksidoc.template.draft import tag
from fleksidoc.template.ooxml import local, named, w

MARGIN: Final = millimetres(18)
"""The page's margins to the left and to the right."""

_GUTTER: Final = millimetres(6)
_ABOVE_HEADING: Final = "120"
_BELOW_CLAUSE: Final = "40"
_BELOW_FRONT: Final = "160"
_NO_END: Final = frozenset({w("tbl"), w("sdt")})
_HAIRLINE: Final = {"val": "single", "sz": "4", "space": "0", "color": "BFBFBF"}


def widen(package: Package, section: Element) -> int:
    """Make room for two columns on the page, and return how wide its text is now."""
    before = text_width(section)
    set_side_margins(section, MARGIN)
    after = text_width(section)
    for tree in (*package.stories(), package.trees[package.ensure("styles", "styles")]):
        move_tabs(tree, before, after)
    for signatures in package.body.iterfind(f"{tag('part')}[@id='signatures']"):
        align_halves(signatures, text=before, second=(after + _GUTTER) // 2)
    return after


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Two texts side by side on a page."""

    width: int
    """Of the text of the page."""

    language: str
    """The second language's code."""

    def table(self, first: list[Element], second: list[Element]) -> Element:
        """Return the table in which each clause stands beside its other language."""
        others = {key: part for block in second for key, part in _named_parts(block)}
        column = str(self.width // 2)
        return make(
            "tbl",
            make(
                "tblPr",
                make("tblW", w=str(self.width // 2 * 2), type="dxa"),
                make("tblInd", w="0", type="dxa"),
                make("tblLayout", type="fixed"),
                make("tblCellMar", *(_no_margin(side) for side in _SIDES)),
                make("tblLook", val="0600", noHBand="1", noVBand="1"),
            ),
            make("tblGrid", make("gridCol", w=column), make("gridCol", w=column)),
            *(self._rows(block, others) for block in first),
        )

    def _rows(self, block: Element, others: Mapping[str, Element]) -> Element:
        """Return what encloses rows as ``block`` encloses paragraphs."""
        around = make_tag(local(block), **{str(k): str(v) for k, v in block.items()})
        if block.tag == tag("part"):
            around.extend(self._front_rows(block, others[attribute(block, "id")]))
        elif block.tag == tag("clause"):
            around.extend(self._clause_rows(block, others[attribute(block, "id")]))
        else:
            around.extend([self._rows(inner, others) for inner in block])
        return around

    def _front_rows(self, first: Element, second: Element) -> list[Element]:
        """Return a row a block, if the two fronts are built alike; else one for all."""
        ours, theirs = list(first), list(second)
        if [block.tag for block in ours] == [block.tag for block in theirs]:
            pairs = zip(ours, theirs, strict=True)
            rows = [self._row([one], [other]) for one, other in pairs]
        else:
            rows = [self._row(ours, theirs)]
        for last in rows[-1:]:
            _leave_space(last, _BELOW_FRONT)
        return rows

    def _clause_rows(self, first: Element, second: Element) -> list[Element]:
        (our_heading, our_text), (their_heading, their_text) = map(
            _parted, (first, second)
        )
        heading = self._row(our_heading, their_heading)
        _set_off(heading)
        if not our_text and not their_text:
            return [heading]
        text = self._row(our_text, their_text)
        _leave_space(text, _BELOW_CLAUSE)
        return [heading, text]

    def _row(self, first: list[Element], second: list[Element]) -> Element:
        """Return a row of two cells."""
        cells = [
            self._cell("right", _ended(first)),
            self._cell(
                "left", [make_tag("language", *_ended(second), code=self.language)]
            ),
        ]
        return make("tr", *cells)

    def _cell(self, inner_side: str, content: list[Element]) -> Element:
        width, gap = self.width // 2, _GUTTER // 2
        cell = make(
            "tc",
            make(
                "tcPr",
                make("tcW", w=str(width), type="dxa"),
                make("tcMar", make(inner_side, w=str(gap), type="dxa")),
            ),
            *content,
        )
        fit_tables(cell, width - gap)
        return cell


_SIDES: Final = ("top", "left", "bottom", "right")


def _no_margin(side: str) -> Element:
    return make(side, w="0", type="dxa")


def _named_parts(block: Element) -> list[tuple[str, Element]]:
    found = block.iter(tag("part"), tag("clause"))
    return [(attribute(element, "id"), element) for element in found]


def _parted(clause: Element) -> tuple[list[Element], list[Element]]:
    """Return the heading of a clause, and its text."""
    blocks = list(clause)
    at = 1 + next(at for at, block in enumerate(blocks) if block.tag == w("p"))
    return blocks[:at], blocks[at:]


def _ended(content: list[Element]) -> list[Element]:
    """Return content that may fill a cell.

    Where conditions decide how it ends, ``template/`` sees to it in each document.
    """
    if content and content[-1].tag not in _NO_END:
        return content
    return [*content, unseen_paragraph()]


def _set_off(heading: Element) -> None:
    """Let a heading begin below a hairline, and stay with the text that follows."""
    put(ensure(heading, "trPr"), make("cantSplit"))
    for cell in named(heading, "tc"):
        borders = make("tcBorders", make("top", **_HAIRLINE))
        put(ensure(cell, "tcPr"), borders)
    for paragraph in named(heading, "p"):
        properties = ensure(paragraph, "pPr")
        put(properties, make("keepNext"))
        ensure(properties, "spacing").set(w("before"), _ABOVE_HEADING)


def _leave_space(row: Element, below: str) -> None:
    for margins in row.iterfind(f"{w('tc')}/{w('tcPr')}/{w('tcMar')}"):
        insert(margins, make("bottom", w=below, type="dxa"))
