"""Every field of the contract says what it means, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import pytest

from fleksidoc.agreement import Part, schema
from fleksidoc.errors import Message


def tables(part: type[Part] = Part) -> Iterator[type[Part]]:
    for table in part.__subclasses__():
        # Not those that other tests define.
        if table.__module__.startswith("fleksidoc."):
            yield table
            yield from tables(table)


MEANINGS = {
    f"{table.__name__}.{name}": told
    for table in tables()
    for name, told in [
        *((name, declared.meaning) for name, declared in table.declared.items()),
        *((name, withheld.meaning) for name, withheld in table.withheld.items()),
    ]
}


@pytest.mark.parametrize("field", MEANINGS)
def test_a_field_is_explained_in_each_language_by_itself(field: str) -> None:
    told = MEANINGS[field]

    assert told.no != told.en
    for text in (told.no, told.en):
        assert text[0] == text[0].upper()
        assert text.endswith(".")
        assert "  " not in text


def test_a_table_with_a_field_that_is_not_explained_cannot_be_defined() -> None:
    with pytest.raises(TypeError, match="lacks its meaning"):

        class Unexplained(Part):
            explained: Annotated[str, Message(no="Ja.", en="Yes.")]
            unexplained: str


@pytest.mark.parametrize(
    ("ui", "words"),
    [
        ("no", "Datoen som står på dokumentet."),
        ("en", "The date printed on the document."),
    ],
)
def test_the_schema_explains_the_keys_in_the_language_asked_for(
    ui: str, words: str
) -> None:
    described = schema(ui=ui)

    properties = described["properties"]
    assert isinstance(properties, dict)
    assert properties["issued"]["description"] == words
    assert str(described["description"]).startswith(
        "Én ordning" if ui == "no" else "One arrangement"
    )
