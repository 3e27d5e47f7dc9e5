"""``fleksidoc templates text``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "text",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Print the text of a Word file, a paragraph a line."),
        help=described(
            _(
                "Print the text of a Word file, a paragraph a line: for reading, "
                "searching and comparing."
            ),
            _("Git shows the changes in templates as text when it knows this command."),
            examples=(
                "fleksidoc templates text our-templates/no/agreement.docx",
                "git config diff.word.textconv 'fleksidoc templates text'",
            ),
        ),
        params=[
            click.Argument(
                ["file"], metavar=_("FILE.docx"), type=click.Path(path_type=Path)
            ),
            options.ui(),
        ],
    )


def _run(*, file: Path) -> None:
    from fleksidoc.template import text

    click.echo(text(file))
