"""``fleksidoc templates compare``."""

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
        "compare",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Find where the languages of a document do not say the same."),
        help=described(
            _(
                "Find where the languages of a document do not say the same, clause by "
                "clause: fields, conditions, numbers, dates, references to the law, "
                "paragraphs and rows. And where one language’s text has changed and "
                "the other’s has not."
            ),
            _(
                "Give a folder with one folder a language; without it, the templates "
                "in use are compared."
            ),
            _(
                "When a person has seen to it that the texts say the same, --accept "
                "writes that down in agreed.toml in the folder. From then on a text "
                "that changes alone is found, and keeps documents in both languages "
                "from being made."
            ),
            _("The exit code is 4 when the languages differ."),
            examples=(
                "fleksidoc templates compare",
                "fleksidoc templates compare our-templates",
                "fleksidoc templates compare our-templates --accept",
            ),
        ),
        params=[
            click.Argument(
                ["folder"],
                required=False,
                metavar=_("[FOLDER]"),
                type=click.Path(path_type=Path, file_okay=False, exists=True),
            ),
            options.templates(),
            _document(),
            _accept(),
            options.as_json(_("Print the findings as JSON, for other programs.")),
            options.ui(),
        ],
    )


def _document() -> click.Option:
    return click.Option(
        ["--document"],
        metavar=_("NAME"),
        help=_("The only document to compare. Default: all."),
    )


def _accept() -> click.Option:
    return click.Option(
        ["--accept"],
        is_flag=True,
        help=_("Accept that the texts say the same as they stand now."),
    )


class _Asked(TypedDict):
    folder: Path | None
    templates: Path | None
    document: str | None
    accept: bool
    as_json: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> ExitCode:
    from fleksidoc.cli.show_lint import show, show_json
    from fleksidoc.comparing import compare

    present = show_json if asked["as_json"] else show
    compared = compare(
        asked["folder"],
        templates=asked["templates"],
        document=asked["document"],
        accept=asked["accept"],
    )
    return present(compared, ui)
