"""``fleksidoc render``."""

from __future__ import annotations

import os
import sys
from gettext import gettext as _
from pathlib import Path
from typing import TypedDict, Unpack

import click

from fleksidoc.cli import options, screen, writing
from fleksidoc.cli.described import described
from fleksidoc.cli.places import cache
from fleksidoc.errors import ExitCode


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
            writing.output(),
            options.languages(),
            writing.layout(),
            options.document(),
            writing.formats(),
            options.templates(),
            options.accept_changes(),
            writing.allow_stale(),
            options.font_dir(),
            writing.force(),
            writing.private(),
            options.no_cache(),
            options.as_json(_("Print what was made as JSON, for other programs.")),
            options.ui(),
        ],
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
