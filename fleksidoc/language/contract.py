"""The data contract as a template sees it: a tree of names and kinds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Annotated, TypeGuard, Union, get_args, get_origin

from fleksidoc.agreement.model import Agreement, Part
from fleksidoc.agreement.values import FixedValue
from fleksidoc.language.computed import ADDED_FIELDS, COMPUTED_FIELDS, NOT_PRINTED
from fleksidoc.language.fields import Field, Kind


@cache
def fields() -> Field:
    """Return everything that a template may print or test, from the root down."""
    return Field(kind=Kind.TABLE, required=True, fields=_fields(Agreement))


def _fields(table: type[Part]) -> dict[str, Field]:
    hidden = NOT_PRINTED.get(table, frozenset())
    given = {
        name: _field(list(types_of(declared.type)), required=declared.required)
        for name, declared in table.declared.items()
        if name not in hidden
    }
    return {**given, **COMPUTED_FIELDS.get(table, {}), **ADDED_FIELDS.get(table, {})}


def types_of(annotation: object) -> Iterator[object]:
    """Yield the types a value can have, without ``None`` and without marks."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from types_of(get_args(annotation)[0])
    elif origin in {Union, UnionType}:
        for option in get_args(annotation):
            yield from types_of(option)
    elif annotation is not type(None):
        yield annotation


def _field(types: list[object], *, required: bool) -> Field:
    first = types[0]
    origin = get_origin(first)
    if origin is Mapping:
        return Field(kind=Kind.OPEN, required=required)
    if origin is tuple:
        return _list(next(types_of(get_args(first)[0])), required=required)
    if is_table(first):
        return Field(kind=Kind.TABLE, required=required, fields=_fields(first))
    if first is bool:
        return Field(kind=Kind.FLAG, required=required)
    if words := _words(types):
        return Field(kind=Kind.FIXED, required=required, words=words)
    return Field(kind=Kind.TEXT, required=required)


def _list(item: object, *, required: bool) -> Field:
    if is_table(item):
        return Field(kind=Kind.TABLES, required=required, fields=_fields(item))
    return Field(kind=Kind.LISTING, required=required)


def _words(types: Iterable[object]) -> frozenset[str]:
    """Return the neutral words; a fixed value can stand beside others, as a date."""
    fixed = [one for one in types if is_fixed(one)]
    return frozenset(value.value for one in fixed for value in one)


def is_table(annotation: object) -> TypeGuard[type[Part]]:
    """Tell whether a value is a table of the contract."""
    return isinstance(annotation, type) and issubclass(annotation, Part)


def is_fixed(annotation: object) -> TypeGuard[type[FixedValue]]:
    """Tell whether a value is one of a few fixed ones."""
    return isinstance(annotation, type) and issubclass(annotation, FixedValue)
