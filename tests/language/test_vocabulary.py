from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.values import FixedValue, Month, Unit, Weekday
from fleksidoc.agreement.vocabulary import LANGUAGES, Vocabulary, fold
from fleksidoc.errors import ExitCode
from fleksidoc.language import Language, finished, vocabulary
from fleksidoc.language.errors import AmbiguousWordError
from fleksidoc.language.language import WORD_SETS, FixedWord
from tests.language.copies import altered

KINDS: list[type[FixedValue]] = [*WORD_SETS.values(), Month]
MEMBERS = [member for kind in KINDS for member in kind]


@pytest.fixture(scope="module")
def words(languages: tuple[Language, ...]) -> Vocabulary:
    return vocabulary(languages)


def test_the_vocabulary_knows_the_installed_languages(words: Vocabulary) -> None:
    assert words.languages == ("en", "nn", "no")


@given(
    member=st.sampled_from(MEMBERS),
    change=st.sampled_from(["{}", "  {} ", "{}\u00a0"]),
    upper=st.booleans(),
)
@settings(deadline=None)
def test_what_a_fixed_value_prints_reads_back(
    languages: tuple[Language, ...],
    words: Vocabulary,
    member: FixedValue,
    change: str,
    upper: bool,  # noqa: FBT001  # drawn by hypothesis
) -> None:
    for language in languages:
        written = change.format(finished(member, language))
        assert words.read(type(member), written.upper() if upper else written) is member


@pytest.mark.parametrize("member", MEMBERS, ids=repr)
def test_every_word_of_a_fixed_value_reads_back(
    languages: tuple[Language, ...], words: Vocabulary, member: FixedValue
) -> None:
    for language in languages:
        for written in language.words[type(member)][member.value].reads:
            assert words.read(type(member), written) is member
    assert words.read(type(member), member.value) is member


@pytest.mark.parametrize("unit", Unit)
def test_every_form_of_a_unit_reads_back(
    languages: tuple[Language, ...], words: Vocabulary, unit: Unit
) -> None:
    for language in languages:
        word = language.units[unit]
        for written in (*word.prints.values(), *word.reads, unit.value):
            assert words.read(Unit, written) is unit


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Måndag", Weekday.MONDAY),
        ("tysdag", Weekday.TUESDAY),
        ("lau", Weekday.SATURDAY),
        ("Thu", Weekday.THURSDAY),
        ("LØR", Weekday.SATURDAY),
        ("to", None),
    ],
)
def test_days_are_read_in_every_language_but_not_from_two_letters(
    words: Vocabulary, written: str, day: Weekday | None
) -> None:
    assert words.read(Weekday, written) is day


def test_a_working_day_in_norwegian_is_a_virkedag_and_nothing_else(
    words: Vocabulary,
) -> None:
    # An «arbeidsdag» leaves out Saturday, a «virkedag» does not.
    assert words.read(Unit, "virkedag") is Unit.WORKING_DAY
    assert words.read(Unit, "arbeidsdag") is None


@pytest.mark.parametrize(
    ("written", "code"),
    [("norsk", "no"), ("Norwegian", "no"), ("no", "no"), ("engelsk", "en")],
)
def test_languages_are_read_by_code_and_name(
    words: Vocabulary, written: str, code: str
) -> None:
    assert words.words[LANGUAGES][fold(written)] == code


def test_a_word_for_two_values_of_one_kind_is_refused(english: Language) -> None:
    monday = {"monday": FixedWord(prints="Monday", reads=("tuesday",))}
    confused = altered(english, words={**english.words, Weekday: monday})

    with pytest.raises(AmbiguousWordError) as caught:
        vocabulary([english, confused])

    assert caught.value.exit_code is ExitCode.TEMPLATE
    assert str(caught.value) == (
        "The word “tuesday” is read both as tuesday and as monday (weekday)."
    )
