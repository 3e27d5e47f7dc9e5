from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias
from zipfile import ZipFile

import pytest
from lxml import etree

from fleksidoc.errors import FleksidocError
from fleksidoc.language import (
    Field,
    Fixed,
    Kind,
    Language,
    Wording,
    fields,
    installed,
    localise,
)
from fleksidoc.template import Properties, Template, compile_template, open_draft
from tests.language.agreements import brief_agreement, full_agreement
from tests.templates.wordfile import LANGUAGES, TEMPLATES, agreement, text, w

Way: TypeAlias = tuple[str | int, ...]

NEEDED_TOGETHER = {
    ("equipment",),
    ("hours", "days"),
    ("hours", "full_time_weekly"),
    ("hours", "weekly"),
    ("scope", "per"),
}
"""Optional keys that the data must have where others stand: not left out here."""

PROPERTIES = Properties(creator="Nordlys Analyse AS", issued=dt.date(2026, 12, 1))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@cache
def spoken() -> dict[str, Language]:
    return {language.code: language for language in installed(TEMPLATES)}


@cache
def template(code: str) -> Template:
    path = agreement(code)
    draft = open_draft(path, name=path.name, language=code, tag=spoken()[code].tag)
    return compile_template(draft, fields())


@cache
def full(code: str) -> Wording:
    return localise(full_agreement(), spoken()[code], tuple(spoken().values()))


@cache
def brief(code: str) -> Wording:
    return localise(brief_agreement(), spoken()[code], (spoken()[code],))


def printed(code: str, wording: Wording) -> str:
    """Return what the document says, a paragraph a line."""
    content = template(code).fill({code: wording}, PROPERTIES).content
    with ZipFile(io.BytesIO(content)) as package:
        document = etree.fromstring(package.read("word/document.xml"))
    return "\n".join(text(paragraph) for paragraph in document.iter(w("p")))


def ways(table: Field, above: Way = ()) -> Iterator[tuple[Way, Field]]:
    """Yield every field with the way to it; of a list, that to its first item."""
    for name, found in table.fields.items():
        way = (*above, name)
        yield way, found
        yield from ways(found, (*way, 0) if found.kind is Kind.TABLES else way)


def changed(words: object, way: Way, word: object) -> object:
    """Return the words with another at the end of the way; None leaves it out."""
    if not way:
        return word
    if isinstance(words, tuple):
        return tuple(changed(item, way[1:], word) for item in words)
    if not isinstance(words, Mapping):
        return words
    inner = changed(words.get(way[0]), way[1:], word)
    others = {name: found for name, found in words.items() if name != way[0]}
    return others if inner is None else {**others, way[0]: inner}


def but(words: Wording, **changes: object) -> Wording:
    """Return the words with some changed: ``scope__model`` stands for scope.model."""
    for key, word in changes.items():
        made = changed(words, tuple(key.split("__")), word)
        assert isinstance(made, Mapping)
        words = made
    return words


def fixed(neutral: str) -> Fixed:
    return Fixed(f"<{neutral}>", neutral=neutral)


def test_the_fullest_and_the_briefest_agreement_print(language: str) -> None:
    for wording in (full(language), brief(language)):
        text = printed(language, wording)

        assert "{" not in text


def test_every_optional_key_may_be_left_out(language: str) -> None:
    optional = {way for way, found in ways(fields()) if not found.required}

    for way in sorted(optional - NEEDED_TOGETHER, key=str):
        assert printed(language, with_word(full(language), way, None))


def test_every_fixed_value_may_stand(language: str) -> None:
    for way, found in ways(fields()):
        for neutral in sorted(found.words):
            assert printed(language, with_word(full(language), way, fixed(neutral)))


def test_every_answer_may_be_yes_and_no(language: str) -> None:
    for way, found in ways(fields()):
        if found.kind is Kind.FLAG:
            for answer in (True, False):
                assert printed(language, with_word(full(language), way, answer))


def with_word(words: Wording, way: Way, word: object) -> Wording:
    made = changed(words, way, word)
    assert isinstance(made, Mapping)
    return made


def test_home_as_permanent_workplace_is_never_freely_ended() -> None:
    at_home = but(
        full("no"), scope__permanent_workplace=fixed("home"), hours__flexitime=False
    )

    text = printed("no", at_home)

    assert "gir derfor ikke rett til å avslutte arbeidet hjemme" in text
    assert "si opp ordningen" not in text
    assert "Opphør av ordningen" in text
    assert "frist: " not in text


def test_with_the_home_permanent_notice_is_for_the_flexitime_only() -> None:
    at_home = but(full("no"), scope__permanent_workplace=fixed("home"))

    text = printed("no", at_home)

    assert "Det som følger om oppsigelse, gjelder bare fleksitiden." in text
    assert "gjelder bare fleksitiden\n" in text


@pytest.mark.parametrize("position", ["leading", "particularly-independent"])
def test_an_exempt_post_is_not_promised_the_rights_it_lacks(position: str) -> None:
    text = printed("no", but(full("no"), employee__position=fixed(position)))

    assert "§\xa010-2 første, andre og fjerde ledd" in text
    assert "tredje ledd gjelder ikke for stillingen" in text
    assert "11\xa0timer" not in text
    assert "minst 40\xa0prosent" not in text
    assert "§\xa014-6 første ledd" not in text


def test_notice_is_only_for_the_party_that_has_a_period_of_notice() -> None:
    for alone, other in (("employer", "employee"), ("employee", "employer")):
        words = but(full("en"), **{f"termination__notice_{other}": None})

        text = printed("en", words)

        assert f"The {alone} may give written notice to end the arrangement" in text
        assert f"{other} may give" not in text
        assert "Each party may give" not in text


