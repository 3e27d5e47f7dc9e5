"""All tracked changes in one part of a Word file are accepted, as Word accepts them.

Word writes an insertion and a deletion round runs, a deletion of a paragraph's end, a
row or a cell among its properties, and of changed formatting what it was before.
Accepted, a deletion takes along only what it encloses: two paragraphs whose border is
deleted become one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import M, detach, local, named, parent_of, w

_DELETIONS: Final = ("del", "moveFrom")
_INSERTIONS: Final = ("ins", "moveTo")
_OF_CELLS: Final = ("cellIns", "cellDel", "cellMerge")
_FORMERLY: Final = (
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange"),
    *("tcPrChange", "tblPrExChange", "numberingChange"),
)
"""What the formatting was before; what it is now stands beside it."""

CHANGES: Final = (*_INSERTIONS, *_DELETIONS, *_OF_CELLS, *_FORMERLY)

_PROPERTIES: Final = frozenset(map(w, ("rPr", "trPr", "numPr")))
"""Where an insertion or a deletion is a mark on something, and encloses nothing."""

_NEEDED: Final = {
    w("tbl"): ("tr", "sdt"),
    w("tr"): ("tc", "sdt"),
    **dict.fromkeys(
        (
            *map(w, ("sdtContent", "hyperlink", "smartTag", "customXml")),
            *map(w, _INSERTIONS),
            f"{{{M}}}oMath",
            f"{{{M}}}oMathPara",
        ),
        (),
    ),
}
"""What an element cannot be without; where nothing is said, something at all."""

_UNSEEN: Final = frozenset(
    {"bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd"}
    | {"commentRangeStart", "commentRangeEnd", "lastRenderedPageBreak", "rPr", "pPr"}
)


def accept(tree: Element) -> None:
    """Accept all changes in one part."""
    for former in named(tree, *_FORMERLY):
        parent_of(former).remove(former)
    joined = [paragraph for paragraph in named(tree, "p") if _ends_no_more(paragraph)]
    _delete_cells(tree)
    for deletion in named(tree, *_DELETIONS):
        _delete(deletion)
    for insertion in reversed(named(tree, *_INSERTIONS)):
        _keep(insertion)
    for paragraph in reversed(joined):
        if tree in paragraph.iterancestors():
            _join(paragraph)


def _ends_no_more(paragraph: Element) -> bool:
    mark = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return mark is not None and any(mark.find(w(d)) is not None for d in _DELETIONS)


def _delete(deletion: Element) -> None:
    """Remove what a deletion encloses, or what it marks."""
    parent = parent_of(deletion)
    if parent.tag == w("trPr"):
        _remove(parent_of(parent))
    elif parent.tag == f"{{{M}}}r":
        _remove(parent)
    elif parent.tag == f"{{{M}}}ctrlPr":
        _remove(parent_of(parent_of(parent)))
    elif parent.tag in _PROPERTIES:
        parent.remove(deletion)
    else:
        _remove(deletion)


def _remove(element: Element) -> None:
    """Remove an element, and what round it has nothing left in it."""
    around = element.getparent()
    if around is None:
        return  # it was marked twice
    detach(element)
    if around.tag in _NEEDED and not any(_is_needed(child) for child in around):
        _remove(parent_of(around) if around.tag == w("sdtContent") else around)


def _is_needed(child: Element) -> bool:
    wanted = _NEEDED[parent_of(child).tag]
    return local(child) in wanted if wanted else not local(child).endswith("Pr")


def _keep(insertion: Element) -> None:
    """Let what an insertion encloses stand without it."""
    parent = parent_of(insertion)
    if parent.tag not in _PROPERTIES:
        for child in list(insertion):
            insertion.addprevious(child)
    parent.remove(insertion)


def _delete_cells(tree: Element) -> None:
    for table in named(tree, "tbl"):
        _delete_columns(table)
    for cell in [c for c in named(tree, "tc") if _change(c, "cellDel") is not None]:
        _remove(cell)
    for change in named(tree, *_OF_CELLS):
        properties = parent_of(change)
        if change.tag == w("cellMerge"):
            _merge(properties, change.get(w("vMerge"), ""))
        properties.remove(change)


def _change(cell: Element, name: str) -> Element | None:
    return cell.find(f"{w('tcPr')}/{w(name)}")


def _merge(properties: Element, how: str) -> None:
    """Let a cell be merged with the one above, or with those below."""
    for former in properties.findall(w("vMerge")):
        properties.remove(former)
    if how:
        merge = etree.Element(w("vMerge"))
        if how.startswith("rest"):
            merge.set(w("val"), "restart")
        before = {w(n) for n in ("cnfStyle", "tcW", "gridSpan", "hMerge")}
        properties.insert(sum(e.tag in before for e in properties), merge)


def _delete_columns(table: Element) -> None:
    """Remove the columns of the grid whose cells are deleted in every row."""
    rows = list(table.iterchildren(w("tr")))
    grid = table.find(w("tblGrid"))
    gone = [set(_columns_deleted(row)) for row in rows]
    if grid is not None and gone:
        columns = list(grid.iterchildren(w("gridCol")))
        for number in sorted(set.intersection(*gone), reverse=True):
            if number < len(columns):
                grid.remove(columns[number])


def _columns_deleted(row: Element) -> Iterator[int]:
    at = 0
    for cell in row.iterchildren(w("tc")):
        span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
        width = int(span.get(w("val"), "1")) if span is not None else 1
        if _change(cell, "cellDel") is not None:
            yield from range(at, at + width)
        at += width


def _join(paragraph: Element) -> None:
    """Let the next paragraph go on where this one no longer ends.

    It looks as this one, or as the next where nothing is left of this.
    """
    between, following = _following(paragraph)
    if following is None:
        return
    if following.tag != w("p"):
        if not _has_content(paragraph):
            _hand_on(paragraph, following)
        return
    if _has_content(paragraph):
        _take_section(paragraph, following)
        paragraph.extend([*between, *_content(following)])
        parent_of(following).remove(following)
    else:
        own = 0 if following.find(w("pPr")) is None else 1
        following[own:own] = [*_content(paragraph), *between]
        parent_of(paragraph).remove(paragraph)


def _following(paragraph: Element) -> tuple[list[Element], Element | None]:
    """Return the block after a paragraph, and the marks between."""
    between: list[Element] = []
    for sibling in paragraph.itersiblings():
        if local(sibling) not in _UNSEEN:
            return between, None if sibling.tag == w("sectPr") else sibling
        between.append(sibling)
    return between, None


def _content(paragraph: Element) -> list[Element]:
    return [child for child in paragraph if child.tag != w("pPr")]


def _has_content(paragraph: Element) -> bool:
    return any(
        local(child) not in _UNSEEN
        for element in _content(paragraph)
        for child in (element if element.tag == w("r") else (element,))
    )


def _hand_on(paragraph: Element, following: Element) -> None:
    """Remove a paragraph of which nothing is left but marks."""
    for mark in _content(paragraph):
        if mark.tag != w("r"):
            following.addprevious(mark)
    parent_of(paragraph).remove(paragraph)


def _take_section(paragraph: Element, following: Element) -> None:
    """Let a paragraph end the section that the one it takes over ended."""
    (properties,) = paragraph.iterchildren(w("pPr"))
    for section in properties.findall(w("sectPr")):
        properties.remove(section)
    properties.extend(following.findall(f"{w('pPr')}/{w('sectPr')}"))
