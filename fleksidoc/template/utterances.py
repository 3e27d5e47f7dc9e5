"""What is printed in a piece of a draft, when, and which fields it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeAlias

from lxml.etree import _Element as Element

from fleksidoc.template.compiled.statements import AnyItem, Names, Strength, When
from fleksidoc.template.draft import tag
from fleksidoc.template.expression.expressions import (
    All,
    Condition,
    Default,
    Either,
    Equals,
    Not,
    OneOf,
    Path,
    Truth,
    Words,
)
from fleksidoc.template.expression.parsing import (
    parse_condition,
    parse_path,
    parse_printed,
)
from fleksidoc.template.ooxml import w

LoopNames: TypeAlias = Mapping[str, Names]
"""What the items of the loops round a point are, as ``("equipment", "items")``."""

_OF_LOOP: Final = "loop"
"""What a loop tells of itself; no field of the data."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One text or field that is printed, the fields it speaks of, and when."""

    speaks_of: Mapping[Names, Strength]
    when: When = ()

    @property
    def prints(self) -> bool:
        """Whether it is, or holds, a field's own text."""
        return Strength.PRINTED in self.speaks_of.values()


def utterances(
    element: Element, loops: LoopNames, hidden: AbstractSet[Element]
) -> list[Utterance]:
    """Return what is printed from an element on; silent text only once.

    ``hidden`` are the runs of which Word prints nothing.
    """
    if element.tag == tag("field"):
        return [Utterance(_printed(element, loops))]
    if element.tag == tag("choice"):
        return [one for branch in element for one in _branch(branch, loops, hidden)]
    if element.tag == tag("loop"):
        return _repeated(element, loops, hidden)
    if element in hidden:
        return []
    inside = _inside(element, loops, hidden)
    if element.tag == w("t") and _has_words(element):
        inside.append(Utterance({}))
    return each_once(inside)


def _inside(
    element: Element, loops: LoopNames, hidden: AbstractSet[Element]
) -> list[Utterance]:
    below = (utterances(child, loops, hidden) for child in element)
    return each_once(chain.from_iterable(below))


def _has_words(text: Element) -> bool:
    own = [text.text, *(child.tail for child in text.iter() if child is not text)]
    return any(piece and piece.strip() for piece in own)


def each_once(spoken: Iterable[Utterance]) -> list[Utterance]:
    """Return utterances without those that say what another says."""
    different = {(tuple(one.speaks_of.items()), one.when): one for one in spoken}
    return list(different.values())


def _printed(field: Element, loops: LoopNames) -> dict[Names, Strength]:
    expression = parse_printed(field.get("path", ""))
    match expression:
        case Words():
            return {}
        case Default(path, _):
            return _strengths([path], loops, Strength.PRINTED)
        case _:
            return _strengths([expression], loops, Strength.PRINTED)


def _strengths(
    paths: Iterable[Path], loops: LoopNames, strength: Strength
) -> dict[Names, Strength]:
    """Return the fields that paths lead to, seen from outside all loops."""
    outside = (
        (*loops.get(path.names[0], path.names[:1]), *path.names[1:])
        for path in paths
        if path.names[0] != _OF_LOOP
    )
    return dict.fromkeys(outside, strength)


def _branch(
    branch: Element, loops: LoopNames, hidden: AbstractSet[Element]
) -> list[Utterance]:
    inside = _inside(branch, loops, hidden)
    return within(branch, inside, loops, Strength.TESTED)


def within(
    branch: Element,
    spoken: Iterable[Utterance],
    loops: LoopNames,
    strength: Strength,
) -> list[Utterance]:
    """Return utterances as a condition round them lets them be heard.

    They then also speak of what it turns on, and so do those after it that are heard
    because it did not hold.
    """
    earlier = [condition_of(other) for other in branch.itersiblings(preceding=True)]
    own = condition_of(branch)
    paths = chain.from_iterable(map(paths_of, (*earlier, own)))
    turned_on = _strengths(paths, loops, strength)
    applies = (*map(Not, earlier), own)
    return [
        Utterance(_plainest(turned_on, one.speaks_of), (*applies, *one.when))
        for one in spoken
    ]


def _plainest(
    one: Mapping[Names, Strength], other: Mapping[Names, Strength]
) -> dict[Names, Strength]:
    """Return both, the stronger where a field is in both."""
    stronger = {names: max(one[names], other[names]) for names in one if names in other}
    return {**one, **other, **stronger}


def condition_of(branch: Element) -> Condition:
    """Return the condition of a branch, earlier branches aside."""
    text = branch.get("test")
    return Truth(value=True) if text is None else parse_condition(text)


def paths_of(condition: Condition) -> Iterator[Path]:
    """Yield every field that a condition turns on."""
    match condition:
        case Path():
            yield condition
        case Equals(path, other, _):
            yield from (side for side in (path, other) if isinstance(side, Path))
        case OneOf(path, _, _):
            yield path
        case Not(inner):
            yield from paths_of(inner)
        case All(conditions) | Either(conditions):
            yield from chain.from_iterable(map(paths_of, conditions))
        case _:
            pass  # true and false turn on nothing


def _repeated(
    loop: Element, loops: LoopNames, hidden: AbstractSet[Element]
) -> list[Utterance]:
    """Return what a loop prints: each utterance is heard if any item lets it be."""
    over = parse_path(loop.get("over", ""))
    (listed,) = _strengths([over], loops, Strength.PRINTED)
    name = loop.get("name", "")
    inside = _inside(loop, {**loops, name: listed}, hidden)
    return [
        Utterance(one.speaks_of, (AnyItem(name, over, one.when),)) for one in inside
    ]
