"""Findings and receipts as plain facts, the same in the manifest and in ``--json``."""

from __future__ import annotations

from dataclasses import asdict
from typing import TypeAlias

from fleksidoc.delivery.readers import readers
from fleksidoc.errors import Message
from fleksidoc.findings import Citation, DataPlace, Finding, WordPlace
from fleksidoc.language import cite, say
from fleksidoc.receipt import Entry

Fact: TypeAlias = "str | int | list[Fact] | dict[str, Fact] | None"
"""What JSON can hold, as far as we use it."""


def finding_facts(finding: Finding) -> dict[str, Fact]:
    """Return a finding as JSON holds it: its texts finished, in both languages."""
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "place": place_facts(finding.place),
        "message": message_facts(finding.message),
        "hint": message_facts(finding.hint),
        "citations": [citation_facts(citation) for citation in finding.citations],
        "accepted": finding.accepted,
    }


def place_facts(place: DataPlace | WordPlace) -> dict[str, Fact]:
    """Return what is known of a place."""
    return {name: value for name, value in asdict(place).items() if value}


def message_facts(message: Message) -> dict[str, Fact]:
    """Return a message in both languages."""
    return {code: say(message, reader) for code, reader in readers().items()}


def receipt_facts(entry: Entry) -> dict[str, Fact]:
    """Return an item of the receipt: what it is, and where it is printed."""
    return {
        "item": entry.demanded.name,
        "words": message_facts(entry.demanded.words),
        "citation": citation_facts(entry.demanded.cites),
        "answer": str(entry.answer),
        "keys": list(entry.keys),
        "clauses": {
            code: [{"id": clause.id, "heading": clause.heading} for clause in clauses]
            for code, clauses in entry.clauses.items()
        },
        "missing": {code: list(keys) for code, keys in entry.missing.items()},
    }


def citation_facts(citation: Citation) -> dict[str, Fact]:
    """Return a citation as both languages have it."""
    return {code: cite(citation, reader) for code, reader in readers().items()}
