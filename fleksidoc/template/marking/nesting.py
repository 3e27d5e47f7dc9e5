"""Marks become choices and loops that enclose what they govern."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template import faults
from fleksidoc.template.draft import NAMESPACE, tag
from fleksidoc.template.marking.tagging import MARK, WHERE
from fleksidoc.template.marking.tags import Kind
from fleksidoc.template.notes import Notes
from fleksidoc.template.ooxml import parent_of

_OPENED_BY: Final = {Kind.ENDIF: Kind.IF, Kind.ENDFOR: Kind.FOR}
_CLOSE: Final = {Kind.IF: "endif", Kind.FOR: "endfor"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A tag that begins, turns or ends a condition or a loop."""

    kind: Kind
    text: str
    reach: str
    where: int
    expression: str
    name: str


def _read(element: Element) -> Mark:
    return Mark(
        kind=Kind(element.get("kind", "")),
        text=element.get("text", ""),
        reach=element.get("reach", ""),
        where=int(element.get(WHERE, "")),
        expression=element.get("expression", ""),
        name=element.get("name", ""),
    )


@dataclass(slots=True)
class _Open:
    """A condition or loop that is not closed yet."""

    mark: Mark
    around: Element
    """Where it stands."""

    node: Element
    inside: Element
    """Where what comes next belongs."""


def nest(tree: Element, notes: Notes) -> None:
    """Enclose what stands between the marks of each condition and loop."""
    containers = list(dict.fromkeys(parent_of(mark) for mark in tree.iter(MARK)))
    order = {element: number for number, element in enumerate(tree.iter(MARK))}
    unmatched: list[tuple[int, Mark]] = []
    for container in containers:
        unmatched += _Nesting(container, order, notes).run()
    _explain([mark for _, mark in sorted(unmatched, key=lambda pair: pair[0])], notes)


class _Nesting:
    """The walk through one container's children."""

    def __init__(
        self, container: Element, order: dict[Element, int], notes: Notes
    ) -> None:
        self.container = container
        self.order = order
        self.notes = notes
        self.inside = container
        self.open: list[tuple[int, _Open]] = []
        self.unmatched: list[tuple[int, Mark]] = []

    def run(self) -> list[tuple[int, Mark]]:
        """Nest the children; return the marks that have no partner here."""
        children = list(self.container)
        for child in children:
            self.container.remove(child)
        for child in children:
            if child.tag == MARK:
                self._turn(_read(child), self.order[child])
            else:
                self.inside.append(child)
        return self.unmatched + [(number, opened.mark) for number, opened in self.open]

    def _turn(self, mark: Mark, number: int) -> None:
        if mark.kind in {Kind.IF, Kind.FOR}:
            self._begin(mark, number)
        elif self._belongs(mark):
            self._go_on(mark)
        else:
            self.unmatched.append((number, mark))

    def _belongs(self, mark: Mark) -> bool:
        opening = _OPENED_BY.get(mark.kind, Kind.IF)
        return bool(self.open) and self.open[-1][1].mark.kind is opening

    def _begin(self, mark: Mark, number: int) -> None:
        if mark.kind is Kind.FOR:
            node = _add(self.inside, "loop", mark, name=mark.name, over=mark.expression)
            inside = node
        else:
            node = _add(self.inside, "choice", mark)
            inside = _add(node, "when", mark, test=mark.expression)
        self.open.append((number, _Open(mark, self.inside, node, inside)))
        self.inside = inside

    def _go_on(self, mark: Mark) -> None:
        _, opened = self.open[-1]
        if mark.kind in _OPENED_BY:
            self.open.pop()
            self.inside = opened.around
        elif opened.node[-1].tag == tag("otherwise"):
            self.notes.fault(faults.MISPLACED_ELSE, mark.where, tag=mark.text)
        elif mark.kind is Kind.ELIF:
            self.inside = _add(opened.node, "when", mark, test=mark.expression)
        else:
            self.inside = _add(opened.node, "otherwise", mark)


def _add(parent: Element, element: str, mark: Mark, **attributes: str) -> Element:
    attributes[WHERE] = str(mark.where)
    node = etree.Element(tag(element), attributes, nsmap={"t": NAMESPACE})
    parent.append(node)
    return node


def _explain(unmatched: list[Mark], notes: Notes) -> None:
    """Pair ends with the beginnings they were meant for, and say what is wrong."""
    waiting: list[Mark] = []
    for mark in unmatched:
        if mark.kind in {Kind.IF, Kind.FOR}:
            waiting.append(mark)
        elif waiting and _OPENED_BY.get(mark.kind) is waiting[-1].kind:
            _elsewhere(waiting.pop(), mark, notes)
        elif not waiting:
            opening = "{% " + _OPENED_BY.get(mark.kind, Kind.IF) + " … %}"
            facts = {"tag": mark.text, "open": opening}
            notes.fault(faults.NEVER_OPENED, mark.where, **facts)
        elif mark.kind in _OPENED_BY:
            notes.fault(faults.MISPLACED_ELSE, mark.where, tag=mark.text)
    for mark in waiting:
        close = f"{{%{mark.reach} {_CLOSE[mark.kind]} %}}"
        last = _last_of_clause(mark.where, notes)
        facts = {"tag": mark.text, "close": close, "words": notes.places[last].words}
        notes.fault(faults.NEVER_CLOSED, mark.where, last, **facts)


def _last_of_clause(where: int, notes: Notes) -> int:
    """Return the last paragraph with words before the next heading."""
    begin = notes.places[where]
    following = [
        number
        for number, place in enumerate(notes.places)
        if place.span is None
        and place.words
        and place.part == begin.part
        and (place.paragraph or 0) >= (begin.paragraph or 0)
    ]
    under = [n for n in following if notes.places[n].heading == begin.heading]
    # The next heading still stands under the one before it.
    before = under[:-1] if len(under) < len(following) else under
    return (before or under)[-1]


def _elsewhere(begin: Mark, end: Mark, notes: Notes) -> None:
    first, last = notes.places[begin.where], notes.places[end.where]
    facts = {"tag": begin.text, "end": end.text, "words": last.words}
    both_in_cells = first.table is not None and last.table == first.table
    fault = faults.CLOSED_ELSEWHERE
    if begin.reach == "p" and both_in_cells:
        fault = faults.PARAGRAPH_TAG_FOR_ROWS
    notes.fault(fault, begin.where, end.where, **facts)
