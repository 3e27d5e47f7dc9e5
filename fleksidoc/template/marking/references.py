"""What refers across conditions and loops must hold in every document."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template import faults
from fleksidoc.template.clause import branch_condition
from fleksidoc.template.draft import tag
from fleksidoc.template.notes import Notes
from fleksidoc.template.ooxml import detach, named, parent_of, w
from fleksidoc.template.reading.checks import nearest
from fleksidoc.template.reading.codes import codes

_LOOP: Final = tag("loop")
_BRANCHES: Final = (tag("when"), tag("otherwise"), _LOOP)
_REFERENCE: Final = re.compile(
    r"\s*(?:REF|PAGEREF|NOTEREF)\s+\"?([^\s\"\\]+)", re.IGNORECASE
)


def check_references(texts: list[Element], notes: Notes) -> None:
    """Check fields, bookmarks and what points to them; drop bookmarks left over."""
    for tree in texts:
        _check_fields(tree, notes)
    references = [reference for tree in texts for reference in _references(tree)]
    bookmarks = [start for tree in texts for start in named(tree, "bookmarkStart")]
    known = {start.get(w("name"), ""): start for start in bookmarks}
    for reference in references:
        _check_reference(reference, known.get(reference.target), notes)
    targets = {reference.target for reference in references}
    for tree in texts:
        _drop_bookmarks(tree, targets, notes)


@dataclass(frozen=True, slots=True)
class _Reference:
    element: Element
    target: str
    printed: bool
    """Whether it prints what it points to, not only leads there."""


def _references(tree: Element) -> Iterator[_Reference]:
    for link in named(tree, "hyperlink"):
        yield _Reference(link, link.get(w("anchor"), ""), printed=False)
    for code in codes(tree):
        found = _REFERENCE.match(code.text)
        if found:
            yield _Reference(code.begin, found[1], printed=True)


def _check_fields(tree: Element, notes: Notes) -> None:
    begun: list[Element] = []
    for element in named(tree, "fldChar"):
        if element.get(w("fldCharType")) == "begin":
            begun.append(element)
        elif begun:
            if _around(begun[-1]) != _around(element):
                notes.fault(faults.FIELD_CODE_CUT, nearest(begun[-1]))
            if element.get(w("fldCharType")) == "end":
                begun.pop()


def _around(element: Element) -> list[Element]:
    """Return the conditions and loops round an element, the nearest first."""
    return list(element.iterancestors(*_BRANCHES))


def _conditions(element: Element) -> set[str]:
    branches = [branch for branch in _around(element) if branch.tag != _LOOP]
    return set(map(branch_condition, branches))


def _check_reference(
    reference: _Reference, target: Element | None, notes: Notes
) -> None:
    where = nearest(reference.element)
    if target is None:
        if reference.printed:
            facts = {"target": reference.target}
            notes.fault(faults.REFERENCE_TO_NOTHING, where, **facts)
        return
    repeated = any(branch.tag == _LOOP for branch in _around(target))
    if repeated or not _conditions(target) <= _conditions(reference.element):
        at = nearest(target)
        words = notes.places[at].words
        notes.fault(faults.REFERENCE_MAY_DANGLE, where, at, target=words)


def _drop_bookmarks(tree: Element, targets: set[str], notes: Notes) -> None:
    """Drop bookmarks that would be doubled, or cut in two, and that nothing needs."""
    ends = {end.get(w("id")): end for end in named(tree, "bookmarkEnd")}
    for start in named(tree, "bookmarkStart"):
        end, around = ends.get(start.get(w("id"))), _around(start)
        doubled = any(branch.tag == _LOOP for branch in around)
        cut = end is None or _around(end) != around
        if doubled or cut:
            _tell_dropped(start, targets, notes, doubled=doubled)
            detach(start)
            if end is not None:
                detach(end)


def _tell_dropped(
    start: Element, targets: set[str], notes: Notes, *, doubled: bool
) -> None:
    name, where = start.get(w("name"), ""), nearest(start)
    if name in targets and not doubled:
        words = notes.places[where].words
        notes.fault(faults.REFERENCE_MAY_DANGLE, where, target=words)
    elif name not in targets and not name.startswith("_"):
        # Names with an underscore are Word's own; nobody has ever seen them.
        notes.repair(faults.BOOKMARK_DROPPED, where, name=name)


def govern_notes(
    texts: list[Element], stories: Mapping[str, Element | None], notes: Notes
) -> None:
    """Let each footnote and endnote be there when what refers to it is."""
    for kind, tree in stories.items():
        if tree is None:
            continue
        found = {note.get(w("id")): note for note in named(tree, kind)}
        for text in texts:
            for reference in named(text, f"{kind}Reference"):
                note = found.get(reference.get(w("id")))
                if note is not None:
                    _govern(note, reference, notes)


def _govern(note: Element, reference: Element, notes: Notes) -> None:
    around = _around(reference)
    if any(branch.tag == _LOOP for branch in around):
        notes.fault(faults.NOTE_IN_LOOP, nearest(reference))
        return
    for branch in around:
        choice = _twin(parent_of(branch))
        for other in reversed(list(branch.itersiblings(preceding=True))):
            choice.append(_twin(other))
        note.addprevious(choice)
        choice.append(_twin(branch))
        choice[-1].append(note)
        note = choice


def _twin(element: Element) -> Element:
    """Return the same condition with nothing in it."""
    twin = copy.copy(element)
    for child in list(twin):
        twin.remove(child)
    return twin
