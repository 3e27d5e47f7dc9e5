"""What each key of the contract can be in a sample: the values worth trying."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import cycle, product
from pathlib import Path
from typing import Any, Final, TypeAlias, get_args, get_origin

from fleksidoc.agreement import Agreement, Part
from fleksidoc.agreement.model.part import Counted, Declared, Empty
from fleksidoc.agreement.values import (
    Duration,
    Hours,
    LocalizedText,
    Open,
    TimeRange,
)
from fleksidoc.errors import Message
from fleksidoc.language.contract import is_fixed, is_table, types_of

Raw: TypeAlias = Any
"""A value as a data file has it."""

_EXAMPLE: Final = Path(__file__).with_name("example.toml")

_OF_TYPE: Final[Mapping[object, Raw]] = {
    str: "Eksempel",
    dt.date: dt.date(2027, 1, 15),
    Hours: Decimal("7.5"),
    TimeRange: "09:00-15:00",
}
"""What stands for any value of a type where no example is given."""

_UNCOUNTED: Final = "2 weeks"
_COUNT: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key that holds no others."""

    path: str
    declared: Declared
    options: tuple[Raw, ...]

    @property
    def required(self) -> bool:
        """Whether it is there whenever its table is."""
        return self.declared.required


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table, and the keys and tables in it."""

    path: str
    part: type[Part]
    required: bool
    keys: Mapping[str, Key]
    tables: Mapping[str, Table] = field(default_factory=dict)

    def every(self) -> Iterator[Key | Table]:
        """Yield everything below the table."""
        yield from self.keys.values()
        for table in self.tables.values():
            yield table
            yield from table.every()


def contract(languages: Sequence[str], own: Sequence[str] = ()) -> Table:
    """Return the whole contract as samples use it.

    Args:
        languages: The codes of the languages that texts are needed in.
        own: The employer's own fields that a template speaks of.
    """
    return _Keys(tuple(languages), tuple(own)).table(Agreement, "", _example())


@cache
def _example() -> Mapping[str, Raw]:
    text = _EXAMPLE.read_text("utf-8")
    return tomllib.loads(text, parse_float=Decimal)


_LEFT_OUT: Final = frozenset({"phrases", "accept", "document", "languages"})
"""What steers the program, and what is told by the one who asks for samples."""


@dataclass(frozen=True, slots=True)
class _Keys:
    """Makes the keys for samples in some languages."""

    languages: tuple[str, ...]
    own: tuple[str, ...]

    def table(
        self, part: type[Part], path: str, example: Raw, *, required: bool = True
    ) -> Table:
        """Return a table of the contract."""
        given = example if isinstance(example, Mapping) else {}
        keys: dict[str, Key] = {}
        tables: dict[str, Table] = {}
        for name, declared in part.declared.items():
            below = f"{path}.{name}".removeprefix(".")
            kind = next(types_of(declared.type))
            if below in _LEFT_OUT:
                continue
            if is_table(kind):
                tables[name] = self.table(
                    kind, below, given.get(name), required=declared.required
                )
            else:
                options = tuple(self._options(declared, given.get(name), below))
                keys[name] = Key(path=below, declared=declared, options=options)
        return Table(path=path, part=part, required=required, keys=keys, tables=tables)

    def _options(self, declared: Declared, example: Raw, path: str) -> Iterator[Raw]:
        if path == "prevailing_language":
            yield self.languages[0]
            return
        kinds = list(types_of(declared.type))
        kind = kinds[0]
        if get_origin(kind) is tuple:
            yield from self._lists(kind, declared, example)
        elif get_origin(kind) is Mapping:
            yield {name: self._text(declared.meaning) for name in self.own}
        elif kind is bool:
            yield from (True, False)
        elif is_fixed(kind):
            yield from (value.value for value in kind)
        else:
            for given in example if isinstance(example, list) else [example]:
                yield self._one(kind, declared, given)
            if Open in kinds:
                yield Open.OPEN.value

    def _one(self, kind: object, declared: Declared, example: Raw) -> Raw:
        """Return a value of a type that is not one of a few."""
        if kind is LocalizedText:
            return self._text(declared.meaning)
        if example is not None:
            return example
        if kind is Duration:
            # Only a number can stand where the key says what is counted.
            return _COUNT if _counted(declared) else _UNCOUNTED
        return _OF_TYPE[kind]

    def _text(self, meaning: Message) -> dict[str, str]:
        """Return a text of the parties' own: in brackets, what it is about."""
        told = {
            code: meaning.en if code == "en" else meaning.no for code in self.languages
        }
        return {code: f"[{_lowered(text)}]" for code, text in told.items()}

    def _lists(self, kind: object, declared: Declared, example: Raw) -> Iterator[Raw]:
        """Yield a list of many, of one, and where it says something, of none."""
        item = next(types_of(get_args(kind)[0]))
        if is_table(item):
            many = self._tables(item, example or [{}, {}])
        elif example is not None:
            many = list(example)
        elif is_fixed(item):
            many = [value.value for value in item][:2]
        else:
            many = [self._one(item, declared, None) for _ in range(2)]
        yield many
        yield many[:1]
        if Empty.ALLOWED in declared.marks:
            yield []

    def _tables(self, part: type[Part], examples: Sequence[Raw]) -> list[Raw]:
        """Return tables with all keys and with few, of first values and of last."""
        varied = product((0, -1), (False, True))
        return [
            {
                name: key.options[which]
                for name, key in self.table(part, "", example).keys.items()
                if key.required or not bare
            }
            for (which, bare), example in zip(varied, cycle(examples), strict=False)
        ]


def _counted(declared: Declared) -> bool:
    marks = [*declared.marks]
    for option in get_args(declared.type):
        marks += getattr(option, "__metadata__", ())
    return any(isinstance(mark, Counted) for mark in marks)


def _lowered(text: str) -> str:
    """Return a meaning as it stands inside a sentence."""
    words = text.rstrip(".")
    return words[:1].lower() + words[1:]
