"""The receipt as people read it: what the law wants in writing, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _

from fleksidoc.cli.screen import Screen
from fleksidoc.delivery import readers
from fleksidoc.language import cite, say
from fleksidoc.receipt import Answer, Entry, Receipt


def show_receipt(receipt: Receipt, ui: str, on: Screen) -> None:
    """Show each item, its section, and the clauses that print it."""
    reader = readers()[ui]
    on.line(_("What the law wants in writing:"), "bold")
    for entry in receipt.entries:
        words = say(entry.demanded.words, reader)
        on.line(f"{words} ({cite(entry.demanded.cites, reader)})", indent=2)
        for line, style in _told(entry):
            on.line(line, style, indent=6)


def _told(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield lines on what became of an item, each with its style."""
    if entry.answer is Answer.NOT_APPLICABLE:
        yield _("does not apply"), "dim"
    elif entry.answer is Answer.NOT_AGREED:
        yield _("not agreed"), "dim"
    else:
        yield ", ".join(entry.keys), ""
        yield from _clauses(entry)


def _clauses(entry: Entry) -> Iterator[tuple[str, str]]:
    for code, clauses in entry.clauses.items():
        if clauses:
            named = (f"{clause.heading} ({clause.id})" for clause in clauses)
            yield f"{code}: {', '.join(named)}", ""
        if code in entry.missing:
            keys = ", ".join(entry.missing[code])
            yield (
                _("{language}: not printed: {keys}").format(language=code, keys=keys),
                "red",
            )
