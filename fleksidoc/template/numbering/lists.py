"""The lists of a Word file, and which of them a paragraph is in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.numbering.counting import AnyLevel_co, Level, ListDefinition
from fleksidoc.template.ooxml import named, value, w

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
