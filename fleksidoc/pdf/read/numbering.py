"""Lists: their definitions, and the counting of paragraphs through the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fleksidoc.pdf.document import Alignment, Separator
from fleksidoc.pdf.read.numerals import numeral
from fleksidoc.pdf.read.ooxml import (
    Element,
    attribute,
    child,
    child_value,
    has,
    w,
    whole,
)
from fleksidoc.pdf.read.paragraph_properties import (
    ParagraphProperties,
    paragraph_properties,
)
from fleksidoc.pdf.read.run_properties import RunProperties, run_properties
from fleksidoc.pdf.read.values import alignment

_PLACEHOLDER = re.compile(r"%([1-9])")
_SEPARATORS = {"space": Separator.SPACE, "nothing": Separator.NOTHING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How the paragraphs of one depth of a list are numbered and set."""

    start: int
    numerals: str
    text: str
    separator: Separator
    alignment: Alignment
    restart: int | None
    """Counts anew after this level (from 1) or one above; None: after any above."""

    legal: bool
    """Shows the numbers of the levels above as decimals."""

    style: str
    paragraph: ParagraphProperties
    run: RunProperties


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDefinition:
    """One list; lists with the same counter count on from each other."""

    counter: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int] = field(default_factory=dict)
    """Levels that count anew where this list is first met, and from what."""

    def level_of(self, style: str) -> int:
        """Return the level that is linked to a paragraph style."""
        for depth, level in self.levels.items():
            if level.style == style:
                return depth
        return 0


Lists = Mapping[str, ListDefinition]


def read_lists(numbering: Element | None, theme: Mapping[str, str]) -> Lists:
    """Return the lists of a document by their id."""
    if numbering is None:
        return {}
    abstract = {
        attribute(each, "abstractNumId") or "": each
        for each in numbering.iter(w("abstractNum"))
    }
    linked = {
        link: each
        for each in abstract.values()
        if (link := child_value(each, "styleLink"))
    }
    return {
        attribute(each, "numId") or "": _list(each, abstract[counter], linked, theme)
        for each in numbering.iter(w("num"))
        if (counter := child_value(each, "abstractNumId") or "") in abstract
    }


def _list(
    number: Element,
    abstract: Element,
    linked: Mapping[str, Element],
    theme: Mapping[str, str],
) -> ListDefinition:
    """Return one list: its abstract definition and what it overrides."""
    abstract = linked.get(child_value(abstract, "numStyleLink") or "", abstract)
    overrides = list(number.iter(w("lvlOverride")))
    levels = dict(_levels(abstract, theme))
    for override in overrides:
        levels.update(_levels(override, theme))
    return ListDefinition(
        counter=attribute(abstract, "abstractNumId") or "",
        levels=levels,
        starts={
            whole(attribute(each, "ilvl")): whole(start)
            for each in overrides
            if (start := child_value(each, "startOverride"))
        },
    )


def _levels(element: Element, theme: Mapping[str, str]) -> Iterator[tuple[int, Level]]:
    """Yield the levels that stand directly in an element, by depth."""
    for each in element.iterchildren(w("lvl")):
        yield whole(attribute(each, "ilvl")), _level(each, theme)


def _level(element: Element, theme: Mapping[str, str]) -> Level:
    """Read one level."""
    restart = child_value(element, "lvlRestart")
    return Level(
        start=whole(child_value(element, "start"), otherwise=0),
        numerals=child_value(element, "numFmt") or "decimal",
        text=child_value(element, "lvlText") or "",
        separator=_SEPARATORS.get(child_value(element, "suff") or "", Separator.TAB),
        alignment=alignment(child_value(element, "lvlJc")),
        restart=None if restart is None else whole(restart),
        legal=has(element, "isLgl"),
        style=child_value(element, "pStyle") or "",
        paragraph=paragraph_properties(child(element, "pPr")),
        run=run_properties(child(element, "rPr"), theme),
    )


class Counters:
    """Where each list stands, while the document is read from top to bottom."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._values: dict[str, dict[int, int]] = {}
        self._met: set[str] = set()

    def next(self, list_id: str, depth: int) -> str:
        """Count one paragraph and return its number as it is printed."""
        definition = self._lists[list_id]
        values = self._values.setdefault(definition.counter, {})
        if list_id not in self._met:
            self._met.add(list_id)
            for restarted in definition.starts:
                values.pop(restarted, None)
        first = _first(definition, depth)
        values[depth] = values[depth] + 1 if depth in values else first
        for deeper in [each for each in values if each > depth]:
            if _begins_anew(definition.levels.get(deeper), after=depth):
                del values[deeper]
        return _printed(definition, depth, values)


def _first(definition: ListDefinition, depth: int) -> int:
    """Return the number a level begins with."""
    level = definition.levels.get(depth)
    return definition.starts.get(depth, level.start if level else 1)


def _begins_anew(level: Level | None, *, after: int) -> bool:
    """Tell whether a level counts anew after a paragraph of the level ``after``."""
    return level is None or level.restart is None or after < level.restart


def _printed(definition: ListDefinition, depth: int, values: Mapping[int, int]) -> str:
    """Return the number as the level's pattern prints it."""
    level = definition.levels[depth]

    def number(placeholder: re.Match[str]) -> str:
        shown = int(placeholder[1]) - 1
        numerals = (
            definition.levels[shown].numerals
            if shown in definition.levels
            else "decimal"
        )
        if level.legal and shown != depth:
            numerals = "decimal"
        return numeral(values.get(shown, _first(definition, shown)), numerals)

    return _PLACEHOLDER.sub(number, level.text)
