"""What no text in the file may hold, whatever it is for: looked for before reading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import PurePath

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import (
    CONTROL_CHARACTER,
    IDENTITY_NUMBER,
    IDENTITY_NUMBER_IN_NAME,
)
from fleksidoc.agreement.written.identity import identity_numbers
from fleksidoc.sources import Record, Way

CONTROL = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f"  # all but the line break
    r"\u2028\u2029"  # line breaks that Word does not know
    r"\u202a-\u202e\u2066-\u2069"  # what turns a text round, to look like another
    r"\ud800-\udfff\ufffe\uffff]"  # no characters at all
)
MOST_DIGITS = 20


def forbidden(record: Record) -> Mapping[Way, Refusal]:
    """Return every text, number and key that must not stand in a data file."""
    return _in_the_name(record.file) | {
        way: refusal
        for way, text in _texts(record.values)
        if (refusal := _refusal(text)) is not None
    }


def _in_the_name(file: str) -> dict[Way, Refusal]:
    named = identity_numbers(PurePath(file).name)
    return {(): IDENTITY_NUMBER_IN_NAME.because()} if named else {}


def _texts(values: object) -> Iterator[tuple[Way, str]]:
    """Yield every text in the file; without recursion, for a file can be deep."""
    waiting: list[tuple[Way, object]] = [((), values)]
    while waiting:
        way, value = waiting.pop()
        match value:
            case str():
                yield way, value
            case dict():
                yield from (((*way, key), key) for key in value)
                waiting += (((*way, key), item) for key, item in value.items())
            case list():
                waiting += (((*way, at), item) for at, item in enumerate(value))
            case int() | Decimal() if Decimal(value).adjusted() < MOST_DIGITS:
                yield way, str(value)
            case _:
                pass  # dates, times and flags hold no text


def _refusal(text: str) -> Refusal | None:
    if identity_numbers(text):
        return IDENTITY_NUMBER.because()
    if control := CONTROL.search(text):
        return CONTROL_CHARACTER.because(character=f"U+{ord(control[0]):04X}")
    return None
