"""A record: what a data file says, not yet checked, with the place of every value."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from fleksidoc.findings import DataPlace

Way: TypeAlias = tuple[str | int, ...]
"""The way from the root to a value: keys and list indexes, as ("employer", "name")."""


def dotted(way: Way) -> str:
    """Return ``way`` as people write it in the file.

    >>> dotted(("employer", "signatories", 0, "name"))
    'employer.signatories[0].name'
    """
    steps = (
        f"[{step}]" if isinstance(step, int) else f".{_written_key(step)}"
        for step in way
    )
    return "".join(steps).removeprefix(".")


def _written_key(key: str) -> str:
    """Return a key bare where the file could have it so, else in quotes."""
    bare = re.fullmatch(r"[A-Za-z0-9_-]+", key)
    return key if bare else json.dumps(key, ensure_ascii=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The raw values of one arrangement, and where each was read.

    Decimal numbers are ``Decimal``, as exact as they were written.
    """

    file: str
    """The file's name as the user gave it, for messages."""

    values: Mapping[str, object]
    places: Mapping[Way, DataPlace]
    sha256: str
    """Of the file's bytes."""

    def place(self, way: Way) -> DataPlace:
        """Return where ``way`` stands; of a key that is missing, its nearest table."""
        while way and way not in self.places:
            way = way[:-1]
        return self.places[way]
