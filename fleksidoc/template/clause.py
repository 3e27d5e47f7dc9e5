"""The clauses of a draft and when each is printed, to compare languages by."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.etree import _Element as Element

from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
    parse_condition,
)
from fleksidoc.template.reading.parts import main_part


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause: who it is, and what must hold for it to be printed."""

    id: str
    conditions: tuple[str, ...]
    """The outermost first, each in its canonical form; none: always printed."""

    where: int
    """Its heading's place, an index into ``Draft.places``."""


def clauses(draft: Draft) -> tuple[Clause, ...]:
    """Return the clauses in the order in which they stand."""
    body = draft.trees[main_part(draft.trees)]
    return tuple(_clause(element) for element in body.iter(tag("clause")))


def _clause(element: Element) -> Clause:
    branches = element.iterancestors(tag("when"), tag("otherwise"))
    return Clause(
        id=element.get("id", ""),
        conditions=tuple(map(branch_condition, reversed(list(branches)))),
        where=int(element.get("where", "")),
    )


def canonical(test: str) -> str:
    """Return a condition in the form in which equal ones are written alike.

    >>> canonical("scope and  x =='a'") == canonical('(scope) and (x == "a")')
    True

    What cannot be read is returned as it stands: compiling says what is wrong with it.
    """
    try:
        return str(parse_condition(test))
    except RefusedExpressionError:
        return " ".join(test.split())


def branch_condition(branch: Element) -> str:
    """Return when a ``t:when`` or ``t:otherwise`` applies: none before it did."""
    earlier = list(branch.itersiblings(preceding=True))
    parts = [f"not ({_test(other)})" for other in reversed(earlier)]
    if branch.get("test") is not None:
        parts.append(f"({_test(branch)})" if parts else _test(branch))
    return " and ".join(parts)


def _test(branch: Element) -> str:
    return canonical(branch.get("test", ""))
