"""What the styles of a Word file say about its paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import named, value, w


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says that we ask for."""

    name: str
    """As Word shows it."""

    outline_level: int | None
    """How deep a heading it makes, from 0; of other text none."""


_PLAIN: Final = Style("", None)


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a package, by the id that paragraphs call them by."""

    by_id: Mapping[str, Style]

    def of(self, paragraph: Element) -> Style:
        """Return the style of a paragraph."""
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        return self.by_id.get(value(style), _PLAIN)

    def outline_level(self, paragraph: Element) -> int | None:
        """Return how deep a heading the paragraph is, from 0; of other text None."""
        own = paragraph.find(f"{w('pPr')}/{w('outlineLvl')}")
        return self.of(paragraph).outline_level if own is None else _level(own)

    def is_title(self, paragraph: Element) -> bool:
        """Tell whether the paragraph is the document's title, or a copy's."""
        return self.of(paragraph).name.casefold().split("(")[0].strip() == "title"


def read_styles(tree: Element | None) -> Styles:
    """Return the styles of the part; of a package without the part, none."""
    found = [] if tree is None else named(tree, "style")
    elements = {style.get(w("styleId"), ""): style for style in found}
    return Styles(
        {
            identity: Style(value(style.find(w("name"))), _inherited(style, elements))
            for identity, style in elements.items()
        }
    )


def _inherited(style: Element | None, elements: Mapping[str, Element]) -> int | None:
    """Return the level that a style gives, or the nearest it is based on."""
    seen: set[str] = set()
    while style is not None and style.get(w("styleId"), "") not in seen:
        level = style.find(f"{w('pPr')}/{w('outlineLvl')}")
        if level is not None:
            return _level(level)
        seen.add(style.get(w("styleId"), ""))
        style = elements.get(value(style.find(w("basedOn"))))
    return None


def _level(element: Element) -> int | None:
    # The tenth level, 9, is what Word calls body text.
    return int(value(element)) if value(element) in set("012345678") else None
