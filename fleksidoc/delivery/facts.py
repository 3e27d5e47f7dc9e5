"""Findings as plain facts, the same in the manifest and in ``--json``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TypeAlias

from fleksidoc.errors import Message
from fleksidoc.findings import Finding
from fleksidoc.language import say

Fact: TypeAlias = "str | int | list[Fact] | dict[str, Fact] | None"
"""What JSON can hold, as far as we use it."""


def finding_facts(finding: Finding) -> dict[str, Fact]:
    """Return a finding as JSON holds it: its texts finished, in both languages."""
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "place": {
            name: value for name, value in asdict(finding.place).items() if value
        },
        "message": both(finding.message),
        "hint": both(finding.hint),
        "citations": [
            {"no": citation.no, "en": citation.en} for citation in finding.citations
        ],
    }


def both(message: Message) -> dict[str, Fact]:
    """Return a message in both languages."""
    return {"no": say(message, "no"), "en": say(message, "en")}
