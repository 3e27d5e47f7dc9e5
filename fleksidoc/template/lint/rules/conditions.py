"""A condition that no data can make true, or that all data make true."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.findings import Finding, Severity
from fleksidoc.template.draft import tag
from fleksidoc.template.expression.checking import Fields, read_list
from fleksidoc.template.expression.evaluating import test
from fleksidoc.template.expression.expressions import (
    All,
    Condition,
    Not,
    Truth,
)
from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
    parse_condition,
)
from fleksidoc.template.lint.possibilities import cases, speak_of_the_same
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault
from fleksidoc.template.reading.parts import stories

NEVER_TRUE: Final = Fault(
    code="TPL070",
    no="{tag} blir aldri oppfylt: teksten under den kan ikke komme med i noe dokument.",
    en="{tag} never holds: the text below it cannot come into any document.",
    hint_no="Rett betingelsen, eller slett den og teksten. Den kan ikke gjelde "
    "samtidig med betingelsene rundt den og foran den: {around}.",
    hint_en="Correct the condition, or delete it with its text. It cannot hold "
    "together with the conditions round it and before it: {around}.",
)
ALWAYS_TRUE: Final = Fault(
    code="TPL071",
    no="{tag} er alltid oppfylt: teksten under den kommer med i alle dokumenter.",
    en="{tag} always holds: the text below it comes into every document.",
    hint_no="Slett koden, eller rett betingelsen. Det som gjelder fra før: {around}.",
    hint_en="Delete the tag, or correct the condition. What holds already: {around}.",
    severity=Severity.WARNING,
)

_CHOICE, _LOOP = tag("choice"), tag("loop")
_NOTHING: Final = "–"


def find(subject: Subject) -> Iterator[Finding]:
    """Yield the conditions that decide nothing, each once."""
    draft = subject.draft
    for part, _ in stories(draft.trees):
        walk = _Walk(subject)
        yield from walk.below(draft.trees[part], Fields(subject.known.fields, {}), ())


class _Walk:
    """The way through one part, with what holds at each point of it."""

    def __init__(self, subject: Subject) -> None:
        self.places = subject.draft.places

    def below(
        self, element: Element, fields: Fields, around: tuple[Condition, ...]
    ) -> Iterator[Finding]:
        """Yield what is found below an element."""
        for child in element:
            if child.tag == _CHOICE:
                yield from self._choice(child, fields, around)
            elif child.tag == _LOOP:
                yield from self.below(child, _inside(child, fields), around)
            else:
                yield from self.below(child, fields, around)

    def _choice(
        self, choice: Element, fields: Fields, around: tuple[Condition, ...]
    ) -> Iterator[Finding]:
        before: tuple[Condition, ...] = ()
        for branch in choice:
            condition = _condition(branch)
            if condition is not None:
                yield from self._decides(branch, condition, before, around, fields)
            here = () if condition is None else (condition,)
            yield from self.below(branch, fields, (*around, *before, *here))
            before = (*before, *map(Not, here))

    def _decides(
        self,
        branch: Element,
        condition: Condition,
        before: tuple[Condition, ...],
        around: tuple[Condition, ...],
        fields: Fields,
    ) -> Iterator[Finding]:
        # An `else` speaks of nothing itself: it is all that was before it.
        asked = before if isinstance(condition, Truth) else (condition,)
        outside = _speaking_of(asked, around)
        passed = _speaking_of(asked, before)
        possible = cases([*outside, *passed, condition], fields)
        if possible is None:
            return
        reached, printed = test(All(outside)), test(All((*passed, condition)))
        answers = {printed(case) for case in possible if reached(case)}
        fault = NEVER_TRUE if answers == {False} else ALWAYS_TRUE
        first = branch.getprevious() is None
        if len(answers) == 1 and (fault is NEVER_TRUE or first):
            relevant = (*outside, *passed)
            facts = {"tag": _written(branch), "around": _told(relevant)}
            yield fault.at(self.places[int(branch.get("where", ""))], **facts)


def _condition(branch: Element) -> Condition | None:
    """Return when a branch applies, once those before it did not."""
    written = branch.get("test")
    if written is None:
        return Truth(value=True)
    try:
        return parse_condition(written)
    except RefusedExpressionError:
        return None


def _speaking_of(
    asked: tuple[Condition, ...], conditions: tuple[Condition, ...]
) -> tuple[Condition, ...]:
    """Return the conditions on the same fields as those that are asked about."""
    return tuple(
        condition
        for condition in conditions
        if any(speak_of_the_same(condition, one) for one in asked)
    )


def _inside(loop: Element, fields: Fields) -> Fields:
    name, over = loop.get("name", ""), loop.get("over", "")
    try:
        _, field = read_list(over, fields)
    except RefusedExpressionError:
        return fields
    return fields.inside_loop(name, field)


def _written(branch: Element) -> str:
    test = branch.get("test")
    if test is None:
        return "{% else %}"
    word = "if" if branch.getprevious() is None else "elif"
    return f"{{% {word} {test} %}}"


def _told(holding: tuple[Condition, ...]) -> str:
    return "; ".join(map(str, holding)) or _NOTHING


RULE: Final = Rule(faults=(NEVER_TRUE, ALWAYS_TRUE), find=find, of_sound_tags=True)
