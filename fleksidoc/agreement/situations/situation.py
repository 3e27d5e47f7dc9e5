"""What can be wrong with a data file: a situation has a code and its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fleksidoc.errors import Message
from fleksidoc.findings import DataPlace, Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One kind of fault: what is said, and what can be done about it.

    ``{name}`` stands for a fact, as in ``Message``. Where something near is known, the
    second hint names it as ``{nearest}``.
    """

    code: str
    no: str
    en: str
    hint_no: str
    hint_en: str
    near_no: str = "Mente du «{nearest}»?"
    near_en: str = "Did you mean “{nearest}”?"
    severity: Severity = Severity.ERROR

    def at(self, place: DataPlace, **facts: object) -> Finding:
        """Return the finding that this has happened at ``place``."""
        near = bool(facts.get("nearest"))
        return Finding(
            code=self.code,
            severity=self.severity,
            place=place,
            message=Message(self.no, self.en, facts),
            hint=Message(
                self.near_no if near else self.hint_no,
                self.near_en if near else self.hint_en,
                facts,
            ),
        )

    def because(self, **facts: object) -> Refusal:
        """Return why a written value cannot be read."""
        return Refusal(self, facts)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A written value that cannot be read, and why; the reader knows where it is."""

    situation: Situation
    facts: Mapping[str, object] = field(default_factory=dict)

    def at(self, place: DataPlace) -> Finding:
        """Return the finding."""
        return self.situation.at(place, **self.facts)
