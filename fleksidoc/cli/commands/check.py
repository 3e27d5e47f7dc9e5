"""``fleksidoc check``."""

from __future__ import annotations

import datetime as dt
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
        "check",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Check data files against the rules; write nothing."),
        help=described(
            _(
                "Check data files: is all there, does it fit together, what does the "
                "law say. Shows how each value was read. Writes nothing."
            ),
            _("The exit code is 0 when nothing stops a document from being made."),
            examples=(
                "fleksidoc check kari.toml",
                "fleksidoc check --receipt --templates our-templates kari.toml",
                "fleksidoc check --on 2028-01-01 *.toml",
                "fleksidoc check --sarif *.toml > findings.sarif",
            ),
        ),
        params=[
            options.data(),
            options.languages(),
            options.document(),
            options.templates(),
            options.on(),
            click.Option(
                ["--receipt"],
                is_flag=True,
                help=_(
                    "Show each thing that the law wants in writing: what is agreed "
                    "on it, and the clause of the template that prints it."
                ),
            ),
            options.no_cache(),
            options.as_json(_("Print the findings as JSON, for other programs.")),
            options.as_sarif(),
            options.ui(),
        ],
    )


class _Asked(TypedDict):
    data: tuple[Path, ...]
    languages: tuple[str, ...] | None
    document: str | None
    templates: Path | None
    on: dt.date | None
    receipt: bool
    no_cache: bool
    as_json: bool
    sarif: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> ExitCode:
    options.check_form(as_json=asked["as_json"], sarif=asked["sarif"])
    from fleksidoc.checking import check
    from fleksidoc.cli import show_check

    present = show_check.show
    if asked["sarif"]:
        present = show_check.show_sarif
    elif asked["as_json"] and asked["receipt"]:
        present = show_check.show_receipts_json
    elif asked["as_json"]:
        present = show_check.show_json
    return present(
        check(
            asked["data"],
            languages=asked["languages"],
            document=asked["document"],
            templates=asked["templates"],
            on=asked["on"],
            receipt=asked["receipt"],
            cache=None if asked["no_cache"] else cache(sys.platform, os.environ),
        ),
        ui,
    )
