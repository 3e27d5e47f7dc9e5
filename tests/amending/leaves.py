"""Every leaf of an agreement, and the same agreement with that leaf changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import singledispatch
from typing import Any

from fleksidoc.agreement import Part
from fleksidoc.agreement.values import (
    Duration,
    FixedValue,
    Hours,
    LocalizedText,
    OrganisationNumber,
    TimeOfDay,
    TimeRange,
)

Way = tuple[str, ...]


def leaves(table: Part, above: Way = ()) -> Iterator[tuple[Way, object]]:
    """Yield every key that is there with its value; a list is one value."""
    for name, value in table:
        if isinstance(value, Part):
            yield from leaves(value, (*above, name))
        elif value is not None:
            yield (*above, name), value


def changed(table: Part, way: Way, value: object) -> Any:  # noqa: ANN401  a table as it was
    """Return a table with another value at the end of a way."""
    name, *rest = way
    inner = changed(getattr(table, name), tuple(rest), value) if rest else value
    made: Callable[..., Part] = type(table)
    return made(**{**dict(table), name: inner})


@singledispatch
def another(value: object) -> object:
    """Return another value of the same type."""
    raise NotImplementedError(type(value))


@another.register
def _(value: str) -> str:
    return f"{value} II"


@another.register
def _(value: bool) -> bool:  # noqa: FBT001  # what a flag is
    return not value


@another.register
def _(value: dt.date) -> dt.date:
    return value + dt.timedelta(days=1)


@another.register
def _(value: LocalizedText) -> LocalizedText:
    texts = {code: f"{text} II" for code, text in value.texts.items()}
    return LocalizedText(texts, value.plain and f"{value.plain} II")


@another.register
def _(value: FixedValue) -> FixedValue:
    others = [one for one in type(value) if one is not value]
    return others[0] if others else value


@another.register
def _(value: Duration) -> Duration:
    return replace(value, amount=value.amount + 1)


@another.register
def _(value: Hours) -> Hours:
    return Hours(value.value + 1)


@another.register
def _(value: TimeRange) -> TimeRange:
    return TimeRange(TimeOfDay(value.start.minutes + 1), value.end)


@another.register
def _(value: OrganisationNumber) -> OrganisationNumber:
    other = "315260183" if value.digits != "315260183" else "311590839"
    return OrganisationNumber(other)


@another.register
def _(value: tuple) -> tuple[object, ...]:  # type: ignore[type-arg]  # of anything
    *before, last = value
    if isinstance(last, Part):
        (way, inner), *_ = leaves(last)
        return (*before, changed(last, way, another(inner)))
    return (*before, another(last))
