"""Frozen values as bytes, and back: data only.

An entry can name no class, function or module: only a place in a list of shapes that
the room it belongs to has drawn up. So reading one makes plain values of those shapes
and can do nothing else, whatever stands in it.

A head of JSON lists every value that is made of others, after those, and names them
by their numbers. Bytes stand behind the head as they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import Field, fields
from enum import Enum
from typing import Any, Final, TypeAlias

Shapes: TypeAlias = Sequence[type]
"""The frozen dataclasses and enumerations that an entry can hold."""

_INTEGER: Final = 0
_TUPLE: Final = 1
_MAPPING: Final = 2
_BYTES: Final = 3
_SHAPE: Final = 4
_FIRST_SHAPE: Final = 5


def dump(value: object, shapes: Shapes) -> bytes:
    """Return a value as bytes.

    Raises:
        TypeError: it holds something that is none of the shapes, nor plain data.
    """
    writer = _Writer(shapes)
    root = writer.reference(value)
    written = f"[[{','.join(writer.records)}],{json.dumps(root)}]".encode()
    return b"".join([b"%d\n" % len(written), written, *writer.blobs])


def load(content: bytes, shapes: Shapes) -> Any:  # noqa: ANN401  # what was dumped
    """Return the value that was dumped with the same shapes."""
    length, _, rest = content.partition(b"\n")
    records, root = json.loads(rest[: int(length)])
    makers = _makers(shapes, memoryview(rest)[int(length) :])
    made: list[Any] = []
    for kind, *parts in records:
        # Text and truth stand for themselves; a number is that of an earlier value.
        known = [made[part] if type(part) is int else part for part in parts]
        made.append(makers[kind](*known))
    return made[root] if type(root) is int else root


class _Writer:
    """Numbers the values of one entry, each different one once."""

    def __init__(self, shapes: Shapes) -> None:
        self.blobs: dict[bytes, str] = {}
        """The different bytes, and where they stand."""

        self._kinds = {shape: kind for kind, shape in enumerate(shapes, _FIRST_SHAPE)}
        self._numbers: dict[str, int] = {}
        self._length = 0

    @property
    def records(self) -> Iterable[str]:
        """The different values, in JSON, by their number."""
        return self._numbers

    def reference(self, value: object) -> str | bool | int | None:
        """Return what stands for a value where it is a part of another."""
        if value is None or type(value) in {str, bool}:
            return value  # type: ignore[return-value]  # as just asked
        record = json.dumps(self._record(value), separators=(",", ":"))
        return self._numbers.setdefault(record, len(self._numbers))

    def _record(self, value: object) -> list[object]:
        kind = type(value)
        if kind in self._kinds:
            return [self._kinds[kind], *map(self.reference, _parts(value))]
        if kind is int:
            # Not as a part of another: there, a number is that of a value.
            return [_INTEGER, str(value)]
        if isinstance(value, type) and value in self._kinds:
            return [_SHAPE, str(self._kinds[value] - _FIRST_SHAPE)]
        if isinstance(value, bytes):
            return [_BYTES, self._stretch(value)]
        if kind is tuple and isinstance(value, Iterable):
            return [_TUPLE, *map(self.reference, value)]
        if isinstance(value, Mapping):
            pairs = (part for pair in value.items() for part in pair)
            return [_MAPPING, *map(self.reference, pairs)]
        message = f"an entry cannot hold a {kind.__qualname__}"
        raise TypeError(message)

    def _stretch(self, blob: bytes) -> str:
        """Return where a value's bytes will stand behind the head."""
        if blob not in self.blobs:
            self.blobs[blob] = f"{self._length}:{self._length + len(blob)}"
            self._length += len(blob)
        return self.blobs[blob]


def _parts(value: object) -> list[object]:
    if isinstance(value, Enum):
        return [value.value]
    return [getattr(value, field.name) for field in _given(value)]


def _makers(shapes: Shapes, blobs: memoryview) -> list[Callable[..., object]]:
    """Return what makes each kind of value of its parts."""

    def stretch(where: str) -> bytes:
        begin, _, end = where.partition(":")
        return bytes(blobs[int(begin) : int(end)])

    return [
        int,
        lambda *parts: parts,
        lambda *parts: dict(zip(parts[::2], parts[1::2], strict=True)),
        stretch,
        lambda number: shapes[int(number)],
        *map(_maker, shapes),
    ]


def _maker(shape: type) -> Callable[..., object]:
    given = [] if issubclass(shape, Enum) else _given(shape)
    if not any(field.kw_only for field in given):
        return shape
    names = [field.name for field in given]
    return lambda *parts: shape(**dict(zip(names, parts, strict=True)))


def _given(shape: Any) -> list[Field[Any]]:  # noqa: ANN401  # a dataclass, or one of its values
    """Return the fields that a value is made with."""
    return [field for field in fields(shape) if field.init]
