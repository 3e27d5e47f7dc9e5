"""Reading order: what stands below each node, from where it was drawn."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeAlias

from fleksidoc.pdf.page import Node, Role

_EMPTY_BUT_THERE = frozenset({Role.DOCUMENT, Role.CELL, Role.HEAD_CELL})
"""Roles that count when nothing is drawn in them: a row keeps its columns, say."""

_NEVER = math.inf
_LAST = sys.float_info.max
"""When what is there without being drawn is taken to be drawn."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked-content sequence, by its page and its identifier there."""

    page: int
    identifier: int


Kid: TypeAlias = int | Mark
"""What stands directly below a node: another node, or something drawn."""

_Numbered: TypeAlias = tuple[float, Mark]
"""A mark, with its number in the order of drawing."""


def kids(
    nodes: Sequence[Node], marks: Sequence[Sequence[int]]
) -> list[tuple[Kid, ...] | None]:
    """Return for every node what stands below it, or None where nothing is drawn.

    Nodes keep the order of the layout, whatever page their parts are on. Only where a
    node has text of its own between its parts does the order of drawing decide.
    """
    drawn = _marks_of(nodes, marks)
    first = _first_drawn(nodes, drawn)
    below: list[list[int]] = [[] for _ in nodes]
    for index, node in enumerate(nodes):
        if node.parent is not None and first[index] < _NEVER:
            below[node.parent].append(index)
    return [
        _merged(below[index], drawn[index], first) if first[index] < _NEVER else None
        for index in range(len(nodes))
    ]


def _marks_of(
    nodes: Sequence[Node], marks: Sequence[Sequence[int]]
) -> list[list[_Numbered]]:
    drawn: list[list[_Numbered]] = [[] for _ in nodes]
    number = 0
    for page, owners in enumerate(marks):
        for identifier, owner in enumerate(owners):
            drawn[owner].append((number, Mark(page, identifier)))
            number += 1
    return drawn


def _first_drawn(
    nodes: Sequence[Node], drawn: Sequence[Sequence[_Numbered]]
) -> list[float]:
    """Return when each node, or something below it, was first drawn."""
    first = [of[0][0] if of else _NEVER for of in drawn]
    for index in reversed(range(len(nodes))):
        node = nodes[index]
        if node.role in _EMPTY_BUT_THERE:
            first[index] = min(first[index], _LAST)
        if node.parent is not None:
            first[node.parent] = min(first[node.parent], first[index])
    return first


def _merged(
    below: Sequence[int], drawn: Sequence[_Numbered], first: Sequence[float]
) -> tuple[Kid, ...]:
    if not drawn:
        return tuple(below)
    numbered: list[tuple[float, Kid]] = [(first[index], index) for index in below]
    in_order = sorted([*numbered, *drawn], key=itemgetter(0))
    return tuple(kid for _, kid in in_order)
