"""What the styles of a Word file say about its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import named, value, w


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a package, by the id that paragraphs call them by."""

    by_id: dict[str, Element]

    def name(self, paragraph: Element) -> str:
        """Return the name of a paragraph's style, as Word shows it."""
        style = self.by_id.get(value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")))
        return "" if style is None else value(style.find(w("name")))

    def outline_level(self, paragraph: Element) -> int | None:
        """Return how deep a heading the paragraph is, from 0; of other text None."""
        for properties in self._properties(paragraph):
            level = properties.find(w("outlineLvl"))
            if level is not None:
                return int(value(level)) if value(level) < "9" else None
        return None

    def is_title(self, paragraph: Element) -> bool:
        """Tell whether the paragraph is the document's title, or a copy's."""
        return self.name(paragraph).casefold().split("(")[0].strip() == "title"

    def _properties(self, paragraph: Element) -> Iterator[Element]:
        """Yield the paragraph's own properties, then those of its styles upwards."""
        yield from paragraph.iterchildren(w("pPr"))
        style = self.by_id.get(value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")))
        seen: set[str] = set()
        while style is not None and style.get(w("styleId"), "") not in seen:
            seen.add(style.get(w("styleId"), ""))
            yield from style.iterchildren(w("pPr"))
            style = self.by_id.get(value(style.find(w("basedOn"))))


def read_styles(tree: Element | None) -> Styles:
    """Return the styles of the part; of a package without the part, none."""
    found = [] if tree is None else named(tree, "style")
    return Styles({style.get(w("styleId"), ""): style for style in found})
