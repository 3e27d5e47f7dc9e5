"""TOML: one file, one arrangement."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal

from fleksidoc.errors import Message
from fleksidoc.findings import DataPlace
from fleksidoc.sources.errors import BeyondLimitsError, BrokenTomlError, NotUtf8Error
from fleksidoc.sources.format import Format
from fleksidoc.sources.record import Record, Way, dotted
from fleksidoc.sources.toml_places import lines_of

LONGEST_EXCERPT = 60


def parse(content: bytes, file: str) -> Record:
    """Return what a TOML file says, with the line of every value.

    Raises:
        NotUtf8Error: The bytes are not UTF-8.
        BrokenTomlError: The text is not TOML.
        BeyondLimitsError: A number or a nesting is beyond all reason.
    """
    text = _text(content, file)
    try:
        values = tomllib.loads(text, parse_float=Decimal)
        lines = lines_of(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken(error, text, file) from None
    except (RecursionError, ValueError, ArithmeticError):
        raise BeyondLimitsError(file) from None
    return Record(
        file=file,
        values=values,
        places=_places(lines, file),
        sha256=hashlib.sha256(content).hexdigest(),
    )


FORMAT = Format(suffixes=(".toml",), parse=parse)


def _text(content: bytes, file: str) -> str:
    """Return the text with the line ends that TOML counts by."""
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise NotUtf8Error(file, line) from None


def _places(lines: Mapping[Way, int], file: str) -> dict[Way, DataPlace]:
    return {(): DataPlace(file=file)} | {
        way: DataPlace(file=file, key=dotted(way), line=line)
        for way, line in lines.items()
    }


def _broken(error: tomllib.TOMLDecodeError, text: str, file: str) -> BrokenTomlError:
    line, column = _position(str(error), text)
    return BrokenTomlError(
        file,
        line=line,
        column=column,
        stands=_excerpt(text.split("\n")[line - 1]),
        rule=_rule(str(error)),
    )


def _position(reason: str, text: str) -> tuple[int, int]:
    """Return line and column; before Python 3.14 only tomllib's message has them."""
    if found := re.search(r"line (\d+), column (\d+)", reason):
        return int(found[1]), int(found[2])
    lines = text.rstrip().split("\n")
    return len(lines), len(lines[-1]) + 1


def _excerpt(line: str) -> str:
    """Return the line to show; long numbers may be somebody's and are not shown."""
    hidden = re.sub(r"\d[\d .-]{4,}\d", "…", line.strip())
    return hidden[:LONGEST_EXCERPT] + "…" * (len(hidden) > LONGEST_EXCERPT)


NOT_CLOSED = Message(
    no="Se etter et anførselstegn eller en parentes som ikke er lukket.",
    en="Look for a quotation mark or a bracket that is not closed.",
)
TWICE = Message(
    no="Den samme nøkkelen eller tabellen står to ganger. Slett den ene.",
    en="The same key or table stands twice. Delete one of them.",
)
NO_VALUE = Message(
    no='Tekst skal stå i anførselstegn: navn = "Kari Nordmann". '
    "Datoer skrives 2027-01-31, klokkeslett og perioder som tekst.",
    en='Text stands in quotation marks: name = "Kari Nordmann". '
    "Dates are written 2027-01-31, times and periods as text.",
)
NO_STATEMENT = Message(
    no='Hver linje er en tabell, [employee], eller en nøkkel med verdi, name = "…".',
    en='Each line is a table, [employee], or a key with its value, name = "…".',
)

# The reason stands only in tomllib's words; one that is not here gives the last rule.
RULES = {
    "Unterminated|Unclosed|Illegal character|Expected \"'|at the end of": NOT_CLOSED,
    "twice|overwrite|redefine|immutable|Duplicate": TWICE,
    "Invalid value|Invalid date|after a statement|Unescaped|hex value": NO_VALUE,
    "": NO_STATEMENT,
}


def _rule(reason: str) -> Message:
    return next(rule for words, rule in RULES.items() if re.search(words, reason))
