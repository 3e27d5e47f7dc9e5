"""The samples of a document and what they show, for people and for programs."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext

from fleksidoc.booklet.wording import Words
from fleksidoc.cli import screen
from fleksidoc.cli.as_json import as_json_values, print_json
from fleksidoc.covering import Covered
from fleksidoc.delivery import message_facts, readers
from fleksidoc.language import say


def show(covered: Covered, ui: str) -> None:
    """Show what each sample is, and what no sample shows."""
    out, words = screen.out(), Words(readers()[ui])
    out.table([[str(one.number), one.title, one.facts] for one in covered.samples])
    unreached = [one for one in covered.shown if not one.samples]
    every = len(covered.shown)
    out.line(
        _("{shown} of {every} places are shown.").format(
            shown=every - len(unreached), every=every
        )
    )
    if unreached:
        count = len(unreached)
        out.line(
            ngettext(
                "No sound and lawful agreement shows this place:",
                "No sound and lawful agreement shows these {n} places:",
                count,
            ).format(n=count)
        )
        out.table([[one.branch.clause, words.way(one.branch)] for one in unreached])
    for remark in covered.remarks:
        screen.err().line(say(remark, readers()[ui]), "yellow")
    for path in covered.written:
        out.whole(str(path))


def show_json(covered: Covered, ui: str) -> None:
    """Print the samples, with their data, and each branch with those that show it."""
    del ui
    print_json(
        {
            "document": covered.document,
            "languages": list(covered.languages),
            "samples": [
                {
                    "number": one.number,
                    "title": one.title,
                    "alone": one.alone,
                    "data": as_json_values(data),
                }
                for one, data in zip(covered.samples, covered.data, strict=True)
            ],
            "branches": [
                {
                    "clause": one.branch.clause,
                    "way": str(one.branch.way),
                    "condition": one.branch.text,
                    "nth": one.branch.nth,
                    "words": one.words,
                    "samples": list(one.samples),
                }
                for one in covered.shown
            ],
            "written": [str(path) for path in covered.written],
            "remarks": [message_facts(remark) for remark in covered.remarks],
        }
    )
