"""``fleksidoc check``."""

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
                "fleksidoc check --json *.toml",
            ),
        ),
        params=[
            options.data(),
            options.languages(),
            options.document(),
            options.templates(),
            options.as_json(_("Print the findings as JSON, for other programs.")),
            options.ui(),
        ],
    )


class _Asked(TypedDict):
    data: tuple[Path, ...]
    languages: tuple[str, ...] | None
    document: str | None
    templates: Path | None
    as_json: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> ExitCode:
    from fleksidoc.checking import check
    from fleksidoc.cli.show_check import show, show_json

    present = show_json if asked["as_json"] else show
    return present(
        check(
            asked["data"],
            languages=asked["languages"],
            document=asked["document"],
            templates=asked["templates"],
        ),
        ui,
    )
