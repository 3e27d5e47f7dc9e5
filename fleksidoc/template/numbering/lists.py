"""The lists of a Word file, and which of them a paragraph is in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.numbering.counting import AnyLevel_co, Level, ListDefinition
from fleksidoc.template.ooxml import named, value, w
from fleksidoc.template.reading.parts import related

_NO_LIST: Final = "0"
_OFF: Final = frozenset({"0", "false", "off"})


def read_lists(
    numbering: Element | None, read_level: Callable[[Element], AnyLevel_co]
) -> dict[str, ListDefinition[AnyLevel_co]]:
    """Return the lists of a document by their id."""
    if numbering is None:
        return {}
    abstract = {
        each.get(w("abstractNumId"), ""): each
        for each in named(numbering, "abstractNum")
    }
    linked = {value(e.find(w("styleLink"))): e for e in abstract.values()}
    linked.pop("", None)
    return {
        number.get(w("numId"), ""): _list(number, abstract[own], linked, read_level)
        for number in named(numbering, "num")
        if (own := value(number.find(w("abstractNumId")))) in abstract
    }


def _list(
    number: Element,
    abstract: Element,
    linked: Mapping[str, Element],
    read_level: Callable[[Element], AnyLevel_co],
) -> ListDefinition[AnyLevel_co]:
    """Return one list: its abstract definition and what it overrides."""
    abstract = linked.get(value(abstract.find(w("numStyleLink"))), abstract)
    overrides = named(number, "lvlOverride")
    levels = dict(_levels(abstract, read_level))
    for override in overrides:
        levels.update(_levels(override, read_level))
    return ListDefinition(
        counter=abstract.get(w("abstractNumId"), ""),
        levels=levels,
        starts={
            whole(each.get(w("ilvl"), "")): whole(start)
            for each in overrides
            if (start := value(each.find(w("startOverride"))))
        },
    )


def _levels(
    element: Element, read_level: Callable[[Element], AnyLevel_co]
) -> Iterator[tuple[int, AnyLevel_co]]:
    """Yield the levels that stand directly in an element, by depth."""
    for each in element.iterchildren(w("lvl")):
        yield whole(each.get(w("ilvl"), "")), read_level(each)


def level(element: Element) -> Level:
    """Read how a level is numbered."""
    restart = value(element.find(w("lvlRestart")))
    return Level(
        start=whole(value(element.find(w("start")))),
        numerals=value(element.find(w("numFmt"))) or "decimal",
        text=value(element.find(w("lvlText"))),
        restart=whole(restart) if restart else None,
        legal=_is_on(element.find(w("isLgl"))),
        style=value(element.find(w("pStyle"))),
    )


def _is_on(element: Element | None) -> bool:
    return element is not None and value(element) not in _OFF


def whole(number: str) -> int:
    """Read a whole number; what is none counts as nought.

    >>> whole("7"), whole(""), whole("x")
    (7, 0, 0)
    """
    return int(number) if number.lstrip("-").isdecimal() else 0


class Numbering:
    """The lists of a Word file, and the styles that put paragraphs into them."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self.lists = read_lists(numbering, level)
        found = [] if styles is None else named(styles, "style")
        self._styles = {style.get(w("styleId"), ""): style for style in found}

    def list_of(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the list and the depth in which a paragraph is counted, if any."""
        own = _properties(paragraph)
        name, depth = _named_list(own)
        style = value(None if own is None else own.find(w("pStyle")))
        for each in [] if name else self._chain(style):
            name, above = _named_list(_properties(self._styles[each]))
            depth = above if depth is None else depth
            if name:
                linked = self.lists[name].level_of(each) if name in self.lists else 0
                depth = linked if depth is None else depth
                break
        definition = self.lists.get(name)
        counts = definition is not None and (depth or 0) in definition.levels
        return (name, depth or 0) if counts and name != _NO_LIST else None

    def _chain(self, style: str) -> Iterator[str]:
        """Yield a style and those it is based on, each once."""
        met: set[str] = set()
        while style in self._styles and style not in met:
            met.add(style)
            yield style
            style = value(self._styles[style].find(w("basedOn")))


def _properties(element: Element) -> Element | None:
    return element.find(w("pPr"))


def _named_list(properties: Element | None) -> tuple[str, int | None]:
    """Return the list and the depth that properties name themselves."""
    found = None if properties is None else properties.find(w("numPr"))
    if found is None:
        return "", None
    depth = value(found.find(w("ilvl")))
    return value(found.find(w("numId"))), whole(depth) if depth else None


def read_numbering(trees: Mapping[str, Element]) -> Numbering:
    """Return the lists of a package, and what its styles say of them."""
    parts = (related(trees, kind) for kind in ("numbering", "styles"))
    return Numbering(*(trees.get(part) if part else None for part in parts))


def paragraph_of(bookmark: Element) -> Element | None:
    """Return the paragraph in which a bookmark begins, or the next."""
    around = next(bookmark.iterancestors(w("p")), None)
    if around is not None:
        return around
    after = (p for block in bookmark.itersiblings() for p in named(block, "p"))
    return next(after, None)
