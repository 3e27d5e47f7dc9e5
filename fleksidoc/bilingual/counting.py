"""Which paragraphs Word counts: so that a clause has one number in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml.etree import _Element as Element

from fleksidoc.bilingual.wordml import child_value
from fleksidoc.template.ooxml import named, w

_NO_LIST = "0"


def styles_by_id(styles: Element | None) -> Mapping[str, Element]:
    """Return the styles of a part by the id that paragraphs call them by."""
    found = [] if styles is None else named(styles, "style")
    return {style.get(w("styleId"), ""): style for style in found}


def is_counted(paragraph: Element, styles: Mapping[str, Element]) -> bool:
    """Tell whether a paragraph has a number or a sign in front of it."""
    lists = (_list(element) for element in _cascade(paragraph, styles))
    return next(filter(None, lists), _NO_LIST) != _NO_LIST


def _cascade(paragraph: Element, styles: Mapping[str, Element]) -> Iterator[Element]:
    """Yield what gives a paragraph its properties, the nearest first."""
    yield paragraph
    own = paragraph.find(w("pPr"))
    name = None if own is None else child_value(own, "pStyle")
    left = dict(styles)  # each once: damaged styles may be based on each other
    while (style := left.pop(name or "", None)) is not None:
        yield style
        name = child_value(style, "basedOn")


def _list(element: Element) -> str | None:
    """Return the list that the element itself names."""
    properties = element.find(f"{w('pPr')}/{w('numPr')}")
    return None if properties is None else child_value(properties, "numId")
