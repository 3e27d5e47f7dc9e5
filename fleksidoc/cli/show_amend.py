"""What an amendment changes, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _

from fleksidoc.amending import Amended, Change, Difference
from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.show import show_findings
from fleksidoc.delivery import Fact, finding_facts, message_facts, readers
from fleksidoc.errors import ExitCode
from fleksidoc.language import finished, say


def show(amended: Amended, ui: str) -> ExitCode:
    """Show the files made, one a line; without any, the changes as a table."""
    err, reader = screen.err(), readers()[ui]
    show_findings(amended.findings, ui, err)
    for remark in amended.remarks:
        err.line(f"{amended.new}: {say(remark, reader)}", "yellow")
    if amended.unprinted:
        keys = ", ".join(amended.unprinted)
        told = _("Changed, but printed nowhere: {keys}").format(keys=keys)
        err.line(f"{amended.new}: {told}", "yellow")
    if amended.written:
        for path in amended.written.files:
            screen.out().whole(str(path))
    else:
        screen.out().table([list(row) for row in _rows(amended, ui)])
    return ExitCode.DONE


def _rows(amended: Amended, ui: str) -> Iterator[tuple[str, ...]]:
    """Yield each change in the reader's language, if the document is in it."""
    code = ui if ui in amended.changes else next(iter(amended.changes))
    yield _("Clause"), _("Heading"), _("From"), _("To")
    for change in amended.changes[code]:
        number = "" if change.number is None else str(change.number)
        yield number, change.heading, " ".join(change.before), " ".join(change.after)


def show_json(amended: Amended, ui: str) -> ExitCode:
    """Print what changes, and the files made."""
    del ui
    written = amended.written
    print_json(
        {
            "old": str(amended.old),
            "new": str(amended.new),
            "effective": amended.effective.isoformat(),
            "amends": [
                {
                    "titles": dict(one.titles),
                    "issued": one.issued.isoformat(),
                    "reference": one.reference,
                    "file": one.file,
                    "sha256": one.sha256,
                }
                for one in amended.earlier
            ],
            "changes": {
                code: [_change_facts(change) for change in found]
                for code, found in amended.changes.items()
            },
            "terms": [_term_facts(term) for term in amended.terms],
            "unprinted": list(amended.unprinted),
            "files": [str(path) for path in written.files] if written else [],
            "findings": [finding_facts(finding) for finding in amended.findings],
            "remarks": [message_facts(remark) for remark in amended.remarks],
        }
    )
    return ExitCode.DONE


def _change_facts(change: Change) -> dict[str, Fact]:
    return {
        "clause": change.name if change.clause else None,
        "number": change.number,
        "heading": change.heading,
        "kind": "added" if change.added else "removed" if change.removed else "changed",
        "before": list(change.before),
        "after": list(change.after),
    }


def _term_facts(term: Difference) -> dict[str, Fact]:
    return {
        "key": term.key,
        "before": _told(term.before),
        "after": _told(term.after),
    }


def _told(value: object) -> Fact:
    """Return a value of the contract in both languages; of one left out, nothing."""
    if value is None:
        return None
    if isinstance(value, tuple):
        return [_told(item) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return {code: _text(value, code) for code in readers()}


def _text(value: object, code: str) -> Fact:
    try:
        return finished(value, readers()[code])
    except (TypeError, LookupError):
        return str(value)
