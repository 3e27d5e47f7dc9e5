"""How plainly a template can state a value at best: for some data, in some clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fleksidoc.language import Field, Kind
from fleksidoc.template.compiled.statements import (
    AnyItem,
    Names,
    Stated,
    Statement,
    Statements,
    Strength,
    When,
)
from fleksidoc.template.expression.checking import Fields
from fleksidoc.template.expression.evaluating import test
from fleksidoc.template.expression.expressions import All, Condition, Path
from fleksidoc.template.expression.parsing import RefusedExpressionError
from fleksidoc.template.lint.possibilities import cases, speak_of_the_same


def statable(said: Statements, key: str, contract: Field) -> Stated:
    """Return how the value at a dotted key of the contract can be stated."""
    names = tuple(key.split("."))
    way = _way(contract, names)
    in_words = _fits_words(way[-1])
    # What is printed is there; a yes or no can be stated where it is no.
    there = () if in_words else (Path(names[: _to_a_list(way)]),)
    possible = [
        statement
        for statement in said.by_names.get(names, ())
        if in_words or statement.strength is Strength.PRINTED
        if _can_be_heard((*there, *statement.when), contract)
    ]
    return _best(possible)


def _best(possible: list[Statement]) -> Stated:
    best = max((statement.strength for statement in possible), default=None)
    clauses = (one.clause for one in possible if one.strength is best)
    return Stated(best, tuple(dict.fromkeys(clauses)))


def _way(contract: Field, names: Names) -> list[Field]:
    """Return the field of each name on the way."""
    way: list[Field] = []
    for name in names:
        contract = contract.fields[name]
        way.append(contract)
    return way


def _to_a_list(way: list[Field]) -> int:
    """Return how many names lead to the first list, or to the end."""
    lists = (count for count, one in enumerate(way, 1) if one.kind is Kind.TABLES)
    return next(lists, len(way))


def _fits_words(field: Field) -> bool:
    """Tell whether a condition can choose words of the template's own for a value.

    One fixed word alone stands beside a date: the date must be printed.
    """
    several = field.kind is Kind.FIXED and len(field.words) > 1
    return field.kind is Kind.FLAG or several


def _can_be_heard(when: When, contract: Field) -> bool:
    conditions, fields = _flat(when, Fields(contract, {}))
    return all(_can_hold(group, fields) for group in _groups(conditions))


def _flat(when: When, fields: Fields) -> tuple[list[Condition], Fields]:
    """Return all conditions, and the names that they may use: those of loops, too."""
    conditions: list[Condition] = []
    for one in when:
        if isinstance(one, AnyItem):
            inner, fields = _flat((one.over, *one.when), _inside(one, fields))
            conditions += inner
        else:
            conditions.append(one)
    return conditions, fields


def _inside(loop: AnyItem, fields: Fields) -> Fields:
    try:
        return fields.inside_loop(loop.name, fields.find(loop.over))
    except RefusedExpressionError:
        return fields


def _groups(conditions: Iterable[Condition]) -> Iterator[list[Condition]]:
    """Yield together the conditions that speak of the same fields."""
    waiting = list(conditions)
    while waiting:
        group = [waiting.pop()]
        for one in group:
            near = [other for other in waiting if speak_of_the_same(one, other)]
            waiting = [other for other in waiting if other not in near]
            group += near
        yield group


def _can_hold(group: list[Condition], fields: Fields) -> bool:
    possible = cases(group, fields)
    # Of what does not exist, or has too many cases, nothing is said.
    return possible is None or any(map(test(All(tuple(group))), possible))
