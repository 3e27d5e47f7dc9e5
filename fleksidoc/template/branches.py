"""The places where a template's text depends on the data, and which way each goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain
from sys import maxsize
from typing import Final, TypeAlias

from lxml.etree import _Element as Element

from fleksidoc.language import Wording
from fleksidoc.template.clause import canonical
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.expression.evaluating import (
    Lookup,
    Scope,
    Test,
    items_of,
    lookup,
    test,
)
from fleksidoc.template.expression.expressions import (
    Condition,
    Path,
)
from fleksidoc.template.expression.parsing import parse_condition, parse_path
from fleksidoc.template.ooxml import w
from fleksidoc.template.reading.parts import stories
from fleksidoc.template.utterances import paths_of


class Way(StrEnum):
    """What becomes of a piece of text that the data decides on."""

    CLAUSE = "clause"
    """The clause is printed."""

    HOLDS = "holds"
    OTHERWISE = "otherwise"
    LEFT_OUT = "left out"
    """No condition of the choice holds, and nothing is printed for it."""

    NONE = "none"
    """The list is empty or absent."""

    ONE = "one"
    MANY = "many"


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One way that one place of a template can go."""

    clause: str
    """The clause it stands in; empty before the first, and in headers and footers."""

    way: Way
    text: str
    """The condition in its canonical form, or the list; of a clause nothing."""

    nth: int = 1
    """Which of several equal ones in the clause, counted from 1."""


Reach: TypeAlias = Callable[[Scope], Iterator[Scope]]
"""Gives what names stand for at a place, each time a document comes to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A branch, and what is known of it without data."""

    branch: Branch
    words: str
    """What it prints, from the beginning."""

    turns_on: frozenset[Path]
    """The fields that decide whether it is taken, those of loops' items aside."""

    reach: Reach

    def taken(self, wording: Wording) -> bool:
        """Tell whether a document with this wording takes the branch."""
        return next(self.reach(wording), None) is not None


def branches(draft: Draft) -> tuple[Known, ...]:
    """Return every branch of a template, in the order in which they stand."""
    survey = _Survey()
    for part, _ in stories(draft.trees):
        survey.look(draft.trees[part], _Around())
    return tuple(survey.known)


def _once(scope: Scope) -> Iterator[Scope]:
    yield scope


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What stands round a place."""

    clause: str = ""
    turns_on: frozenset[Path] = frozenset()
    items: frozenset[str] = frozenset()
    """What the loops round it call their items."""

    reach: Reach = _once

    def where(self, holds: Test, *turning_on: Condition) -> _Around:
        """Return what stands round what is printed where something holds."""
        paths = (
            path
            for condition in turning_on
            for path in paths_of(condition)
            if path.names[0] not in self.items
        )
        return replace(
            self,
            turns_on=self.turns_on.union(paths),
            reach=lambda scope: filter(holds, self.reach(scope)),
        )

    def in_loop(self, name: str, look: Lookup) -> _Around:
        """Return what stands round what a loop repeats."""
        return replace(
            self,
            items=self.items | {name, _LOOP},
            reach=lambda scope: chain.from_iterable(
                _each(name, items_of(look(outside)) or (), outside)
                for outside in self.reach(scope)
            ),
        )


def _each(name: str, items: tuple[object, ...], outside: Scope) -> Iterator[Scope]:
    """Yield what names stand for at each item, as filling has it."""
    for number, item in enumerate(items, start=1):
        loop = {"first": number == 1, "last": number == len(items)}
        yield {**outside, _LOOP: loop, name: item}


@dataclass(slots=True)
class _Survey:
    """Walks a template once; keeps what it meets."""

    known: list[Known] = field(default_factory=list)
    counted: Counter[tuple[str, Way, str]] = field(default_factory=Counter)

    def look(self, element: Element, around: _Around) -> None:
        """Take note of the branches from an element on."""
        if element.tag == tag("choice"):
            self._choice(element, around)
        elif element.tag == tag("loop"):
            self._loop(element, around)
        elif element.tag == tag("clause"):
            inside = replace(around, clause=element.get("id", ""))
            self._keep(Way.CLAUSE, "", element, inside)
            self._look_inside(element, inside)
        else:
            self._look_inside(element, around)

    def _look_inside(self, element: Element, around: _Around) -> None:
        for child in element:
            self.look(child, around)

    def _choice(self, choice: Element, around: _Around) -> None:
        # What stands round a whole clause decides on it, and is looked for there.
        clause = next(choice.iter(tag("clause")), None)
        if clause is not None:
            around = replace(around, clause=clause.get("id", ""))
        left = around
        for arm in choice:
            text = arm.get("test")
            if text is None:
                self._keep(Way.OTHERWISE, _none_of(choice), arm, left)
                self._look_inside(arm, left)
                return
            condition = parse_condition(text)
            holds = test(condition)
            within = left.where(holds, condition)
            self._keep(Way.HOLDS, canonical(text), arm, within)
            self._look_inside(arm, within)
            left = left.where(_not(holds), condition)
        self._keep(Way.LEFT_OUT, _none_of(choice), None, left)

    def _loop(self, loop: Element, around: _Around) -> None:
        over = parse_path(loop.get("over", ""))
        look = lookup(over)
        for way, counts in _COUNTS.items():
            repeated = around.where(_counts(look, counts), over)
            words = None if way is Way.NONE else loop
            self._keep(way, str(over), words, repeated)
        inside = around.where(_counts(look, _SOME), over)
        self._look_inside(loop, inside.in_loop(loop.get("name", ""), look))

    def _keep(
        self, way: Way, text: str, printed: Element | None, around: _Around
    ) -> None:
        key = (around.clause, way, text)
        self.counted[key] += 1
        self.known.append(
            Known(
                branch=Branch(
                    clause=around.clause, way=way, text=text, nth=self.counted[key]
                ),
                words="" if printed is None else " ".join(_words(printed).split()),
                turns_on=around.turns_on,
                reach=around.reach,
            )
        )


_LOOP: Final = "loop"
"""What a loop tells of itself; no field of the data."""

_SOME: Final = range(1, maxsize)
_COUNTS: Final = {
    Way.NONE: range(1),
    Way.ONE: range(1, 2),
    Way.MANY: range(2, maxsize),
}


def _not(holds: Test) -> Test:
    return lambda scope: not holds(scope)


def _counts(look: Lookup, counts: range) -> Test:
    return lambda scope: len(items_of(look(scope)) or ()) in counts


def _none_of(choice: Element) -> str:
    """Return the conditions of a choice, for the case that none of them holds."""
    texts = (arm.get("test") for arm in choice)
    return "; ".join(canonical(text) for text in texts if text is not None)


def _words(element: Element) -> str:
    """Return the text of a piece of a template, paragraphs apart."""
    pieces = (
        " " if each.tag == w("p") else _own_words(each)
        for each in element.iter(w("p"), w("t"), tag("field"))
    )
    return "".join(pieces)


def _own_words(element: Element) -> str:
    if element.tag == w("t"):
        return element.text or ""
    return f"{{{{ {element.get('path')} }}}}{element.tail or ''}"
