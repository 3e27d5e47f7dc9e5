"""Every document says what it needs, with an example that can be pasted."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from fleksidoc.agreement import Document, documents, validate
from fleksidoc.language import say
from tests.agreement.agreements import WORDS, checked, record_of, sound

WITH_EXAMPLE = [one for one in documents().values() if one.example]
SURROUNDINGS: Mapping[str, Mapping[str, object]] = {
    "evaluation": {
        "duration__trial": {
            "evaluation": "2027-06-15",
            "end": "2027-06-30",
            "after": "continues",
        },
        "issued": "2027-06-16",
    },
    "review": {"issued": "2027-06-16"},
    "termination": {
        "issued": "2027-03-16",
        "termination": {
            "notice_employee": "1 month",
            "counts_from": "receipt",
            "ends_separately": True,
        },
    },
}
"""What a document is about, beside its own table."""


def pasted(document: Document, ui: str) -> dict[str, Any]:
    """Return sound data with the example in it."""
    assert document.example
    example = tomllib.loads(say(document.example, ui), parse_float=Decimal)
    about = SURROUNDINGS.get(document.name, {})
    return {**sound(document=document.name, **about), **example}


@pytest.mark.parametrize("ui", ["no", "en"])
@pytest.mark.parametrize("document", WITH_EXAMPLE, ids=lambda one: one.name)
def test_the_example_can_be_pasted_as_it_stands(document: Document, ui: str) -> None:
    validated = validate(record_of(pasted(document, ui)), WORDS)

    assert validated.findings == ()
    assert validated.agreement is not None


@pytest.mark.parametrize("document", WITH_EXAMPLE, ids=lambda one: one.name)
def test_both_examples_say_the_same(document: Document) -> None:
    norwegian, english = (
        validate(record_of(pasted(document, ui)), WORDS).agreement
        for ui in ("no", "en")
    )

    assert norwegian == english


@pytest.mark.parametrize("document", WITH_EXAMPLE, ids=lambda one: one.name)
def test_what_is_missing_is_shown_ready_to_paste(document: Document) -> None:
    (way, *_) = document.needs
    without = {str(way[0]): None} if way[0] != "equipment" else {"equipment": None}

    found = checked(document=document.name, **without).findings

    (missing,) = [one for one in found if one.code == "DATA044"]
    assert document.example
    assert say(document.example, "no") in say(missing.hint, "no")
    assert say(document.example, "en") in say(missing.hint, "en")


def test_a_document_that_sets_no_terms_has_the_parties_bound_by_nothing() -> None:
    assert not [one for one in documents().values() if one.binding > one.sets_terms]
