"""A number, date or time that was typed where the data has a field for it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Final

from fleksidoc.findings import Finding, Severity
from fleksidoc.language import Language, finished
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault

TYPED_VALUE: Final = Fault(
    code="TPL074",
    no="Skrevet for hånd, og derfor likt i alle dokumenter: {value}.",
    en="Typed, and so the same in every document: {value}.",
    hint_no="Står det i dataene, bruk feltet i stedet. Felt for slikt er {fields}.",
    hint_en="If the data says it, use the field instead. Fields for this are {fields}.",
    severity=Severity.ADVICE,
)

_CLOCK: Final = (
    r"(?:\bkl\.?\s*)?\b(?:[01]?\d|2[0-4]):[0-5]\d\b|\bkl\.?\s*\d{1,2}\.\d\d\b"
)
_NUMERIC_DATE: Final = r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b"
_FIELDS: Final = {
    "date": ("issued", "duration.start", "duration.end", "contract.date"),
    "clock": ("hours.normal", "hours.core", "hours.outer", "availability.hours"),
    "hours": ("hours.weekly", "hours.full_time_weekly", "hours.daily_maximum"),
    "quantity": (
        "termination.notice_employer",
        "termination.notice_employee",
        "scope.call_in_notice",
        "availability.response_time",
    ),
    "percentage": ("hours.percentage",),
}
"""Fields that print values of a kind, the commonest first."""


def find(subject: Subject) -> Iterator[Finding]:
    """Yield each typed value in a template of a language that is known."""
    patterns = _patterns(subject.language) if subject.language else {}
    for paragraph in subject.paragraphs:
        if paragraph.text in subject.known.texts:
            # As it was shipped: a limit that the law sets, the same for everybody.
            continue
        for kind, pattern in patterns.items():
            for found in pattern.finditer(paragraph.text):
                place, fields = paragraph.at(*found.span()), ", ".join(_FIELDS[kind])
                yield TYPED_VALUE.at(place, value=found[0], fields=fields)


def _patterns(language: Language) -> Mapping[str, re.Pattern[str]]:
    """Return how a language writes values of each kind."""
    hours, others = _units(language)
    months = _either(_months(language))
    percent = re.escape(language.patterns.percentage.format(number="").strip())
    number = r"\b\d+(?:[.,]\d+)?[\s\u00a0]*"
    texts = {
        "date": rf"\b\d{{1,2}}\.?\s+(?:{months})\b(?:\s+\d{{4}})?|{_NUMERIC_DATE}",
        "clock": _CLOCK,
        "hours": rf"{number}(?:{hours})\b",
        "quantity": rf"{number}(?:{others})\b",
        "percentage": rf"{number}(?:{percent}\b|%)",
    }
    return {kind: re.compile(text, re.IGNORECASE) for kind, text in texts.items()}


def _units(language: Language) -> tuple[str, str]:
    """Return the words for hours, and those for all other units."""
    words = {unit: set(word.prints.values()) for unit, word in language.units.items()}
    hours = {word for unit, all_ in words.items() if unit == "hour" for word in all_}
    return _either(hours), _either(set().union(*words.values()) - hours)


def _months(language: Language) -> set[str]:
    days = (dt.date(2027, month, 1) for month in range(1, 13))
    return {
        word
        for day in days
        for word in re.findall(r"[^\W\d_]+", finished(day, language))
    }


def _either(words: set[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


RULE: Final = Rule(faults=(TYPED_VALUE,), find=find)
