"""The numbers and the citations in a text, in no language: to compare languages by.

``sju dager`` and ``seven days``, ``§ 10-8 tredje ledd`` and ``section 10-8 (3)`` come
out alike. The words are those of ``language.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Final, TypeAlias

from fleksidoc.agreement.values import Month
from fleksidoc.language.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number or a citation, and how the text has it."""

    kind: str
    """``number``, ``month``, ``statute``, or a part of one, as ``section``."""

    value: str
    written: str
    unit: str = ""
    """What is counted, if the text says so next to the number."""

    sure: bool = True
    """Whether it can be nothing else; ``one`` is also a pronoun."""


Reading: TypeAlias = Callable[[re.Match[str]], Iterator[Figure]]

_TAKEN: Final = "\ufffc"
_NUMBER: Final = r"\d+(?:-\d+)?"
_DIVISIONS: Final = ("paragraph", "sentence", "dash")
_DIGITS: Final = r"(?<!\w)\d+(?:[.,:]\d+| \d{3}(?!\d))*"
_IN_BRACKETS: Final = re.compile(r"\((\w+)\)")
_THOUSANDS: Final = re.compile(r"[ .,](?=\d{3}(?!\d))")
_TENS: Final = range(20, 100, 10)
_ONES: Final = range(1, 10)
_JOINTS: Final = ("", "-", " ")
"""As in ``tjuefire`` and ``twenty-four``."""

_ALSO_A_PRONOUN: Final = "1"
_PERCENT: Final = "per cent"


@lru_cache(maxsize=2048)
def figures(text: str, language: Language) -> tuple[Figure, ...]:
    """Return the figures of a text, in the order in which they stand."""
    left = " ".join(text.split()).replace("\u2011", "-").replace("–", "-")
    found: list[tuple[int, Figure]] = []
    for pattern, read in _readings(language):
        matches = list(pattern.finditer(left))
        for match in matches:
            found += [(match.start(), figure) for figure in read(match)]
        if matches:  # as it seldom has: most texts hold no figures
            left = pattern.sub(lambda match: _TAKEN * len(match[0]), left)
    return tuple(figure for _, figure in sorted(found, key=lambda one: one[0]))


