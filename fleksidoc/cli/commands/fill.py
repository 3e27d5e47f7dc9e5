"""``fleksidoc fill``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "fill",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Fill any Word template with any data."),
        help=described(
            _(
                "Fill any Word template with any data, by the same engine as the "
                "agreements: nothing is lost, and a name that the data does not have "
                "stops with a message."
            ),
            _(
                "The template has docxtpl's tags: {{ name }}, {%p if … %}, {%tr for … "
                "%}. Numbers print as they are typed, lists are looped over; dates are "
                "written as text. A key that may be missing stands in the data as "
                'null or "".'
            ),
            examples=(
                "fleksidoc fill letter.docx kari.toml -o letter-kari.docx",
                "fleksidoc fill letter.docx kari.json -o letters",
            ),
        ),
        params=[
            click.Argument(
                ["template"],
                metavar=_("TEMPLATE.docx"),
                type=click.Path(path_type=Path),
            ),
            click.Argument(
                ["data"],
                metavar=_("DATA.(toml|json)"),
                type=click.Path(path_type=Path),
            ),
            click.Option(
                ["-o", "--output"],
                metavar=_("FILE.docx"),
                type=click.Path(path_type=Path),
                default=Path(),
                help=_(
                    "The file to write, or a folder that exists. Default: the folder "
                    "you are in."
                ),
            ),
            click.Option(
                ["--force"], is_flag=True, help=_("Write over a file that is there.")
            ),
            options.ui(),
        ],
    )


def _run(*, template: Path, data: Path, output: Path, force: bool) -> None:
    from fleksidoc.filling import fill

    written = fill(template, data, output=output, force=force)
    screen.out().whole(str(written))
