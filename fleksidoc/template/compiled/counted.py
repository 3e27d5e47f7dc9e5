"""Paragraphs that count, and codes that print numbers, are marked for the program.

The marks are processing instructions: they can stand anywhere, and print nothing.
``recounting`` reads them in each finished document, and takes them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.compiled.recounting import COUNT, PRINT, Lists
from fleksidoc.template.marking.results import result_of
from fleksidoc.template.numbering.lists import Numbering, paragraph_of, read_numbering
from fleksidoc.template.numbering.recounted import (
    Recounted,
    Reference,
    Shows,
    recounted,
)
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.codes import codes
from fleksidoc.template.reading.parts import main_part, stories


@dataclass(frozen=True, slots=True)
class Marked:
    """What one part needs for its marks to become numbers."""

    lists: Lists
    prints: tuple[Recounted, ...]


def mark_counted(trees: Mapping[str, Element]) -> dict[str, Marked]:
    """Mark what is counted and printed; return what each part needs for it."""
    body = main_part(trees)
    prints = {part: tuple(_mark_prints(trees[part])) for part, _ in stories(trees)}
    targets = {
        known.bookmark
        for found in prints.values()
        for known in found
        if isinstance(known, Reference) and known.shows is not Shows.TEXT
    }
    numbering = read_numbering(trees)
    used = _mark_counts(trees[body], targets, numbering) if targets else {}
    return {
        part: Marked(used if part == body else {}, found)
        for part, found in prints.items()
        if found or (part == body and used)
    }


def _mark_prints(tree: Element) -> Iterator[Recounted]:
    known = [(code, found) for code in codes(tree) if (found := recounted(code.text))]
    for number, (code, printed) in enumerate(known):
        text = result_of(code)
        mark = etree.ProcessingInstruction(PRINT, str(number))
        mark.tail, text.text = text.text, None
        text.insert(0, mark)
        yield printed


def _mark_counts(tree: Element, targets: set[str], numbering: Numbering) -> Lists:
    """Mark the paragraphs that are counted; return the lists that they are in."""
    names: dict[Element, list[str]] = {}
    for start in named(tree, "bookmarkStart"):
        paragraph, name = paragraph_of(start), start.get(w("name"), "")
        if paragraph is not None and name in targets:
            names.setdefault(paragraph, []).append(name)
    used: dict[str, None] = {}
    for paragraph in named(tree, "p"):
        place = numbering.list_of(paragraph)
        if place:
            used[place[0]] = None
            facts = " ".join((place[0], str(place[1]), *names.get(paragraph, ())))
            mark = etree.ProcessingInstruction(COUNT, facts)
            paragraph.insert(int(paragraph.find(w("pPr")) is not None), mark)
    return {name: numbering.lists[name] for name in used}
