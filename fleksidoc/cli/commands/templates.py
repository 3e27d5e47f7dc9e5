"""``fleksidoc templates``: what HR needs around Word."""

from __future__ import annotations

from gettext import gettext as _

import click

from fleksidoc.cli import options
from fleksidoc.cli.group import LazyGroup


def command() -> click.Command:
    """Return the group of commands on templates."""
    return LazyGroup(
        "templates",
        (
            "templates_list",
            "templates_lint",
            "templates_compare",
            "templates_coverage",
            "templates_fields",
            "templates_export",
            "templates_dress",
            "templates_text",
        ),
        described=_(
            "The Word templates: which there are, what is wrong with them, what they "
            "may print and what they say."
        ),
        params=[options.ui()],
    )
