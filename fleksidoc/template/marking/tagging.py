"""Every tag in a part becomes an element where it stands; none is lost on the way.

Only letters are taken out of the text: whatever else stands inside a tag (a bookmark,
the end of a link, a picture) stays, so that nothing can fall apart.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template import faults
from fleksidoc.template.draft import NAMESPACE, tag
from fleksidoc.template.marking.tags import CLOSE, Broken, Kind, Tag, find_tags
from fleksidoc.template.notes import Notes
from fleksidoc.template.ooxml import SPACE, detach, parent_of, w
from fleksidoc.template.reading.stories import letters

MARK: Final = tag("mark")
"""A condition or loop that begins, turns or ends here; nesting consumes it."""

WHERE: Final = "where"
_BLANKS: Final = " \n\t"
_WRAPPINGS: Final = frozenset(map(w, ("hyperlink", "smartTag", "sdt", "customXml")))


def tag_paragraph(paragraph: Element, where: int, notes: Notes) -> None:
    """Turn the tags of one paragraph into elements and marks."""
    line = list(letters(paragraph))
    text = "".join(character for _, character in line)
    if not any(brace in text for brace in "{}｛｝"):
        return
    found = list(find_tags(text))
    places = {item: _place(item, where, notes) for item in found}
    _note(places, notes)
    tags = {item: at for item, at in places.items() if isinstance(item, Tag)}
    _identify(paragraph, tags, notes)
    emptied = list(_rewrite(line, tags))
    _note_dropped(_prune(emptied), tags, where, notes)
    for mark in list(paragraph.iter(MARK)):
        if not mark.get("reach") and _owner(mark) is paragraph:
            _lift(mark)


def _owner(mark: Element) -> Element:
    return next(mark.iterancestors(w("p")))


def _place(item: Tag | Broken, where: int, notes: Notes) -> int:
    """Keep the place that a tag has within its paragraph."""
    return notes.place(replace(notes.places[where], span=item.span))


def _note(found: Mapping[Tag | Broken, int], notes: Notes) -> None:
    for item, at in found.items():
        if isinstance(item, Broken):
            notes.fault(item.fault, at, **_facts(item))
        elif _squeezed(item.written) != _squeezed(item.meant):
            facts = {"written": _visible(item.written), "meant": item.meant}
            notes.repair(faults.READ_AS_MEANT, at, **facts)


def join_halves(notes: Notes) -> None:
    """Tell of a tag that goes on in the next paragraph once, not once a half."""
    halves = [faults.UNCLOSED_TAG.code, faults.UNOPENED_TAG.code]
    for first, second in list(pairwise(notes.findings)):
        facts = first.message.facts
        if [first.code, second.code] == halves and facts[
            "close"
        ] == second.message.facts["tag"]:
            whole = faults.TAG_OVER_PARAGRAPHS
            notes.findings[notes.findings.index(first)] = replace(
                first,
                code=whole.code,
                message=whole.message(facts),
                hint=whole.hint({}),
                related=(second.place,),
            )
            notes.findings.remove(second)


def _facts(broken: Broken) -> dict[str, str]:
    return {
        "tag": broken.tag,
        "open": broken.opening,
        "close": CLOSE.get(broken.opening, broken.tag),
        "prefix": broken.opening[2:],
        "name": broken.name,
    }


def _squeezed(text: str) -> str:
    return "".join(sign for sign in text if sign not in _BLANKS)


def _visible(text: str) -> str:
    """Return a text in which signs that nobody sees are shown by their number.

    >>> _visible("{{\u00a0name }}")
    '{{⟨U+00A0⟩name }}'
    """
    return "".join(
        sign if sign.isprintable() or sign in _BLANKS else f"⟨U+{ord(sign):04X}⟩"
        for sign in text
    )


def _identify(paragraph: Element, tags: Mapping[Tag, int], notes: Notes) -> None:
    marks = [item for item in tags if item.kind in {Kind.CLAUSE, Kind.PART}]
    for mark in marks:
        paragraph.set(tag(mark.kind), mark.expression)
    if len(marks) > 1:
        facts = {"first": marks[0].written, "second": marks[1].written}
        notes.fault(faults.TWO_TAGS, tags[marks[1]], tags[marks[0]], **facts)


def _rewrite(
    line: list[tuple[Element, str]], tags: Mapping[Tag, int]
) -> Iterator[Element]:
    """Take the tags' letters out of the text; yield each element that lost some."""
    inside = {at for item in tags for at in range(item.start, item.end)}
    begins = {_first_brace(item, line): item for item in tags}
    for element, group in groupby(range(len(line)), key=lambda at: line[at][0]):
        places = list(group)
        if inside.isdisjoint(places):
            continue
        if element.tag == w("t"):
            _set_text(
                element,
                (
                    _element(begins[at], tags[begins[at]])
                    if at in begins
                    else line[at][1]
                    for at in places
                    if at in begins or at not in inside
                ),
            )
        yield element


