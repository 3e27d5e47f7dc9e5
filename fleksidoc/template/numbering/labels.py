"""The number of a clause as a cross-reference prints it."""

from __future__ import annotations

import re
import string
from typing import Final

from fleksidoc.template.numbering.counting import Position
from fleksidoc.template.numbering.recounted import Reference, Shows

_SIGNS: Final = f"{string.punctuation}§–"
_SHOWN: Final = re.compile(r"%([1-9])")


def label(there: Position, reference: Reference, here: Position | None) -> str:
    """Return the number of the paragraph ``there``, as a reference prints it.

    ``here`` is how far the list has counted where the reference stands. A full stop
    at the end belongs to the heading, and is left out.
    """
    highest = {
        Shows.NUMBER: there.depth,
        Shows.FULL: 0,
        Shows.RELATIVE: _parting(there, here),
    }[reference.shows]
    return _joined(there, highest, bare=reference.bare).rstrip(".")


def _parting(there: Position, here: Position | None) -> int:
    """Return the highest level in which two paragraphs of a list differ."""
    if here is None:
        return 0
    for depth in range(there.depth):
        if depth > here.depth or here.value(depth) != there.value(depth):
            return depth
    return there.depth


def _joined(there: Position, highest: int, *, bare: bool) -> str:
    """Return the numbers of a paragraph's levels, from ``highest`` down, as one."""
    joined, parted = "", False
    depth = there.depth
    while depth >= highest and depth in there.definition.levels:
        before, number, after = _parts(there.label_of(depth, bare=bare))
        # As Word: 1. and (a) are 1(a), but 1. and a. are 1.a.
        joined = before + number + ("" if parted and not before else after) + joined
        parted = bool(before)
        depth = _above(there, depth)
    return joined


def _parts(text: str) -> tuple[str, str, str]:
    """Return what stands before a number, the number, and what stands after it.

    >>> _parts("(a)"), _parts("1.")
    (('(', 'a', ')'), ('', '1', '.'))
    """
    text = text.strip()
    number = text.strip(_SIGNS) or text
    before, _, after = text.partition(number) if number else ("", "", "")
    return before, number, after


def _above(there: Position, depth: int) -> int:
    """Return the lowest level that a number does not show itself."""
    shown = [int(n) - 1 for n in _SHOWN.findall(there.definition.levels[depth].text)]
    return min([depth, *shown]) - 1
