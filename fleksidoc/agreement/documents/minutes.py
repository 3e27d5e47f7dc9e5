"""What the minutes of a meeting on the arrangement are written from, as an example."""

from __future__ import annotations

from typing import Final

from fleksidoc.errors import Message

_NO: Final = """\
held = 2027-06-15
participants = ["Kari Nordmann", "Ingrid Berg"]
deliveries = { no = "Fristene er holdt.", en = "The deadlines were met." }
availability = { no = "Svartiden er holdt.", en = "Answers came in time." }
cooperation = { no = "Møtene fungerer godt.", en = "The meetings work well." }
outcome = "fortsetter"          # fortsetter, endres eller opphører
"""
_EN: Final = _NO.replace(
    '"fortsetter"          # fortsetter, endres eller opphører',
    '"continue"            # continue, change or end',
)


def minutes(table: str) -> Message:
    """Return an example of the table that holds what the meeting came to."""
    return Message(no=f"[{table}]\n{_NO}", en=f"[{table}]\n{_EN}")
