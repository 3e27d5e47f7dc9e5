"""Expressions held against the fields of the data contract, before any data is seen."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fleksidoc.language import Field, Kind
from fleksidoc.template import faults
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
from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
    parse_condition,
    parse_path,
    parse_printed,
)

ANYTHING: Final = Field(kind=Kind.OPEN)
"""The fields of data that no contract describes."""

_PRINTED: Final = frozenset({Kind.TEXT, Kind.FIXED, Kind.LISTING, Kind.OPEN})
_LISTS: Final = frozenset({Kind.LISTING, Kind.TABLES, Kind.OPEN})
_NEAREST: Final = 3
_SIMILAR: Final = (0.85, 0.6)
"""What is very like is suggested alone; only without it what is somewhat like."""

_LOOP: Final = Field(
    kind=Kind.TABLE,
    fields={
        "first": Field(kind=Kind.FLAG, required=True),
        "last": Field(kind=Kind.FLAG, required=True),
        "index": Field(kind=Kind.TEXT, required=True),
    },
)
"""What a loop tells of itself, as ``loop.last``."""


@dataclass(frozen=True, slots=True)
class Fields:
    """The names that may be used at one point of a document."""

    root: Field
    items: Mapping[str, Field]
    """What the loops round the point call their items."""

    def has_no(self, name: str) -> bool:
        """Tell whether a name is surely none of the data's own."""
        known = {**self.root.fields, **self.items}
        return self.root.kind is Kind.TABLE and name not in known

    def inside_loop(self, name: str, over: Field) -> Fields:
        """Return the names that may be used inside a loop."""
        kinds = {Kind.LISTING: Field(kind=Kind.TEXT), Kind.OPEN: ANYTHING}
        item = kinds.get(over.kind, Field(kind=Kind.TABLE, fields=over.fields))
        return Fields(self.root, {**self.items, "loop": _LOOP, name: item})

    def find(self, path: Path) -> Field:
        """Return the field at the end of a path.

        Raises:
            RefusedExpressionError: there is no such field.
        """
        field = Field(kind=self.root.kind, fields={**self.root.fields, **self.items})
        for number, name in enumerate(path.names):
            if name in field.fields and field.kind is not Kind.TABLES:
                field = field.fields[name]
            elif field.kind is Kind.OPEN:
                return ANYTHING
            else:
                raise self._unknown(path, field, ".".join(path.names[:number]))
        return field

    def _unknown(self, path: Path, around: Field, above: str) -> RefusedExpressionError:
        if around.kind is Kind.TABLES:
            facts = {"list": above, "field": str(path)}
            return RefusedExpressionError(faults.LIST_NOT_LOOPED, **facts)
        nearest = self._nearest(str(path))
        if not nearest:
            return RefusedExpressionError(faults.UNKNOWN_FIELD, field=str(path))
        facts = {"field": str(path), "nearest": ", ".join(nearest)}
        return RefusedExpressionError(faults.MISSPELT_FIELD, **facts)

    def _nearest(self, path: str) -> list[str]:
        known = {name.casefold(): name for name in self.names()}
        if path.casefold() in known:
            return [known[path.casefold()]]
        for cutoff in _SIMILAR:
            found = difflib.get_close_matches(path.casefold(), known, _NEAREST, cutoff)
            if found:
                return [known[name] for name in found]
        return []

    def names(self, *kinds: Kind) -> Iterator[str]:
        """Yield each field that can be reached without another loop, of these kinds."""
        for fields in (self.root.fields, self.items):
            for name, field in _below("", fields):
                if field.kind in (kinds or set(Kind)):
                    yield name


def _below(prefix: str, fields: Mapping[str, Field]) -> Iterator[tuple[str, Field]]:
    for name, field in fields.items():
        yield f"{prefix}{name}", field
        if field.kind is not Kind.TABLES:
            yield from _below(f"{prefix}{name}.", field.fields)


def read_printed(text: str, fields: Fields) -> Printed:
    """Read what stands in ``{{ … }}``; it must be text.

    Raises:
        RefusedExpressionError: it is something else, or there is no such field.
    """
    expression = parse_printed(text)
    if isinstance(expression, Path | Default):
        path = expression if isinstance(expression, Path) else expression.path
        _check_printed(path, fields)
    return expression


def _check_printed(path: Path, fields: Fields) -> None:
    field = fields.find(path)
    if field.kind not in _PRINTED:
        below = ", ".join(f"{path}.{name}" for name in field.fields) or "–"
        facts = {"field": str(path), "below": below}
        raise RefusedExpressionError(faults.NOT_TEXT, **facts)


def read_list(text: str, fields: Fields) -> tuple[Path, Field]:
    """Read the list that a loop takes its items from.

    Raises:
        RefusedExpressionError: it is no list, or there is no such field.
    """
    path = parse_path(text)
    field = fields.find(path)
    if field.kind not in _LISTS:
        lists = ", ".join(fields.names(Kind.LISTING, Kind.TABLES)) or "–"
        facts = {"field": str(path), "lists": lists}
        raise RefusedExpressionError(faults.NOT_A_LIST, **facts)
    return path, field


def read_condition(text: str, fields: Fields) -> Condition:
    """Read a condition; its fields must exist and can be what they are held against.

    Raises:
        RefusedExpressionError: the first that does not, or cannot.
    """
    condition = parse_condition(text)
    _check(condition, fields)
    return condition


def _check(condition: Condition, fields: Fields) -> None:
    match condition:
        case Path():
            fields.find(condition)
        case Equals(path, other, _):
            _check_equal(condition, fields.find(path), other, fields)
        case OneOf(path, words, _):
            for word in words:
                _check_word(condition, str(path), fields.find(path), word)
        case Not(inner):
            _check(inner, fields)
        case All(conditions) | Either(conditions):
            for part in conditions:
                _check(part, fields)


def _check_equal(
    condition: Equals, field: Field, other: Words | Truth | Path, fields: Fields
) -> None:
    name = str(condition.path)
    match other:
        case Words():
            _check_word(condition, name, field, other)
        case Truth():
            _check_kind(condition, name, field, {Kind.FLAG, Kind.OPEN})
        case _:
            kind = fields.find(other).kind
            fitting = {kind, Kind.OPEN} if kind is not Kind.OPEN else set(Kind)
            _check_kind(condition, name, field, fitting - {Kind.TABLE, Kind.TABLES})


def _check_word(condition: Condition, name: str, field: Field, word: Words) -> None:
    _check_kind(condition, name, field, {Kind.TEXT, Kind.FIXED, Kind.OPEN})
    if field.words and word.text not in field.words:
        known = sorted(field.words)
        near = difflib.get_close_matches(word.text.casefold(), known, _NEAREST)
        facts = {"field": name, "word": word.text, "words": ", ".join(known)}
        raise RefusedExpressionError(
            faults.UNKNOWN_WORD, **facts, nearest=", ".join(near)
        )


def _check_kind(
    condition: Condition, name: str, field: Field, kinds: set[Kind]
) -> None:
    if field.kind not in kinds:
        facts = {"expression": str(condition), "field": name}
        raise RefusedExpressionError(faults.NOT_COMPARABLE, **facts)
