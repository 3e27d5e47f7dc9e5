"""The employer's own texts, and no others, are searched."""

from __future__ import annotations

import re

import pytest

from fleksidoc.law.texts import passages, texts
from tests.law.agreements import agreement, codes, found


def test_a_text_is_told_once_however_many_languages_have_the_word() -> None:
    changes = {"scope.situations": {"no": "migrene og angst", "en": "migraine"}}

    (health,) = found("GDP901", changes)

    assert health.message.facts["words"] == "migrene"


def test_a_translation_among_the_phrases_is_told_where_it_is_used() -> None:
    changes = {
        "employee.title": "lege",
        "phrases": {"lege": {"en": "cancer specialist", "no": "kreftlege"}},
    }

    told = [getattr(one.place, "key", "") for one in found("GDP901", changes)]

    assert told == ["employee.title"]


def test_the_employers_own_fields_are_texts_too() -> None:
    assert "GDP901" in codes({"custom.note": "Gravid til mai"})
    assert "GDP901" in codes({"custom.notes": ["gravid"]})
    assert "GDP901" in codes({"custom.more": {"note": "gravid"}})


def test_names_and_addresses_are_no_texts() -> None:
    named = agreement({"employee.name": "Kreft Gravid", "scope.place": "Angst 1"})

    assert not list(passages(named, re.compile("Kreft|Angst")))


def test_a_plain_text_is_searched() -> None:
    alone = agreement(
        {"languages": ["no"], "hours.recording": "På papir.", "custom.floor": 3}
    )

    assert (("hours", "recording"), "På papir.") in list(texts(alone))


@pytest.mark.parametrize(
    "text",
    [
        "Bare kortvarig eller tilfeldig arbeid hjemme.",
        "Arbeidstid følger hjemmekontorforskriften § 6.",
        "Hjemmekontorforskriften § 6 har egne regler om arbeidstid.",
        "Section 6 of the Home Office Regulations has working hours of its own.",
    ],
)
def test_repealed_wording_is_known(text: str) -> None:
    assert "HOR601" in codes({"scope.situations": {"no": text, "en": text}})


@pytest.mark.parametrize(
    "text",
    [
        "Bare kortvarig eller sporadisk arbeid hjemme.",
        "Hjemmekontorforskriften § 6 gjelder tilsynet.",
        "Arbeidstiden følger arbeidsmiljøloven kapittel 10.",
    ],
)
def test_todays_wording_is_left_alone(text: str) -> None:
    assert "HOR601" not in codes({"scope.situations": {"no": text, "en": text}})