def test_nobody_may_give_notice_when_none_is_agreed() -> None:
    words = but(
        full("no"), termination__notice_employer=None, termination__notice_employee=None
    )

    assert "si opp ordningen" not in printed("no", words)


def test_with_the_home_among_several_workplaces_the_law_stands_beside_notice() -> None:
    words = but(full("no"), scope__permanent_workplace=fixed("several"))

    text = printed("no", words)

    assert "begrenser derfor ikke lovens regler om endring av arbeidsforholdet" in text


def test_a_trial_that_ends_the_arrangement_limits_what_is_said_of_its_duration() -> (
    None
):
    limit = "Etter prøveperioden gjelder dette bare når partene skriftlig har avtalt"

    ending = printed("no", but(full("no"), duration__trial__after=fixed("ends")))
    going_on = printed("no", but(full("no"), duration__trial__after=fixed("continues")))

    assert limit in ending
    assert "deretter opphør om ikke annet avtales" in ending
    assert limit not in going_on


def test_without_a_settlement_period_nothing_happens_at_a_settlement() -> None:
    for excess in ("lapses", "paid", "carried"):
        words = but(
            full("no"),
            hours__account__excess=fixed(excess),
            hours__account__settlement_months=None,
        )

        assert "avregning" not in printed("no", words)


@pytest.mark.parametrize("age", ["15-17", "under-15"])
def test_the_young_are_promised_no_overtime(age: str) -> None:
    text = printed("no", but(full("no"), employee__age_group=fixed(age)))

    assert "skal ikke arbeide overtid utover disse grensene" in text
    assert "minst 40\xa0prosent" not in text
    assert "minst 14\xa0timer" in text


def test_only_what_the_two_agree_on_is_called_their_agreement() -> None:
    for basis in ("elected-representatives", "labour-inspectorate"):
        words = but(full("no"), hours__averaging__basis=fixed(basis))

        lines = printed("no", words).splitlines()

        assert "Gjennomsnittsberegning av arbeidstiden" in lines


def test_every_ordinary_post_has_the_eleven_hour_rule() -> None:
    text = printed("no", but(full("no"), hours__collective_rest=None))

    assert "minst 11\xa0timer sammenhengende arbeidsfri" in text


@pytest.mark.parametrize(
    ("key", "heading"),
    [
        ("hours__averaging", "Avtale om gjennomsnittsberegning av arbeidstiden"),
        ("abroad", "Arbeid fra utlandet"),
        ("control", "Kontrolltiltak"),
        ("availability", "Tilgjengelighet"),
        ("duration__trial", "Prøveperiode for ordningen"),
        ("prevailing_language", "Språk"),
        ("follow_up", "Oppfølging"),
    ],
)
def test_a_clause_is_printed_only_with_what_it_is_about(key: str, heading: str) -> None:
    assert heading in printed("no", full("no")).splitlines()

    assert heading not in printed("no", but(full("no"), **{key: None})).splitlines()


@pytest.mark.parametrize(
    ("key", "heading"),
    [
        ("hours__evening_initiative", "Avtale om arbeid på kvelden"),
        (
            "hours__account__deduct_minus_from_pay",
            "Avtale om trekk i lønn for minustid",
        ),
    ],
)
def test_what_must_be_agreed_in_writing_is_an_agreement_of_its_own(
    key: str, heading: str
) -> None:
    agreed = printed("no", but(full("no"), **{key: True}))
    not_agreed = printed("no", but(full("no"), **{key: False}))

    assert heading in agreed.splitlines()
    assert heading not in not_agreed.splitlines()


def test_ordered_work_never_lapses_whatever_becomes_of_plus_time() -> None:
    for excess in ("lapses", "paid", "carried"):
        text = printed("no", but(full("no"), hours__account__excess=fixed(excess)))

        assert "har pålagt eller godtatt, faller aldri bort." in text


@pytest.mark.parametrize(
    ("scope", "flexitime", "title"),
    [
        (True, True, "Agreement on home office and flexitime"),
        (True, False, "Agreement on home office"),
        (False, True, "Agreement on flexitime"),
    ],
)
def test_the_title_says_what_is_agreed(
    scope: bool,  # noqa: FBT001 - a case of the table above
    flexitime: bool,  # noqa: FBT001 - a case of the table above
    title: str,
) -> None:
    words = but(full("en"), hours__flexitime=flexitime)

    filled = template("en").fill(
        {"en": words if scope else but(words, scope=None)}, PROPERTIES
    )

    assert filled.title == title


def test_everyone_who_signs_has_a_line(language: str) -> None:
    signatories = tuple({"name": f"Signatory {number}"} for number in range(1, 5))
    words = but(
        full(language),
        employer__signatories=signatories,
        employee__representative__signs=True,
    )

    lines = printed(language, words).splitlines()

    assert [line for line in lines if line.startswith("Signatory")] == [
        "Signatory 1",
        "Signatory 2",
        "Signatory 3",
        "Signatory 4",
    ]
    place = {"no": "Sted og dato", "en": "Place and date"}[language]
    assert lines.count(place) == len(signatories) + 3


def test_a_representative_who_only_assists_does_not_sign() -> None:
    assisting = printed("en", full("en"))
    signing = printed("en", but(full("en"), employee__representative__signs=True))

    assert (
        "The employee is assisted by Ola Hansen (elected representative)." in assisting
    )
    assert "Has assisted the employee" not in assisting
    assert "Has assisted the employee" in signing


@pytest.mark.parametrize("way", sorted(NEEDED_TOGETHER, key=str))
def test_what_a_clause_needs_is_asked_for_and_never_left_blank(way: Way) -> None:
    with pytest.raises(FleksidocError):
        printed("no", with_word(full("no"), way, None))
