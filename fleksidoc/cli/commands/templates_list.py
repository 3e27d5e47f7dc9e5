"""``fleksidoc templates list``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "list",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("List the templates there are."),
        help=described(
            _(
                "List the templates there are: each document in each language, the "
                "file it is taken from, and the file's digest (SHA-256)."
            ),
            _(
                "With --templates: your own first, as render takes them. A document "
                "that your folder has in one language must be there in all the "
                "languages you print."
            ),
            examples=(
                "fleksidoc templates list",
                "fleksidoc templates list --templates our-templates",
            ),
        ),
        params=[
            options.templates(),
            options.as_json(_("Print the list as JSON, for other programs.")),
            options.ui(),
        ],
    )


def _run(*, templates: Path | None, as_json: bool) -> None:
    from fleksidoc.cli.as_json import print_json
    from fleksidoc.template.library import Library
    from fleksidoc.template.listing import listed
    from fleksidoc.template.shipped import folders

    found = [
        {
            "document": template.document,
            "language": template.language,
            "file": str(template.file),
            "sha256": template.sha256,
        }
        for template in listed(Library(folders(templates)))
    ]
    if as_json:
        print_json(found)
    else:
        screen.out().table([list(entry.values()) for entry in found])
