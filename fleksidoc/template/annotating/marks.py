"""Words are marked with a colour of our own, so that the marks can be taken away again.

Shading, not Word's highlighting: that has only colours that people use themselves.
"""

from __future__ import annotations

import copy
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import SPACE, parent_of, w
from fleksidoc.template.reading.cleaning import MARK_COLOUR
from fleksidoc.template.reading.stories import letters

_AFTER: Final = frozenset(
    map(w, ("fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout"))
) | {w("specVanish"), w("oMath"), w("rPrChange")}
"""What stands after the shading in a run's properties (ISO/IEC 29500-1, 17.3.2.28)."""


def mark(paragraph: Element, span: tuple[int, int]) -> list[Element]:
    """Mark some of a paragraph's characters; return the runs that hold them."""
    for at in span:
        _divide(paragraph, at)
    line = list(letters(paragraph))[slice(*span)]
    runs = list(dict.fromkeys(parent_of(element) for element, _ in line))
    for run in runs:
        _shade(run)
    return runs


def _divide(paragraph: Element, at: int) -> None:
    """Let a new run begin with a character."""
    line = [element for element, _ in letters(paragraph)]
    if not 0 < at < len(line):
        return
    before, after = line[at - 1], line[at]
    if before is after:
        after = _split(after, at - line.index(after))
    run = parent_of(after)
    if parent_of(before) is run:
        twin = copy.copy(run)
        twin[:] = twin.findall(w("rPr"))
        twin.extend([after, *after.itersiblings()])
        run.addnext(twin)


def _split(text: Element, at: int) -> Element:
    """Cut a text in two; return the second half."""
    rest = copy.copy(text)
    words = text.text or ""
    text.text, rest.text = words[:at], words[at:]
    for half in (text, rest):
        half.set(SPACE, "preserve")
    text.addnext(rest)
    return rest


def _shade(run: Element) -> None:
    properties = run.find(w("rPr"))
    if properties is None:
        properties = etree.Element(w("rPr"))
        run.insert(0, properties)
    if properties.find(w("shd")) is None:  # its own colour is somebody's choice
        attributes = {w("val"): "clear", w("color"): "auto", w("fill"): MARK_COLOUR}
        following = (n for n, e in enumerate(properties) if e.tag in _AFTER)
        position = next(following, len(properties))
        properties.insert(position, etree.Element(w("shd"), attributes))
