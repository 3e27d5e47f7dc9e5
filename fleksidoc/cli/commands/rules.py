"""``fleksidoc rules``."""

from __future__ import annotations

from gettext import gettext as _

import click

from fleksidoc.cli import options
from fleksidoc.cli.described import described


def command() -> click.Command:
    """Return the command."""
    return click.Command(
        "rules",
        callback=_run,
        options_metavar=_("[OPTIONS]"),
        short_help=_("List the legal rules, or explain one."),
        help=described(
            _(
                "List the legal rules that data is checked against: code, severity, "
                "section, what is checked, and since when the law has said so."
            ),
            _(
                "With the code of a rule, as a finding has it: what it checks, the "
                "words of the statute, how sure we are of them, an example that "
                "breaks it and one that keeps it, and on what ground a breach can be "
                "accepted."
            ),
            examples=("fleksidoc rules", "fleksidoc rules HOR201"),
        ),
        params=[
            click.Argument(["code"], required=False, metavar=_("[CODE]")),
            options.as_json(_("Print the rules as JSON, for other programs.")),
            options.ui(),
        ],
    )


@click.pass_obj
def _run(ui: str, *, code: str | None, as_json: bool) -> None:
    from fleksidoc.checking import rules
    from fleksidoc.cli.show_rules import show_json, show_one, show_table

    found = rules(code)
    if as_json:
        show_json(found)
    elif code is None:
        show_table(found, ui)
    else:
        show_one(found[0], ui)
