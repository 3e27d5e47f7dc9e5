"""Findings as a SARIF 2.1.0 log, which editors and code hosts show beside the line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath
from typing import TypeAlias
from urllib.parse import quote

from fleksidoc import law
from fleksidoc.cli.as_text import plain
from fleksidoc.delivery import program
from fleksidoc.errors import ExitCode, FleksidocError
from fleksidoc.findings import DataPlace, Finding, FindingsError, Severity, WordPlace
from fleksidoc.language import Language, cite, explain, say
from fleksidoc.law.reference import explained
from fleksidoc.law.rule import Rule

Facts: TypeAlias = dict[str, object]

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "note",
}


def sarif(
    findings: Iterable[Finding],
    stopped: Iterable[FleksidocError],
    code: ExitCode,
    reader: Language,
) -> Facts:
    """Return a log of one run; ``stopped`` are the files that could not be used."""
    errors = list(stopped)
    found = [*findings, *(one for error in errors for one in _within(error))]
    rules = _descriptors(found, reader)
    order = {str(rule["id"]): number for number, rule in enumerate(rules)}
    run: Facts = {
        "tool": {"driver": {"name": "fleksidoc", "version": program(), "rules": rules}},
        "language": reader.tag,
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not errors,
                "exitCode": int(code),
                "toolExecutionNotifications": [_notice(one, reader) for one in errors],
            }
        ],
        "results": [_result(one, order[one.code], reader) for one in found],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _within(error: FleksidocError) -> Sequence[Finding]:
    """Return the findings that an error is made of."""
    return error.findings if isinstance(error, FindingsError) else ()


def _descriptors(findings: Iterable[Finding], reader: Language) -> list[Facts]:
    """Return what is known of each legal rule, and the code of each other finding."""
    legal = law.by_code()
    others = {found.code for found in findings if found.code not in legal}
    codes_alone: list[Facts] = [{"id": code} for code in sorted(others)]
    return [_descriptor(rule, reader) for rule in legal.values()] + codes_alone


def _descriptor(rule: Rule, reader: Language) -> Facts:
    provision = rule.provision
    page = explained(rule, "no" if reader.code == "no" else "en")
    return {
        "id": provision.code,
        "name": rule.name.title().replace("_", ""),
        "shortDescription": {"text": say(provision.checks, reader)},
        "fullDescription": {"text": cite(provision.cites, reader)},
        "help": {"text": plain(page), "markdown": page},
        "defaultConfiguration": {"level": LEVELS[provision.severity]},
        "properties": {"confidence": str(provision.confidence)},
    }


def _result(finding: Finding, index: int, reader: Language) -> Facts:
    message, hint = say(finding.message, reader), say(finding.hint, reader)
    citations = [cite(citation, reader) for citation in finding.citations]
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": " ".join([message, hint, *_in_brackets(citations)])},
        "locations": [_location(finding.place, reader)],
        "suppressions": [{"kind": "inSource", "status": "accepted"}]
        if finding.accepted
        else [],
    }


def _in_brackets(citations: Sequence[str]) -> list[str]:
    return [f"({', '.join(citations)})"] if citations else []


def _location(place: DataPlace | WordPlace, reader: Language) -> Facts:
    physical: Facts = {"artifactLocation": {"uri": _uri(place.file)}}
    if isinstance(place, DataPlace):
        # What is missing has no line: shown where the file begins.
        physical["region"] = {"startLine": place.line or 1}
    named = {
        "logicalLocations": [
            {"fullyQualifiedName": place.key}
            if isinstance(place, DataPlace)
            else {"name": explain(place, reader)}
        ]
    }
    nameless = isinstance(place, DataPlace) and not place.key
    return {"physicalLocation": physical, **({} if nameless else named)}


def _uri(file: str) -> str:
    path = Path(file)
    if path.is_absolute():
        return path.as_uri()
    return quote(PurePath(file).as_posix())


def _notice(error: FleksidocError, reader: Language) -> Facts:
    message, hint = say(error.message, reader), say(error.hint, reader)
    return {"level": "error", "message": {"text": f"{message} {hint}"}}
