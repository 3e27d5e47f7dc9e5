"""The agreement that every engine prints, described once and in no engine's syntax.

In ``content.txt``, ``# `` begins the title, ``== `` a clause, ``? name`` what stands
there only if the name is true (until ``?``), ``| list | Heading: name`` a table with a
row for each item. ``[[name]]`` is a field.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CONTENT = Path(__file__).with_name("content.txt")
HEADER = "[[employer]] · personal"
FOOTER = "[[reference]]"


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    style: str = "Normal"


@dataclass(frozen=True, slots=True)
class Condition:
    name: str
    content: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    list_name: str
    columns: tuple[tuple[str, str], ...]
    """The heading of each column, and what the items call it."""


Block = Paragraph | Condition | Rows


def blocks() -> Iterator[Block]:
    lines = iter(CONTENT.read_text("utf-8").splitlines())
    for line in filter(None, lines):
        kind, _, rest = line.partition(" ")
        if kind == "#":
            yield Paragraph(rest, "Title")
        elif kind == "==":
            yield Paragraph(rest, "Heading 2")
        elif kind == "|":
            yield _rows(rest)
        elif kind == "?":
            inside = iter(lambda: next(lines), "?")
            yield Condition(rest, tuple(map(Paragraph, inside)))
        else:
            yield Paragraph(line)


def _rows(line: str) -> Rows:
    name, *columns = line.split(" | ")
    pairs = [column.split(": ") for column in columns]
    return Rows(name, tuple((heading, key) for heading, key in pairs))
