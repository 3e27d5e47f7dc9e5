"""``fleksidoc render``."""

from __future__ import annotations

import os
import sys
from gettext import gettext as _
from pathlib import Path
from typing import TypedDict, Unpack

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.described import described
from fleksidoc.cli.places import cache
from fleksidoc.errors import ExitCode

LAYOUTS = ("columns", "sequence")
FORMATS = ("docx", "pdf")


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "render",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Make the documents: a Word file and a PDF of each data file."),
        help=described(
            _(
                "Make the agreement, or another document, from each data file: a Word "
                "file, a PDF, and a manifest that says what they were made from."
            ),
            _(
                "A file that is there already is replaced only if nobody has changed "
                "it since fleksidoc made it. A document is written whole or not at "
                "all."
            ),
            examples=(
                "fleksidoc render kari.toml",
                "fleksidoc render *.toml -o out",
                "fleksidoc render kari.toml --languages no --format pdf",
                "fleksidoc render kari.toml --templates our-templates",
            ),
        ),
        params=[
            options.data(),
            _output(),
            options.languages(),
            _layout(),
            options.document(),
            _formats(),
            options.templates(),
            options.accept_changes(),
            _allow_stale(),
            options.font_dir(),
            _force(),
            _private(),
            options.no_cache(),
            options.as_json(_("Print what was made as JSON, for other programs.")),
            options.ui(),
        ],
    )


def _output() -> click.Option:
    return click.Option(
        ["-o", "--output"],
        metavar=_("FOLDER"),
        type=click.Path(path_type=Path),
        default=Path(),
        help=_("Where to write; made if it does not exist. Default: here."),
    )


def _layout() -> click.Option:
    return click.Option(
        ["--layout"],
        type=click.Choice(LAYOUTS),
        default=LAYOUTS[0],
        show_default=True,
        help=_("Two languages side by side, or the one after the other."),
    )


def _formats() -> click.Option:
    return click.Option(
        ["--format", "formats"],
        metavar="docx,pdf",
        default=",".join(FORMATS),
        callback=options.some_of(FORMATS),
        help=_("Which files to make. Default: both."),
    )


def _allow_stale() -> click.Option:
    return click.Option(
        ["--allow-stale"],
        is_flag=True,
        help=_(
            "Make documents in two languages also where the text of one has changed "
            "since the languages were last accepted as saying the same. The manifest "
            "tells which."
        ),
    )


def _force() -> click.Option:
    return click.Option(
        ["--force"],
        is_flag=True,
        help=_("Replace files even if somebody has changed or signed them."),
    )


def _private() -> click.Option:
    return click.Option(
        ["--private"],
        is_flag=True,
        help=_("Make files that only you can read."),
    )


class _Asked(TypedDict):
    data: tuple[Path, ...]
    output: Path
    languages: tuple[str, ...] | None
    layout: str
    document: str | None
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
    from fleksidoc.cli.show_render import show, show_json
    from fleksidoc.rendering import render

    present = show_json if asked["as_json"] else show
    return present(
        render(
            screen.err().progress(asked["data"], _("Making documents")),
            output=asked["output"],
            languages=asked["languages"],
            layout=asked["layout"],
            document=asked["document"],
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
