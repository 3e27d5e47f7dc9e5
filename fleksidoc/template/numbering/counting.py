"""Numbered paragraphs are counted from top to bottom, each list by itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

from fleksidoc.template.numbering.numerals import numeral

_PLACEHOLDER: Final = re.compile(r"%([1-9])")
_WORDS: Final = re.compile(r"(%[1-9])|[^%.,:;()\[\]/–-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How the paragraphs of one depth of a list are numbered."""

    start: int
    numerals: str
    text: str
    restart: int | None
    """Counts anew after this level (from 1) or one above; None: after any above."""

    legal: bool
    """Shows the numbers of the levels above as decimals."""

    style: str
    """The paragraph style that is linked to it."""


AnyLevel_co = TypeVar("AnyLevel_co", bound=Level, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDefinition(Generic[AnyLevel_co]):
    """One list; lists with the same counter count on from each other."""

    counter: str
    levels: Mapping[int, AnyLevel_co]
    starts: Mapping[int, int] = field(default_factory=dict)
    """Levels that count anew where this list is first met, and from what."""

    def level_of(self, style: str) -> int:
        """Return the level that is linked to a paragraph style."""
        for depth, level in self.levels.items():
            if level.style == style:
                return depth
        return 0

    def first(self, depth: int) -> int:
        """Return the number a level begins with."""
        level = self.levels.get(depth)
        return self.starts.get(depth, level.start if level else 1)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a numbered paragraph stands in its list."""

    definition: ListDefinition[Level]
    depth: int
    values: Mapping[int, int]
    """How far each level had counted there."""

    @property
    def label(self) -> str:
        """The number as it is printed."""
        return self.label_of(self.depth)

    def label_of(self, depth: int, *, bare: bool = False) -> str:
        """Return the number of the level, here or above, as its pattern prints it.

        ``bare`` leaves out words, as of «Article 2».
        """
        level = self.definition.levels[depth]

        def number(placeholder: re.Match[str]) -> str:
            shown = int(placeholder[1]) - 1
            levels = self.definition.levels
            numerals = levels[shown].numerals if shown in levels else "decimal"
            if level.legal and shown != depth:
                numerals = "decimal"
            return numeral(self.value(shown), numerals)

        text = _WORDS.sub(r"\1", level.text) if bare else level.text
        return _PLACEHOLDER.sub(number, text)

    def value(self, depth: int) -> int:
        """Return how far a level had counted."""
        return self.values.get(depth, self.definition.first(depth))


class Counters:
    """Where each list stands, while the document is read from top to bottom."""

    def __init__(self, lists: Mapping[str, ListDefinition[Level]]) -> None:
        self._lists = lists
        self._values: dict[str, dict[int, int]] = {}
        self._met: set[str] = set()

    def next(self, list_id: str, depth: int) -> Position:
        """Count one paragraph and return where it stands."""
        definition = self._lists[list_id]
        values = self._values.setdefault(definition.counter, {})
        if list_id not in self._met:
            self._met.add(list_id)
            for restarted in definition.starts:
                values.pop(restarted, None)
        first = definition.first(depth)
        values[depth] = values[depth] + 1 if depth in values else first
        for deeper in [each for each in values if each > depth]:
            if _begins_anew(definition.levels.get(deeper), after=depth):
                del values[deeper]
        return Position(definition, depth, dict(values))


def _begins_anew(level: Level | None, *, after: int) -> bool:
    """Tell whether a level counts anew after a paragraph of the level ``after``."""
    return level is None or level.restart is None or after < level.restart
