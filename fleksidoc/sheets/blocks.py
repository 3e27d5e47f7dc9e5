"""What a sheet is made of: values that say nothing of Word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Tag:
    """Words that are copied into a template as they stand."""

    text: str


Words: TypeAlias = "str | Tag"
Line: TypeAlias = tuple[Words, ...]
"""One paragraph, piece by piece."""

Cell: TypeAlias = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the title is above all of them."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph of running text."""

    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a head row, which is repeated on every page."""

    caption: str
    """What it holds, for those who are read to."""

    head: tuple[str, ...]
    shares: tuple[int, ...]
    """How wide the columns are, beside each other."""

    rows: tuple[tuple[Cell, ...], ...]


Block: TypeAlias = Heading | Text | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A document of our own words."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]


def line(*words: Words) -> Cell:
    """Return a cell of one paragraph."""
    return (words,)
