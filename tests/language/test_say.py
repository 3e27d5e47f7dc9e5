from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.values import (
    Hours,
    LocalizedText,
    TimeOfDay,
    TimeRange,
    Weekday,
)
from fleksidoc.errors import Message
from fleksidoc.findings import Citation, DataPlace, WordPlace
from fleksidoc.language import Language, cite, explain, say
from tests.language.copies import altered

CORE = TimeRange(TimeOfDay.at(9), TimeOfDay.at(14, 30))


@pytest.mark.parametrize(
    ("fact", "no", "en"),
    [
        (CORE, "kl. 09.00–14.30", "09:00–14:30"),
        (Hours(Decimal("37.5")), "37,5 timer", "37.5 hours"),
        (dt.date(2027, 1, 1), "1. januar 2027", "1 January 2027"),
        ((Weekday.MONDAY, Weekday.FRIDAY), "mandag og fredag", "Monday and Friday"),
        ([], "", ""),
        ({"b", "a", "c"}, "a, b og c", "a, b and c"),
        (frozenset({"b", "a"}), "a og b", "a and b"),
        (2027, "2027", "2027"),
        (True, "ja", "yes"),
        (False, "nei", "no"),
        ("hours.core", "hours.core", "hours.core"),
        (None, "None", "None"),
        (ValueError("odd"), "odd", "odd"),
        (Message(no="tomt", en="empty"), "tomt", "empty"),
        (Citation(no="§ 10-8", en="section 10-8"), "§ 10-8", "section 10-8"),
        (
            DataPlace(file="data.toml", line=3),
            "data.toml, linje 3",
            "data.toml, line 3",
        ),
    ],
)
def test_a_fact_is_said_in_the_reader_s_words(
    norwegian: Language, english: Language, fact: object, no: str, en: str
) -> None:
    message = Message(no="[{fact}]", en="[{fact}]", facts={"fact": fact})

    said = [say(message, language) for language in (norwegian, english)]

    assert [text.replace("\u00a0", " ") for text in said] == [f"[{no}]", f"[{en}]"]


def test_a_message_is_said_even_where_no_language_could_be_opened() -> None:
    message = Message(
        no="Kjernetiden er {core} ({days}).",
        en="Core hours are {core} ({days}).",
        facts={"core": CORE, "days": [Weekday.MONDAY, Weekday.FRIDAY]},
    )

    assert say(message, "no") == "Kjernetiden er 09:00-14:30 (monday, friday)."
    assert say(message, "en") == "Core hours are 09:00-14:30 (monday, friday)."


def test_a_reader_whose_language_has_no_message_reads_english(
    english: Language,
) -> None:
    message = Message(no="nei", en="no")

    assert say(message, "facts") == "no"
    assert say(message, altered(english, code="fr")) == "no"


@pytest.mark.parametrize(
    "text", ["{missing}", "{unclosed", "{fact.missing}", "{fact:d}", "{}"]
)
def test_a_message_that_cannot_be_filled_is_shown_as_it_stands(
    english: Language, text: str
) -> None:
    message = Message(no=text, en=text, facts={"fact": "x"})

    assert say(message, english) == text


def test_a_text_that_lacks_the_reader_s_language_does_not_stop_the_message(
    english: Language,
) -> None:
    text = LocalizedText({"no": "skjerm"})
    message = Message(no="", en="{text}", facts={"text": text})

    assert "skjerm" in say(message, english)


def test_braces_of_the_user_s_are_said_as_they_stand(english: Language) -> None:
    quoted = Message(no="«{{ x }}»", en="“{{ x }}”")
    message = Message(no="", en="{found}: {raw}", facts={"found": quoted, "raw": "{y}"})

    assert say(message, english) == "“{{ x }}”: {y}"


@given(text=st.text(), fact=st.text())
@settings(deadline=None)
def test_no_text_of_the_user_s_stops_a_message(
    english: Language, text: str, fact: str
) -> None:
    assert say(Message(no="", en="«{fact}»", facts={"fact": fact}), english) == (
        f"«{fact}»"
    )
    assert isinstance(say(Message(no=text, en=text), english), str)


@pytest.mark.parametrize(
    ("place", "no", "en"),
    [
        (
            DataPlace(file="data.toml", line=14, key="hours.core"),
            "data.toml, linje 14, hours.core",
            "data.toml, line 14, hours.core",
        ),
        (DataPlace(file="data.toml"), "data.toml", "data.toml"),
        (
            DataPlace(file="liste.xlsx", sheet="Ansatte", cell="B4", key="scope.days"),
            "liste.xlsx, arket «Ansatte», celle B4, scope.days",
            "liste.xlsx, sheet “Ansatte”, cell B4, scope.days",
        ),
        (
            WordPlace(
                file="mal.docx",
                heading="Utstyr",
                words="Bord",
                table=1,
                row=2,
                column=3,
            ),
            "mal.docx, under «Utstyr», avsnittet «Bord», tabell 1, rad 2, kolonne 3",
            "mal.docx, under “Utstyr”, the paragraph “Bord”, table 1, row 2, column 3",
        ),
        (
            WordPlace(file="no/agreement.docx", part="header", words="Referanse"),
            "no/agreement.docx, topptekst, avsnittet «Referanse»",
            "no/agreement.docx, header, the paragraph “Referanse”",
        ),
    ],
)
def test_a_place_is_explained_as_people_find_it(
    norwegian: Language,
    english: Language,
    place: DataPlace | WordPlace,
    no: str,
    en: str,
) -> None:
    assert explain(place, norwegian) == no
    assert explain(place, english) == en


def test_the_law_is_cited_in_the_reader_s_language(
    norwegian: Language, english: Language
) -> None:
    citation = Citation(no="arbeidsmiljøloven § 10-8", en="WEA section 10-8")

    assert cite(citation, norwegian) == "arbeidsmiljøloven § 10-8"
    assert cite(citation, english) == "WEA section 10-8"
