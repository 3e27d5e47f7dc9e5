"""The fields that a template may use, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable
from gettext import gettext as _

from fleksidoc.cli import screen
from fleksidoc.cli.as_json import print_json
from fleksidoc.delivery import message_facts
from fleksidoc.language import Entry, Kind, say


def show_table(entries: Iterable[Entry], ui: str) -> None:
    """Show the fields, one a row."""
    kinds = {
        Kind.TEXT: _("text"),
        Kind.FIXED: _("fixed value"),
        Kind.FLAG: _("yes or no"),
        Kind.LISTING: _("list"),
        Kind.TABLE: _("table"),
        Kind.TABLES: _("list of tables"),
        Kind.OPEN: _("your own"),
    }
    screen.out().table(
        [
            [
                entry.path,
                kinds[entry.field.kind],
                _("always") if entry.field.required else "",
                " · ".join(entry.examples.values()),
                say(entry.meaning, ui),
            ]
            for entry in entries
        ]
    )


def show_json(entries: Iterable[Entry]) -> None:
    """Print all that is known of each field as a list."""
    print_json(
        [
            {
                "path": entry.path,
                "kind": str(entry.field.kind),
                "required": entry.field.required,
                "words": sorted(entry.field.words),
                "examples": dict(entry.examples),
                "meaning": message_facts(entry.meaning),
            }
            for entry in entries
        ]
    )
