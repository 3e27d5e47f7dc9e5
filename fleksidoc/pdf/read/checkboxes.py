"""Boxes to tick: Word's own control, a sign that few fonts have.

The control's title says what is ticked, and its tag in what words, as ``ticked|empty``:
so the words are the template's own, and are right also of a box that somebody ticks.
"""

from __future__ import annotations

from fleksidoc.pdf.document import Picture, TextStyle
from fleksidoc.pdf.page import Box
from fleksidoc.pdf.read.ooxml import Element, child, child_value

WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
CAPITAL_HEIGHT = 0.72
"""The height of a capital letter, as a part of the size of the type."""


def is_checkbox(element: Element) -> bool:
    """Tell whether an element is a control with a box to tick."""
    return _settings(element) is not None


def checkbox(control: Element, style: TextStyle) -> Picture:
    """Return the box as a shape, with what a reader is told of it."""
    ticked = _is_ticked(control)
    size = style.size * CAPITAL_HEIGHT
    return Picture(
        content=Box.TICKED if ticked else Box.EMPTY,
        width=size,
        height=size,
        alternative=_told(child(control, "sdtPr"), ticked=ticked),
        style=style,
    )


def _settings(control: Element) -> Element | None:
    properties = child(control, "sdtPr")
    if properties is None:
        return None
    return properties.find(f"{{{WORD_2010}}}checkbox")


def _is_ticked(control: Element) -> bool:
    settings = _settings(control)
    checked = settings.find(f"{{{WORD_2010}}}checked") if settings is not None else None
    value = "0" if checked is None else checked.get(f"{{{WORD_2010}}}val", "1")
    return value in {"1", "true"}


def _told(properties: Element | None, *, ticked: bool) -> str:
    title = child_value(properties, "alias") or ""
    with_tick, _, without = (child_value(properties, "tag") or "☒|☐").partition("|")
    return ", ".join(filter(None, [title, with_tick if ticked else without]))
