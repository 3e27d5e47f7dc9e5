"""Marks that tell one text's words, ranges and pictures from the other's."""

from __future__ import annotations

import re

from lxml.etree import _Element as Element

from fleksidoc.bilingual.package import Package, free_name
from fleksidoc.bilingual.wordml import attribute, ensure
from fleksidoc.template.draft import NAMESPACE
from fleksidoc.template.ooxml import detach, named, w


def mark_language(package: Package, tag: str) -> None:
    """Mark every run and every paragraph that has no language of its own."""
    for story in package.stories():
        for run in named(story, "r"):
            _speak(ensure(run, "rPr"), tag)
        for paragraph in named(story, "p"):
            _speak(ensure(ensure(paragraph, "pPr"), "rPr"), tag)


def _speak(properties: Element, tag: str) -> None:
    language = ensure(properties, "lang")
    if language.get(w("val")) is None:
        language.set(w("val"), tag)


def renumber_places(package: Package, by: int) -> None:
    """Let the draft's elements point into the places of both drafts together."""
    for tree in package.trees.values():
        for element in tree.iter(f"{{{NAMESPACE}}}*"):
            element.set("where", str(int(attribute(element, "where")) + by))


def drop_control_numbers(package: Package) -> None:
    """Let Word number the content controls: two copies of a file number them alike."""
    for story in package.stories():
        for properties in named(story, "sdtPr"):
            for number in properties.findall(w("id")):
                detach(number)


def tell_bookmarks_apart(composed: Package, joining: Package, suffix: str) -> None:
    """Give the second package's bookmarks numbers and names that the first's lack."""
    first, second = _bookmarks(composed), _bookmarks(joining)
    taken = {mark.get(w("name"), "") for mark in first}
    names = {
        name: free_name(f"{name}_{suffix}", taken)
        for mark in second
        if (name := mark.get(w("name"), "")) in taken
    }
    numbers = [int(attribute(mark, w("id"))) for mark in first]
    for story in joining.stories():
        for mark in named(story, "bookmarkStart", "bookmarkEnd"):
            shifted = int(attribute(mark, w("id"))) + 1 + max(numbers, default=-1)
            mark.set(w("id"), str(shifted))
        _rename_bookmarks(story, names)


def _bookmarks(package: Package) -> list[Element]:
    return [
        mark for story in package.stories() for mark in named(story, "bookmarkStart")
    ]


def _rename_bookmarks(story: Element, names: dict[str, str]) -> None:
    for mark in named(story, "bookmarkStart"):
        mark.set(w("name"), _renamed(mark.get(w("name"), ""), names))
    for link in story.iter(w("hyperlink")):
        if w("anchor") in link.attrib:
            link.set(w("anchor"), _renamed(attribute(link, w("anchor")), names))
    for code in story.iter(w("instrText")):
        code.text = _in_code(code.text or "", names)
    for simple in story.iter(w("fldSimple")):
        simple.set(w("instr"), _in_code(simple.get(w("instr"), ""), names))


def _renamed(name: str, names: dict[str, str]) -> str:
    return names.get(name, name)


def _in_code(code: str, names: dict[str, str]) -> str:
    """Rename the bookmarks in a field's code.

    >>> _in_code(" REF _Ref1 ", {"_Ref1": "_Ref1_en"})
    ' REF _Ref1_en '
    """
    return re.sub(r"[^\s\"]+", lambda word: _renamed(word[0], names), code)
