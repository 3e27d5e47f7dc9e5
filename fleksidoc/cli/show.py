"""Findings and errors as people read them: where, what, what to do, which section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from gettext import gettext as _
from gettext import ngettext

from fleksidoc.cli import screen
from fleksidoc.cli.screen import Screen
from fleksidoc.delivery import Fact, message_facts, readers
from fleksidoc.errors import ExitCode, FleksidocError
from fleksidoc.findings import Finding, FindingsError, Severity
from fleksidoc.language import cite, explain, say

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}


def _no_excerpt(_finding: Finding) -> tuple[str, ...]:
    return ()


def show_findings(
    findings: Iterable[Finding],
    ui: str,
    on: Screen,
    excerpt: Callable[[Finding], Iterable[str]] = _no_excerpt,
) -> None:
    """Show each finding: its place and what is wrong, then what to do about it.

    ``excerpt`` gives the lines of the user's own text that are shown between.
    """
    reader = readers()[ui]
    for finding in findings:
        on.line(
            f"{explain(finding.place, reader)}: {_severity(finding)}: "
            f"{say(finding.message, reader)} [{finding.code}]",
            _COLOURS[finding.severity],
        )
        for line in excerpt(finding):
            on.line(f"│ {line}", "dim", indent=4)
        on.line(say(finding.hint, reader), indent=4)
        for citation in finding.citations:
            on.line(cite(citation, reader), "dim", indent=4)


def show_error(error: FleksidocError, ui: str) -> None:
    """Show what stops us, with every finding that is part of it."""
    reader, on = readers()[ui], screen.err()
    if isinstance(error, FindingsError):
        show_findings(error.findings, ui, on)
    on.line(_("Error: {message}").format(message=say(error.message, reader)), "red")
    on.line(say(error.hint, reader), indent=4)


def error_facts(error: FleksidocError) -> dict[str, Fact]:
    """Return an error as JSON holds it, its texts in both languages."""
    return {
        "kind": type(error).__name__,
        "exit_code": int(error.exit_code),
        "message": message_facts(error.message),
        "hint": message_facts(error.hint),
    }


def counted(findings: Iterable[Finding]) -> str:
    """Return how many findings of each severity there are, in words.

    Accepted exceptions are counted by themselves.
    """
    found = Counter(
        None if finding.accepted else finding.severity for finding in findings
    )
    errors, warnings = found[Severity.ERROR], found[Severity.WARNING]
    advice = found[Severity.ADVICE]
    parts = [
        ngettext("{n} error", "{n} errors", errors).format(n=errors),
        ngettext("{n} warning", "{n} warnings", warnings).format(n=warnings),
        ngettext("{n} piece of advice", "{n} pieces of advice", advice).format(
            n=advice
        ),
    ]
    if found[None]:
        parts.append(
            ngettext("{n} accepted", "{n} accepted", found[None]).format(n=found[None])
        )
    return ", ".join(parts)


def worst(errors: Iterable[FleksidocError | None]) -> ExitCode:
    """Return the exit code of a run: that of the error that goes deepest."""
    codes = (error.exit_code for error in errors if error)
    return max(codes, default=ExitCode.DONE)


def severity_name(severity: Severity) -> str:
    """Return a severity in the language of the program."""
    names = {
        Severity.ERROR: _("error"),
        Severity.WARNING: _("warning"),
        Severity.ADVICE: _("advice"),
    }
    return names[severity]


def _severity(finding: Finding) -> str:
    name = severity_name(finding.severity)
    return _("{severity}, accepted").format(severity=name) if finding.accepted else name
