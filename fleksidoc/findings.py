"""What is wrong with the user's content: values, collected and shown together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from fleksidoc.errors import ExitCode, FleksidocError, Message


class Severity(StrEnum):
    """How bad it is, worst first."""

    ERROR = "error"
    """Against a mandatory rule, or the document would be wrong."""

    WARNING = "warning"
    """Lawful only with a basis that the data does not show, or unclear."""

    ADVICE = "advice"
    """Good practice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPlace:
    """A place in a data file: what the user searches for in an editor or a sheet."""

    file: str
    key: str = ""
    """Dotted key, as ``hours.account.max_plus`` or ``employer.signatories[0].name``."""

    line: int | None = None
    """Counted from 1; absent for the file as a whole and for spreadsheets."""

    sheet: str = ""
    cell: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordPlace:
    """A place in a Word file, by what a person can find there with Ctrl+F."""

    file: str
    part: str = "body"
    """body, header, footer, footnote, text box."""

    heading: str = ""
    """The nearest heading above."""

    words: str = ""
    """The first words of the paragraph."""

    table: int | None = None
    row: int | None = None
    column: int | None = None
    paragraph: int | None = None
    """Its number, counted through the file from 1: for programs, not for people."""

    span: tuple[int, int] | None = None
    """Which of the paragraph's characters are meant; absent for all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where the law says it, down to paragraph and letter or dash."""

    no: str
    """As ``hjemmekontorforskriften § 2 første ledd, sjuende strekpunkt``."""

    en: str
    """As ``Home Office Regulations section 2 first paragraph, seventh dash``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong, or could be better, and what to do about it."""

    code: str
    """For ever, as ``DATA004`` or ``HOR001``; a dropped code is not used again."""

    severity: Severity
    place: DataPlace | WordPlace
    message: Message
    hint: Message
    citations: tuple[Citation, ...] = ()
    related: tuple[DataPlace | WordPlace, ...] = ()
    """Other places that it is about, as where a condition ends."""

    accepted: bool = False
    """Whether the data accepts it as a deliberate exception that has a ground."""


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings as they are shown: worst first, then by place.

    A place in a Word file has no number to sort by: what is found there stays in the
    order in which it was found, which is that of the text.
    """
    severities = list(Severity)
    return sorted(
        findings,
        key=lambda finding: (
            severities.index(finding.severity),
            finding.place.file,
            getattr(finding.place, "line", None) or 0,
            getattr(finding.place, "key", ""),
            finding.code if isinstance(finding.place, DataPlace) else "",
        ),
    )


def has_errors(findings: Iterable[Finding]) -> bool:
    """Tell whether any of the findings stops a document from being made."""
    return any(finding.severity is Severity.ERROR for finding in findings)


class FindingsError(FleksidocError):
    """The data or the template has errors; all findings of the run are with it."""

    exit_code = ExitCode.FINDINGS

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(in_order(findings))
        files = sorted({finding.place.file for finding in self.findings})
        super().__init__(
            Message(
                no="Ingen dokumenter er laget: {file} har feil.",
                en="No document has been made: {file} has errors.",
                facts={"file": ", ".join(files)},
            ),
            hint=Message(
                no="Rett det som er merket som feil, og kjør kommandoen igjen.",
                en="Correct what is marked as an error, and run the command again.",
            ),
        )
