"""Properties of runs as one place in the file gives them.

What the place does not say is not there; laid over one another (``base | top``) the
places say what holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypedDict

from fleksidoc.pdf.read.ooxml import (
    Element,
    attribute,
    child,
    is_on,
    points,
    w,
    whole,
)
from fleksidoc.pdf.read.values import colour, shading

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
