"""Expressions become functions that look in a wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from fleksidoc.language import Fixed, Listing
from fleksidoc.template.expression.expressions import (
    All,
    Condition,
    Default,
    Either,
    Equals,
    Not,
    OneOf,
    Path,
    Printed,
    Truth,
    Words,
)

Scope: TypeAlias = Mapping[str, Any]
"""What names stand for at one point of a document: the wording, and loops' items."""

Lookup: TypeAlias = Callable[[Scope], Any]
Test: TypeAlias = Callable[[Scope], bool]


class _Absent:
    """What the data leaves out; what stands below it is left out as well."""

    def get(self, _name: str, _default: object) -> _Absent:
        """Return itself."""
        return self


ABSENT: Final = _Absent()


def holds(value: object) -> bool:
    """Tell whether a value tests true: it is there, and neither false nor empty."""
    if value is ABSENT or value is False:
        return False
    items = value.items if isinstance(value, Listing) else value
    return not isinstance(items, tuple | str) or bool(items)


def items_of(value: object) -> tuple[object, ...] | None:
    """Return what a loop takes one by one; None if the value is no list."""
    if value is ABSENT:
        return ()
    items = value.items if isinstance(value, Listing) else value
    return items if isinstance(items, tuple) else None


def _neutral(value: object) -> object:
    return value.neutral if isinstance(value, Fixed) else value


def lookup(expression: Printed) -> Lookup:
    """Return the function that finds what an expression prints."""
    match expression:
        case Words(text):
            return lambda _scope: text
        case Default(path, words):
            return _lookup_or(path.names, words.text)
        case _:
            return _lookup(expression.names)


def _lookup(names: tuple[str, ...]) -> Lookup:
    def look(scope: Scope) -> object:
        value: Any = scope
        try:
            for name in names:
                value = value.get(name, ABSENT)
        except AttributeError:
            # Text has no names below it; only open tables get this far.
            return ABSENT
        return value

    return look


def _lookup_or(names: tuple[str, ...], text: str) -> Lookup:
    look = _lookup(names)

    def look_or(scope: Scope) -> object:
        value = look(scope)
        return text if value is ABSENT else value

    return look_or


def test(condition: Condition) -> Test:
    """Return the function that tells whether a condition holds."""
    match condition:
        case Path(names):
            look = _lookup(names)
            return lambda scope: holds(look(scope))
        case Truth(value):
            return lambda _scope: value
        case Equals():
            return _equals(condition)
        case OneOf():
            return _one_of(condition)
        case Not(inner):
            opposite = test(inner)
            return lambda scope: not opposite(scope)
        case _:
            return _joined(condition)


def _equals(condition: Equals) -> Test:
    look, negated = _lookup(condition.path.names), condition.negated
    match condition.other:
        case Truth(value):
            return lambda scope: (look(scope) is value) is not negated
        case Words(text):
            return lambda scope: (_neutral(look(scope)) == text) is not negated
        case other:
            see = _lookup(other.names)

    def same(scope: Scope) -> bool:
        return (_neutral(look(scope)) == _neutral(see(scope))) is not negated

    return same


def _one_of(condition: OneOf) -> Test:
    look, negated = _lookup(condition.path.names), condition.negated
    words = frozenset(word.text for word in condition.words)

    def among(scope: Scope) -> bool:
        value = _neutral(look(scope))
        return (isinstance(value, str) and value in words) is not negated

    return among


def _joined(condition: All | Either) -> Test:
    parts = [test(part) for part in condition.conditions]
    if isinstance(condition, All):
        return lambda scope: all(part(scope) for part in parts)
    return lambda scope: any(part(scope) for part in parts)
