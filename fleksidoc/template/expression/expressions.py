"""What may stand in a tag, as a tree of frozen values.

An expression prints as its canonical text, so that two templates can be compared
whatever quotes, spaces and parentheses they were written with.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Path:
    """A field, by the names that lead to it."""

    names: tuple[str, ...]

    def __str__(self) -> str:
        return ".".join(self.names)


@dataclass(frozen=True, slots=True)
class Words:
    """Text in quotation marks."""

    text: str

    def __str__(self) -> str:
        return f'"{self.text}"'


@dataclass(frozen=True, slots=True)
class Truth:
    """``true`` or ``false``."""

    value: bool

    def __str__(self) -> str:
        return str(self.value).lower()


@dataclass(frozen=True, slots=True)
class Default:
    """A field, or other words where the data leaves it out."""

    path: Path
    words: Words

    def __str__(self) -> str:
        return f"{self.path}|default({self.words})"


@dataclass(frozen=True, slots=True)
class Equals:
    """A field compared with words, with yes or no, or with another field."""

    path: Path
    other: Words | Truth | Path
    negated: bool

    def __str__(self) -> str:
        return f"{self.path} {'!=' if self.negated else '=='} {self.other}"


@dataclass(frozen=True, slots=True)
class OneOf:
    """A field that is, or is not, one of some words."""

    path: Path
    words: tuple[Words, ...]
    negated: bool

    def __str__(self) -> str:
        listed = ", ".join(map(str, self.words))
        return f"{self.path} {'not in' if self.negated else 'in'} [{listed}]"


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    condition: Condition

    def __str__(self) -> str:
        return f"not {_enclosed(self.condition, All, Either)}"


@dataclass(frozen=True, slots=True)
class All:
    """Conditions that must all hold."""

    conditions: tuple[Condition, ...]

    def __str__(self) -> str:
        return " and ".join(_enclosed(part, Either) for part in self.conditions)


@dataclass(frozen=True, slots=True)
class Either:
    """Conditions of which one must hold."""

    conditions: tuple[Condition, ...]

    def __str__(self) -> str:
        return " or ".join(map(str, self.conditions))


Condition: TypeAlias = "Path | Truth | Equals | OneOf | Not | All | Either"
Printed: TypeAlias = "Path | Words | Default"
Expression: TypeAlias = "Condition | Printed"


def _enclosed(condition: Condition, *kinds: type) -> str:
    return f"({condition})" if isinstance(condition, kinds) else str(condition)
