"""``fleksidoc templates dress``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "dress",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Give your templates the look of your base.docx."),
        help=described(
            _(
                "Write the look of base.docx into the templates of a folder: styles, "
                "numbering, paper, header and footer. Their text and tags stay. "
                "Print the files that changed."
            ),
            _(
                "Documents take their look from base.docx in any case, when they are "
                "made. This lets Word show the templates the same way."
            ),
            examples=("fleksidoc templates dress our-templates",),
        ),
        params=[
            click.Argument(
                ["folder"], metavar=_("FOLDER"), type=click.Path(path_type=Path)
            ),
            options.as_json(_("Print the list as JSON, for other programs.")),
            options.ui(),
        ],
    )


def _run(*, folder: Path, as_json: bool) -> None:
    from fleksidoc.cli.as_json import print_json
    from fleksidoc.dressing import dress

    changed = [str(file) for file in dress(folder)]
    if as_json:
        print_json(changed)
    else:
        for file in changed:
            screen.out().whole(file)
