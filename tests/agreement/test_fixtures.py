"""The fixtures: sound cases that between them show the whole contract."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from fleksidoc.agreement import Agreement, schema, validate
from fleksidoc.agreement.model import Part
from fleksidoc.findings import in_order
from fleksidoc.sources import read
from tests.agreement.agreements import WORDS
from tests.agreement.test_schema import accepts
from tests.conftest import REPOSITORY

FIXTURES = sorted((REPOSITORY / "fixtures").glob("*.toml"))
EACH = pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)


def agreement_of(fixture: Path) -> Agreement:
    agreement = validate(read(fixture), WORDS).agreement
    assert agreement is not None
    return agreement


@EACH
def test_a_fixture_is_sound(fixture: Path) -> None:
    assert in_order(validate(read(fixture), WORDS).findings) == []


@EACH
def test_an_editor_finds_nothing_wrong_with_a_fixture(fixture: Path) -> None:
    text = fixture.read_text("utf-8")

    assert text.startswith("#:schema ./agreement.schema.json\n")
    assert accepts(tomllib.loads(text, parse_float=Decimal))


def test_the_schema_beside_the_fixtures_is_the_one_the_program_gives() -> None:
    kept = (REPOSITORY / "fixtures" / "agreement.schema.json").read_text("utf-8")

    assert json.loads(kept) == json.loads(json.dumps(schema(WORDS)))


def test_every_key_of_the_contract_stands_in_a_fixture() -> None:
    used = {key for fixture in FIXTURES for key in keys_in(agreement_of(fixture))}

    # A deliberate exception needs a rule that can be accepted: tests of the law room.
    assert keys_of(Agreement) - used == {
        ("Agreement", "accept"),
        *((("Accept", key)) for key in ("code", "ground", "reason", "by")),
    }


@EACH
def test_what_is_read_is_of_the_type_that_the_contract_declares(fixture: Path) -> None:
    for part in parts_in(agreement_of(fixture)):
        for name, declared in part.declared.items():
            if name != "custom":  # its type names itself; it is whatever was written
                typed: TypeAdapter[object] = TypeAdapter(declared.type)  # type: ignore[arg-type]  # a type that is only known when the test runs
                typed.validate_python(getattr(part, name), strict=True)


def parts_in(part: Part) -> Iterator[Part]:
    yield part
    for _, value in part:
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Part):
                yield from parts_in(item)


def keys_in(part: Part) -> Iterator[tuple[str, str]]:
    for key, value in part:
        if value is not None:
            yield type(part).__name__, key
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Part):
                yield from keys_in(item)


def keys_of(part: type[Part]) -> set[tuple[str, str]]:
    waiting, keys = [part], set()
    while waiting:
        table = waiting.pop()
        for name, declared in table.declared.items():
            keys.add((table.__name__, name))
            waiting += tables_in(declared.type)
    return keys


def tables_in(annotation: object) -> list[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return [annotation]
    arguments = getattr(annotation, "__args__", ())
    return [table for one in arguments for table in tables_in(one)]


def test_strange_names_are_read_as_they_are_written() -> None:
    fixture = next(one for one in FIXTURES if one.stem == "home-office-leading-post")

    agreement = agreement_of(fixture)

    assert agreement.employer.name == "Øyen & Ås <Rådgivning> AS"
    assert agreement.employer.address == "Brygge {{ 3 }}, 5003 Bergen"
    assert len(agreement.employee.name) == 300


def test_what_is_private_in_a_proposal_is_nowhere_in_the_agreement() -> None:
    fixture = next(one for one in FIXTURES if one.stem.endswith("trial"))

    agreement = agreement_of(fixture)

    assert "One home day" in fixture.read_text("utf-8")
    assert "One home day" not in repr(agreement)


def test_the_contract_as_it_was_agreed_is_sound(shared: Path) -> None:
    validated = validate(read(shared / "agreement.toml"), WORDS)

    assert validated.findings == ()
    assert validated.agreement is not None
