"""Valid TOML of every style: the same values, written in all the ways there are."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from hypothesis import strategies as st

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SCALAR = st.one_of(
    TEXT,
    st.integers(-(10**6), 10**6),
    st.booleans(),
    st.dates(),
    st.times().map(lambda time: time.replace(microsecond=0)),
)
VALUE: st.SearchStrategy[object] = st.recursive(
    SCALAR,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)
    ),
    max_leaves=12,
)
TABLES = st.dictionaries(TEXT, VALUE, max_size=5)


def with_own_keys(value: Any, numbers: Iterator[int] | None = None) -> Any:  # noqa: ANN401  # any value of TOML
    """Return the value with every key unique, so that a line can be told by it."""
    numbers = numbers or count()
    if isinstance(value, dict):
        return {
            f"key{next(numbers)}": with_own_keys(item, numbers)
            for item in value.values()
        }
    if isinstance(value, list):
        return [with_own_keys(item, numbers) for item in value]
    return value


class Writer:
    """Writes values as TOML, choosing at random among the styles that fit."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def document(self, values: Mapping[str, object]) -> str:
        """Return a whole file."""
        return "".join(self.table(values, ""))

    def table(self, values: Mapping[str, object], header: str) -> Iterator[str]:
        """Yield the pairs of a table, and then the tables below it."""
        below = []
        for key, value in values.items():
            if self.gets_header(value):
                below.append((key, value))
            elif isinstance(value, dict) and value and self.tosses():
                yield from self.dotted(self.key(key), value)
            else:
                yield f"{self.key(key)} = {self.value(value)}{self.end()}"
        for key, value in below:
            yield from self.headed(f"{header}{self.key(key)}", value)

    def headed(self, name: str, value: object) -> Iterator[str]:
        """Yield a table, or an array of tables, with its headers."""
        if isinstance(value, dict):
            yield f"[{self.space()}{name}]{self.end()}"
            yield from self.table(value, f"{name}.")
        elif isinstance(value, list):
            for item in value:
                yield f"[[{name}{self.space()}]]{self.end()}"
                yield from self.table(item, f"{name} . ")

    def gets_header(self, value: object) -> bool:
        """Tell whether to write a value under a header of its own."""
        tables = (
            isinstance(value, list)
            and value
            and all(isinstance(item, dict) for item in value)
        )
        return (isinstance(value, dict) or bool(tables)) and self.tosses()

    def dotted(self, prefix: str, table: Mapping[str, object]) -> Iterator[str]:
        """Yield the pairs of a table with its name before each key."""
        for key, value in table.items():
            yield f"{prefix}.{self.key(key)} = {self.value(value)}{self.end()}"

    def key(self, key: str) -> str:
        """Return a key, bare where it can be."""
        bare = re.fullmatch(r"[A-Za-z0-9_-]+", key)
        return key if bare and self.tosses() else self.text(key, one_line=True)

    def value(self, value: object, *, one_line: bool = False) -> str:
        """Return a value; in an inline table everything stands on one line."""
        match value:
            case str():
                return self.text(value, one_line=one_line)
            case bool():
                return str(value).lower()
            case dict():
                pairs = (
                    f"{self.key(key)} = {self.value(item, one_line=True)}"
                    for key, item in value.items()
                )
                return f"{{ {', '.join(pairs)} }}"
            case list():
                gap = self.space() if one_line else self.gap()
                items = (self.value(item, one_line=one_line) for item in value)
                return f"[{gap}{f',{gap}'.join(items)}{gap}]"
            case _:
                return str(value)

    def text(self, text: str, *, one_line: bool) -> str:
        """Return a text in one of TOML's four ways of quoting."""
        escaped = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
        if text.isprintable() and "'" not in text and self.tosses():
            return f"'{text}'" if one_line or self.tosses() else f"'''\n{text}'''"
        if one_line or self.tosses():
            return escaped
        return f'""{escaped[:1]}\\\n  {escaped[1:]}""'

    def space(self) -> str:
        """Return spaces, or none."""
        return self.chance.choice(["", " ", "\t "])

    def gap(self) -> str:
        """Return what may stand between the items of an array."""
        return self.chance.choice(["", " ", "\n", '\n  # "a] comment\n\n'])

    def end(self) -> str:
        """Return the end of a line."""
        return self.chance.choice(["\n", " # [comment] = {\n", "\n\n# comment\n"])

    def tosses(self) -> bool:
        """Return one of two, at random."""
        return self.chance.random() < 0.5  # half of the time
