"""``fleksidoc templates lint``."""

from __future__ import annotations

from collections.abc import Callable
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
            _(
                "With --annotate, copies of the templates are written with a comment "
                "from fleksidoc at each place, and the words marked. Comments and "
                "marks never reach a document, so a copy can be corrected and used."
            ),
            _("The exit code is 4 when a template has errors."),
            examples=(
                "fleksidoc templates lint",
                "fleksidoc templates lint our-templates",
                "fleksidoc templates lint our-templates/no/agreement.docx --json",
                "fleksidoc templates lint --templates our-templates",
                "fleksidoc templates lint our-templates --annotate checked",
                "fleksidoc templates lint our-templates --sarif > findings.sarif",
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
            click.Option(
                ["--annotate"],
                metavar=_("[FILE.docx|FOLDER]"),
                type=click.Path(path_type=Path),
                help=_(
                    "Write a copy with Word comments: a file for one template, a "
                    "folder for those of a folder."
                ),
            ),
            click.Option(
                ["--force"], is_flag=True, help=_("Write over a file that is there.")
            ),
            options.as_json(_("Print the findings as JSON, for other programs.")),
            options.as_sarif(),
            options.ui(),
        ],
    )


class _Asked(TypedDict):
    file: Path | None
    templates: Path | None
    accept_changes: bool
    annotate: Path | None
    force: bool
    as_json: bool
    sarif: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> ExitCode:
    options.check_form(as_json=asked["as_json"], sarif=asked["sarif"])
    from fleksidoc.cli import show_lint
    from fleksidoc.linting import Linted, annotate, lint

    present: Callable[[list[Linted], str], ExitCode] = show_lint.show
    if asked["sarif"]:
        present = show_lint.show_sarif
    elif asked["as_json"]:
        present = show_lint.show_json
    linted = lint(
        asked["file"],
        templates=asked["templates"],
        accept_changes=asked["accept_changes"],
    )
    code = present(linted, ui)
    if asked["annotate"]:
        copies = annotate(linted, asked["annotate"], force=asked["force"], ui=ui)
        show_lint.show_copies(copies)
    return code
