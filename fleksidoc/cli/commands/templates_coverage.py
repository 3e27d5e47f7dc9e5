"""``fleksidoc templates coverage``."""

from __future__ import annotations

import os
import sys
from gettext import gettext as _
from pathlib import Path
from typing import TypedDict, Unpack

import click

from fleksidoc.cli import options, writing
from fleksidoc.cli.described import described
from fleksidoc.cli.places import cache


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "coverage",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Show all that templates can print, in a booklet of samples."),
        help=described(
            _(
                "Find few sample agreements that show every clause of a document's "
                "templates, and every way its conditions and lists can go, and write "
                "them as one booklet for the lawyer to read."
            ),
            _(
                "The samples are made from the data contract, with invented parties, "
                "and are sound and lawful. What no such agreement shows is listed: it "
                "can never be printed, or is always there."
            ),
            examples=(
                "fleksidoc templates coverage -o booklet",
                "fleksidoc templates coverage our-templates --languages no --json",
            ),
        ),
        params=[
            click.Argument(
                ["folder"],
                required=False,
                metavar=_("[FOLDER]"),
                type=click.Path(path_type=Path, file_okay=False, exists=True),
            ),
            click.Option(
                ["-o", "--output"],
                metavar=_("NAME"),
                type=click.Path(path_type=Path),
                help=_(
                    "The booklet, without its ending, or a folder that exists. "
                    "Without it nothing is written."
                ),
            ),
            click.Option(
                ["--document"],
                metavar=_("NAME"),
                default="agreement",
                show_default=True,
                help=_("Which document."),
            ),
            options.languages(),
            writing.layout(),
            writing.formats(),
            options.font_dir(),
            options.no_cache(),
            click.Option(
                ["--force"], is_flag=True, help=_("Write over a file that is there.")
            ),
            options.as_json(
                _("Print the samples and what each shows as JSON, for other programs.")
            ),
            options.ui(),
        ],
    )


class _Asked(TypedDict):
    folder: Path | None
    output: Path | None
    document: str
    languages: tuple[str, ...] | None
    layout: str
    formats: tuple[str, ...]
    font_dir: tuple[Path, ...]
    no_cache: bool
    force: bool
    as_json: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> None:
    from fleksidoc.cli.show_coverage import show, show_json
    from fleksidoc.covering import LANGUAGES, coverage

    covered = coverage(
        asked["folder"],
        output=asked["output"],
        document=asked["document"],
        languages=asked["languages"] or LANGUAGES,
        layout=asked["layout"],
        formats=asked["formats"],
        ui=ui,
        font_dir=asked["font_dir"],
        cache=None if asked["no_cache"] else cache(sys.platform, os.environ),
        force=asked["force"],
    )
    present = show_json if asked["as_json"] else show
    present(covered, ui)
