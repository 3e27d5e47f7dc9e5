"""What is noted while a template is opened: places, repairs and findings."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from fleksidoc.errors import Message
from fleksidoc.findings import Finding, Severity, WordPlace

_ALL_OF_IT: Final = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One way in which a template can be wrong: its code for ever, and its words."""

    code: str
    no: str
    en: str
    hint_no: str
    hint_en: str
    severity: Severity = Severity.ERROR

    def at(self, place: WordPlace, *related: WordPlace, **facts: object) -> Finding:
        """Return the finding that this fault stands at ``place``."""
        return Finding(
            code=self.code,
            severity=self.severity,
            place=place,
            message=self.message(facts),
            hint=self.hint(facts),
            related=related,
        )

    def message(self, facts: Mapping[str, object]) -> Message:
        """Return what is wrong, with the facts that fill it."""
        return Message(no=self.no, en=self.en, facts=facts)

    def hint(self, facts: Mapping[str, object]) -> Message:
        """Return what to do about it, with the facts that fill it."""
        return Message(no=self.hint_no, en=self.hint_en, facts=facts)


@dataclass(slots=True)
class Notes:
    """Fills up while one file is read; a draft or an error takes its contents over."""

    places: list[WordPlace] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    repairs: list[Finding] = field(default_factory=list)

    def place(self, place: WordPlace) -> int:
        """Keep a place; return the number that elements carry as ``where``."""
        if not self.places or self.places[-1] != place:
            self.places.append(place)
        return len(self.places) - 1

    def in_text_order(self) -> list[Finding]:
        """Return the findings in the order in which a reader meets them."""
        return sorted(self.findings, key=reading_order)

    def fault(self, fault: Fault, where: int, *related: int, **facts: object) -> None:
        """Keep a finding; the two copies of a text box give it only once."""
        others = (self.places[other] for other in related)
        _keep(self.findings, fault.at(self.places[where], *others, **facts))

    def repair(self, fault: Fault, where: int, **facts: object) -> None:
        """Keep what was read as meant rather than as written."""
        _keep(self.repairs, fault.at(self.places[where], **facts))


def reading_order(finding: Finding) -> tuple[int, tuple[int, int]]:
    """Return what findings are sorted by: of the file, of its text, of what is beside.

    Within a paragraph, what is about all of it comes first.
    """
    place = cast("WordPlace", finding.place)
    if place.paragraph is None:
        return (sys.maxsize if place.part != "body" else 0), _ALL_OF_IT
    return place.paragraph, place.span or _ALL_OF_IT


def _keep(findings: list[Finding], finding: Finding) -> None:
    if finding not in findings:
        findings.append(finding)
