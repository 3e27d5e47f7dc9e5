"""What CLDR knows of a language, asked of Babel once and told as plain values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from babel import Locale
from babel.dates import format_date, format_time, tokenize_pattern

from fleksidoc.agreement.values import Month
from fleksidoc.language.clock import END_OF_DAY, Letters, Pattern, Year
from fleksidoc.language.language import FixedWord
from fleksidoc.language.plurals import Joined, Rule, Rules, Within

_DAYS: Final = {day: dt.date(2024, 1, day) for day in range(1, 32)}
_MONTHS: Final = {month: dt.date(2024, month, 1) for month in range(1, 13)}
_WEEKDAYS: Final = {day: dt.date(2024, 1, day + 1) for day in range(7)}
_HOURS: Final = {hour: dt.time(hour) for hour in range(24)}
_MINUTES: Final = {minute: dt.time(0, minute) for minute in range(60)}

_OF_DATES: Final = {
    "d": ("day", _DAYS),
    "M": ("month", _MONTHS),
    "L": ("month", _MONTHS),
    **dict.fromkeys("Ece", ("weekday", _WEEKDAYS)),
}
_OF_TIMES: Final = {
    **dict.fromkeys("HhKka", ("hour", _HOURS)),
    "m": ("minute", _MINUTES),
}
"""The letters that print a part, which part it is, and an example of each value."""


def date_pattern(written: str, locale: Locale) -> Pattern:
    """Return a date's pattern with all that its letters can print.

    Raises:
        ValueError: a letter is about something else than a day, month or year.
    """

    def texts(letters: str, of: Mapping[int, Any]) -> dict[int, str]:
        return {n: format_date(day, letters, locale) for n, day in of.items()}

    return tuple(_pieces(written, _OF_DATES, texts))


def time_pattern(written: str, locale: Locale) -> Pattern:
    """Return a time's pattern with all that its letters can print.

    Raises:
        ValueError: a letter is about something else than an hour or minute.
    """

    def texts(letters: str, of: Mapping[int, Any]) -> dict[int, str]:
        printed = {n: format_time(at, letters, locale=locale) for n, at in of.items()}
        if of is _HOURS:
            # In CLDR, k is the hour from 1 to 24: it prints 24:00 where H prints 00:00.
            ending = letters.replace("H", "k")
            printed[END_OF_DAY] = format_time(_HOURS[0], ending, locale=locale)
        return printed

    return tuple(_pieces(written, _OF_TIMES, texts))


def _pieces(
    written: str,
    known: Mapping[str, tuple[str, Mapping[int, Any]]],
    texts: Callable[[str, Mapping[int, Any]], dict[int, str]],
) -> Iterator[str | Letters | Year]:
    for kind, value in tokenize_pattern(written):
        if kind == "chars":
            yield str(value)
            continue
        letter, count = str(value[0]), int(value[1])
        if letter == "y" and known is _OF_DATES:
            yield Year(count)
        elif letter in known:
            of, examples = known[letter]
            yield Letters(of, texts(letter * count, examples))
        else:
            raise ValueError(letter)


def months(locale: Locale) -> dict[str, FixedWord]:
    """Return the months as CLDR has them: in full, short, in a date and alone."""
    alone, in_date = locale.months["stand-alone"], locale.months["format"]
    return {
        month.value: FixedWord(
            prints=alone["wide"][number],
            reads=(
                in_date["wide"][number],
                alone["abbreviated"][number].rstrip("."),
                in_date["abbreviated"][number].rstrip("."),
            ),
        )
        for number, month in enumerate(Month, start=1)
    }


def plural_rules(locale: Locale) -> Rules:
    """Return the rules for the forms that go with a number."""
    return {name: _rule(tree) for name, tree in locale.plural_form.abstract}


def _rule(tree: Any) -> Rule:  # noqa: ANN401  what Babel has read a rule into
    name, parts = tree
    if name != "relation":
        return Joined(name, tuple(map(_rule, parts)))
    _, operand, (_, ranges) = parts
    modulus = 0
    if operand[0] == "mod":
        operand, (_, (modulus,)) = operand[1]
    limits = ((low, high) for (_, (low,)), (_, (high,)) in ranges)
    return Within(operand[0], modulus, tuple(limits))


def name_in(locale: str, other: str) -> str:
    """Return what a language calls another; both by their CLDR names.

    >>> name_in("nb", "pl")
    'polsk'
    """
    return str(Locale.parse(other).get_display_name(locale))
