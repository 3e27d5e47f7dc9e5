from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.findings import DataPlace
from fleksidoc.sources import read
from fleksidoc.sources.errors import (
    BeyondLimitsError,
    BrokenJsonError,
    DoubledKeyError,
    NotUtf8Error,
)
from fleksidoc.sources.json_text import parse


def test_json_is_read_with_the_line_of_every_value(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_text(
        '\ufeff{\n "name": "Kari",\n "days": [\n  "mandag",\n  {"a": 37.50}\n ],'
        ' "x": {}}'
    )

    record = read(path)

    assert record.values == {
        "name": "Kari",
        "days": ["mandag", {"a": Decimal("37.50")}],
        "x": {},
    }
    assert str(record.values["days"][1]["a"]) == "37.50"  # type: ignore[index]  # it is a list
    assert record.place(("days", 1, "a")) == DataPlace(
        file=str(path), key="days[1].a", line=5
    )
    assert record.place(("missing",)) == DataPlace(file=str(path))


@pytest.mark.parametrize(
    "text", ['{"a": }', "{'a': 1}", "[1]", "1", "", '{"a": NaN}', '{"a": 1,}']
)
def test_what_is_no_json_object_is_refused(text: str) -> None:
    with pytest.raises(BrokenJsonError) as raised:
        parse(text.encode(), "data.json")

    assert "data.json, linje 1" in raised.value.message.no.format(
        **raised.value.message.facts
    )


def test_a_key_that_stands_twice_is_refused_with_its_line() -> None:
    with pytest.raises(DoubledKeyError, match=r"line 3: a\.b stands twice"):
        parse(b'{"a": {\n"b": 1,\n"\\u0062": 2}}', "data.json")


def test_text_that_is_not_utf_8_is_refused_with_its_line() -> None:
    with pytest.raises(NotUtf8Error, match="line 2"):
        parse(b'{\n"a": "\xf8"}', "data.json")


@pytest.mark.parametrize("text", ["[" * 100_000, f'{{"a": {"9" * 5_000}}}'])
def test_what_is_beyond_all_reason_is_refused(text: str) -> None:
    with pytest.raises(BeyondLimitsError):
        parse(text.encode(), "data.json")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=4), st.booleans())
def test_every_value_has_a_place(
    values: dict[str, object],
    indented: bool,  # noqa: FBT001  drawn
) -> None:
    text = json.dumps(values, indent=1 if indented else None)

    record = parse(text.encode(), "data.json")

    def ways(value: object, way: tuple[str | int, ...]) -> None:
        assert way in record.places
        pairs = value.items() if isinstance(value, dict) else ()
        items = enumerate(value) if isinstance(value, list) else ()
        for step, inner in (*pairs, *items):
            ways(inner, (*way, step))

    assert record.values == values
    ways(values, ())
