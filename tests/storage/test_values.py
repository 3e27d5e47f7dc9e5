from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fleksidoc.storage import dump, load


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Pair:
    one: object
    other: object = None
    derived: str = field(init=False, default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    name: str
    below: object = ()


@dataclass(frozen=True)
class Stranger:
    name: str


SHAPES = (Pair, Named, Colour)
PLAIN = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.binary()
    | st.sampled_from([*Colour, *SHAPES])
)
VALUES = st.recursive(
    PLAIN,
    lambda below: (
        st.lists(below, max_size=4).map(tuple)
        | st.dictionaries(st.text() | st.integers(), below, max_size=3)
        | st.builds(Pair, below, below)
        | st.builds(Named, name=st.text(), below=below)
    ),
    max_leaves=30,
)


def kinds(value: object) -> Iterator[tuple[type, object]]:
    """Yield every value with its type: to Python, True is 1."""
    yield type(value), value
    parts: list[object] = []
    if isinstance(value, Pair):
        parts = [value.one, value.other]
    elif isinstance(value, Named):
        parts = [value.below]
    elif isinstance(value, dict):
        parts = [part for pair in value.items() for part in pair]
    elif isinstance(value, tuple):
        parts = list(value)
    for part in parts:
        yield from kinds(part)


@settings(deadline=None)
@given(VALUES)
@example((True, 1, "1", b"1", None, "", ()))
@example(Pair(1, (True,)))
@example("\ud800")
def test_what_is_written_down_is_read_back_as_it_was(value: object) -> None:
    read = load(dump(value, SHAPES), SHAPES)

    assert read == value
    assert list(kinds(read)) == list(kinds(value))


@pytest.mark.parametrize(
    "value",
    [1.5, {1}, object(), Stranger("x"), Stranger, print, [1], Pair(0, Stranger("x"))],
    ids=lambda value: type(value).__name__,
)
def test_nothing_else_than_data_and_the_shapes_can_be_written(value: object) -> None:
    with pytest.raises(TypeError, match="an entry cannot hold a"):
        dump(value, SHAPES)


def test_equal_values_are_written_once() -> None:
    one = Named(name="the same", below=(b"bytes" * 100,))

    assert len(dump((one,) * 50, SHAPES)) < len(dump(one, SHAPES)) + 200


@pytest.mark.parametrize("number", [len(SHAPES) + 5, 99])
def test_an_entry_names_nothing_but_places_in_the_list(number: int) -> None:
    head = f'[[[{number},"os.system"]],0]'

    with pytest.raises(IndexError):
        load(f"{len(head)}\n{head}".encode(), SHAPES)
