"""Data of any shape becomes a wording: text as it was typed, and lists to loop over.

What an agreement prints, ``language`` has made finished text of. Any other data prints
as it is written in its file; dates and yes or no print nothing that people would write,
so they are refused where a template prints them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Self

from fleksidoc.language import Field, Kind


class Number(str):
    """A number as it was typed; nought tests false, as in Jinja."""

    __slots__ = ("amount",)
    amount: int | Decimal

    def __new__(cls, amount: int | Decimal) -> Self:
        """Take the number.

        >>> str(Number(Decimal("37.50"))), bool(Number(0))
        ('37.50', False)
        """
        number = super().__new__(cls, amount)
        number.amount = amount
        return number

    def __bool__(self) -> bool:
        return bool(self.amount)


def as_wording(values: Mapping[str, object]) -> dict[str, Any]:
    """Return what a template prints and tests for some data.

    >>> as_wording({"name": "Kari", "fax": None, "days": ["mandag"]})
    {'name': 'Kari', 'days': ('mandag',)}
    """
    return {key: _word(value) for key, value in values.items() if value is not None}


def _word(value: object) -> object:
    # Text first, which most values are: to ask for a Mapping is dear.
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return as_wording(value)
    if isinstance(value, list):
        return tuple(_word(item) for item in value if item is not None)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Number(value)
    return value


def fields_of(values: Mapping[str, object]) -> Field:
    """Return the names that some data has: a template may use no others.

    A key without a value is known, and tests false.
    """
    return Field(kind=Kind.TABLE, fields=_fields([values]))


def _fields(tables: Iterable[Mapping[str, object]]) -> dict[str, Field]:
    """Return what stands in any of the tables: items of a list may leave keys out."""
    found: dict[str, list[object]] = {}
    for table in tables:
        for key, value in table.items():
            found.setdefault(key, []).append(value)
    return {key: _field(values) for key, values in found.items()}


def _field(values: list[object]) -> Field:
    given = [value for value in values if value is not None]
    if given and all(isinstance(value, Mapping) for value in given):
        tables = [value for value in given if isinstance(value, Mapping)]
        return Field(kind=Kind.TABLE, fields=_fields(tables))
    if given and all(isinstance(value, list) for value in given):
        items = [item for value in given if isinstance(value, list) for item in value]
        return _list(items)
    if any(isinstance(value, Mapping | list) for value in given) or not given:
        return Field(kind=Kind.OPEN)
    flags = [isinstance(value, bool) for value in given]
    return Field(kind=Kind.FLAG if all(flags) else Kind.TEXT)


def _list(items: list[object]) -> Field:
    if not any(isinstance(item, Mapping | list) for item in items) and items:
        return Field(kind=Kind.LISTING)
    if items and all(isinstance(item, Mapping) for item in items):
        tables = [item for item in items if isinstance(item, Mapping)]
        return Field(kind=Kind.TABLES, fields=_fields(tables))
    return Field(kind=Kind.OPEN)
