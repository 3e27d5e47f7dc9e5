"""Properties as one place in the file gives them: what it does not say is not there.

Laid over one another (``base | top``) they become what holds, see ``styles``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypedDict

from fleksidoc.pdf.document import Alignment, Border, LineRule, TabStop
from fleksidoc.pdf.read.ooxml import (
    Element,
    attribute,
    child,
    child_value,
    is_on,
    local_name,
    points,
    w,
    whole,
)

_ALIGNMENTS = {
    "left": Alignment.LEFT,
    "start": Alignment.LEFT,
    "center": Alignment.CENTRE,
    "right": Alignment.RIGHT,
    "end": Alignment.RIGHT,
    "both": Alignment.JUSTIFIED,
    "distribute": Alignment.JUSTIFIED,
    "decimal": Alignment.DECIMAL,
}
_LEADERS = {"dot": ".", "hyphen": "-", "underscore": "_", "middleDot": "·"}
_RULES = {"exact": LineRule.EXACT, "atLeast": LineRule.AT_LEAST}
_HIGHLIGHTS = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
    "darkBlue": "000080",
    "darkCyan": "008080",
    "darkGreen": "008000",
    "darkMagenta": "800080",
    "darkRed": "800000",
    "darkYellow": "808000",
    "darkGray": "808080",
    "lightGray": "C0C0C0",
    "black": "000000",
    "white": "FFFFFF",
}
_AUTOMATIC_SPACING = 14.0
_SINGLE_LINE = 240

Toggle = Literal["bold", "italic", "caps", "small_caps", "strike", "hidden"]
TOGGLES: tuple[Toggle, ...] = (
    "bold",
    "italic",
    "caps",
    "small_caps",
    "strike",
    "hidden",
)


class RunProperties(TypedDict, total=False):
    """What ``w:rPr`` says."""

    style: str
    family: str
    size: float
    colour: str
    language: str
    underline: bool
    shading: str
    highlight: str
    position: float
    vertical: str
    tracking: float
    scale: float
    bold: bool
    italic: bool
    caps: bool
    small_caps: bool
    strike: bool
    hidden: bool


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
    outline: int
    fill: str
    tabs: Mapping[float, TabStop | None]
    top: Border | None
    left_edge: Border | None
    bottom: Border | None
    right_edge: Border | None
    between: Border | None


def run_properties(element: Element | None, theme: Mapping[str, str]) -> RunProperties:
    """Read ``w:rPr``; ``theme`` gives the families that stand for theme fonts."""
    found = RunProperties()
    for each in element if element is not None else ():
        read = _RUN.get(each.tag)
        if read is not None:
            found.update(read(each))
    family = _family(child(element, "rFonts"), theme)
    return found | RunProperties(family=family) if family else found


def _family(fonts: Element | None, theme: Mapping[str, str]) -> str | None:
    """Return the family for Latin letters: the theme's goes before a name."""
    for script in ("ascii", "hAnsi"):
        family = theme.get(attribute(fonts, f"{script}Theme") or "")
        if family := family or attribute(fonts, script):
            return family
    return None


def _size(element: Element) -> RunProperties:
    return {"size": points(attribute(element), per_point=2)}


def _colour(element: Element) -> RunProperties:
    return {"colour": colour(attribute(element))}


def _language(element: Element) -> RunProperties:
    language = attribute(element)
    return {"language": language} if language else {}


def _underline(element: Element) -> RunProperties:
    return {"underline": is_on(element)}


def _run_shading(element: Element) -> RunProperties:
    return {"shading": shading(element)}


def _highlight(element: Element) -> RunProperties:
    return {"highlight": _HIGHLIGHTS.get(attribute(element) or "", "")}


def _position(element: Element) -> RunProperties:
    return {"position": points(attribute(element), per_point=2)}


def _vertical(element: Element) -> RunProperties:
    return {"vertical": attribute(element) or ""}


def _tracking(element: Element) -> RunProperties:
    return {"tracking": points(attribute(element))}


def _scale(element: Element) -> RunProperties:
    return {"scale": float(whole(attribute(element), otherwise=100))}


def _run_style(element: Element) -> RunProperties:
    return {"style": attribute(element) or ""}


def _toggle(name: Toggle) -> Callable[[Element], RunProperties]:
    """Return the reader of an on/off property of runs."""

    def read(element: Element) -> RunProperties:
        found = RunProperties()
        found[name] = is_on(element)
        return found

    return read


_RUN: Mapping[str, Callable[[Element], RunProperties]] = {
    w("rStyle"): _run_style,
    w("sz"): _size,
    w("color"): _colour,
    w("lang"): _language,
    w("u"): _underline,
    w("shd"): _run_shading,
    w("highlight"): _highlight,
    w("position"): _position,
    w("vertAlign"): _vertical,
    w("spacing"): _tracking,
    w("w"): _scale,
    w("b"): _toggle("bold"),
    w("i"): _toggle("italic"),
    w("caps"): _toggle("caps"),
    w("smallCaps"): _toggle("small_caps"),
    w("strike"): _toggle("strike"),
    w("dstrike"): _toggle("strike"),
    w("vanish"): _toggle("hidden"),
}


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
    "contextual", "keep_next", "keep_lines", "widow_control", "page_break_before"
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
}


def alignment(word: str | None) -> Alignment:
    """Return the alignment that Word's word for it means."""
    return _ALIGNMENTS.get(word or "", Alignment.LEFT)


def colour(word: str | None) -> str:
    """Return a colour as six hexadecimal digits; automatic is black."""
    return "000000" if word in {None, "auto"} else str(word).upper()


def shading(element: Element) -> str:
    """Return the colour of a background; empty is none."""
    fill = attribute(element, "fill")
    return "" if fill in {None, "auto"} else str(fill).upper()


def border(element: Element) -> Border | None:
    """Read one edge; a border that is switched off is None."""
    if attribute(element) in {None, "nil", "none"}:
        return None
    return Border(
        points(attribute(element, "sz"), per_point=8) or 0.5,
        colour(attribute(element, "color")),
        points(attribute(element, "space"), per_point=1),
    )
