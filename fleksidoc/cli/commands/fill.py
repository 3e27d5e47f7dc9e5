"""``fleksidoc fill``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TypedDict, Unpack

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "fill",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Fill any Word template with any data."),
        help=described(
            _(
                "Fill any Word template with any data, by the same engine as the "
                "agreements: nothing is lost, and a name that the data does not have "
                "stops with a message."
            ),
            _(
                "The template has docxtpl's tags: {{ name }}, {%p if … %}, {%tr for … "
                "%}. Numbers print as they are typed, lists are looped over; dates are "
                "written as text. A key that may be missing stands in the data as "
                'null or "".'
            ),
            examples=(
                "fleksidoc fill letter.docx kari.toml -o letter-kari.docx",
                "fleksidoc fill letter.docx kari.json -o letters",
            ),
        ),
        params=[
            click.Argument(
                ["template"],
                metavar=_("TEMPLATE.docx"),
                type=click.Path(path_type=Path),
            ),
            click.Argument(
                ["data"],
                metavar=_("DATA.(toml|json)"),
                type=click.Path(path_type=Path),
            ),
            click.Option(
                ["-o", "--output"],
                metavar=_("FILE.docx"),
                type=click.Path(path_type=Path),
                default=Path(),
                help=_(
                    "The file to write, or a folder that exists. Default: the folder "
                    "you are in."
                ),
            ),
            options.accept_changes(),
            click.Option(
                ["--force"], is_flag=True, help=_("Write over a file that is there.")
            ),
            options.as_json(_("Print what was made as JSON, for other programs.")),
            options.ui(),
        ],
    )


class _Asked(TypedDict):
    template: Path
    data: Path
    output: Path
    accept_changes: bool
    force: bool
    as_json: bool


@click.pass_obj
def _run(ui: str, **asked: Unpack[_Asked]) -> None:
    from fleksidoc.cli.show import show_findings
    from fleksidoc.delivery import finding_facts
    from fleksidoc.filling import fill

    made = fill(
        asked["template"],
        asked["data"],
        output=asked["output"],
        accept_changes=asked["accept_changes"],
        force=asked["force"],
    )
    if asked["as_json"]:
        findings = [finding_facts(finding) for finding in made.findings]
        print_json({"file": str(made.path), "findings": findings})
        return
    show_findings(made.findings, ui, screen.err())
    screen.out().whole(str(made.path))
