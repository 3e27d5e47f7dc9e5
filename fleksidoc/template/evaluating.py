"""Expressions become functions that look in a wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import singledispatch
from typing import Any, Final, TypeAlias

from fleksidoc.language import Fixed, Listing
from fleksidoc.template.expressions import (
    All,
    Default,
    Either,
    Equals,
    Expression,
    Not,
    OneOf,
    Path,
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
    """Tell whether a value tests true: it is there, and no false or empty list."""
    if value is ABSENT or value is False:
        return False
    items = value.items if isinstance(value, Listing) else value
    return not isinstance(items, tuple) or bool(items)


def items_of(value: object) -> tuple[object, ...] | None:
    """Return what a loop takes one by one; None if the value is no list."""
    if value is ABSENT:
        return ()
    items = value.items if isinstance(value, Listing) else value
    return items if isinstance(items, tuple) else None


def _neutral(value: object) -> object:
    return value.neutral if isinstance(value, Fixed) else value


@singledispatch
def lookup(expression: Path | Words | Default) -> Lookup:
    """Return the function that finds what an expression prints."""
    raise TypeError(expression)


@lookup.register
def _(expression: Path) -> Lookup:
    names = expression.names
    if len(names) == 1:
        (name,) = names
        return lambda scope: scope.get(name, ABSENT)

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


@lookup.register
def _(expression: Words) -> Lookup:
    return lambda _scope: expression.text


@lookup.register
def _(expression: Default) -> Lookup:
    look, text = lookup(expression.path), expression.words.text

    def look_or_default(scope: Scope) -> object:
        value = look(scope)
        return text if value is ABSENT else value

    return look_or_default


@singledispatch
def test(condition: Expression) -> Test:
    """Return the function that tells whether a condition holds."""
    raise TypeError(condition)


@test.register
def _(condition: Path) -> Test:
    look = lookup(condition)
    return lambda scope: holds(look(scope))


@test.register
def _(condition: Truth) -> Test:
    return lambda _scope: condition.value


@test.register
def _(condition: Equals) -> Test:
    look, negated = lookup(condition.path), condition.negated
    match condition.other:
        case Truth(value):
            return lambda scope: (look(scope) is value) is not negated
        case Words(text):
            return lambda scope: (_neutral(look(scope)) == text) is not negated
        case Path() as other:
            see = lookup(other)
            return lambda scope: (
                (_neutral(look(scope)) == _neutral(see(scope))) is not negated
            )


@test.register
def _(condition: OneOf) -> Test:
    look, negated = lookup(condition.path), condition.negated
    words = frozenset(word.text for word in condition.words)

    def among(scope: Scope) -> bool:
        value = _neutral(look(scope))
        return (isinstance(value, str) and value in words) is not negated

    return among


@test.register
def _(condition: Not) -> Test:
    inner = test(condition.condition)
    return lambda scope: not inner(scope)


@test.register
def _(condition: All) -> Test:
    parts = [test(part) for part in condition.conditions]
    return lambda scope: all(part(scope) for part in parts)


@test.register
def _(condition: Either) -> Test:
    parts = [test(part) for part in condition.conditions]
    return lambda scope: any(part(scope) for part in parts)
