"""What every table of the contract shares, and the marks its fields can carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict
from pydantic.fields import FieldInfo

from fleksidoc.agreement.values import Unit
from fleksidoc.errors import Message


class Part(BaseModel):
    """One table of the contract. Each field carries its meaning, as a ``Message``."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    withheld: ClassVar[Mapping[str, Withheld]] = {}
    """Tables that are checked and then left behind: they never reach the agreement."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_options: object) -> None:
        """Refuse a table with a field that nobody is told the meaning of."""
        for info in cls.model_fields.values():
            meaning(info)


def meaning(field: FieldInfo) -> Message:
    """Return what a field of the contract means.

    Raises:
        TypeError: the field is not marked with it, in both languages.
    """
    for mark in field.metadata:
        if isinstance(mark, Message):
            return mark
    message = f"a field lacks its meaning, Message(no=…, en=…): {field}"
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


class Code(Enum):
    """Marks a text that is a code out of a set known only when the program runs."""

    LANGUAGE = "language"
    DOCUMENT = "document"


PER_DAY = Within(Decimal(0), Decimal(24))
PER_WEEK = Within(Decimal(0), Decimal(168))
AGREED_PER_WEEK = Within(Decimal(1), Decimal(168))
"""An agreement on no hours at all would set the pay to nothing."""

ON_ACCOUNT = Within(Decimal(0), Decimal(2000))