def _first_brace(item: Tag, line: list[tuple[Element, str]]) -> int:
    return next(at for at in range(item.start, item.end) if line[at][1] in "{}%")


def _element(item: Tag, where: int) -> Element | str:
    if item.kind is Kind.LITERAL:
        return item.expression
    if item.kind in {Kind.CLAUSE, Kind.PART}:
        return ""
    if item.kind is Kind.FIELD:
        return _make("field", path=item.expression, where=str(where))
    attributes = {
        "kind": item.kind,
        "reach": item.reach,
        "text": item.meant,
        "expression": item.expression,
        "name": item.name,
        WHERE: str(where),
    }
    return _make("mark", **attributes)


def _make(element: str, **attributes: str) -> Element:
    return etree.Element(tag(element), attributes, nsmap={"t": NAMESPACE})


def _set_text(element: Element, pieces: Iterable[Element | str]) -> None:
    element.text = None
    element.set(SPACE, "preserve")
    for piece in pieces:
        if not isinstance(piece, str):
            element.append(piece)
        elif len(element):
            element[-1].tail = (element[-1].tail or "") + piece
        else:
            element.text = (element.text or "") + piece


def _prune(emptied: Iterable[Element]) -> list[Element]:
    """Remove what lost all its text, outwards; return the wrappings that went."""
    wrappings: list[Element] = []
    for element in emptied:
        if element.tag == w("t") and (element.text or len(element)):
            continue
        run = parent_of(element)
        detach(element)
        wrapping = parent_of(run)
        if all(child.tag == w("rPr") for child in run):
            detach(run)
            wrappings += _prune_wrapping(wrapping)
    return wrappings


def _prune_wrapping(wrapping: Element) -> Iterator[Element]:
    if wrapping.tag == w("sdtContent"):
        wrapping = parent_of(wrapping)
    if wrapping.tag in _WRAPPINGS and next(wrapping.iter(w("r")), None) is None:
        around = parent_of(wrapping)
        for bookmark in list(wrapping.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            wrapping.addprevious(bookmark)
        detach(wrapping)
        yield wrapping
        yield from _prune_wrapping(around)


def _note_dropped(
    wrappings: list[Element], tags: Iterable[Tag], where: int, notes: Notes
) -> None:
    links_and_controls = {w("hyperlink"), w("sdt")}
    if any(wrapping.tag in links_and_controls for wrapping in wrappings):
        written = ", ".join(item.written for item in tags)
        notes.repair(faults.WRAPPING_DROPPED, where, tag=written)


def _lift(mark: Element) -> None:
    """Split text and run round a mark of a sentence, so that it stands between runs."""
    _split(mark)
    _split(mark)


def _split(mark: Element) -> None:
    """Move a mark out of its parent; what follows it there goes into a twin."""
    parent = parent_of(mark)
    after = _twin(parent)
    after.text, mark.tail = mark.tail, None
    after.extend(list(mark.itersiblings()))
    after.tail, parent.tail = parent.tail, None
    parent.addnext(after)
    parent.addnext(mark)
    for half in (parent, after):
        if not half.text and all(child.tag == w("rPr") for child in half):
            detach(half)


def _twin(element: Element) -> Element:
    twin = copy.deepcopy(element)
    twin.tail = twin.text = None
    for child in list(twin):
        if child.tag != w("rPr"):
            twin.remove(child)
    return twin
