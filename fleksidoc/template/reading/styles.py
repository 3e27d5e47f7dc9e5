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

    hides: bool = False
    """Whether it makes text that nobody sees."""


_PLAIN: Final = Style("", None)
_OFF: Final = frozenset({"0", "false", "off"})


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a package, by the id that paragraphs call them by."""

    by_id: Mapping[str, Style]

    hides: bool = False
    """Whether all text is hidden that says nothing else itself."""

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

    def hide(self, run: Element) -> bool:
        """Tell whether nobody sees the text of a run.

        A paragraph's style and a run's that both hide it show it (ISO/IEC 29500-1,
        17.7.3).
        """
        own = run.find(f"{w('rPr')}/{w('vanish')}")
        if own is not None:
            return _is_on(own)
        named_style = value(run.find(f"{w('rPr')}/{w('rStyle')}"))
        paragraph = next(run.iterancestors(w("p")), None)
        around = _PLAIN if paragraph is None else self.of(paragraph)
        return self.hides or self.by_id.get(named_style, _PLAIN).hides != around.hides


def read_styles(tree: Element | None) -> Styles:
    """Return the styles of the part; of a package without the part, none."""
    if tree is None:
        return Styles({})
    elements = {style.get(w("styleId"), ""): style for style in named(tree, "style")}
    default = tree.find(
        "/".join(map(w, ("docDefaults", "rPrDefault", "rPr", "vanish")))
    )
    return Styles(
        {identity: _style(style, elements) for identity, style in elements.items()},
        hides=default is not None and _is_on(default),
    )


def _style(style: Element, elements: Mapping[str, Element]) -> Style:
    level = _inherited(style, elements, "pPr", "outlineLvl")
    hidden = _inherited(style, elements, "rPr", "vanish")
    return Style(
        name=value(style.find(w("name"))),
        outline_level=None if level is None else _level(level),
        hides=hidden is not None and _is_on(hidden),
    )


def _inherited(
    style: Element | None, elements: Mapping[str, Element], *path: str
) -> Element | None:
    """Return a property that a style gives, or the nearest it is based on."""
    seen: set[str] = set()
    while style is not None and style.get(w("styleId"), "") not in seen:
        found = style.find("/".join(map(w, path)))
        if found is not None:
            return found
        seen.add(style.get(w("styleId"), ""))
        style = elements.get(value(style.find(w("basedOn"))))
    return None


def _is_on(element: Element) -> bool:
    return value(element) not in _OFF


def _level(element: Element) -> int | None:
    # The tenth level, 9, is what Word calls body text.
    return int(value(element)) if value(element) in set("012345678") else None
