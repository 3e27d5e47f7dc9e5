from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fleksidoc.agreement.values import (
    BalanceAtEnd,
    Duration,
    Excess,
    Hours,
    LocalizedText,
    Month,
    OrganisationNumber,
    Party,
    TimeOfDay,
    TimeRange,
    Unit,
    Weekday,
)
from fleksidoc.language import Language, finished
from fleksidoc.language.finished import joined
from fleksidoc.language.language import FixedWord
from fleksidoc.language.percentage import Percentage
from tests.language.copies import altered

AT_9 = TimeOfDay.at(9)
MIDNIGHT = TimeOfDay.at(24)


@pytest.mark.parametrize(
    ("value", "no", "en"),
    [
        (dt.date(2027, 1, 1), "1. januar 2027", "1 January 2027"),
        (AT_9, "kl. 09.00", "09:00"),
        (TimeRange(AT_9, TimeOfDay.at(14, 30)), "kl. 09.00–14.30", "09:00–14:30"),
        (TimeRange(TimeOfDay.at(0), AT_9), "kl. 00.00–09.00", "00:00–09:00"),
        (TimeRange(AT_9, MIDNIGHT), "kl. 09.00–24.00", "09:00–24:00"),
        (Hours(Decimal("37.5")), "37,5 timer", "37.5 hours"),
        (Hours(Decimal("1.0")), "1 time", "1 hour"),
        (Hours(Decimal("1.5")), "1,5 timer", "1.5 hours"),
        (Hours(Decimal(0)), "0 timer", "0 hours"),
        (Duration(1, Unit.WORKING_DAY), "1 virkedag", "1 working day"),
        (Duration(14, Unit.DAY), "14 dager", "14 days"),
        (Duration(1, Unit.MONTH), "1 måned", "1 month"),
        (Duration(2, Unit.YEAR), "2 år", "2 years"),
        (OrganisationNumber("312345609"), "312 345 609", "312 345 609"),
        (Percentage(Decimal("80.00")), "80 prosent", "80 per cent"),
        (Percentage(Decimal("66.67")), "66,67 prosent", "66.67 per cent"),
        (Party.EMPLOYER, "arbeidsgiver", "the employer"),
        (Weekday.MONDAY, "mandag", "Monday"),
        (Month.MAY, "mai", "May"),
        (LocalizedText({"no": "skjerm", "en": "monitor"}), "skjerm", "monitor"),
        (LocalizedText(plain="Storgata 1"), "Storgata 1", "Storgata 1"),
        ("Øygård & Đỗ {{ x }}", "Øygård & Đỗ {{ x }}", "Øygård & Đỗ {{ x }}"),
        (1042000, "1042000", "1042000"),
        (-3, "−3", "-3"),
        (0.1, "0,1", "0.1"),
        (Decimal("1E+3"), "1000", "1000"),
    ],
)
def test_the_type_of_a_value_decides_its_words(
    norwegian: Language, english: Language, value: object, no: str, en: str
) -> None:
    texts = [finished(value, language) for language in (norwegian, english)]

    assert [text.replace("\u00a0", " ") for text in texts] == [no, en]


def test_a_line_never_breaks_between_a_number_and_its_unit(
    norwegian: Language, english: Language
) -> None:
    values = [
        Hours(Decimal("37.5")),
        Duration(2, Unit.WEEK),
        Percentage(Decimal(80)),
        OrganisationNumber("312345609"),
        TimeRange(AT_9, MIDNIGHT),
    ]

    texts = [
        finished(value, language)
        for value in values
        for language in (norwegian, english)
    ]

    assert not any(" " in text for text in texts)


def test_equal_words_of_two_kinds_keep_each_their_own_text(english: Language) -> None:
    # Both are "lapses" to Python, and the first was finished before the second.
    other_word = {"lapses": FixedWord(prints="falls away")}
    other = altered(english, words={**english.words, BalanceAtEnd: other_word})

    assert finished(Excess.LAPSES, other) == "lapses"
    assert finished(BalanceAtEnd.LAPSES, other) == "falls away"


@pytest.mark.parametrize("value", [None, True, object(), b"bytes"])
def test_a_value_that_is_not_for_printing_has_no_words(
    norwegian: Language, value: object
) -> None:
    with pytest.raises(TypeError, match="no words for a"):
        finished(value, norwegian)


@pytest.mark.parametrize(
    ("texts", "together"),
    [
        (["mandag"], "mandag"),
        (["mandag", "onsdag"], "mandag og onsdag"),
        (["mandag", "onsdag", "fredag"], "mandag, onsdag og fredag"),
    ],
)
def test_a_list_is_joined(norwegian: Language, texts: list[str], together: str) -> None:
    assert joined(texts, norwegian) == together


@given(number=st.decimals(allow_nan=False, allow_infinity=False))
@example(number=Decimal("1234567890123456789012345678901234567890.1234567890123456789"))
@example(number=Decimal("-0.0"))
@settings(deadline=None)
def test_no_number_loses_a_digit(
    norwegian: Language, english: Language, number: Decimal
) -> None:
    no, en = (finished(number, language) for language in (norwegian, english))

    assert Decimal(en) == number
    assert Decimal(no.replace("−", "-").replace(",", ".")) == number


@given(amount=st.integers(min_value=0, max_value=10**30), unit=st.sampled_from(Unit))
@settings(deadline=None)
def test_any_duration_has_its_number_and_a_word(
    norwegian: Language, english: Language, amount: int, unit: Unit
) -> None:
    for language in (norwegian, english):
        number, word = finished(Duration(amount, unit), language).split("\u00a0", 1)
        assert int(number) == amount
        assert word in language.units[unit].prints.values()


@given(day=st.dates())
@settings(deadline=None)
def test_any_date_is_written_out_in_full(
    norwegian: Language, english: Language, day: dt.date
) -> None:
    month = list(Month)[day.month - 1]

    no, en = (finished(day, language) for language in (norwegian, english))

    assert no == f"{day.day}.\u00a0{finished(month, norwegian)} {day.year}"
    assert en == f"{day.day}\u00a0{finished(month, english)} {day.year}"


@given(minutes=st.integers(min_value=0, max_value=1440))
@settings(deadline=None)
def test_any_time_of_day_is_written_with_four_digits(
    norwegian: Language, english: Language, minutes: int
) -> None:
    time = TimeOfDay(minutes)

    assert finished(time, english) == str(time)
    assert finished(time, norwegian) == f"kl.\u00a0{str(time).replace(':', '.')}"
