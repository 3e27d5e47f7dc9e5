"""Findings as a SARIF 2.1.0 log, which editors and code hosts show beside the line.

There are no ``fixes``: they replace lines or bytes of a file, and a Word file has
neither for a reader. What a finding suggests stands among its properties.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from urllib.parse import quote

from fleksidoc.cli.sarif_rules import LEVELS, Facts, legal
from fleksidoc.delivery import program, readers
from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.findings import DataPlace, Finding, FindingsError, WordPlace
from fleksidoc.language import Language, cite, explain, say

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
TABLE = Message(
    no="tabell {table}, rad {row}, kolonne {column}",
    en="table {table}, row {row}, column {column}",
)


def _nothing(_finding: Finding) -> Facts:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What is told of rules and results beside what every finding has."""

    rules: Callable[[Language], list[Facts]] = legal
    """The rules that the run knows, described for a reader."""

    translated: bool = False
    """Whether the rules are told in the program's other languages, too."""

    properties: Callable[[Finding], Facts] = _nothing
    files: Mapping[str, Path] = field(default_factory=dict)
    """Where a file is that findings know by another name."""


def sarif(
    findings: Iterable[Finding],
    stopped: Iterable[FleksidocError],
    code: ExitCode,
    reader: Language,
    book: Book = Book(),
) -> Facts:
    """Return a log of one run; ``stopped`` are the files that could not be used."""
    errors = list(stopped)
    found = [*findings, *(one for error in errors for one in _within(error))]
    rules = _descriptors(found, book.rules(reader))
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
        "results": [_result(one, order[one.code], reader, book) for one in found],
    }
    if book.translated:
        run["translations"] = list(_translations(found, reader, book))
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _translations(
    found: Sequence[Finding], reader: Language, book: Book
) -> Iterator[Facts]:
    """Yield the rules in each other language, in the same order."""
    for language in readers().values():
        if language.code != reader.code:
            yield {
                "name": "fleksidoc",
                "language": language.tag,
                "contents": ["localizedData"],
                "rules": _descriptors(found, book.rules(language)),
            }


def _within(error: FleksidocError) -> Sequence[Finding]:
    """Return the findings that an error is made of."""
    return error.findings if isinstance(error, FindingsError) else ()


def _descriptors(findings: Iterable[Finding], known: list[Facts]) -> list[Facts]:
    """Return what is known of each rule, and the code of each other finding."""
    codes = {rule["id"] for rule in known}
    others = {found.code for found in findings if found.code not in codes}
    codes_alone: list[Facts] = [{"id": code} for code in sorted(others)]
    return known + codes_alone


def _result(finding: Finding, index: int, reader: Language, book: Book) -> Facts:
    message, hint = say(finding.message, reader), say(finding.hint, reader)
    citations = [cite(citation, reader) for citation in finding.citations]
    related = [_location(place, reader, book) for place in finding.related]
    properties = book.properties(finding)
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": " ".join([message, hint, *_in_brackets(citations)])},
        "locations": [_location(finding.place, reader, book)],
        "suppressions": [{"kind": "inSource", "status": "accepted"}]
        if finding.accepted
        else [],
        **({"relatedLocations": related} if related else {}),
        **({"properties": properties} if properties else {}),
    }


def _in_brackets(citations: Sequence[str]) -> list[str]:
    return [f"({', '.join(citations)})"] if citations else []


def _location(place: DataPlace | WordPlace, reader: Language, book: Book) -> Facts:
    file = str(book.files.get(place.file, place.file))
    physical: Facts = {"artifactLocation": {"uri": _uri(file)}}
    if isinstance(place, DataPlace):
        # What is missing has no line: shown where the file begins.
        physical["region"] = {"startLine": place.line or 1}
    logical = list(_logical(place, reader))
    named = {"logicalLocations": logical} if logical else {}
    return {"physicalLocation": physical, **named}


def _logical(place: DataPlace | WordPlace, reader: Language) -> Iterator[Facts]:
    """Yield what a place is called; in a Word file from the paragraph outwards."""
    if isinstance(place, DataPlace):
        if place.key:
            yield {"fullyQualifiedName": place.key}
        return
    yield {
        "name": place.words or place.file,
        "fullyQualifiedName": explain(place, reader),
        "kind": "paragraph" if place.words else "document",
    }
    if place.table:
        facts = {"table": place.table, "row": place.row, "column": place.column}
        yield {"name": say(TABLE.about(**facts), reader), "kind": "cell"}
    if place.heading:
        yield {"name": place.heading, "kind": "heading"}


def _uri(file: str) -> str:
    path = Path(file)
    if path.is_absolute():
        return path.as_uri()
    return quote(PurePath(file).as_posix())


def _notice(error: FleksidocError, reader: Language) -> Facts:
    message, hint = say(error.message, reader), say(error.hint, reader)
    return {"level": "error", "message": {"text": f"{message} {hint}"}}
