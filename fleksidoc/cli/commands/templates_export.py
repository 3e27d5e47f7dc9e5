"""``fleksidoc templates export``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "export",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Copy the shipped templates, to make them your own."),
        help=described(
            _(
                "Copy the templates and languages that come with fleksidoc into a "
                "folder, to make them your own in Word. Nothing that is there is "
                "written over."
            ),
            _("Use them with --templates. Delete the documents you do not change."),
            examples=(
                "fleksidoc templates export our-templates",
                "fleksidoc render kari.toml --templates our-templates",
            ),
        ),
        params=[
            click.Argument(
                ["folder"], metavar=_("FOLDER"), type=click.Path(path_type=Path)
            ),
            options.ui(),
        ],
    )


def _run(*, folder: Path) -> None:
    from fleksidoc.exporting import export

    for file in export(folder):
        screen.out().whole(str(file))
