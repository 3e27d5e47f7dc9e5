"""Dates, times and plurals come out as Babel, which CLDR is asked through, has them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from babel import Locale, localedata
from babel.dates import format_date, format_time
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fleksidoc.language.cldr import date_pattern, plural_rules, time_pattern
from fleksidoc.language.clock import printed_date, printed_time
from fleksidoc.language.plurals import category

DATES = (
    *("d. MMMM y", "EEEE d MMM yyyy", "dd.MM.yy", "y-MM-dd", "LLLL", "'den' d. M. y"),
    *("d\u00a0MMMM y", "E d/M y", "ccc yyyyy"),
)
TIMES = ("HH.mm", "H:mm", "h:mm a", "K:mm a", "kk:mm", "'kl.' HH.mm")
LOCALES = ("nb", "nn", "en_GB", "pl", "fi", "ar", "th", "se")
PLURALS = sorted(
    {str(Locale.parse(name)) for name in localedata.locale_identifiers()},
)


@settings(deadline=None)
@given(st.dates(), st.sampled_from(DATES), st.sampled_from(LOCALES))
@example(dt.date(1, 1, 1), "dd.MM.yy", "nb")
def test_a_date_is_printed_as_babel_prints_it(
    day: dt.date, pattern: str, name: str
) -> None:
    locale = Locale.parse(name)

    printed = printed_date(day, date_pattern(pattern, locale))

    assert printed == format_date(day, pattern, locale)


@settings(deadline=None)
@given(st.times(), st.sampled_from(TIMES), st.sampled_from(LOCALES))
def test_a_time_is_printed_as_babel_prints_it(
    time: dt.time, pattern: str, name: str
) -> None:
    locale = Locale.parse(name)

    printed = printed_time(time.hour * 60 + time.minute, time_pattern(pattern, locale))

    assert printed == format_time(time, pattern, locale=locale)


@pytest.mark.parametrize(("pattern", "text"), [("HH.mm", "24.00"), ("h:mm a", "12:00")])
def test_midnight_at_the_end_of_a_day(pattern: str, text: str) -> None:
    printed = printed_time(24 * 60, time_pattern(pattern, Locale.parse("en_GB")))

    assert printed.startswith(text)


@pytest.mark.parametrize("pattern", ["d. MMMM y G", "HH:mm d", "QQQ y", "w"])
def test_a_date_of_other_letters_is_none(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"[GHQw]"):
        date_pattern(pattern, Locale.parse("nb"))


@pytest.mark.parametrize("pattern", ["HH:mm:ss", "HH:mm z", "HH y"])
def test_a_time_of_other_letters_is_none(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"[szy]"):
        time_pattern(pattern, Locale.parse("nb"))


@settings(deadline=None)
@given(
    st.integers(0, 10**7).map(Decimal) | st.decimals(0, 10**6, places=3),
    st.sampled_from(PLURALS),
)
@example(Decimal(0), "ar")
@example(Decimal("1.0"), "en")
@example(Decimal("0.1"), "lv")
@example(Decimal(1_000_000), "fr")
def test_the_plural_is_the_one_that_babel_finds(number: Decimal, name: str) -> None:
    locale = Locale.parse(name)

    assert category(number, plural_rules(locale)) == locale.plural_form(number)
