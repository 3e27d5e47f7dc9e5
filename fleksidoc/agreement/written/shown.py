"""What stands in the file, as a message quotes it: short, hiding what it must."""

from __future__ import annotations

from decimal import Decimal

from fleksidoc.agreement.written.identity import hidden
from fleksidoc.errors import Message

LONGEST = 60
MOST_DIGITS = 30

A_LIST = Message(no="en liste", en="a list")
A_TABLE = Message(no="en tabell", en="a table")
A_LONG_NUMBER = Message(no="et svært langt tall", en="a very long number")


def shown(written: object) -> Message:
    """Return a raw value as it is quoted to the one who wrote it.

    >>> shown("9-14.30").en
    '“9-14.30”'
    """
    match written:
        case str():
            text = shortened(written)
            return Message(no=f"«{text}»", en=f"“{text}”")
        case list():
            return A_LIST
        case dict():
            return A_TABLE
        case bool():
            return _alike(str(written).lower())
        case int() | Decimal():
            return _number(written)
        case _:
            return _alike(str(written))


def shortened(text: str) -> str:
    """Return the text on one line and not too long, identity numbers hidden."""
    line = " ".join(hidden(text).split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"


def _number(number: int | Decimal) -> Message:
    # Not every number can be printed: Python refuses after some thousand digits.
    if isinstance(number, int) and abs(number) >= 10**MOST_DIGITS:
        return A_LONG_NUMBER
    return _alike(shortened(str(number)))


def _alike(text: str) -> Message:
    return Message(no=text, en=text)
