"""What ``render`` made, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _
from gettext import ngettext

from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.show import error_facts, show_error, show_findings, worst
from fleksidoc.delivery import Fact, finding_facts, message_facts, readers
from fleksidoc.errors import ExitCode, FleksidocError
from fleksidoc.findings import Finding, FindingsError
from fleksidoc.language import say
from fleksidoc.rendering import Outcome


def show(outcomes: Sequence[Outcome], ui: str) -> ExitCode:
    """Show the files made, one a line; all else goes to the error stream."""
    for outcome in outcomes:
        _show_findings(outcome, ui)
        _show_files(outcome)
    for error in _different(outcomes):
        show_error(error, ui)
    if len(outcomes) > 1:
        _show_sum(outcomes)
    return worst(outcome.error for outcome in outcomes)


def show_json(outcomes: Sequence[Outcome], ui: str) -> ExitCode:
    """Print what became of each data file as one list."""
    del ui
    print_json([_facts(outcome) for outcome in outcomes])
    return worst(outcome.error for outcome in outcomes)


def _show_findings(outcome: Outcome, ui: str) -> None:
    err, reader = screen.err(), readers()[ui]
    show_findings(outcome.findings, ui, err)
    for remark in outcome.remarks:
        err.line(f"{outcome.data}: {say(remark, reader)}", "yellow")


def _show_files(outcome: Outcome) -> None:
    if outcome.written:
        for path in outcome.written.files:
            screen.out().whole(str(path))
        for path in outcome.written.removed:
            screen.err().line(
                _("{file} was removed: it belonged to the earlier document.").format(
                    file=path
                )
            )


def _different(outcomes: Sequence[Outcome]) -> list[FleksidocError]:
    """Return the errors, one that stops many documents only once."""
    errors = [outcome.error for outcome in outcomes if outcome.error]
    return list({str(error): error for error in errors}.values())


def _show_sum(outcomes: Sequence[Outcome]) -> None:
    missing = [str(outcome.data) for outcome in outcomes if not outcome.written]
    made = len(outcomes) - len(missing)
    err = screen.err()
    err.line(
        ngettext("{n} document made.", "{n} documents made.", made).format(n=made),
        "bold",
    )
    if missing:
        err.line(_("Not made: {files}").format(files=", ".join(missing)), "bold red")


def _facts(outcome: Outcome) -> dict[str, Fact]:
    written = outcome.written
    return {
        "data": str(outcome.data),
        "files": [str(path) for path in written.files] if written else [],
        "removed": [str(path) for path in written.removed] if written else [],
        "findings": [finding_facts(finding) for finding in _findings(outcome)],
        "remarks": [message_facts(remark) for remark in outcome.remarks],
        "error": error_facts(outcome.error) if outcome.error else None,
    }


def _findings(outcome: Outcome) -> Sequence[Finding]:
    """Return the findings, also those that are the error."""
    error = outcome.error
    return error.findings if isinstance(error, FindingsError) else outcome.findings
