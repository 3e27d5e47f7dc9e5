"""The values that could be read, by their ways: what the contradictions look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from fleksidoc.sources import Record, Way

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Values:
    """A half-read agreement: the rules look at the keys they need, and no others.

    So every contradiction is found in one run, whatever else is wrong with the file.
    """

    record: Record
    read: Mapping[Way, object]
    printed: tuple[str, ...]
    document: str

    def get(self, key: str, kind: type[Value]) -> Value | None:
        """Return the value of a dotted key; None if it is absent or could not be read.

        Raises:
            TypeError: The contract has another type of value under that key.
        """
        value = self.read.get(way_of(key))
        if value is None or isinstance(value, kind):
            return value
        message = f"{key} is a {type(value).__name__}"
        raise TypeError(message)

    def given(self, key: str) -> bool:
        """Tell whether something stands under a dotted key, sound or not."""
        table: object = self.record.values
        for step in key.split("."):
            if not isinstance(table, dict) or step not in table:
                return False
            table = table[step]
        return True


def way_of(key: str) -> Way:
    """Return the way to a dotted key; a number is an index.

    >>> way_of("accept.0.code")
    ('accept', 0, 'code')
    """
    return tuple(int(step) if step.isdecimal() else step for step in key.split("."))
