"""The fields a template may use: the data contract as a tree of names and kinds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a field is to a template."""

    TEXT = "text"
    """Prints finished text."""

    FIXED = "fixed"
    """Prints a finished word and compares with one of ``words``."""

    FLAG = "flag"
    """Only tested: true, false or absent."""

    LISTING = "listing"
    """Prints its items joined; a loop gives them one by one, as text."""

    TABLE = "table"
    """Holds ``fields``; tested, never printed."""

    TABLES = "tables"
    """A list of tables: a loop gives them one by one; ``fields`` are each one's."""

    OPEN = "open"
    """The employer's own: anything below it may be there (``[custom]``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One name in the contract, and what stands below it."""

    kind: Kind
    required: bool = False
    """Always there when the table it stands in is there."""

    words: frozenset[str] = frozenset()
    """The neutral words of a fixed value."""

    fields: Mapping[str, Field] = field(default_factory=dict)
