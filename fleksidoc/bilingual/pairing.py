"""The clauses of two drafts, held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lxml.etree import _Element as Element

from fleksidoc.bilingual.differences import (
    Clause,
    in_another_place,
    only_in_one,
    printed_otherwise,
    without_clauses,
)
from fleksidoc.bilingual.wordml import attribute, words
from fleksidoc.findings import Finding
from fleksidoc.template.draft import tag
from fleksidoc.template.expressions import RefusedExpressionError, parse_condition


@dataclass(frozen=True, slots=True)
class Outline:
    """The clauses of one draft, in the order they stand."""

    file: str
    clauses: tuple[Clause, ...]

    @property
    def identities(self) -> list[str]:
        """What the clauses are called."""
        return list(self.by_identity)

    @property
    def by_identity(self) -> dict[str, Clause]:
        """The clauses by what they are called."""
        return {clause.identity: clause for clause in self.clauses}


def outline(body: Element, file: str) -> Outline:
    """Return the clauses of a body and when each is printed."""
    return Outline(
        file,
        tuple(
            Clause(
                identity=attribute(element, "id"),
                file=file,
                heading=words(element[0]),
                conditions=tuple(reversed([*_conditions(element)])),
            )
            for element in body.iter(tag("clause"))
        ),
    )


def _conditions(element: Element) -> Iterator[str]:
    """Yield what must hold for an element to be printed, the innermost first."""
    for around in element.iterancestors(tag("when"), tag("otherwise"), tag("loop")):
        yield condition(around)


def condition(around: Element) -> str:
    """Return the condition an arm or a loop puts on its content."""
    if around.tag == tag("loop"):
        return f"for {around.get('name')} in {around.get('over')}"
    arms = [around, *around.itersiblings(tag("when"), preceding=True)]
    tests = [_canonical(arm.get("test", "")) for arm in arms if arm.tag == tag("when")]
    own = [tests.pop(0)] if around.tag == tag("when") else []
    return " and ".join([*(f"not ({test})" for test in reversed(tests)), *own])


def _canonical(test: str) -> str:
    """Return a test in one spelling; one that is not allowed, as it stands."""
    try:
        return str(parse_condition(test))
    except RefusedExpressionError:
        return " ".join(test.split())


def differences_in_clauses(first: Outline, second: Outline) -> list[Finding]:
    """Return where the clauses of two drafts do not correspond, all in one run."""
    if not first.clauses and not second.clauses:
        return [without_clauses(first.file)]
    return [
        *_lonely(first, second),
        *_lonely(second, first),
        *_displaced(first, second),
        *_conditioned_otherwise(first, second),
    ]


def _lonely(here: Outline, there: Outline) -> Iterator[Finding]:
    for clause in here.by_identity.values():
        if clause.identity not in there.by_identity:
            yield only_in_one(clause, there.file)


def _displaced(first: Outline, second: Outline) -> Iterator[Finding]:
    here = [name for name in first.identities if name in second.by_identity]
    there = [name for name in second.identities if name in first.by_identity]
    blocks = SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks()
    in_place = {name for block in blocks for name in here[block.a :][: block.size]}
    for name in here:
        if name not in in_place:
            yield in_another_place(
                second.by_identity[name],
                first.by_identity[name],
                after=_before(name, there, second),
                after_there=_before(name, here, first),
            )


def _before(name: str, names: Sequence[str], outline: Outline) -> Clause | None:
    at = names.index(name)
    return outline.by_identity[names[at - 1]] if at else None


def _conditioned_otherwise(first: Outline, second: Outline) -> Iterator[Finding]:
    for name, clause in second.by_identity.items():
        pattern = first.by_identity.get(name, clause)
        if pattern.conditions != clause.conditions:
            yield printed_otherwise(clause, pattern)
