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
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.changes import Accepted, tracked

_FETCHING: Final = re.compile(
    r"\s*(DATABASE|DDE|DDEAUTO|IMPORT|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK)\b",
    re.IGNORECASE,
)
_CHANGING: Final = re.compile(
    r"\s*(CREATEDATE|DATE|EDITTIME|FILENAME|LASTSAVEDBY|PRINTDATE|SAVEDATE|TIME"
    r"|USERADDRESS|USERINITIALS|USERNAME)\b",
    re.IGNORECASE,
)
"""Fields that Word fills anew with the day or the machine, also in a signed file."""

_TAG: Final = re.compile(r"\{[{%#]|%7B%(7B|25|23)", re.IGNORECASE)


_FIELD_CODES: Final = (
    (_FETCHING, faults.UNSAFE_FIELD_CODE),
    (_CHANGING, faults.CHANGING_FIELD_CODE),
)


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
    """Tell of tags where none are read, and of fields that come from outside."""
    for part, tree in trees.items():
        tags = [] if tree in texts else list(filter(_TAG.search, _everything(tree)))
        for tag in tags:
            where = notes.place(WordPlace(file=name, part=part))
            notes.fault(faults.NOT_RENDERED, where, tag=tag.strip())
    for tree in texts:
        for where, text in _aside(tree):
            if _TAG.search(text):
                notes.fault(faults.NOT_RENDERED, where, tag=text.strip())
        for code in named(tree, "instrText", "fldSimple"):
            text = code.get(w("instr")) or code.text or ""
            for pattern, fault in _FIELD_CODES:
                if found := pattern.match(text):
                    notes.fault(fault, nearest(code), code=found[1].upper())


def _everything(tree: Element) -> Iterator[str]:
    for element in tree.iter():
        yield element.text or ""
        yield from map(str, element.attrib.values())


def _aside(tree: Element) -> Iterator[tuple[int, str]]:
    """Yield what a story holds beside its text: attributes and field codes."""
    for element in tree.iter():
        for text in map(str, element.attrib.values()):
            if "{" in text:
                yield nearest(element), text
        if element.tag != w("t") and "{" in (element.text or ""):
            yield nearest(element), element.text or ""
