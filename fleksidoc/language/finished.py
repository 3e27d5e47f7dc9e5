"""Finished text: the type of a value decides its words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache, singledispatch

from babel.dates import format_date, format_time
from babel.numbers import get_decimal_symbol, get_minus_sign_symbol

from fleksidoc.agreement.values import (
    MINUTES_IN_A_DAY,
    Duration,
    FixedValue,
    Hours,
    LocalizedText,
    OrganisationNumber,
    TimeOfDay,
    TimeRange,
    Unit,
)
from fleksidoc.language.language import Language
from fleksidoc.language.percentage import Percentage

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@singledispatch
def finished(value: object, language: Language) -> str:
    """Return the text that a value prints in a language.

    Raises:
        TypeError: Values of this type have no words: they are not for printing.
    """
    raise _no_words(value, language)


def _no_words(value: object, language: Language) -> TypeError:
    return TypeError(f"no words for a {type(value).__name__} in {language!r}")


# Fixed values of two kinds can be equal as strings ("paid"): typed keeps them apart.
_once = lru_cache(maxsize=8192, typed=True)


@finished.register
def _(value: str, language: Language) -> str:  # noqa: ARG001  # one signature for all
    return value


@finished.register
def _(value: LocalizedText, language: Language) -> str:
    return value.in_language(language.code)


@finished.register
@_once
def _(value: FixedValue, language: Language) -> str:
    return language.words[type(value)][value.value].prints


@finished.register
@_once
def _(value: dt.date, language: Language) -> str:
    # Written out in full: 03.04.2027 is a different day to an American.
    return format_date(value, language.patterns.date, language.locale)


@finished.register
@_once
def _(value: TimeOfDay, language: Language) -> str:
    return language.patterns.time_of_day.format(time=_clock(value, language))


@finished.register
@_once
def _(value: TimeRange, language: Language) -> str:
    return language.patterns.time_range.format(
        start=_clock(value.start, language), end=_clock(value.end, language)
    )


@finished.register
@_once
def _(value: Hours, language: Language) -> str:
    return _quantity(value.value, Unit.HOUR, language)


@finished.register
@_once
def _(value: Duration, language: Language) -> str:
    return _quantity(Decimal(value.amount), value.unit, language)


@finished.register
@_once
def _(value: OrganisationNumber, language: Language) -> str:  # noqa: ARG001  # one signature for all
    # Three and three, as the Register of Legal Entities prints it.
    digits = value.digits
    return NO_BREAK_SPACE.join((digits[:3], digits[3:6], digits[6:]))


@finished.register
@_once
def _(value: Percentage, language: Language) -> str:
    return language.patterns.percentage.format(number=_number(value.value, language))


@finished.register(int)
@finished.register(float)
@finished.register
def _(value: Decimal, language: Language) -> str:
    if isinstance(value, bool):
        raise _no_words(value, language)
    return _number(
        Decimal(repr(value)) if isinstance(value, float) else Decimal(value), language
    )


def joined(texts: Sequence[str], language: Language) -> str:
    """Return finished texts as one, as ``mandag, onsdag og fredag``."""
    *before, last = texts
    if not before:
        return last
    patterns = language.patterns
    first = patterns.list_separator.join(before)
    return f"{first}{patterns.list_conjunction}{last}"


def _clock(time: TimeOfDay, language: Language) -> str:
    # In CLDR, k is the hour from 1 to 24: it prints 24:00 where H prints 00:00.
    ends_the_day = time.minutes == MINUTES_IN_A_DAY
    pattern = language.patterns.time
    if ends_the_day:
        pattern = pattern.replace("H", "k")
    at = dt.time(time.hour % 24, time.minute)
    return format_time(at, pattern, locale=language.locale)


def _quantity(number: Decimal, unit: Unit, language: Language) -> str:
    exact = _exact(number)
    forms = language.units[unit].prints
    return language.patterns.quantity.format(
        number=_number(exact, language),
        unit=forms[language.locale.plural_form(exact)],
    )


def _number(value: Decimal, language: Language) -> str:
    # Not Babel's format_decimal: it rounds what has more than 28 digits.
    digits = f"{_exact(value):f}"
    return digits.replace(".", get_decimal_symbol(language.locale)).replace(
        "-", get_minus_sign_symbol(language.locale)
    )


def _exact(value: Decimal) -> Decimal:
    """Return the number without the zeros that say nothing: 40.0 is one of 40."""
    digits = f"{value:f}"
    return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)
