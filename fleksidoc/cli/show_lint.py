"""What ``templates lint`` and ``compare`` found, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from gettext import gettext as _
from pathlib import Path

from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.as_sarif import Book, sarif
from fleksidoc.cli.lint_facts import lint_facts, typed
from fleksidoc.cli.sarif_rules import of_templates
from fleksidoc.cli.show import counted, show_error, show_findings, worst
from fleksidoc.comparing import Compared
from fleksidoc.delivery import finding_facts, place_facts, readers
from fleksidoc.errors import ExitCode
from fleksidoc.linting import Linted


def show(linted: Sequence[Linted | Compared], ui: str) -> ExitCode:
    """Show what was found in each template and between them, and a sum of each."""
    out, said = screen.out(), typed(linted)
    for one in linted:
        if one.unread:
            show_error(one.unread, ui)
        elif one.findings:
            out.line(one.name, "bold")
            show_findings(one.findings, ui, out, said.excerpt)
            out.line(f"{one.name}: {counted(one.findings)}", "bold")
        else:
            out.line(_("{name}: nothing to remark").format(name=one.name), "bold")
    return worst(one.error for one in linted)


def show_json(linted: Sequence[Linted | Compared], ui: str) -> ExitCode:
    """Print all findings as one list; a file that cannot be read is told apart."""
    said = typed(linted)
    print_json(
        [
            {
                **finding_facts(finding),
                "related": list(map(place_facts, finding.related)),
                **lint_facts(finding, said),
            }
            for one in linted
            for finding in one.findings
        ]
    )
    for one in linted:
        if one.unread:
            show_error(one.unread, ui)
    return worst(one.error for one in linted)


def show_sarif(linted: Sequence[Linted], ui: str) -> ExitCode:
    """Print all findings as one SARIF log, with what could not be read in it."""
    said = typed(linted)
    code = worst(one.error for one in linted)
    book = Book(
        rules=of_templates,
        translated=True,
        properties=lambda finding: lint_facts(finding, said),
        files={one.name: one.path for one in linted if one.path},
    )
    stopped = [one.unread for one in linted if one.unread]
    found = [finding for one in linted for finding in one.findings]
    print_json(sarif(found, stopped, code, readers()[ui], book))
    return code


def show_copies(copies: Iterable[Path]) -> None:
    """Show where the annotated copies are; what is printed for programs stays alone."""
    for copy in copies:
        screen.err().whole(str(copy))
