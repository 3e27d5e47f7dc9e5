"""Two agreements held against each other, key by key; and what comes of a difference.

Applied to the old agreement, the difference gives the new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from fleksidoc.agreement import Agreement, Part


@dataclass(frozen=True, slots=True)
class Difference:
    """A key with another value, or one that has come or gone."""

    way: tuple[str, ...]
    before: object
    """None where the key was left out."""

    after: object
    """None where it is left out now."""

    @property
    def key(self) -> str:
        """The dotted key, as ``hours.core``."""
        return ".".join(self.way)


def differences(old: Part, new: Part) -> Iterator[Difference]:
    """Yield what differs between two tables of the same kind, in the contract's order.

    A list is one value. A table that only one of them has is told key by key.
    """
    yield from _between(old, new, ())


def _between(
    old: Part | None, new: Part | None, above: tuple[str, ...]
) -> Iterator[Difference]:
    before, after = dict(old or ()), dict(new or ())
    for name in {**before, **after}:
        one, other, way = before.get(name), after.get(name), (*above, name)
        if isinstance(one, Part) or isinstance(other, Part):
            yield from _between(_table(one), _table(other), way)
        elif one != other:
            yield Difference(way, one, other)


def _table(value: object) -> Part | None:
    return value if isinstance(value, Part) else None


def applied(
    agreement: Agreement, found: Iterable[Difference], new: Agreement
) -> Agreement:
    """Return an agreement with the differences made in it.

    Of ``new`` only the shape is taken: which tables there are.
    """
    result: Part = agreement
    for difference in found:
        result = _with(result, difference.way, difference.after, new)
    return cast("Agreement", result)


def _with(table: Part, way: tuple[str, ...], value: object, shape: Part) -> Part:
    name, *rest = way
    inner, wanted = getattr(table, name), getattr(shape, name)
    if rest and isinstance(wanted, Part):
        inner = wanted if inner is None else inner
        value = _with(inner, tuple(rest), value, wanted)
    elif rest:
        value = None
    made: Callable[..., Part] = type(table)
    return made(**{**dict(table), name: value})
