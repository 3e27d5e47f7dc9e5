"""What makes a Word file unfit as a template, apart from how its tags are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.findings import WordPlace
from fleksidoc.template import faults
from fleksidoc.template.marking.grouping import place_of
from fleksidoc.template.notes import Notes
from fleksidoc.template.ooxml import A, M, w
from fleksidoc.template.reading.changes import Accepted, tracked
from fleksidoc.template.reading.codes import codes

_SPLIT: Final = (f"{{{A}}}p", f"{{{M}}}oMath")
"""Texts of other kinds than Word's own."""

_TAG: Final = re.compile(r"\{[{%#]|%7B%(7B|25|23)", re.IGNORECASE)


def check_changes(trees: Mapping[str, Element], notes: Notes) -> None:
    """Tell of changes that are neither accepted nor rejected, once for the file."""
    found = tracked(trees)
    if found:
        facts = {"count": len(found)}
        notes.fault(faults.TRACKED_CHANGES, nearest(found[0]), **facts)


def tell_accepted(accepted: Accepted, notes: Notes) -> None:
    """Tell how many changes were read as accepted, and where the first was."""
    if accepted.count:
        where = 0 if accepted.first is None else place_of(accepted.first)
        notes.repair(faults.READ_AS_ACCEPTED, where, count=accepted.count)


def nearest(element: Element) -> int:
    """Return the place of the paragraph round an element, in it, or after it."""
    around = next(element.iterancestors(w("p")), None)
    if around is None:
        around = next(element.iter(w("p")), None)
    if around is None:
        row = next(element.iterancestors(w("tr"), w("tbl")), None)
        around = None if row is None else next(row.iter(w("p")), None)
    return 0 if around is None else place_of(around)


def check_unread(
    trees: Mapping[str, Element], texts: list[Element], name: str, notes: Notes
) -> None:
    """Tell of tags where none are read."""
    for part, tree in trees.items():
        tags = [] if tree in texts else list(filter(_TAG.search, _everything(tree)))
        for tag in tags:
            where = notes.place(WordPlace(file=name, part=part))
            notes.fault(faults.NOT_RENDERED, where, tag=tag.strip())
    for tree in texts:
        for where, text in _aside(tree):
            if _TAG.search(text):
                notes.fault(faults.NOT_RENDERED, where, tag=text.strip())


def _everything(tree: Element) -> Iterator[str]:
    for element in tree.iter():
        yield element.text or ""
        yield from map(str, element.attrib.values())
    yield from (text for _, text in _joined(tree))


def _aside(tree: Element) -> Iterator[tuple[int, str]]:
    """Yield what a story holds beside its text: attributes and field codes."""
    for element in tree.iter():
        for text in map(str, element.attrib.values()):
            if "{" in text:
                yield nearest(element), text
        if element.tag != w("t") and "{" in (element.text or ""):
            yield nearest(element), element.text or ""
    yield from ((nearest(element), text) for element, text in _joined(tree))


def _joined(tree: Element) -> Iterator[tuple[Element, str]]:
    """Yield what is split over several elements: shapes, mathematics, field codes."""
    for element in tree.iter(*_SPLIT):
        yield element, "".join(map(str, element.itertext()))
    for code in codes(tree):
        yield code.begin, code.text
