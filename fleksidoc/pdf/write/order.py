"""Reading order: what stands below each node, from where it was drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TypeAlias

from fleksidoc.pdf.page import Node, Role

_EMPTY_BUT_THERE = frozenset({Role.DOCUMENT, Role.CELL, Role.HEAD_CELL})
"""Roles that count when nothing is drawn in them: a row keeps its columns, say."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked-content sequence, by its page and its identifier there."""

    page: int
    identifier: int


Kid: TypeAlias = int | Mark
"""What stands directly below a node: another node, or something drawn."""


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
        if node.parent is not None and first[index] is not None:
            below[node.parent].append(index)
    return [
        None if first[index] is None else _merged(below[index], drawn[index], first)
        for index in range(len(nodes))
    ]


_Numbered: TypeAlias = tuple[int, Mark]
"""A mark, with its number in the order of drawing."""


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
) -> list[int | None]:
    """Return when each node, or something below it, was first drawn; None for never."""
    first: list[int | None] = [of[0][0] if of else None for of in drawn]
    for index in reversed(range(len(nodes))):
        node = nodes[index]
        if first[index] is None and node.role in _EMPTY_BUT_THERE:
            first[index] = _LATEST
        if node.parent is not None:
            first[node.parent] = _earlier(first[node.parent], first[index])
    return first


_LATEST = 1 << 62


def _earlier(one: int | None, other: int | None) -> int | None:
    return min((number for number in (one, other) if number is not None), default=None)


def _merged(
    below: Sequence[int], drawn: Sequence[_Numbered], first: Sequence[int | None]
) -> tuple[Kid, ...]:
    if not drawn:
        return tuple(below)
    numbered: list[tuple[int, Kid]] = [(first[index] or 0, index) for index in below]
    in_order = sorted([*numbered, *drawn], key=itemgetter(0))
    return tuple(kid for _, kid in in_order)
