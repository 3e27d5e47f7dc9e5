"""What reading depends on, and what it has found so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from fleksidoc.agreement.situations import Refusal, Situation
from fleksidoc.agreement.values import LocalizedText
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.agreement.written.identity import hidden
from fleksidoc.findings import DataPlace, Finding
from fleksidoc.sources import Record, Way, dotted


@dataclass(frozen=True, slots=True)
class Reading:
    """How a written value was read, for the one who wrote it to see."""

    place: DataPlace
    written: object
    value: object


@dataclass(slots=True, kw_only=True)
class Reader:
    """One record being read. It gathers; the forms decide."""

    record: Record
    vocabulary: Vocabulary
    printed: tuple[str, ...]
    """The codes of the languages that the document will be in."""

    contract: Mapping[str, tuple[Way, ...]]
    """Every key of the contract, and the ways it can stand at."""

    phrases: Mapping[str, LocalizedText | Refusal]
    refused: frozenset[Way]
    """Ways whose text has been refused already, whatever it was to be read as."""

    findings: list[Finding] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    values: dict[Way, object] = field(default_factory=dict)

    def place(self, way: Way) -> DataPlace:
        """Return where ``way`` stands; of a missing key, the line of its table."""
        place = self.record.place(way)
        return replace(place, key=hidden(dotted(way)))

    def find(self, way: Way, situation: Situation, **facts: object) -> None:
        """Report a situation."""
        self.findings.append(situation.at(self.place(way), **facts))

    def refuse(self, way: Way, refusal: Refusal) -> None:
        """Report that a written value cannot be read."""
        self.findings.append(refusal.at(self.place(way)))

    def note(self, way: Way, written: object, value: object) -> None:
        """Keep how a value was read."""
        self.readings.append(Reading(self.place(way), written, value))
