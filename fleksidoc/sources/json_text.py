"""JSON: one file, one set of data; for programs that write it."""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from fleksidoc.findings import DataPlace
from fleksidoc.sources.errors import (
    BeyondLimitsError,
    BrokenJsonError,
    DoubledKeyError,
    NotUtf8Error,
)
from fleksidoc.sources.format import Format
from fleksidoc.sources.record import Record, Way, dotted

_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def parse(content: bytes, file: str) -> Record:
    """Return what a JSON file says, with the line of every value.

    Raises:
        NotUtf8Error: The bytes are not UTF-8.
        BrokenJsonError: The text is not JSON, or no object.
        DoubledKeyError: A key stands twice: one of the values would be lost.
        BeyondLimitsError: A number or a nesting is beyond all reason.
    """
    text = _text(content, file)
    try:
        values = json.loads(text, parse_float=Decimal, parse_constant=_no_constant)
        places = dict(_Walk(text, file).places(()))
    except json.JSONDecodeError as error:
        raise BrokenJsonError(file, line=error.lineno, column=error.colno) from None
    except (RecursionError, ValueError, ArithmeticError):
        raise BeyondLimitsError(file) from None
    if not isinstance(values, dict):
        raise BrokenJsonError(file, line=1, column=1)
    return Record(
        file=file,
        values=values,
        places={**places, (): DataPlace(file=file)},
        sha256=hashlib.sha256(content).hexdigest(),
    )


FORMAT = Format(suffixes=(".json",), parse=parse)


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise NotUtf8Error(file, line) from None


def _no_constant(name: str) -> object:
    """Refuse ``NaN`` and ``Infinity``, which Python reads and JSON has not."""
    raise json.JSONDecodeError(name, name, 0)


class _Walk:
    """The way through a text that is known to be JSON: only places are wanted."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        starts = [found.end() for found in re.finditer("^|\n", text)]
        self.tokens = [
            (found[0], bisect_right(starts, found.start()))
            for found in _TOKEN.finditer(text)
        ]
        self.at = 0

    def places(self, way: Way) -> Iterator[tuple[Way, DataPlace]]:
        """Yield the place of the value that comes next, and of all below it."""
        first, line = self._next()
        yield way, DataPlace(file=self.file, key=dotted(way), line=line)
        if first == "{":
            yield from self._members(way)
        elif first == "[":
            yield from self._items(way)

    def _members(self, way: Way) -> Iterator[tuple[Way, DataPlace]]:
        seen: set[str] = set()
        while not self._ends("}"):
            token, line = self._next()
            key = json.loads(token)
            if key in seen:
                raise DoubledKeyError(self.file, line=line, key=dotted((*way, key)))
            seen.add(key)
            self._next()
            yield from self.places((*way, key))

    def _items(self, way: Way) -> Iterator[tuple[Way, DataPlace]]:
        index = 0
        while not self._ends("]"):
            yield from self.places((*way, index))
            index += 1

    def _ends(self, bracket: str) -> bool:
        """Pass what separates two values; tell whether the last was read."""
        if self.tokens[self.at][0] in {",", bracket}:
            return self._next()[0] == bracket
        return False

    def _next(self) -> tuple[str, int]:
        self.at += 1
        return self.tokens[self.at - 1]
