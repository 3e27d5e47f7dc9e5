"""``fleksidoc templates fields``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "fields",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("List the fields that a template may print or test."),
        help=described(
            _(
                "List every field that a template may print or test: its name, its "
                "kind, whether it is always there, what it prints in each language, "
                "and what it means."
            ),
            _(
                "[] in a name stands for each item of a list: employer.signatories[]"
                ".name is {{ item.name }} inside {%p for item in employer.signatories "
                "%}. What is always there is so when the table it stands in is."
            ),
            examples=(
                "fleksidoc templates fields",
                "fleksidoc templates fields --json",
            ),
        ),
        params=[
            options.templates(),
            options.as_json(_("Print the list as JSON, for other programs.")),
            options.ui(),
        ],
    )


@click.pass_obj
def _run(ui: str, *, templates: Path | None, as_json: bool) -> None:
    from fleksidoc.cli.as_json import print_json
    from fleksidoc.delivery import message_facts
    from fleksidoc.exporting import fields
    from fleksidoc.language import Entry, Kind, say

    kinds = {
        Kind.TEXT: _("text"),
        Kind.FIXED: _("fixed value"),
        Kind.FLAG: _("yes or no"),
        Kind.LISTING: _("list"),
        Kind.TABLE: _("table"),
        Kind.TABLES: _("list of tables"),
        Kind.OPEN: _("your own"),
    }

    def row(entry: Entry) -> list[str]:
        return [
            entry.path,
            kinds[entry.field.kind],
            _("always") if entry.field.required else "",
            " · ".join(entry.examples.values()),
            say(entry.meaning, ui),
        ]

    entries = fields(templates=templates)
    if as_json:
        print_json(
            [
                {
                    "path": entry.path,
                    "kind": str(entry.field.kind),
                    "required": entry.field.required,
                    "words": sorted(entry.field.words),
                    "examples": dict(entry.examples),
                    "meaning": message_facts(entry.meaning),
                }
                for entry in entries
            ]
        )
    else:
        screen.out().table(list(map(row, entries)))
