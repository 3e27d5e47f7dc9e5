"""What ``templates lint`` and ``compare`` found, for people and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _

from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.show import counted, show_error, show_findings, worst
from fleksidoc.comparing import Compared
from fleksidoc.delivery import finding_facts
from fleksidoc.errors import ExitCode
from fleksidoc.findings import Finding
from fleksidoc.linting import Linted

_REPAIRS = "TPL09"
"""The codes of what was read as meant begin so."""


def show(linted: Sequence[Linted | Compared], ui: str) -> ExitCode:
    """Show what was found in each template and between them, and a sum of each."""
    out = screen.out()
    for one in linted:
        if one.unread:
            show_error(one.unread, ui)
        elif one.findings:
            out.line(one.name, "bold")
            show_findings(one.findings, ui, out)
            out.line(f"{one.name}: {counted(one.findings)}", "bold")
        else:
            out.line(_("{name}: nothing to remark").format(name=one.name), "bold")
    return worst(one.error for one in linted)


def show_json(linted: Sequence[Linted | Compared], ui: str) -> ExitCode:
    """Print all findings as one list; a file that cannot be read is told apart."""
    print_json([_facts(finding) for one in linted for finding in one.findings])
    for one in linted:
        if one.unread:
            show_error(one.unread, ui)
    return worst(one.error for one in linted)


def _facts(finding: Finding) -> dict[str, object]:
    """Return a finding as JSON holds it, with what an editor would mark and offer."""
    facts = finding.message.facts
    return {
        **finding_facts(finding),
        "tag": str(facts.get("tag") or facts.get("written") or ""),
        "suggestions": list(filter(None, str(facts.get("nearest", "")).split(", "))),
        "repaired": finding.code.startswith(_REPAIRS),
    }
