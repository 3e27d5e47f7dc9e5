"""Every value of a TOML file knows its line."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.sources.record import Way
from fleksidoc.sources.toml_places import lines_of
from tests.sources.toml_texts import TABLES, Writer, with_own_keys


def ways(value: object, way: Way = ()) -> Iterator[Way]:
    """Yield the way of everything below a value."""
    items: Iterator[tuple[str | int, object]] = iter(())
    if isinstance(value, dict):
        items = iter(value.items())
    elif isinstance(value, list):
        items = iter(enumerate(value))
    for step, item in items:
        yield (*way, step)
        yield from ways(item, (*way, step))


@settings(deadline=None)
@given(TABLES, st.randoms(use_true_random=False))
def test_the_ways_found_are_those_that_tomllib_reads(
    values: Mapping[str, object], chance: random.Random
) -> None:
    text = Writer(chance).document(values)
    assert tomllib.loads(text) == values

    assert set(lines_of(text)) == set(ways(values))


@settings(deadline=None)
@given(TABLES.map(with_own_keys), st.randoms(use_true_random=False))
def test_a_key_stands_on_the_line_that_is_given(
    values: Mapping[str, object], chance: random.Random
) -> None:
    text = Writer(chance).document(values)
    lines = text.split("\n")

    for way, line in lines_of(text).items():
        if isinstance(way[-1], str):
            assert way[-1] in lines[line - 1]


def test_items_of_a_list_stand_on_their_own_lines() -> None:
    text = 'names = [\n  "Kari", # first\n  # between\n  "Ola",\n]\nend = 1\n'

    assert lines_of(text) == {
        ("names",): 1,
        ("names", 0): 2,
        ("names", 1): 4,
        ("end",): 6,
    }


def test_tables_of_an_array_are_counted() -> None:
    text = "[[a]]\nx = 1\n[[a.b]]\n[[a]]\n[[a.b]]\n[[a.b]]\ny = 2\n[a.c]\n"

    assert lines_of(text) == {
        ("a",): 1,
        ("a", 0): 1,
        ("a", 0, "x"): 2,
        ("a", 0, "b"): 3,
        ("a", 0, "b", 0): 3,
        ("a", 1): 4,
        ("a", 1, "b"): 5,
        ("a", 1, "b", 0): 5,
        ("a", 1, "b", 1): 6,
        ("a", 1, "b", 1, "y"): 7,
        ("a", 1, "c"): 8,
    }


def test_quotes_at_the_end_of_a_long_text_do_not_end_it_too_early() -> None:
    text = 'a = """\nshe said "no"""""\nb = \'\'\'\nhan sa \'nei\'\'\'\'\nc = 3\n'

    assert tomllib.loads(text)["c"] == 3
    assert lines_of(text) == {("a",): 1, ("b",): 3, ("c",): 5}
