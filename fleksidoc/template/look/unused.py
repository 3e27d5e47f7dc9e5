"""Headers and footers that somebody changed in a template, where the base's are used.

A template holds a copy of the look, so that Word shows it. Who changes the copy sees it
in Word, and would look for it in the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from fleksidoc.template.look.parts import Parts
from fleksidoc.template.ooxml import local, named, w
from fleksidoc.template.reading.parts import links


@dataclass(frozen=True, slots=True)
class Margin:
    """What a header or footer holds."""

    kind: str
    """``header`` or ``footer``."""

    words: str
    pictures: frozenset[bytes]


def unused_margins(parts: Parts, look: Parts) -> tuple[Margin, ...]:
    """Return the template's headers and footers that are unlike all of the base's."""
    if not look.sections():
        return ()
    theirs = set(_margins(look))
    held = (m for m in _margins(parts) if m.words or m.pictures)
    return tuple(margin for margin in held if margin not in theirs)


def _margins(parts: Parts) -> Iterator[Margin]:
    for kind in ("header", "footer"):
        for link in parts.links_of_kind(kind):
            tree = parts.trees[link.target]
            yield Margin(kind, _words(tree), frozenset(_pictures(parts, link.target)))


def _pictures(parts: Parts, part: str) -> Iterator[bytes]:
    return (
        parts.members.get(link.target, b"")
        for link in links(parts.trees, part)
        if link.kind == "image"
    )


def _words(tree: Element) -> str:
    """Return the text; what Word counts, as the number of the page, is not compared."""
    pieces: list[str] = []
    shown: list[bool] = []
    for element in named(tree, "p", "t", "fldChar"):
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            shown.append(True)
        elif kind == "separate" and shown:
            shown[-1] = False
        elif kind == "end" and shown:
            shown.pop()
        elif local(element) == "p":
            pieces.append(" ")
        elif all(shown) and next(element.iterancestors(w("fldSimple")), None) is None:
            pieces.append(element.text or "")
    return " ".join("".join(pieces).split())
