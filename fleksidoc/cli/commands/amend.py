"""``fleksidoc amend``."""

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
from fleksidoc.errors import ExitCode


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "amend",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Make the amendment that turns one agreement into another."),
        help=described(
            _(
                "Make the amendment that turns one agreement into another: a Word "
                "file and a PDF that say which clauses change, from what to what and "
                "from when, that the rest stands, and how the clauses read afterwards."
            ),
            _(
                "OLD is the data file of the agreement in force, or of its latest "
                "amendment; NEW is a copy of it with the changes made. Clause numbers "
                "are those of the document that was made from OLD, if its manifest is "
                "beside OLD or where the amendment is written."
            ),
            examples=(
                "fleksidoc amend kari.toml kari-2027-03.toml",
                "fleksidoc amend kari.toml kari-2027-03.toml --explain",
                "fleksidoc amend kari.toml kari-2027-03.toml -o out",
            ),
        ),
        params=[
            _data("old", _("OLD.toml")),
            _data("new", _("NEW.toml")),
            _explain(),
            writing.output(),
            options.languages(),
            writing.layout(),
            writing.formats(),
            options.templates(),
            options.accept_changes(),
            writing.allow_stale(),
            options.font_dir(),
            writing.force(),
            writing.private(),
            options.no_cache(),
            options.as_json(_("Print the changes as JSON, for other programs.")),
            options.ui(),
        ],
    )


def _data(name: str, shown: str) -> click.Argument:
    return click.Argument([name], metavar=shown, type=click.Path(path_type=Path))


def _explain() -> click.Option:
    return click.Option(
        ["--explain"],
        is_flag=True,
        help=_("Show the changes as a table, and write nothing."),
    )


class _Asked(TypedDict):
    old: Path
    new: Path
    explain: bool
    output: Path
    languages: tuple[str, ...] | None
    layout: str
    formats: tuple[str, ...]
    templates: Path | None
    accept_changes: bool
    allow_stale: bool
    font_dir: tuple[Path, ...]
    force: bool
    private: bool
    no_cache: bool
    as_json: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> ExitCode:
    from fleksidoc.amending import amend
    from fleksidoc.cli.show_amend import show, show_json

    present = show_json if asked["as_json"] else show
    return present(
        amend(
            asked["old"],
            asked["new"],
            explain=asked["explain"],
            output=asked["output"],
            languages=asked["languages"],
            layout=asked["layout"],
            formats=asked["formats"],
            templates=asked["templates"],
            accept_changes=asked["accept_changes"],
            allow_stale=asked["allow_stale"],
            font_dir=asked["font_dir"],
            cache=None if asked["no_cache"] else cache(sys.platform, os.environ),
            force=asked["force"],
            private=asked["private"],
        ),
        ui,
    )
