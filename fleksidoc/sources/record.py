"""A record: what a data file says, not yet checked, with the place of every value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from fleksidoc.findings import DataPlace

Way: TypeAlias = tuple[str | int, ...]
"""The way from the root to a value: keys and list indexes, as ("employer", "name")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The raw values of one arrangement, and where each was read."""

    file: str
    """The file's name as the user gave it, for messages."""

    values: Mapping[str, object]
    places: Mapping[Way, DataPlace]
    sha256: str

    def place(self, way: Way) -> DataPlace:
        """Return where ``way`` stands; of a key that is missing, its nearest table."""
        while way and way not in self.places:
            way = way[:-1]
        return self.places[way]
