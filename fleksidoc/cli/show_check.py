"""What ``check`` found, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fleksidoc.checking import Unread, Verdict
from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.show import counted, show_error, show_findings, worst
from fleksidoc.delivery import finding_facts, readers
from fleksidoc.errors import ExitCode, Message
from fleksidoc.language import say
from fleksidoc.pipeline import Checked


def show(verdicts: Sequence[Verdict | Unread], ui: str) -> ExitCode:
    """Show how each file's values were read, what is wrong with it, and a sum."""
    for verdict in verdicts:
        if isinstance(verdict, Unread):
            show_error(verdict.error, ui)
        else:
            _show_verdict(verdict, ui)
    return worst(verdict.error for verdict in verdicts)


def show_json(verdicts: Sequence[Verdict | Unread], ui: str) -> ExitCode:
    """Print all findings as one list; a file that cannot be read is told apart."""
    read = [verdict for verdict in verdicts if isinstance(verdict, Verdict)]
    print_json(
        [
            finding_facts(finding)
            for verdict in read
            for finding in verdict.checked.findings
        ]
    )
    for verdict in verdicts:
        if isinstance(verdict, Unread):
            show_error(verdict.error, ui)
    return worst(verdict.error for verdict in verdicts)


def _show_verdict(verdict: Verdict, ui: str) -> None:
    findings, out = verdict.checked.findings, screen.out()
    out.line(str(verdict.data), "bold")
    out.table(list(_readings(verdict.checked, ui)))
    show_findings(findings, ui, out)
    out.line(f"{verdict.data}: {counted(findings)}", "bold")


def _readings(checked: Checked, ui: str) -> Iterator[tuple[str, str, str]]:
    """Yield each key, what stands there, and how that was read."""
    reader = readers()[ui]
    for reading in checked.validated.readings:
        read = Message(no="{read}", en="{read}", facts={"read": reading.value})
        yield reading.place.key, str(reading.written), say(read, reader)
