"""Options of the commands that write documents."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options

LAYOUTS = ("columns", "sequence")
FORMATS = ("docx", "pdf")


def output() -> click.Option:
    """Return ``--output``."""
    return click.Option(
        ["-o", "--output"],
        metavar=_("FOLDER"),
        type=click.Path(path_type=Path),
        default=Path(),
        help=_("Where to write; made if it does not exist. Default: here."),
    )


def layout() -> click.Option:
    """Return ``--layout``."""
    return click.Option(
        ["--layout"],
        type=click.Choice(LAYOUTS),
        default=LAYOUTS[0],
        show_default=True,
        help=_("Two languages side by side, or the one after the other."),
    )


def formats() -> click.Option:
    """Return ``--format``."""
    return click.Option(
        ["--format", "formats"],
        metavar="docx,pdf",
        default=",".join(FORMATS),
        callback=options.some_of(FORMATS),
        help=_("Which files to make. Default: both."),
    )


def allow_stale() -> click.Option:
    """Return ``--allow-stale``."""
    return click.Option(
        ["--allow-stale"],
        is_flag=True,
        help=_(
            "Make documents in two languages also where the text of one has changed "
            "since the languages were last accepted as saying the same. The manifest "
            "tells which."
        ),
    )


def force() -> click.Option:
    """Return ``--force``."""
    return click.Option(
        ["--force"],
        is_flag=True,
        help=_("Replace files even if somebody has changed or signed them."),
    )


def private() -> click.Option:
    """Return ``--private``."""
    return click.Option(
        ["--private"],
        is_flag=True,
        help=_("Make files that only you can read."),
    )
