"""What no text in the file may hold, whatever it is for: looked for before reading."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import CONTROL_CHARACTER, IDENTITY_NUMBER
from fleksidoc.agreement.written.identity import identity_numbers
from fleksidoc.sources import Record, Way

CONTROL = frozenset({"Cc", "Cs", "Zl", "Zp"})
TURNS_TEXT_ROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that make a text look like another one."""

NO_CHARACTERS = frozenset("\ufffe\uffff")
ALLOWED = frozenset("\n")
LONGEST_INTEGER = 10**20


def forbidden(record: Record) -> Mapping[Way, Refusal]:
    """Return every text, number and key that must not stand in a data file."""
    return {
        way: refusal
        for way, text in _texts(record.values)
        if (refusal := _refusal(text)) is not None
    }


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
            case int() if abs(value) < LONGEST_INTEGER:
                yield way, str(value)
            case _:
                pass  # dates, times, flags and decimal numbers hold no text


def _refusal(text: str) -> Refusal | None:
    if identity_numbers(text):
        return IDENTITY_NUMBER.because()
    for sign in text:
        if sign not in ALLOWED and _is_control(sign):
            return CONTROL_CHARACTER.because(character=f"U+{ord(sign):04X}")
    return None


def _is_control(sign: str) -> bool:
    return (
        unicodedata.category(sign) in CONTROL
        or sign in TURNS_TEXT_ROUND
        or sign in NO_CHARACTERS
    )
