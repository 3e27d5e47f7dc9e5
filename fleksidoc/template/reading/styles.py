"""What the styles of a Word file say about its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree
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
_VANISH: Final = f"{w('rPr')}/{w('vanish')}"

# The ones that Word brings, in any letters; by way of RTF their level is not said.
_HEADING: Final = re.compile("heading ([1-9])", re.IGNORECASE)


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
        return self.of(paragraph).outline_level if own is None else _level(value(own))

    def is_title(self, paragraph: Element) -> bool:
        """Tell whether the paragraph is the document's title, or a copy's."""
        return self.of(paragraph).name.casefold().split("(")[0].strip() == "title"

    def hide(self, run: Element) -> bool:
        """Tell whether nobody sees the text of a run.

        A paragraph's style and a run's that both hide it show it (ISO/IEC 29500-1,
        17.7.3).
        """
        own = run.find(_VANISH)
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
    family = list(_with_bases(style, elements))
    levels = (level for one in family if (level := _said_level(one)) is not None)
    hidden = (_is_on(own) for one in family for own in one.iterfind(_VANISH))
    return Style(
        name=value(style.find(w("name"))),
        outline_level=_level(next(levels, "")),
        hides=next(hidden, False),
    )


def _with_bases(
    style: Element | None, elements: Mapping[str, Element]
) -> Iterator[Element]:
    """Yield a style and what it is based on, each once."""
    seen: set[str] = set()
    while style is not None and style.get(w("styleId"), "") not in seen:
        yield style
        seen.add(style.get(w("styleId"), ""))
        style = elements.get(value(style.find(w("basedOn"))))


def _said_level(style: Element) -> str | None:
    """Return the level that a style itself says, as it stands there."""
    level = style.find(f"{w('pPr')}/{w('outlineLvl')}")
    if level is not None:
        return value(level)
    implied = _implied(style)
    return None if implied is None else str(implied)


def _is_on(element: Element) -> bool:
    return value(element) not in _OFF


def _level(said: str) -> int | None:
    # The tenth level, 9, is what Word calls body text.
    return int(said) if said in set("012345678") else None


def _implied(style: Element) -> int | None:
    """Return how deep a heading Word makes of a style by its name alone."""
    found = _HEADING.fullmatch(value(style.find(w("name"))))
    return int(found[1]) - 1 if found else None


def say_levels(tree: Element) -> None:
    """Let Word's own heading styles say how deep they are, to those who read that."""
    for style in named(tree, "style"):
        level = _implied(style)
        properties = style.find(w("pPr"))
        if level is None or style.find(f"{w('pPr')}/{w('outlineLvl')}") is not None:
            continue
        if properties is None:
            properties = etree.Element(w("pPr"))
            runs = style.find(w("rPr"))
            style.insert(len(style) if runs is None else style.index(runs), properties)
        etree.SubElement(properties, w("outlineLvl"), {w("val"): str(level)})
