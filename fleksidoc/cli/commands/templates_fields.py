"""``fleksidoc templates fields``."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from fleksidoc.cli import options, screen
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "fields",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("List the fields that a template may print or test."),
        help=described(
            _(
                "List every field that a template may print or test: its name, its "
                "kind, whether it is always there, what it prints in each language, "
                "and what it means."
            ),
            _(
                "[] in a name stands for each item of a list: employer.signatories[]"
                ".name is {{ item.name }} inside {%p for item in employer.signatories "
                "%}. What is always there is so when the table it stands in is."
            ),
            _(
                "With -o it writes the list as a Word document to copy the fields "
                "from, with the marks of the clauses."
            ),
            examples=(
                "fleksidoc templates fields",
                "fleksidoc templates fields -o fields.docx",
                "fleksidoc templates fields --json",
            ),
        ),
        params=[
            options.templates(),
            click.Option(
                ["-o", "--output"],
                metavar=_("FILE.docx"),
                type=click.Path(path_type=Path),
                help=_("The Word file to write, or a folder that exists."),
            ),
            click.Option(
                ["--force"], is_flag=True, help=_("Write over a file that is there.")
            ),
            options.as_json(_("Print the list as JSON, for other programs.")),
            options.ui(),
        ],
    )


@click.pass_obj
def _run(
    ui: str,
    *,
    templates: Path | None,
    output: Path | None,
    force: bool,
    as_json: bool,
) -> None:
    from fleksidoc.cli.show_fields import show_json, show_table
    from fleksidoc.exporting import fields, write_fields

    if output is not None:
        written = write_fields(output, ui=ui, templates=templates, force=force)
        screen.out().whole(str(written))
    elif as_json:
        show_json(fields(templates=templates))
    else:
        show_table(fields(templates=templates), ui)
