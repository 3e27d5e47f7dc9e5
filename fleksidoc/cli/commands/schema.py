"""``fleksidoc schema``."""

from __future__ import annotations

from gettext import gettext as _

import click

from fleksidoc.cli import options
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "schema",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("Print the JSON Schema of the data file."),
        help=described(
            _("Print the JSON Schema of the data file."),
            _(
                "With it an editor completes the keys, explains them and marks what is "
                "wrong while you write. Save it beside your data files, and write as "
                "their first line: #:schema ./agreement.schema.json"
            ),
            examples=("fleksidoc schema > agreement.schema.json",),
        ),
        params=[
            options.ui(),
            options.as_json(_("The schema is always JSON; this changes nothing.")),
        ],
    )


@click.pass_obj
def _run(ui: str, *, as_json: bool) -> None:
    del as_json
    from fleksidoc.checking import schema
    from fleksidoc.cli.as_json import print_json

    print_json(schema(ui=ui))
