"""The program as a whole: its commands and what they share."""

from __future__ import annotations

from gettext import gettext as _

import click

from fleksidoc.cli import options
from fleksidoc.cli.described import described
from fleksidoc.cli.group import LazyGroup

COMMANDS = (
    "render",
    "check",
    "amend",
    "rules",
    "fill",
    "verify",
    "schema",
    "templates",
)


def program() -> click.Group:
    """Return the program, its help in the language that gettext speaks now."""
    return LazyGroup(
        "fleksidoc",
        COMMANDS,
        described=described(
            _(
                "Agreements on home office and flexitime in two languages, from data "
                "and Word templates."
            ),
            _(
                "Write what you have agreed in a data file; get the agreement as a "
                "Word file and a PDF, ready to sign."
            ),
            examples=(
                "fleksidoc check kari.toml",
                "fleksidoc render kari.toml",
                "fleksidoc render *.toml -o out --layout sequence",
            ),
        ),
        params=[
            options.ui(),
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_print_version,
                help=_("Show the version and exit."),
            ),
        ],
    )


def _print_version(
    context: click.Context, option: click.Parameter, value: object
) -> None:
    del option
    if value:
        from importlib.metadata import version

        click.echo(f"fleksidoc {version('fleksidoc')}")
        context.exit()
