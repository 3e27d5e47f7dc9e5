"""The lists of the base, and those that the template's text uses besides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.look.parts import Parts
from fleksidoc.template.look.styles import Merged
from fleksidoc.template.ooxml import named, value, w

_NO_LIST: Final = "0"


def merge_lists(parts: Parts, look: Parts, styles: Merged) -> None:
    """Number the template's text as the base does.

    Clauses and letters are numbered through their styles. A list that a paragraph
    names by itself comes along, unless it is the one that the styles number by.
    """
    own, base = parts.tree("numbering"), look.tree("numbering")
    if base is None:
        return
    merged = deepcopy(base)
    if own is not None:
        _Lists(own, merged, styles.ids).carry(_references(parts, styles))
    parts.replace("numbering", merged)


def _references(parts: Parts, styles: Merged) -> Iterator[Element]:
    for tree in (*parts.texts(), *styles.own):
        for reference in named(tree, "numId"):
            if value(reference) != _NO_LIST:
                yield reference


class _Lists:
    """The template's lists on their way into the base's."""

    def __init__(self, own: Element, merged: Element, ids: Mapping[str, str]) -> None:
        self._own = own
        self._merged = merged
        self._ids = ids
        self._called: dict[str, str] = {}

    def carry(self, references: Iterator[Element]) -> None:
        """Let references name lists as they are called now."""
        lists = {one.get(w("numId"), ""): one for one in self._own.findall(w("num"))}
        for reference in list(references):
            identity = value(reference)
            if identity not in lists:
                continue
            if identity not in self._called:
                self._called[identity] = self._bring(lists[identity])
            reference.set(w("val"), self._called[identity])

    def _bring(self, number: Element) -> str:
        definition = _definition(number, self._own)
        style = next((value(style) for style in named(definition, "pStyle")), "")
        theirs = self._numbering(self._ids.get(style, ""))
        if theirs is None:
            return self._add(number, self._defined(definition))
        if number.find(w("lvlOverride")) is None:
            return theirs.get(w("numId"), "")
        return self._add(number, value(theirs.find(w("abstractNumId"))))

    def _numbering(self, style: str) -> Element | None:
        """Return the list that the base numbers a style by."""
        for number in self._merged.findall(w("num")):
            levels = named(_definition(number, self._merged), "pStyle")
            if style in map(value, levels):
                return number
        return None

    def _defined(self, definition: Element) -> str:
        """Bring a definition; a bullet that is a picture becomes its character."""
        copy = deepcopy(definition)
        for level in named(copy, "lvl"):
            for name in ("lvlPicBulletId", "pStyle"):
                for found in level.findall(w(name)):
                    level.remove(found)
        return self._insert(copy, "abstractNumId")

    def _add(self, number: Element, definition: str) -> str:
        copy = deepcopy(number)
        for reference in copy.findall(w("abstractNumId")):
            reference.set(w("val"), definition)
        return self._insert(copy, "numId")

    def _insert(self, copy: Element, key: str) -> str:
        """Put a definition or a list last among its like, under the next number."""
        like = self._merged.findall(str(copy.tag))
        used = (int(one.get(w(key), "0")) for one in like)
        copy.set(w(key), str(1 + max(used, default=0)))
        before = named(self._merged, "numPicBullet", "abstractNum")
        after = like[-1:] or before[-1:]
        self._merged.insert(self._merged.index(after[0]) + 1 if after else 0, copy)
        return copy.get(w(key), "")


def _definition(number: Element, numbering: Element) -> Element:
    wanted = value(number.find(w("abstractNumId")))
    return next(
        one
        for one in numbering.findall(w("abstractNum"))
        if one.get(w("abstractNumId")) == wanted
    )
