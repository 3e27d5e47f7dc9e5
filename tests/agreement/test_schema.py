"""The JSON Schema says what validation accepts, as it is written."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import jsonschema  # type: ignore[import-untyped]  # it has no types
import pytest

from fleksidoc.agreement import schema
from tests.agreement.agreements import WORDS, sound

VALIDATOR = jsonschema.Draft202012Validator(schema(WORDS))


def as_json(value: object) -> object:
    """Return values of TOML as an editor holds them against the schema."""
    match value:
        case dict():
            return {key: as_json(item) for key, item in value.items()}
        case list():
            return [as_json(item) for item in value]
        case bool() | str() | int():
            return value
        case Decimal():
            return float(value)
        case _:
            return str(value)


def accepts(values: Mapping[str, object]) -> bool:
    return bool(VALIDATOR.is_valid(as_json(dict(values))))


@pytest.mark.parametrize("vocabulary", [WORDS, None])
def test_it_is_a_schema(vocabulary: object) -> None:
    jsonschema.Draft202012Validator.check_schema(
        schema(WORDS) if vocabulary else schema()
    )


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"scope__days": "mandag–fredag"},
        {"scope__days": ["MANDAG", "tys"]},
        {"hours__weekly": "37,5"},
        {"hours__weekly": 37},
        {"hours__core": ["9-11", "12-14"]},
        {"employer__sector": "Statlig Sektor"},
        {"scope__call_in_notice": "1 virkedag"},
        {"duration__end": "inntil videre"},
        {"languages": ["Norsk", "en"]},
        {"employee__title": {"no": "rådgiver", "en": "adviser"}},
        {"employee__title": "rådgiver", "phrases": {"rådgiver": "adviser"}},
        {"custom": {"anything": [1, {"x": True}]}},
        {"equipment__items": []},
        {"proposal": {"private": {"minimum": "x"}}},
    ],
)
def test_what_validation_accepts_the_schema_accepts(
    changes: Mapping[str, object],
) -> None:
    assert accepts(sound(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"employeer": {}},
        {"hours__cor": "9-14"},
        {"employer__sector": "privaat"},
        {"employer__signatories": []},
        {"employer": None},
        {"employee__title": {"dk": "x"}},
        {"hours__break_minutes": True},
        {"document": "agrement"},
        {"issued": 2027},
    ],
)
def test_what_is_misspelt_or_missing_the_schema_refuses(
    changes: Mapping[str, object],
) -> None:
    assert not accepts(sound(**changes))


def test_every_key_has_a_description() -> None:
    undescribed = list(without_description(schema(WORDS), "root"))

    assert undescribed == []


def without_description(value: object, name: str) -> list[str]:
    if not isinstance(value, dict):
        return []
    below = [
        one
        for key, item in value.items()
        for one in without_description(item, f"{name}.{key}")
    ]
    properties = value.get("properties", {})
    own = [
        f"{name}.{key}"
        for key, item in properties.items()
        if not item.get("description") and len(key) > 2  # not the languages
    ]
    return below + own
