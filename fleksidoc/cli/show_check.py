"""What ``check`` found, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from gettext import gettext as _
from gettext import ngettext

from fleksidoc.checking import Unread, Verdict
from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.show import counted, show_error, show_findings, worst
from fleksidoc.cli.show_receipt import show_receipt
from fleksidoc.delivery import Fact, finding_facts, readers, receipt_facts
from fleksidoc.errors import ExitCode, FleksidocError, Message
from fleksidoc.findings import Finding, in_order
from fleksidoc.language import say
from fleksidoc.pipeline import Checked


def show(verdicts: Sequence[Verdict | Unread], ui: str) -> ExitCode:
    """Show how each file's values were read, what is wrong with it, and a sum."""
    for verdict in verdicts:
        if isinstance(verdict, Verdict):
            _show_verdict(verdict, ui)
        _show_what_stopped(verdict, ui)
    if len(verdicts) > 1:
        _show_sum(verdicts)
    return worst(verdict.error for verdict in verdicts)


def show_json(verdicts: Sequence[Verdict | Unread], ui: str) -> ExitCode:
    """Print all findings as one list; what could not be read is told apart."""
    print_json([finding_facts(finding) for finding in _all_findings(_read(verdicts))])
    return _tell_what_stopped(verdicts, ui)


def show_receipts_json(verdicts: Sequence[Verdict | Unread], ui: str) -> ExitCode:
    """Print a list of the files, each with its findings and its receipt."""
    print_json([_facts(verdict) for verdict in _read(verdicts)])
    return _tell_what_stopped(verdicts, ui)


def show_sarif(verdicts: Sequence[Verdict | Unread], ui: str) -> ExitCode:
    """Print all findings as one SARIF log, with what could not be read in it."""
    from fleksidoc.cli.as_sarif import sarif

    code = worst(verdict.error for verdict in verdicts)
    stopped = [error for verdict in verdicts if (error := _stopped(verdict))]
    print_json(sarif(_all_findings(_read(verdicts)), stopped, code, readers()[ui]))
    return code


def _read(verdicts: Sequence[Verdict | Unread]) -> list[Verdict]:
    return [verdict for verdict in verdicts if isinstance(verdict, Verdict)]


def _all_findings(verdicts: Sequence[Verdict]) -> list[Finding]:
    return in_order(found for verdict in verdicts for found in verdict.findings)


def _facts(verdict: Verdict) -> dict[str, Fact]:
    entries = verdict.receipt.entries if verdict.receipt else ()
    return {
        "data": str(verdict.data),
        "findings": [finding_facts(finding) for finding in verdict.findings],
        "receipt": [receipt_facts(entry) for entry in entries],
    }


def _stopped(verdict: Verdict | Unread) -> FleksidocError | None:
    """Return what is no finding in the data: a file that could not be used."""
    return verdict.error if isinstance(verdict, Unread) else verdict.template_error


def _tell_what_stopped(verdicts: Sequence[Verdict | Unread], ui: str) -> ExitCode:
    for verdict in verdicts:
        _show_what_stopped(verdict, ui)
    return worst(verdict.error for verdict in verdicts)


def _show_what_stopped(verdict: Verdict | Unread, ui: str) -> None:
    if error := _stopped(verdict):
        show_error(error, ui)


def _show_verdict(verdict: Verdict, ui: str) -> None:
    out = screen.out()
    out.line(str(verdict.data), "bold")
    out.table(list(_readings(verdict.checked, ui)))
    show_findings(verdict.findings, ui, out)
    if verdict.receipt and verdict.receipt.entries:
        show_receipt(verdict.receipt, ui, out)
    out.line(f"{verdict.data}: {counted(verdict.findings)}", "bold")


def _show_sum(verdicts: Sequence[Verdict | Unread]) -> None:
    """Show how many files there were, and what was found in all of them."""
    read = _read(verdicts)
    sums = [
        ngettext("{n} file", "{n} files", len(verdicts)).format(n=len(verdicts)),
        _("{n} with errors").format(n=sum(1 for one in read if one.error)),
    ]
    if len(read) < len(verdicts):
        sums.append(_("{n} not read").format(n=len(verdicts) - len(read)))
    findings = counted(found for one in read for found in one.findings)
    screen.out().line(f"{', '.join(sums)}: {findings}", "bold")


def _readings(checked: Checked, ui: str) -> Iterator[tuple[str, str, str]]:
    """Yield each key, what stands there, and how that was read."""
    reader = readers()[ui]
    for reading in checked.validated.readings:
        read = Message(no="{read}", en="{read}", facts={"read": reading.value})
        yield reading.place.key, str(reading.written), say(read, reader)
