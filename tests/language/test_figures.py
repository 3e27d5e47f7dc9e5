from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.language import Language, installed
from fleksidoc.language.figures import figures
from fleksidoc.template import shipped_templates

LANGUAGES = {language.code: language for language in installed(shipped_templates())}


def read(text: str, code: str) -> list[tuple[str, str, str]]:
    return [
        (figure.kind, figure.value, figure.unit)
        for figure in figures(text, LANGUAGES[code])
    ]


@pytest.mark.parametrize(
    ("norwegian", "english"),
    [
        ("minst 11 timer", "at least 11 hours"),
        ("minst 12,5 timer", "at least 12.5 hours"),
        ("kr 1\u00a0000", "NOK 1,000"),
        ("mellom kl. 21.00 og kl. 23.30", "between 21:00 and 23:30"),
        ("40 prosent", "40 per cent"),
        ("40 %", "40 per cent"),
        ("sju dager", "seven days"),
        ("tjuefire timer", "twenty-four hours"),
        ("fire virkedager", "four working days"),
        ("1. mars 2027", "1 March 2027"),
        ("i mai 2027", "in May 2027"),
        ("kapittel 11", "chapter 11"),
        ("§ 14-9", "section 14-9"),
        ("§§ 10-8 og 10-11", "sections 10-8 and 10-11"),
        ("§ 10-8 tredje ledd", "section 10-8 third paragraph"),
        ("§ 10-8 tredje ledd", "section 10-8 (3)"),
        ("§ 10-8 (3)", "section 10-8 third paragraph"),
        ("første, andre og fjerde ledd", "first, second and fourth paragraphs"),
        ("tredje ledd bokstav c", "third paragraph letter c"),
        ("tredje ledd bokstav c", "§ 1 (3) (c)"),
        ("bokstav j og l", "letters j and l"),
        ("første ledd andre punktum", "first paragraph second sentence"),
        ("første ledd sjuende strekpunkt", "first paragraph seventh dash"),
        ("arbeidsmiljølovens regler", "the rules of the Working Environment Act"),
        ("Hjemmekontorforskriften", "the Home Office Regulations"),
    ],
)
def test_the_same_figure_is_the_same_in_both_languages(
    norwegian: str, english: str
) -> None:
    ours, theirs = read(norwegian, "no"), read(english, "en")

    assert [figure for figure in ours if figure not in theirs] == []
    assert [f for f in theirs if f not in ours] in ([], [("section", "1", "")])
    assert ours


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("seks måneder", "tre måneder"),
        ("seks måneder", "seks uker"),
        ("§ 10-8", "§ 10-9"),
        ("§ 10-8 tredje ledd", "§ 10-8 fjerde ledd"),
        ("bokstav a", "bokstav c"),
        ("40 prosent", "50 prosent"),
        ("21.00", "21.30"),
        ("1. mars", "1. april"),
        ("12,5", "125"),
        ("arbeidsmiljøloven", "hjemmekontorforskriften"),
    ],
)
def test_another_figure_is_another(one: str, other: str) -> None:
    assert read(one, "no") != read(other, "no")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("den andre parten", "no"),
        ("The employer may end it", "en"),
        ("the first working day", "en"),
        ("Those under the age may work", "en"),
        ("a paragraph", "en"),
        ("Til sammen", "no"),
        ("et barn på P30", "no"),
    ],
)
def test_words_that_only_look_like_figures_are_left_alone(text: str, code: str) -> None:
    assert [f for f in figures(text, LANGUAGES[code]) if f.sure] == []


def test_a_verb_beside_a_number_is_no_month() -> None:
    assert read("Those under 15 may work", "en") == [("number", "15", "")]
    assert ("month", "may", "") in read("Mai 2027", "no")


def test_a_number_that_is_also_an_article_is_not_sure() -> None:
    (word,) = figures("one month", LANGUAGES["en"])
    (digit,) = figures("1 måned", LANGUAGES["no"])

    assert (word.value, word.unit, word.sure) == ("1", "month", False)
    assert (digit.value, digit.unit, digit.sure) == ("1", "month", True)


def test_a_figure_shows_how_it_is_written_and_stands_in_text_order() -> None:
    found = figures("etter 14\u00a0timer, jf. § 10-8 tredje ledd", LANGUAGES["no"])

    assert [figure.written for figure in found] == [
        "14 timer",
        "§ 10-8",
        "tredje ledd",
    ]


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=repr)
def test_every_number_has_its_word_and_every_division_its_name(
    language: Language,
) -> None:
    cardinals, ordinals = language.numbers.cardinals, language.numbers.ordinals

    assert {*range(1, 21), *range(30, 100, 10)} <= set(cardinals)
    assert set(range(1, 11)) <= set(ordinals)


def test_the_languages_name_the_same_statutes() -> None:
    named = [set(language.statutes) for language in LANGUAGES.values()]

    assert all(one == named[0] for one in named)


@settings(deadline=None)
@given(st.text(), st.sampled_from(sorted(LANGUAGES)))
def test_any_text_can_be_read(text: str, code: str) -> None:
    for figure in figures(text, LANGUAGES[code]):
        assert figure.value
        assert figure.written


@settings(deadline=None)
@given(st.integers(1, 99), st.sampled_from(sorted(LANGUAGES)))
def test_a_number_in_digits_is_read_as_itself(number: int, code: str) -> None:
    (figure,) = figures(f"{number}", LANGUAGES[code])

    assert figure.value == str(number)
