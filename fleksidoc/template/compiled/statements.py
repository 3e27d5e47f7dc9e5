"""What the clauses of one draft say of the data: looked up, with nothing parsed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeAlias

from fleksidoc.language import Fixed, Wording
from fleksidoc.template.expression.evaluating import (
    Scope,
    holds,
    items_of,
    lookup,
    test,
)
from fleksidoc.template.expression.expressions import Condition, Path, Printed

Names: TypeAlias = tuple[str, ...]
"""The way to a field, as ``("equipment", "items")``."""


class Strength(IntEnum):
    """How plainly a clause states a value."""

    TESTED = 1
    """A condition in the clause turns on it."""

    GUARDED = 2
    """The clause is there because of it."""

    PRINTED = 3
    """Its field is printed."""


@dataclass(frozen=True, slots=True)
class AnyItem:
    """Something that is heard if any item of a list lets it be."""

    name: str
    over: Path
    when: When


When: TypeAlias = "tuple[Condition | AnyItem, ...]"
"""What must hold, all of it, for something to be heard."""


@dataclass(frozen=True, slots=True)
class Branches:
    """The part of a heading that a condition chooses."""

    branches: tuple[tuple[Condition, Heading], ...]


Heading: TypeAlias = "tuple[str | Printed | Branches, ...]"
"""A heading's text, in pieces."""


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause, as it is named; nameless where a document has no clauses."""

    id: str
    pieces: Heading = ()
    when: When = ()
    """What must hold for the clause to be printed at all."""

    def heading(self, wording: Wording) -> str:
        """Return the clause's heading as it is printed."""
        return " ".join("".join(_texts(self.pieces, wording)).split())


@dataclass(frozen=True, slots=True)
class Numbered:
    """A clause as a reader finds it in one document."""

    number: int
    id: str
    heading: str


@dataclass(frozen=True, slots=True)
class Stated:
    """How plainly a value is stated at best, and by which clauses."""

    strength: Strength | None = None
    clauses: tuple[ClauseText, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause that states a field or a table, how plainly, and when."""

    clause: ClauseText
    strength: Strength
    when: When


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """What the clauses of one draft say."""

    file: str
    """The Word file's name, for messages."""

    clauses: tuple[ClauseText, ...]
    by_names: Mapping[Names, tuple[Statement, ...]]

    def printed(self, wording: Wording) -> tuple[Numbered, ...]:
        """Return the clauses that a document has, numbered as Word numbers them."""
        heard = (one for one in self.clauses if one.id and _heard(one.when, wording))
        return tuple(
            Numbered(number, clause.id, clause.heading(wording))
            for number, clause in enumerate(heard, start=1)
        )

    def of(self, key: str, wording: Wording) -> Stated:
        """Return how what ``wording`` has at a dotted key is stated."""
        names = tuple(key.split("."))
        possible = self.by_names.get(names, ())
        in_words = all(map(_fits_words, _values(wording, names)))
        made = [
            statement
            for statement in possible
            if (in_words or statement.strength is Strength.PRINTED)
            and _heard(statement.when, wording)
        ]
        best = max((statement.strength for statement in made), default=None)
        clauses = (one.clause for one in made if one.strength is best)
        return Stated(best, tuple(dict.fromkeys(clauses)))


def _heard(when: When, scope: Scope) -> bool:
    return all(_holds(one, scope) for one in when)


def _holds(one: Condition | AnyItem, scope: Scope) -> bool:
    if isinstance(one, AnyItem):
        items = items_of(lookup(one.over)(scope)) or ()
        return any(_heard(one.when, {**scope, one.name: item}) for item in items)
    return test(one)(scope)


def _fits_words(value: object) -> bool:
    """Tell whether words of the template's own can say a value."""
    return isinstance(value, bool | Fixed) or not holds(value)


def _values(value: Any, names: Names) -> Iterator[object]:  # noqa: ANN401  a word of any kind
    """Yield what stands at the end of a way, for each item of the lists on it."""
    if isinstance(value, tuple) and value and names:
        for item in value:
            yield from _values(item, names)
    elif isinstance(value, Mapping) and names:
        yield from _values(value.get(names[0]), names[1:])
    else:
        yield value


def _texts(pieces: Heading, wording: Wording) -> Iterator[str]:
    """Yield the text of a heading, as the conditions in it turn out."""
    for piece in pieces:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, Branches):
            chosen = (text for when, text in piece.branches if test(when)(wording))
            yield from _texts(next(chosen, ()), wording)
        else:
            value = lookup(piece)(wording)
            yield value if isinstance(value, str) else ""
