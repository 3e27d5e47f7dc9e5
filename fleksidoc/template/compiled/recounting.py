"""Numbers that follow from the finished document: cross-references and captions.

A condition that removes a clause changes the numbers of those after it. So what refers
to them is written last, when it is known which paragraphs there are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from fleksidoc.template.compiled.escaping import escape
from fleksidoc.template.numbering.counting import (
    Counters,
    Level,
    ListDefinition,
    Position,
)
from fleksidoc.template.numbering.labels import label
from fleksidoc.template.numbering.numerals import numeral
from fleksidoc.template.numbering.recounted import (
    Caption,
    Recounted,
    Reference,
    Shows,
)

Lists: TypeAlias = Mapping[str, ListDefinition[Level]]

COUNT: Final = "count"
"""Marks a paragraph that is counted: its list, its depth, the bookmarks on it."""

PRINT: Final = "print"
"""Marks where a cross-reference or a caption is printed, by its number."""

_MARK: Final = re.compile(rb"<\?(count|print) ([^?]*)\?>")
_TEXT: Final = re.compile(rb"<w:t(?: [^<>]*)?>([^<]*)</w:t>")
_BOOKMARK: Final = rb'<w:bookmarkStart (?=[^<>]*w:name="%b")[^<>]*w:id="([^"]*)"'


@dataclass(slots=True)
class Counted:
    """What is known of a document while its parts are written."""

    positions: dict[str, Position] = field(default_factory=dict)
    """Where the bookmarks on counted paragraphs stand."""

    sequences: dict[str, int] = field(default_factory=dict)
    """How far the captions of each kind have counted."""

    texts: list[bytes] = field(default_factory=list)
    """The parts that are finished."""


def recount(
    xml: bytes, lists: Lists, prints: tuple[Recounted, ...], counted: Counted
) -> bytes:
    """Return a part with the numbers that this document has in place of its marks."""
    counters = Counters(lists)
    here: dict[str, Position] = {}
    waiting: list[tuple[Reference, Mapping[str, Position]]] = []

    def count(mark: re.Match[bytes]) -> bytes:
        kind, facts = mark[1].decode(), mark[2].decode().split(" ")
        if kind == COUNT:
            position = counters.next(facts[0], int(facts[1]))
            here[position.definition.counter] = position
            counted.positions.update(dict.fromkeys(facts[2:], position))
            return b""
        asked = prints[int(facts[0])]
        if isinstance(asked, Caption):
            return _caption(asked, counted.sequences).encode()
        waiting.append((asked, dict(here)))
        return b"<?print %d?>" % (len(waiting) - 1)

    def refer(mark: re.Match[bytes]) -> bytes:
        reference, from_here = waiting[int(mark[2])]
        if reference.shows is Shows.TEXT:
            return mark[0]
        there = counted.positions[reference.bookmark]
        context = from_here.get(there.definition.counter)
        return escape(label(there, reference, context)).encode()

    def repeat(mark: re.Match[bytes]) -> bytes:
        reference, _ = waiting[int(mark[2])]
        return _text_of(reference.bookmark, [numbered, *counted.texts])

    numbered = _MARK.sub(refer, _MARK.sub(count, xml))
    finished = _MARK.sub(repeat, numbered)
    counted.texts.append(finished)
    return finished


def _caption(caption: Caption, sequences: dict[str, int]) -> str:
    before = sequences.get(caption.sequence, 0)
    number = before if caption.repeats else before + 1
    if caption.start is not None:
        number = caption.start
    sequences[caption.sequence] = number
    return "" if caption.hidden else numeral(number, caption.numerals)


def _text_of(bookmark: str, parts: list[bytes]) -> bytes:
    """Return the text that a bookmark encloses, still escaped."""
    pattern = re.compile(_BOOKMARK % re.escape(bookmark.encode()))
    xml, start = next((xml, found) for xml in parts if (found := pattern.search(xml)))
    end = xml.find(b'<w:bookmarkEnd w:id="%b"' % start[1], start.end())
    texts = _TEXT.findall(_MARK.sub(b"", xml[start.end() : end]))
    return b"".join(texts)
