"""``fleksidoc verify``."""

from __future__ import annotations

import os
import sys
from gettext import gettext as _
from pathlib import Path
from typing import TypedDict, Unpack

import click

from fleksidoc.cli import options
from fleksidoc.cli.described import described
from fleksidoc.cli.places import cache
from fleksidoc.errors import ExitCode


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "verify",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Say whether documents are still what their data gives."),
        help=described(
            _(
                "Make each document again from its data and templates, and say whether "
                "the file is the same; if not, which clause differs, in which language."
            ),
            _(
                "Give the file that came back from negotiation, or a folder. Writes "
                "nothing. The exit code is 1 if anything differs."
            ),
            examples=(
                "fleksidoc verify kari-nordmann-agreement-no-en.docx",
                "fleksidoc verify out --data data",
                "fleksidoc verify returned.docx --manifest kari.manifest.json",
            ),
        ),
        params=[
            click.Argument(
                ["files"],
                nargs=-1,
                required=True,
                metavar=_("FILE|FOLDER..."),
                type=click.Path(path_type=Path),
            ),
            click.Option(
                ["--data"],
                metavar=_("FILE|FOLDER"),
                type=click.Path(path_type=Path, exists=True),
                help=_(
                    "The data file, or the folder it is in. Default: beside the "
                    "document, or here."
                ),
            ),
            click.Option(
                ["--manifest"],
                metavar=_("FILE"),
                type=click.Path(path_type=Path, exists=True, dir_okay=False),
                help=_("The manifest of a document that came back under another name."),
            ),
            options.templates(),
            options.accept_changes(),
            options.font_dir(),
            options.no_cache(),
            options.as_json(_("Print what was found as JSON, for other programs.")),
            options.ui(),
        ],
    )


class _Asked(TypedDict):
    files: tuple[Path, ...]
    data: Path | None
    manifest: Path | None
    templates: Path | None
    accept_changes: bool
    font_dir: tuple[Path, ...]
    no_cache: bool
    as_json: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> ExitCode:
    from fleksidoc.cli.show_verify import show, show_json
    from fleksidoc.verifying import verify

    present = show_json if asked["as_json"] else show
    return present(
        verify(
            asked["files"],
            data=asked["data"],
            manifest=asked["manifest"],
            templates=asked["templates"],
            font_dir=asked["font_dir"],
            accept_changes=asked["accept_changes"],
            cache=None if asked["no_cache"] else cache(sys.platform, os.environ),
        ),
        ui,
    )
