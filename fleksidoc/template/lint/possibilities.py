"""What the data contract lets a few fields be: every case that conditions can meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from math import prod
from operator import eq
from typing import Any, Final

from fleksidoc.language import Field, Fixed, Kind, Listing
from fleksidoc.template.expression.checking import Fields
from fleksidoc.template.expression.evaluating import ABSENT, Scope
from fleksidoc.template.expression.expressions import (
    All,
    Condition,
    Either,
    Equals,
    Not,
    OneOf,
    Path,
    Truth,
    Words,
)
from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
)

MOST_CASES: Final = 20_000
"""Beyond this nothing is said: so wide a condition is not likely to be impossible."""

_OTHER_TEXTS: Final = ("…", "……")
"""Two texts that no template compares with, one of them unlike the other."""

_BESIDE_WORDS: Final = {
    Kind.FLAG: 2,
    Kind.FIXED: 1,
    Kind.TEXT: 2,
    Kind.LISTING: 2,
    Kind.TABLES: 2,
    Kind.TABLE: 1,
    Kind.OPEN: 4,
}
"""How many cases of a kind there are, at most, beside the words it can be."""


@dataclass(slots=True)
class _Name:
    """One name that conditions speak of, and what is below it."""

    words: set[str] = field(default_factory=set)
    """What it is compared with."""

    below: dict[str, _Name] = field(default_factory=dict)


def cases(conditions: Iterable[Condition], fields: Fields) -> list[Scope] | None:
    """Return every case; None where they are too many, or a field does not exist."""
    root = _Name()
    for path, words in _compared(conditions):
        name = root
        for step in path.names:
            name = name.below.setdefault(step, _Name())
        name.words |= words
    try:
        for path, _ in _compared(conditions):
            fields.find(path)
    except RefusedExpressionError:
        return None
    always = {name: replace(item, required=True) for name, item in fields.items.items()}
    known = {**fields.root.fields, **always}
    if _count(root, known) > MOST_CASES:
        return None
    return list(_tables(root, known))


def speak_of_the_same(one: Condition, other: Condition) -> bool:
    """Tell whether two conditions speak of one field, or of one above or below it."""
    return any(
        all(map(eq, path.names, another.names))
        for path, _ in _of(one)
        for another, _ in _of(other)
    )


def _compared(conditions: Iterable[Condition]) -> Iterator[tuple[Path, set[str]]]:
    for condition in conditions:
        yield from _of(condition)


def _of(condition: Condition) -> Iterator[tuple[Path, set[str]]]:
    match condition:
        case Path():
            yield condition, set()
        case Equals(path, Words(text), _):
            yield path, {text}
        case Equals(path, Path() as other, _):
            yield path, set()
            yield other, set()
        case Equals(path, Truth(), _):
            yield path, set()
        case OneOf(path, words, _):
            yield path, {word.text for word in words}
        case Not(inner):
            yield from _of(inner)
        case All(parts) | Either(parts):
            yield from _compared(parts)


def _tables(name: _Name, fields: Mapping[str, Field]) -> Iterator[dict[str, Any]]:
    """Yield a table in every case, as a wording holds it."""
    domains = [_domain(below, _field(step, fields)) for step, below in _pairs(name)]
    for values in product(*domains):
        pairs = zip(name.below, values, strict=True)
        yield {step: value for step, value in pairs if value is not ABSENT}


def _pairs(name: _Name) -> Iterable[tuple[str, _Name]]:
    return name.below.items()


def _field(step: str, fields: Mapping[str, Field]) -> Field:
    return fields.get(step, Field(kind=Kind.OPEN))


def _domain(name: _Name, described: Field) -> list[object]:
    """Return all that a field can be, or a sample that stands for it."""
    values = list(_values(name, described))
    return values if described.required else [ABSENT, *values]


def _values(name: _Name, described: Field) -> Iterator[object]:
    words = name.words | described.words
    match described.kind:
        case Kind.FLAG:
            yield from (True, False)
        case Kind.FIXED:
            yield from (Fixed(word, neutral=word) for word in sorted(words))
            if len(described.words) == 1:
                # One fixed word alone would say nothing: it stands beside a date.
                yield _OTHER_TEXTS[0]
        case Kind.TEXT:
            yield from (*sorted(words), *_OTHER_TEXTS)
        case Kind.LISTING:
            yield from ((), Listing("…", items=_OTHER_TEXTS))
        case Kind.TABLES:
            yield from ((), ({},))
        case Kind.TABLE:
            yield from _tables(name, described.fields)
        case Kind.OPEN if name.below:
            yield from _tables(name, described.fields)
        case _:
            yield from (True, False, *sorted(words), *_OTHER_TEXTS)


def _count(name: _Name, fields: Mapping[str, Field]) -> int:
    """Return how many cases there are, without making them."""
    return prod(_size(below, _field(step, fields)) for step, below in _pairs(name))


def _size(name: _Name, described: Field) -> int:
    if name.below:
        own = _count(name, described.fields)
    else:
        own = len(name.words | described.words) + _BESIDE_WORDS[described.kind]
    return own + (not described.required)
