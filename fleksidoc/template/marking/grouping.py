"""The clauses of a document, found by the marks in their headings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template import faults
from fleksidoc.template.draft import NAMESPACE, tag
from fleksidoc.template.marking.tagging import WHERE
from fleksidoc.template.notes import Notes
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.styles import Styles

SIGNATURES: Final = "signatures"
WHERE_ON_PARAGRAPH: Final = tag(WHERE)
_CLAUSE, _PART = tag("clause"), tag("part")
_CHOICE = tag("choice")
_CONDITIONS = frozenset((_CHOICE, tag("when"), tag("otherwise")))


def marked_paragraphs(tree: Element) -> list[Element]:
    """Return the paragraphs, from an element on, that begin a clause or a part."""
    return [paragraph for paragraph in named(tree, "p") if _identity(paragraph)]


def _identity(paragraph: Element) -> str:
    return paragraph.get(_CLAUSE, "") or paragraph.get(_PART, "")


def place_of(paragraph: Element) -> int:
    """Return the number of the paragraph's place."""
    return int(paragraph.get(WHERE_ON_PARAGRAPH, ""))


def group_clauses(body: Element, styles: Styles, notes: Notes) -> None:
    """Enclose each clause, what stands before the first, and the signatures."""
    if any(_is_plain(child) and _identity(child) for child in _deep(body)):
        _Grouping(body, styles, notes).run()
    for paragraph in marked_paragraphs(body):
        report_stray_mark(paragraph, notes)


def report_stray_mark(paragraph: Element, notes: Notes) -> None:
    """Say that a mark stands where no clause can begin."""
    kind = "clause" if paragraph.get(_CLAUSE) else "part"
    mark = f"{{# {kind}: {_identity(paragraph)} #}}"
    notes.fault(faults.MARK_NOT_IN_BODY, place_of(paragraph), tag=mark)


def _is_plain(element: Element) -> bool:
    return element.tag == w("p")


def _deep(element: Element) -> Iterator[Element]:
    """Yield what stands in the text itself, also under conditions, not in loops."""
    for child in element:
        if child.tag in _CONDITIONS:
            yield from _deep(child)
        else:
            yield child


class _Grouping:
    """The walk through the document, heading by heading."""

    def __init__(self, body: Element, styles: Styles, notes: Notes) -> None:
        self.body = body
        self.styles = styles
        self.notes = notes
        self.used: dict[str, int] = {}
        """The identities so far, and the place of each."""
        self.group = _make("part", 0, id="front")
        """What the next paragraph belongs to."""
        self.level = -1
        """How deep the headings of clauses are; before the first, none is."""

    def run(self) -> None:
        """Move everything but the last section's properties into groups."""
        children = [child for child in self.body if child.tag != w("sectPr")]
        self.body.insert(0, self.group)
        ending = next(self.body.iterchildren(w("sectPr")))
        self._walk(children, self.body, within=True)
        self.body.append(ending)

    def _walk(self, children: list[Element], outside: Element, *, within: bool) -> None:
        """Sort the children; ``within`` tells whether text may go on in a clause."""
        for child in children:
            if _is_plain(child) and _identity(child):
                self._begin(child, outside)
                within = True
            elif any(_identity(element) for element in _choice(child)):
                self._enter(child, outside)
                within = False
            else:
                self._go_on(child, within=within)

    def _begin(self, heading: Element, outside: Element) -> None:
        identity, where = _identity(heading), place_of(heading)
        if heading.get(_PART) and outside is not self.body:
            self.group.append(heading)
            return
        self._check(identity, where)
        kind = "part" if heading.get(_PART) else "clause"
        self.level = self._level(heading) if kind == "clause" else -1
        self.used.setdefault(identity, where)
        self.group = _make(kind, where, id=identity)
        self.group.append(heading)
        heading.attrib.pop(_CLAUSE, "")
        heading.attrib.pop(_PART, "")
        outside.append(self.group)

    def _level(self, heading: Element) -> int:
        return self.styles.outline_level(heading) or 0

    def _check(self, identity: str, where: int) -> None:
        if identity in self.used:
            first = self.used[identity]
            facts = {"id": identity, "words": self.notes.places[first].words}
            self.notes.fault(faults.DOUBLED_NAME, where, first, **facts)
        elif SIGNATURES in self.used:
            self.notes.fault(faults.CLAUSE_AFTER_SIGNATURES, where, id=identity)

    def _enter(self, choice: Element, outside: Element) -> None:
        """Let a condition that begins with a heading stand round whole clauses."""
        outside.append(choice)
        first = place_of(marked_paragraphs(choice)[0])
        for branch in choice:
            children = list(branch)
            if children and not _begins_clause(children[0]):
                self._report_cut(choice, first)
            self._walk(children, branch, within=True)

    def _report_cut(self, choice: Element, heading: int) -> None:
        where = int(choice.get(WHERE, ""))
        facts = {
            "tag": f"{{%p if {choice[0].get('test')} %}}",
            "first": self.notes.places[where].heading,
            "heading": self.notes.places[heading].words,
        }
        self.notes.fault(faults.CONDITION_CUTS_CLAUSE, where, **facts)

    def _go_on(self, child: Element, *, within: bool) -> None:
        for paragraph in filter(_is_plain, _choice(child)):
            self._check_heading(paragraph)
        if not within and _has_content(child):
            where = self._nearest(child)
            identity = self.group.get("id", "")
            self.notes.fault(faults.TEXT_AFTER_CONDITION, where, id=identity)
        self.group.append(child)

    def _nearest(self, child: Element) -> int:
        return next(map(place_of, named(child, "p")), 0)

    def _check_heading(self, paragraph: Element) -> None:
        level = self.styles.outline_level(paragraph)
        if level is not None and level <= self.level:
            where = place_of(paragraph)
            words = self.notes.places[where].words
            self.notes.fault(faults.UNNAMED_CLAUSE, where, words=words)


def _choice(element: Element) -> Iterator[Element]:
    """Yield the element itself, or what a condition holds."""
    return _deep(element) if element.tag == _CHOICE else iter((element,))


def _begins_clause(element: Element) -> bool:
    if element.tag == _CHOICE:
        return all(len(branch) and _begins_clause(branch[0]) for branch in element)
    return bool(_identity(element))


def _has_content(element: Element) -> bool:
    if not _is_plain(element):
        return element.tag not in {w("bookmarkStart"), w("bookmarkEnd")}
    texts = ("".join(map(str, text.itertext())) for text in named(element, "t"))
    fields = element.iter(tag("field"), w("drawing"), w("pict"))
    return any(text.strip() for text in texts) or any(True for _ in fields)


def _make(name: str, where: int, **attributes: str) -> Element:
    attributes[WHERE] = str(where)
    return etree.Element(tag(name), attributes, nsmap={"t": NAMESPACE})
