"""``fleksidoc templates lint``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TypedDict, Unpack

import click

from fleksidoc.cli import options
from fleksidoc.cli.described import described
from fleksidoc.errors import ExitCode


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "lint",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Find all that is wrong with templates, without data."),
        help=described(
            _(
                "Find all that is wrong with templates, in one run and without data: "
                "tags that Word has broken, fields that do not exist, conditions that "
                "decide nothing, and where the languages of a document differ. What "
                "was read as meant rather than as written is told as advice."
            ),
            _(
                "Give a Word file, a folder of them, or a folder with one folder a "
                "language; without it, the templates in use are checked. Each finding "
                "names words to search for in Word (Ctrl+F)."
            ),
            _("The exit code is 4 when a template has errors."),
            examples=(
                "fleksidoc templates lint",
                "fleksidoc templates lint our-templates",
                "fleksidoc templates lint our-templates/no/agreement.docx --json",
                "fleksidoc templates lint --templates our-templates",
            ),
        ),
        params=[
            click.Argument(
                ["file"],
                required=False,
                metavar=_("[FILE.docx|FOLDER]"),
                type=click.Path(path_type=Path),
            ),
            options.templates(),
            options.accept_changes(),
            options.as_json(_("Print the findings as JSON, for other programs.")),
            options.ui(),
        ],
    )


class _Asked(TypedDict):
    file: Path | None
    templates: Path | None
    accept_changes: bool
    as_json: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> ExitCode:
    from fleksidoc.cli.show_lint import show, show_json
    from fleksidoc.linting import lint

    present = show_json if asked["as_json"] else show
    linted = lint(
        asked["file"],
        templates=asked["templates"],
        accept_changes=asked["accept_changes"],
    )
    return present(linted, ui)
