"""Finished text: the type of a value decides its words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache, singledispatch

from fleksidoc.agreement.values import (
    Duration,
    FixedValue,
    Hours,
    LocalizedText,
    OrganisationNumber,
    TimeOfDay,
    TimeRange,
    Unit,
)
from fleksidoc.language.clock import printed_date, printed_time
from fleksidoc.language.language import Language
from fleksidoc.language.percentage import Percentage
from fleksidoc.language.plurals import category

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
    return printed_date(value, language.date)


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
    return printed_time(time.minutes, language.time)


def _quantity(number: Decimal, unit: Unit, language: Language) -> str:
    exact = _exact(number)
    forms = language.units[unit].prints
    return language.patterns.quantity.format(
        number=_number(exact, language),
        unit=forms[category(exact, language.plurals)],
    )


def _number(value: Decimal, language: Language) -> str:
    # Not Babel's format_decimal: it rounds what has more than 28 digits.
    digits = f"{_exact(value):f}"
    return digits.replace(".", language.decimal).replace("-", language.minus)


def _exact(value: Decimal) -> Decimal:
    """Return the number without the zeros that say nothing: 40.0 is one of 40."""
    digits = f"{value:f}"
    return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)
