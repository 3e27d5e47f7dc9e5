"""Expressions are read: jinja2 parses them, and only what is listed here is let in."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import Final

from jinja2 import Environment, TemplateSyntaxError, nodes

from fleksidoc.template import faults
from fleksidoc.template.expression.expressions import (
    All,
    Condition,
    Default,
    Either,
    Equals,
    Expression,
    Not,
    OneOf,
    Path,
    Printed,
    Truth,
    Words,
)
from fleksidoc.template.notes import Fault

_PARSER: Final = Environment(autoescape=False)  # noqa: S701  nothing is rendered by it
_EQUAL: Final = {"eq": False, "ne": True}
_AMONG: Final = {"in": False, "notin": True}
_ORDINARY: Final = re.compile(r"[\w\s.,=!()\[\]|\"'-]")


class RefusedExpressionError(Exception):
    """Says inside this room why an expression is not let in."""

    def __init__(self, fault: Fault, **facts: str) -> None:
        super().__init__(fault.code)
        self.fault = fault
        self.facts = facts


def parse_condition(text: str) -> Condition:
    """Read what stands in ``{% if … %}``.

    >>> str(parse_condition("not (a or b.c) and d=='x'"))
    'not (a or b.c) and d == "x"'

    Raises:
        RefusedExpressionError: it cannot be read, or is not allowed.
    """
    expression = _parse(text)
    if isinstance(expression, Words | Default):
        raise _not_allowed(text)
    return expression


def parse_printed(text: str) -> Printed:
    """Read what stands in ``{{ … }}``.

    Raises:
        RefusedExpressionError: it cannot be read, or is not allowed.
    """
    expression = _parse(text)
    if not isinstance(expression, Path | Words | Default):
        raise _not_allowed(text)
    return expression


def parse_path(text: str) -> Path:
    """Read the list in ``{% for … in … %}``.

    Raises:
        RefusedExpressionError: it cannot be read, or is not a field.
    """
    expression = _parse(text)
    if not isinstance(expression, Path):
        raise _not_allowed(text)
    return expression


def _not_allowed(text: str) -> RefusedExpressionError:
    return RefusedExpressionError(faults.NOT_ALLOWED, expression=text)


@lru_cache(maxsize=1024)
def _parse(text: str) -> Expression:
    if re.fullmatch(r"[\w.]+(-[\w.]+)+", text):
        return Path((text,))  # A name with a hyphen is no difference: no such field.
    try:
        body = _PARSER.parse(f"{{{{ {text} }}}}").body
    except TemplateSyntaxError as error:
        raise _unreadable(text) from error
    match body:
        case [nodes.Output(nodes=[node])]:
            return _read(node, text)
        case _:
            raise _unreadable(text)


def _unreadable(text: str) -> RefusedExpressionError:
    odd = _ORDINARY.sub("", text)
    if not odd:
        return RefusedExpressionError(faults.UNREADABLE_EXPRESSION, expression=text)
    facts = {"character": odd[0], "code": f"U+{ord(odd[0]):04X}"}
    return RefusedExpressionError(faults.ODD_CHARACTER, expression=text, **facts)


def _read(node: nodes.Node, text: str) -> Expression:
    match node:
        case nodes.Name() | nodes.Getattr() | nodes.Getitem():
            return _path(node, text)
        case nodes.Const(value=bool() | str()):
            return _constant(node.value)
        case nodes.Filter(name="default" | "d", args=[argument], kwargs=[]):
            return Default(_path(node.node, text), _words(argument, text))
        case nodes.Compare(ops=[nodes.Operand(op=op, expr=other)]):
            return _comparison(node.expr, op, other, text)
        case nodes.Not(node=inner):
            return Not(_condition(inner, text))
        case nodes.And() | nodes.Or():
            return _joined(node, text)
        case _:
            raise _not_allowed(text)


def _constant(value: bool | str) -> Truth | Words:  # noqa: FBT001  a value, no switch
    return Words(value) if isinstance(value, str) else Truth(value)


def _condition(node: nodes.Node, text: str) -> Condition:
    expression = _read(node, text)
    if isinstance(expression, Words | Default):
        raise _not_allowed(text)
    return expression


def _path(node: nodes.Node | None, text: str) -> Path:
    match node:
        case nodes.Name(name=name):
            return Path((name,))
        case nodes.Getattr(node=table, attr=name):
            return Path((*_path(table, text).names, name))
        case nodes.Getitem(node=table, arg=nodes.Const(value=str(name))):
            return Path((*_path(table, text).names, name))
        case _:
            raise _not_allowed(text)


def _words(node: nodes.Node, text: str) -> Words:
    expression = _read(node, text)
    if not isinstance(expression, Words):
        raise _not_allowed(text)
    return expression


def _comparison(
    left: nodes.Node, op: str, right: nodes.Node, text: str
) -> Equals | OneOf:
    if op in _EQUAL:
        sides = [_read(left, text), _read(right, text)]
        match sides:
            case [Path() as path, (Words() | Truth() | Path()) as other]:
                return Equals(path, other, _EQUAL[op])
            case [(Words() | Truth()) as other, Path() as path]:
                return Equals(path, other, _EQUAL[op])
    if op in _AMONG and isinstance(right, nodes.List | nodes.Tuple):
        words = tuple(_words(item, text) for item in right.items)
        return OneOf(_path(left, text), words, _AMONG[op])
    raise _not_allowed(text)


def _joined(node: nodes.And | nodes.Or, text: str) -> All | Either:
    sides = [_condition(side, text) for side in (node.left, node.right)]
    if isinstance(node, nodes.And):
        alls = (s.conditions if isinstance(s, All) else (s,) for s in sides)
        return All(tuple(chain.from_iterable(alls)))
    eithers = (s.conditions if isinstance(s, Either) else (s,) for s in sides)
    return Either(tuple(chain.from_iterable(eithers)))
