"""What ``verify`` found, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _

from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.show import error_facts, show_error, show_findings, worst
from fleksidoc.delivery import Fact, finding_facts
from fleksidoc.errors import ExitCode
from fleksidoc.verifying import Outcome, Verified


def show(verified: Sequence[Verified], ui: str) -> ExitCode:
    """Show how each file stands, one a line; all else goes to the error stream."""
    for one in verified:
        if one.outcome:
            screen.out().whole(f"{one.file}: {_words(one.outcome)}")
        if one.error:
            show_error(one.error, ui)
        else:
            show_findings(one.findings, ui, screen.err())
    return worst(one.error for one in verified)


def show_json(verified: Sequence[Verified], ui: str) -> ExitCode:
    """Print what was found in each file as one list."""
    del ui
    print_json([_facts(one) for one in verified])
    return worst(one.error for one in verified)


def _facts(one: Verified) -> dict[str, Fact]:
    error = one.error
    return {
        "file": str(one.file),
        "outcome": one.outcome,
        "findings": [finding_facts(finding) for finding in one.findings],
        "error": error_facts(error) if error else None,
    }


def _words(outcome: Outcome) -> str:
    return {
        Outcome.IDENTICAL: _("identical to what the data and the templates give"),
        Outcome.SAME_WORDS: _("the same words, in a file that is not the same"),
        Outcome.ADDED_TO: _("as it was made, with something added afterwards"),
        Outcome.DIFFERENT: _("different"),
    }[outcome]
