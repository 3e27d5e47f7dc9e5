"""Findings as plain facts, the same in the manifest and in ``--json``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TypeAlias

from fleksidoc.delivery.readers import readers
from fleksidoc.errors import Message
from fleksidoc.findings import Finding
from fleksidoc.language import cite, say

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
        "message": message_facts(finding.message),
        "hint": message_facts(finding.hint),
        "citations": [
            {code: cite(citation, reader) for code, reader in readers().items()}
            for citation in finding.citations
        ],
    }


def message_facts(message: Message) -> dict[str, Fact]:
    """Return a message in both languages."""
    return {code: say(message, reader) for code, reader in readers().items()}
