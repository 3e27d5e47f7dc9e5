"""What a rule yields: a key that does not go with the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from fleksidoc.agreement.reading.values import Values, way_of
from fleksidoc.agreement.situations import Situation
from fleksidoc.sources import Way


@dataclass(frozen=True, slots=True)
class Clash:
    """A situation at a key, with the facts that its words name."""

    key: str
    situation: Situation
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def way(self) -> Way:
        """Where it is."""
        return way_of(self.key)


Rule: TypeAlias = Callable[[Values], Iterable[Clash]]
