"""What every table of the contract shares, and the marks its fields can carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from decimal import Decimal
from enum import Enum
from typing import (
    Annotated,
    ClassVar,
    dataclass_transform,
    get_args,
    get_origin,
)

from fleksidoc.agreement.values import Unit
from fleksidoc.errors import Message


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Part:
    """One table of the contract: a frozen dataclass of what reading has made sure of.

    Each field carries its meaning, as a ``Message``. The tables' modules import no
    ``annotations`` from the future: their types are wanted as types, not as text.
    """

    withheld: ClassVar[Mapping[str, Withheld]] = {}
    """Tables that are checked and then left behind: they never reach the agreement."""

    declared: ClassVar[Mapping[str, Declared]] = {}
    """The fields, by name."""

    def __init_subclass__(cls) -> None:
        """Refuse a table with a field that nobody is told the meaning of."""
        # The methods below serve all tables: generating them anew for each of three
        # dozen took longer than reading an agreement does.
        dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
        cls.declared = {
            field.name: _declared(field.type, required=field.default is MISSING)
            for field in fields(cls)  # type: ignore[arg-type]  # it is one by now
        }

    def __init__(self, **values: object) -> None:
        wrong = values.keys() - self.declared.keys()
        lacking = [
            name
            for name, declared in self.declared.items()
            if declared.required and name not in values
        ]
        if wrong or lacking:
            message = f"{type(self).__name__}: unknown {wrong}, missing {lacking}"
            raise TypeError(message)
        for name in self.declared:
            known = values[name] if name in values else getattr(type(self), name)
            vars(self)[name] = known

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(name)

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(name)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self)
        return f"{type(self).__name__}({given})"

    def __iter__(self) -> Iterator[tuple[str, object]]:
        """Yield each field's name and value."""
        return iter(vars(self).items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What the contract says of a field: its type, its marks, and its meaning."""

    type: object
    marks: tuple[object, ...]
    required: bool
    meaning: Message


def _declared(annotation: object, *, required: bool) -> Declared:
    plain, *marks = (
        get_args(annotation) if get_origin(annotation) is Annotated else [annotation]
    )
    for mark in marks:
        if isinstance(mark, Message):
            return Declared(
                type=plain, marks=tuple(marks), required=required, meaning=mark
            )
    message = f"a field lacks its meaning, Message(no=…, en=…): {annotation}"
    raise TypeError(message)


@dataclass(frozen=True, slots=True)
class Withheld:
    """A table that never reaches the agreement, and what it means."""

    part: type[Part]
    meaning: Message


@dataclass(frozen=True, slots=True)
class Counted:
    """Marks a duration written as a bare number: its unit is the key's own."""

    unit: Unit
    least: int = 1
    most: int = 366


@dataclass(frozen=True, slots=True)
class Within:
    """Marks the least and the most that a number of hours can be."""

    least: Decimal
    most: Decimal


class Empty(Enum):
    """Marks a list that may be given and empty, which says something of its own."""

    ALLOWED = "allowed"


class Secret(Enum):
    """Marks a text that nobody is shown, not even in a finding."""

    NOTE = "note"


class Code(Enum):
    """Marks a text that is a code out of a set known only when the program runs."""

    LANGUAGE = "language"
    DOCUMENT = "document"


PER_DAY = Within(Decimal(0), Decimal(24))
PER_WEEK = Within(Decimal(0), Decimal(168))
AGREED_PER_WEEK = Within(Decimal(1), Decimal(168))
"""An agreement on no hours at all would set the pay to nothing."""

ON_ACCOUNT = Within(Decimal(0), Decimal(2000))
