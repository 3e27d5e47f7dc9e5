"""The styles of a sheet: those of the template it looks like, and what that lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual.package import Package, free_name
from fleksidoc.bilingual.wordml import attribute, child_value, insert, make
from fleksidoc.template.ooxml import W, w

TITLE: Final = "Title"
SUBTITLE: Final = "Subtitle"
HEADINGS: Final = ("Sheet Heading 1", "Sheet Heading 2")
TEXT: Final = "Sheet Text"
CELL: Final = "Sheet Cell"
HEAD: Final = "Sheet Head"
MARGIN: Final = "Sheet Margin"
END: Final = "Sheet End"

_KEPT: Final = "<w:keepNext/><w:keepLines/>"
_UNNUMBERED: Final = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
_FLUSH: Final = '<w:ind w:left="0" w:right="0" w:firstLine="0"/>'
_GREY: Final = '<w:color w:val="666666"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _space(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


_DEFINED: Final[Mapping[str, tuple[str, str, str]]] = {
    TITLE: ("", _KEPT + _space(0, 60), f"<w:b/><w:bCs/>{_size(36)}"),
    SUBTITLE: ("", _KEPT + _space(0, 280), _GREY),
    HEADINGS[0]: (
        "heading 1",
        f'{_KEPT}{_UNNUMBERED}{_space(320, 80)}{_FLUSH}<w:outlineLvl w:val="0"/>',
        f"<w:b/><w:bCs/>{_size(24)}",
    ),
    HEADINGS[1]: (
        "heading 1",
        f'{_KEPT}{_UNNUMBERED}{_space(240, 80)}{_FLUSH}<w:outlineLvl w:val="1"/>',
        f"<w:b/><w:bCs/>{_size(20)}",
    ),
    TEXT: ("", _space(60, 100), ""),
    CELL: ("", "", _size(17)),
    HEAD: (CELL, _KEPT, f"<w:b/><w:bCs/>{_size(17)}"),
    MARGIN: ("", "", _GREY + _size(16)),
    END: ("", '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
          _size(2)),
}  # fmt: skip
"""Of each style what it builds on, if that is there, and its own properties."""


def add_styles(package: Package) -> dict[str, str]:
    """Let a package define the styles of a sheet; return what it calls each."""
    styles = package.trees[package.ensure("styles", "styles")]
    called = {name: identity for identity, name in _paragraph_styles(styles)}
    for name, (base, paragraph, run) in _DEFINED.items():
        if name not in called:
            taken = {attribute(style, w("styleId")) for style in _all(styles)}
            identity = free_name(name.replace(" ", ""), taken)
            built_on = called.get(base) or _default(styles)
            insert(styles, _style(identity, name, built_on, paragraph, run))
            called[name] = identity
    return called


def _all(styles: Element) -> list[Element]:
    return styles.findall(w("style"))


def _paragraph_styles(styles: Element) -> list[tuple[str, str]]:
    return [
        (attribute(style, w("styleId")), child_value(style, "name") or "")
        for style in _all(styles)
        if style.get(w("type")) == "paragraph"
    ]


def _default(styles: Element) -> str | None:
    """Return the style that text without one is in."""
    for style in _all(styles):
        if style.get(w("type")) == "paragraph" and style.get(w("default")) == "1":
            return attribute(style, w("styleId"))
    return None


def _style(
    identity: str, name: str, built_on: str | None, paragraph: str, run: str
) -> Element:
    style = make("style", make("name", val=name), type="paragraph", styleId=identity)
    if name.startswith("Sheet "):
        style.set(w("customStyle"), "1")
    if built_on:
        style.append(make("basedOn", val=built_on))
    properties = f'<x xmlns:w="{W}"><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></x>'
    style.extend(each for each in etree.fromstring(properties) if len(each))
    return style
