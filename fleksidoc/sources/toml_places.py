"""Where everything in a TOML text stands: the line of every table, key and item.

``tomllib`` parses and judges, but keeps no lines. This scanner reads only text that
``tomllib`` has accepted, so it judges nothing: it follows the ways and counts lines.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from fleksidoc.sources.record import Way

TRIVIA = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
TEXT = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
PLAIN_VALUE = re.compile(rf"{TEXT.pattern}|[^,\]}}#\n]+", re.DOTALL)
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
SPACE = re.compile(r"[ \t]*")

DEEPEST = 100
"""Steps of one key; without a limit, all the ways along it would fill the memory."""


def lines_of(text: str) -> Mapping[Way, int]:
    r"""Return the line, counted from 1, of every way in a valid TOML text.

    Raises:
        ValueError: A key has more steps than any key needs.

    >>> lines_of("[employer]\nsignatories = [\n  { name = 'Ingrid' },\n]")[
    ...     ("employer", "signatories", 0, "name")
    ... ]
    3
    """
    starts = [match.end() for match in re.finditer("^|\n", text)]
    lines: dict[Way, int] = {}
    for way, position in _Scanner(text).statements():
        lines.setdefault(way, bisect_right(starts, position))
    return lines


class _Scanner:
    """A position in the text, moved forwards by each thing that is read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.tables: dict[Way, int] = {}  # arrays of tables: the index of the last one

    def statements(self) -> Iterator[tuple[Way, int]]:
        """Yield the ways in the whole text, tables before what they hold."""
        table: Way = ()
        while not self._ends():
            start = self.position
            if self._takes("[["):
                table = self._next_of(self._resolved(self._key("]]")))
                yield from _with_those_above(table, start)
            elif self._takes("["):
                table = self._resolved(self._key("]"))
                yield from _with_those_above(table, start)
            else:
                yield from self._pair(table)

    def _pair(self, table: Way) -> Iterator[tuple[Way, int]]:
        start = self.position
        way = table + self._key("=")
        yield from _with_those_above(way, start, below=len(table))
        yield from self._value(way)

    def _value(self, way: Way) -> Iterator[tuple[Way, int]]:
        self._pass(TRIVIA)
        if self._takes("["):
            yield from self._items(way)
        elif self._takes("{"):
            yield from self._inline_table(way)
        else:
            self._pass(PLAIN_VALUE)

    def _items(self, way: Way) -> Iterator[tuple[Way, int]]:
        index = 0
        while not self._closes("]"):
            yield (*way, index), self.position
            yield from self._value((*way, index))
            index += 1

    def _inline_table(self, way: Way) -> Iterator[tuple[Way, int]]:
        while not self._closes("}"):
            yield from self._pair(way)

    def _key(self, end: str) -> Way:
        """Read a key, dotted or not, and the sign that ends it."""
        steps = []
        while not self._takes(end):
            steps.append(self._step())
            self._pass(SPACE)
            self._takes(".")
        if len(steps) > DEEPEST:
            message = "too many steps"
            raise ValueError(message)
        return tuple(steps)

    def _step(self) -> str:
        self._pass(SPACE)
        bare = self._pass(BARE_KEY)
        # tomllib knows the escapes of a quoted key; one set of rules is enough.
        return bare or str(tomllib.loads(f"key = {self._pass(TEXT)}")["key"])

    def _resolved(self, way: Way) -> Way:
        """Return the way of a header: through the last table of each array."""
        resolved: Way = ()
        for step in way[:-1]:
            resolved = self._last_of((*resolved, step))
        return (*resolved, way[-1])

    def _last_of(self, way: Way) -> Way:
        return (*way, self.tables[way]) if way in self.tables else way

    def _next_of(self, way: Way) -> Way:
        self.tables[way] = self.tables.get(way, -1) + 1
        return (*way, self.tables[way])

    def _ends(self) -> bool:
        self._pass(TRIVIA)
        return self.position == len(self.text)

    def _closes(self, sign: str) -> bool:
        """Pass what stands between two items; tell whether no more follow."""
        self._pass(TRIVIA)
        self._takes(",")
        self._pass(TRIVIA)
        return self._takes(sign)

    def _takes(self, sign: str) -> bool:
        found = self.text.startswith(sign, self.position)
        self.position += len(sign) if found else 0
        return found

    def _pass(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.position)
        self.position = match.end() if match else self.position
        return match[0] if match else ""


def _with_those_above(
    way: Way, position: int, *, below: int = 0
) -> Iterator[tuple[Way, int]]:
    """Yield the way after the tables that it opens in passing."""
    for length in range(below + 1, len(way) + 1):
        yield way[:length], position
