"""The clauses of two drafts, held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lxml.etree import _Element as Element

from fleksidoc.bilingual.counting import is_counted, styles_by_id
from fleksidoc.bilingual.differences import (
    Clause,
    counted_in_one,
    in_another_place,
    only_in_one,
    printed_otherwise,
    without_clauses,
)
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.wordml import attribute, words
from fleksidoc.findings import Finding
from fleksidoc.template.clause import branch_condition
from fleksidoc.template.draft import tag
from fleksidoc.template.ooxml import w

CONDITIONAL = (tag("when"), tag("otherwise"), tag("loop"))
"""What prints its content only when something holds, or once an item."""


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


def outline(package: Package, file: str) -> Outline:
    """Return the clauses of a package and when each is printed."""
    styles = styles_by_id(package.tree("styles"))
    found = package.body.iter(tag("clause"))
    return Outline(file, tuple(_clause(element, file, styles) for element in found))


def _clause(element: Element, file: str, styles: Mapping[str, Element]) -> Clause:
    return Clause(
        identity=attribute(element, "id"),
        file=file,
        heading=next(map(words, element), ""),
        counted=_has_number(element, styles),
        conditions=conditions_round(element),
    )


def _has_number(clause: Element, styles: Mapping[str, Element]) -> bool:
    heading = next(clause.iter(w("p")), None)
    return heading is not None and is_counted(heading, styles)


def conditions_round(element: Element) -> tuple[str, ...]:
    """Return what must hold for an element to be printed, the outermost first."""
    around = element.iterancestors(*CONDITIONAL)
    return tuple(reversed(list(map(condition, around))))


def condition(element: Element) -> str:
    """Return the condition an arm or a loop puts on its content."""
    if element.tag == tag("loop"):
        return f"for {element.get('name')} in {element.get('over')}"
    return branch_condition(element)


def differences_in_clauses(first: Outline, second: Outline) -> list[Finding]:
    """Return where the clauses of two drafts do not correspond, all in one run."""
    if not first.clauses and not second.clauses:
        return [without_clauses(first.file)]
    return [
        *_lonely(first, second),
        *_lonely(second, first),
        *_displaced(first, second),
        *_conditioned_otherwise(first, second),
        *_counted_otherwise(first, second),
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


def _counted_otherwise(first: Outline, second: Outline) -> Iterator[Finding]:
    for name, clause in second.by_identity.items():
        pattern = first.by_identity.get(name, clause)
        if pattern.counted and not clause.counted:
            yield counted_in_one(clause, pattern.file)
        elif clause.counted and not pattern.counted:
            yield counted_in_one(pattern, clause.file)
