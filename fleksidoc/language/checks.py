"""What must hold in a ``language.toml``, and the faults that say what does not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from babel import Locale, UnknownLocaleError
from pydantic_core import PydanticCustomError

from fleksidoc.language.cldr import date_pattern, time_pattern
from fleksidoc.language.clock import printed_date, printed_time

TEXT = ("en tekst som ikke er tom", "a text that is not empty")
LOCALE = ("et språk som CLDR kjenner", "a language known to CLDR")
TAG = ("en språkkode etter BCP 47", "a language tag of BCP 47")
PATTERN = ("et mønster etter CLDR", "a pattern of CLDR")
DATE = ("et mønster med dag, måned og år", "a pattern with day, month and year")
TIME = ("et mønster med time og minutt", "a pattern with hour and minute")

DAYS = [
    dt.date(2027, 1, 1),
    dt.date(2027, 1, 2),
    dt.date(2027, 2, 1),
    dt.date(2028, 1, 1),
]
TIMES = [9 * 60, 9 * 60 + 1, 21 * 60]
"""Samples that a pattern must tell apart."""


def parsed_locale(written: object) -> Locale:
    """Return the locale of that name."""
    try:
        return Locale.parse(str(written))
    except (UnknownLocaleError, ValueError) as error:
        raise _expected(LOCALE) from error


def valid_tag(written: str) -> str:
    """Return the language tag, if it has the form of one."""
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", written):
        raise _expected(TAG)
    return written


def require_text(written: str, *, key: str) -> None:
    """See that a text is not empty."""
    if not written:
        raise _expected(TEXT, key)


def require_places(written: str, places: Sequence[str], *, key: str) -> None:
    """See that a pattern has these places to fill, once each."""
    shown = [f"{{{place}}}" for place in places]
    if sorted(re.findall(r"{\w*}|[{}]", written)) != sorted(shown):
        wish = (
            f"en tekst med {' og '.join(shown)}",
            f"a text with {' and '.join(shown)}",
        )
        raise _expected(wish, key)


def require_keys(
    given: Collection[str], wanted: Collection[str], under: str = ""
) -> None:
    """See that exactly the wanted keys are given."""
    for key in wanted:
        if key not in given:
            raise _lacked(under + key)
    for key in given:
        if key not in wanted:
            raise _unknown(under + key)


def require_date_pattern(pattern: str, locale: Locale, *, key: str) -> None:
    """See that the pattern prints no two days alike."""
    with _cldr(key):
        parts = date_pattern(pattern, locale)
        texts = {printed_date(day, parts) for day in DAYS}
    if len(texts) < len(DAYS):
        raise _expected(DATE, key)


def require_time_pattern(pattern: str, locale: Locale, *, key: str) -> None:
    """See that the pattern prints no two times alike."""
    with _cldr(key):
        parts = time_pattern(pattern, locale)
        texts = {printed_time(time, parts) for time in TIMES}
    if len(texts) < len(TIMES):
        raise _expected(TIME, key)


@contextmanager
def _cldr(key: str) -> Iterator[None]:
    """Say that CLDR's letters were expected where Babel cannot use a pattern."""
    try:
        yield
    except (ValueError, AttributeError) as error:
        raise _expected(PATTERN, key) from error


def _expected(wish: tuple[str, str], key: str = "") -> PydanticCustomError:
    no, en = wish
    return PydanticCustomError("expected", "{en}", {"no": no, "en": en, "key": key})


def _lacked(key: str) -> PydanticCustomError:
    return PydanticCustomError("lacked", "{key}", {"key": key})


def _unknown(key: str) -> PydanticCustomError:
    return PydanticCustomError("unknown", "{key}", {"key": key})
