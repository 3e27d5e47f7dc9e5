"""Properties of paragraphs as one place in the file gives them.

What the place does not say is not there; laid ``over`` one another the places say
what holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypedDict

from fleksidoc.pdf.document import Alignment, Border, LineRule, TabStop
from fleksidoc.pdf.read.ooxml import (
    Element,
    attribute,
    child_value,
    is_on,
    local_name,
    points,
    w,
    whole,
)
from fleksidoc.pdf.read.values import alignment, border, shading

_LEADERS = {"dot": ".", "hyphen": "-", "underscore": "_", "middleDot": "·"}
_RULES = {"exact": LineRule.EXACT, "atLeast": LineRule.AT_LEAST}
_AUTOMATIC_SPACING = 14.0
_SINGLE_LINE = 240


class ParagraphProperties(TypedDict, total=False):
    """What ``w:pPr`` says."""

    style: str
    list_id: str
    level: int
    alignment: Alignment
    left: float
    right: float
    first_line: float
    before: float
    after: float
    line: float
    rule: LineRule
    contextual: bool
    keep_next: bool
    keep_lines: bool
    widow_control: bool
    page_break_before: bool
    right_to_left: bool
    outline: int
    fill: str
    tabs: Mapping[float, TabStop | None]
    top: Border | None
    left_edge: Border | None
    bottom: Border | None
    right_edge: Border | None
    between: Border | None


def paragraph_properties(element: Element | None) -> ParagraphProperties:
    """Read ``w:pPr``."""
    found = ParagraphProperties()
    for each in element if element is not None else ():
        read = _PARAGRAPH.get(each.tag)
        if read is not None:
            found.update(read(each))
    return found


def over(base: ParagraphProperties, top: ParagraphProperties) -> ParagraphProperties:
    """Lay ``top`` over ``base``; tab stops add up, the rest replaces."""
    both = base | top
    if "tabs" in base and "tabs" in top:
        both["tabs"] = {**base["tabs"], **top["tabs"]}
    return both


def _paragraph_style(element: Element) -> ParagraphProperties:
    return {"style": attribute(element) or ""}


def _alignment(element: Element) -> ParagraphProperties:
    return {"alignment": alignment(attribute(element))}


def _indent(element: Element) -> ParagraphProperties:
    found = ParagraphProperties()
    if left := attribute(element, "left") or attribute(element, "start"):
        found["left"] = points(left)
    if right := attribute(element, "right") or attribute(element, "end"):
        found["right"] = points(right)
    if hanging := attribute(element, "hanging"):
        found["first_line"] = -points(hanging)
    elif first_line := attribute(element, "firstLine"):
        found["first_line"] = points(first_line)
    return found


def _spacing(element: Element) -> ParagraphProperties:
    found = ParagraphProperties()
    if before := _paragraph_space(element, "before"):
        found["before"] = points(before)
    if after := _paragraph_space(element, "after"):
        found["after"] = points(after)
    if line := attribute(element, "line"):
        rule = _RULES.get(attribute(element, "lineRule") or "", LineRule.AUTO)
        per_point = _SINGLE_LINE if rule is LineRule.AUTO else 20
        found["line"] = points(line, per_point=per_point)
        found["rule"] = rule
    return found


def _paragraph_space(element: Element, side: str) -> str | None:
    """Return the space on that side; “automatic” is what Word makes of it."""
    automatic = attribute(element, f"{side}Autospacing") or "0"
    if automatic in {"1", "true", "on"}:
        return f"{_AUTOMATIC_SPACING}pt"
    return attribute(element, side)


def _outline(element: Element) -> ParagraphProperties:
    return {"outline": whole(attribute(element), otherwise=9)}


def _paragraph_shading(element: Element) -> ParagraphProperties:
    return {"fill": shading(element)}


def _list(element: Element) -> ParagraphProperties:
    found = ParagraphProperties()
    if list_id := child_value(element, "numId"):
        found["list_id"] = list_id
    if level := child_value(element, "ilvl"):
        found["level"] = whole(level)
    return found


def _tabs(element: Element) -> ParagraphProperties:
    return {"tabs": dict(_tab_stops(element))}


def _tab_stops(element: Element) -> Iterator[tuple[float, TabStop | None]]:
    """Yield the stops by position; a cleared one is None."""
    for each in element.iter(w("tab")):
        position = points(attribute(each, "pos"))
        kind = attribute(each)
        if kind == "bar":
            continue
        leader = _LEADERS.get(attribute(each, "leader") or "", "")
        stop = TabStop(position, alignment(kind), leader)
        yield position, None if kind == "clear" else stop


def _paragraph_borders(element: Element) -> ParagraphProperties:
    found = ParagraphProperties()
    for each in element:
        match local_name(each):
            case "top":
                found["top"] = border(each)
            case "left" | "start":
                found["left_edge"] = border(each)
            case "bottom":
                found["bottom"] = border(each)
            case "right" | "end":
                found["right_edge"] = border(each)
            case "between":
                found["between"] = border(each)
    return found


Switch = Literal[
    "contextual",
    "keep_next",
    "keep_lines",
    "widow_control",
    "page_break_before",
    "right_to_left",
]


def _switch(name: Switch) -> Callable[[Element], ParagraphProperties]:
    """Return the reader of an on/off property of paragraphs."""

    def read(element: Element) -> ParagraphProperties:
        found = ParagraphProperties()
        found[name] = is_on(element)
        return found

    return read


_PARAGRAPH: Mapping[str, Callable[[Element], ParagraphProperties]] = {
    w("pStyle"): _paragraph_style,
    w("numPr"): _list,
    w("jc"): _alignment,
    w("ind"): _indent,
    w("spacing"): _spacing,
    w("outlineLvl"): _outline,
    w("shd"): _paragraph_shading,
    w("tabs"): _tabs,
    w("pBdr"): _paragraph_borders,
    w("contextualSpacing"): _switch("contextual"),
    w("keepNext"): _switch("keep_next"),
    w("keepLines"): _switch("keep_lines"),
    w("widowControl"): _switch("widow_control"),
    w("pageBreakBefore"): _switch("page_break_before"),
    w("bidi"): _switch("right_to_left"),
}