@cache
def _readings(language: Language) -> list[tuple[re.Pattern[str], Reading]]:
    """Return what to look for, citations first: their numbers count nothing."""
    return [
        *_sections(language),
        *_divisions(language),
        _letters(language),
        _statutes(language),
        _months(language),
        *_quantities(language),
    ]


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, whole, the longest first."""
    longest_first = sorted(words, key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"


def _list_of(item: str, language: Language) -> str:
    joined = rf"(?: ?, ?| {_any_of(language.citations.joined_by)} )"
    return rf"{item}(?:{joined}{item})*"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def _sections(language: Language) -> Iterator[tuple[re.Pattern[str], Reading]]:
    for kind in ("section", "chapter"):
        marks = _any_of(getattr(language.citations, kind))
        numbers = _list_of(_NUMBER, language)
        closer = r"((?: ?\(\w+\))*)"
        yield _pattern(f"{marks} ?({numbers}){closer}"), _section_of(kind)


def _section_of(kind: str) -> Reading:
    def read(match: re.Match[str]) -> Iterator[Figure]:
        for number in re.findall(_NUMBER, match[1]):
            yield Figure(kind=kind, value=number, written=match[0])
        for closer in _IN_BRACKETS.findall(match[2]):
            division = "paragraph" if closer.isdigit() else "letter"
            yield Figure(kind=division, value=closer.lower(), written=match[0])

    return read


def _divisions(language: Language) -> Iterator[tuple[re.Pattern[str], Reading]]:
    ordinals = _by_word(language.numbers.ordinals)
    for kind in _DIVISIONS:
        marks = _any_of(getattr(language.citations, kind))
        listed = _list_of(_any_of(ordinals), language)
        yield _pattern(f"({listed}) {marks}"), _division_of(kind, ordinals)


def _division_of(kind: str, ordinals: Mapping[str, int]) -> Reading:
    words = _pattern(_any_of(ordinals))

    def read(match: re.Match[str]) -> Iterator[Figure]:
        for ordinal in words.findall(match[1]):
            value = str(ordinals[ordinal.lower()])
            yield Figure(kind=kind, value=value, written=match[0])

    return read


def _letters(language: Language) -> tuple[re.Pattern[str], Reading]:
    marks = _any_of(language.citations.letter)
    letters = _list_of(r"[a-z](?!\w)", language)

    def read(match: re.Match[str]) -> Iterator[Figure]:
        for letter in re.findall(r"(?<!\w)[a-z](?!\w)", match[1].lower()):
            yield Figure(kind="letter", value=letter, written=match[0])

    return _pattern(f"{marks} ({letters})"), read


def _statutes(language: Language) -> tuple[re.Pattern[str], Reading]:
    keys = {
        word.lower(): key for key, words in language.statutes.items() for word in words
    }

    def read(match: re.Match[str]) -> Iterator[Figure]:
        yield Figure(kind="statute", value=keys[match[0].lower()], written=match[0])

    return _pattern(_any_of(keys)), read


def _months(language: Language) -> tuple[re.Pattern[str], Reading]:
    """Return how a month is read: as it is written, for ``may`` is also a verb."""
    keys = {
        written: month
        for month, entry in language.words[Month].items()
        for word in (entry.prints, *entry.reads)
        for written in (word, word.capitalize())
    }
    named = _any_of(keys)

    def read(match: re.Match[str]) -> Iterator[Figure]:
        yield Figure(kind="month", value=keys[match[0]], written=match[0])

    after_a_number = rf"(?:(?<=\d )|(?<=\d\. )){named}"
    return re.compile(rf"{after_a_number}|{named}(?=\.? \d)"), read


def _quantities(language: Language) -> Iterator[tuple[re.Pattern[str], Reading]]:
    units, cardinals = _units(language), _cardinals(language)
    counted = rf"(?: ?-?({_any_of(units)}|%))?"
    digits = _pattern(f"({_DIGITS}){counted}")
    words = _pattern(f"({_any_of(cardinals)}){counted}")
    yield digits, _counted(_canonical, units)
    yield words, _counted(lambda word: str(cardinals[word]), units)


def _counted(value_of: Callable[[str], str], units: Mapping[str, str]) -> Reading:
    def read(match: re.Match[str]) -> Iterator[Figure]:
        written, unit = match[1], (match[2] or "").lower()
        value = value_of(written.lower())
        yield Figure(
            kind="number",
            value=value,
            unit=units.get(unit, ""),
            written=match[0],
            sure=value != _ALSO_A_PRONOUN or written.isdigit(),
        )

    return read


def _cardinals(language: Language) -> dict[str, int]:
    """Return the words for numbers, those put together from two among them."""
    single = _by_word(language.numbers.cardinals)
    tens = {word: n for word, n in single.items() if n in _TENS}
    ones = {word: n for word, n in single.items() if n in _ONES}
    composed = {
        f"{ten}{joint}{one}": tens[ten] + ones[one]
        for ten, joint, one in product(tens, _JOINTS, ones)
    }
    return {**single, **composed}


def _by_word(words: Mapping[int, Iterable[str]]) -> dict[str, int]:
    return {word.lower(): number for number, all_ in words.items() for word in all_}


def _units(language: Language) -> dict[str, str]:
    percent = language.patterns.percentage.replace("{number}", "")
    return {
        "%": _PERCENT,
        " ".join(percent.split()).lower(): _PERCENT,
        **{
            form.lower(): unit.value
            for unit, entry in language.units.items()
            for form in (*entry.prints.values(), *entry.reads)
        },
    }


def _canonical(number: str) -> str:
    """Return a number as every language that we know of could have written it.

    Zeros at the end say nothing behind a comma, nor in a whole hour; in a date or the
    number of a clause they do.

    >>> [_canonical(number) for number in ("12,50", "1 000", "21:00", "09.30", "5.10")]
    ['12.5', '1000', '21', '9.30', '5.10']
    >>> [_canonical(date) for date in ("01.01.2027", "1.1.2027", "1.10.2027")]
    ['1.1.2027', '1.1.2027', '1.10.2027']
    """
    whole, *rest = re.split("[.,:]", _THOUSANDS.sub("", number))
    if len(rest) > 1:
        rest = [part.lstrip("0") for part in rest]
    elif "," in number or not "".join(rest).strip("0"):
        rest = [part.rstrip("0") for part in rest]
    parts = [str(int(whole)), *rest]
    return ".".join(filter(None, parts))
