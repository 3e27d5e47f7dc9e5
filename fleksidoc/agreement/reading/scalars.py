"""The forms of dates, times, amounts, numbers and fixed values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from fleksidoc.agreement.model.part import Counted, Within
from fleksidoc.agreement.nearest import nearest
from fleksidoc.agreement.reading.form import WRONG, Form, JsonSchema, Scalar
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.reading.words import one_of
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import NOT_A_WORD_FOR_IT
from fleksidoc.agreement.situations.written import NOT_A_DATE, NOT_AN_END
from fleksidoc.agreement.values import FixedValue, Open
from fleksidoc.agreement.vocabulary import Vocabulary, fold
from fleksidoc.agreement.written.amounts import bare_duration, count, duration, hours
from fleksidoc.agreement.written.dates import date
from fleksidoc.agreement.written.numbers import organisation_number
from fleksidoc.agreement.written.shown import shown
from fleksidoc.agreement.written.times import clock_range, time_range
from fleksidoc.errors import Message
from fleksidoc.sources import Way


def _always(schema: JsonSchema) -> Callable[[Vocabulary], JsonSchema]:
    return lambda _: schema


TEXT = _always({"type": "string"})
NUMBER_OR_TEXT = _always({"type": ["number", "string"]})
TIMES = _always(
    {
        "anyOf": [
            {"type": "string"},
            {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 2,
                "maxItems": 2,
            },
        ]
    }
)


@dataclass(frozen=True, kw_only=True)
class FlagForm(Form):
    """True or false, written as TOML has it and in no other way."""

    def read(self, written: object, way: Way, reader: Reader) -> bool | None:
        """Return the flag."""
        if isinstance(written, bool):
            return written
        self.report_wrong_kind(written, way, reader)
        return None

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:  # noqa: ARG002  # no words
        """Return the schema of a flag."""
        return {"type": "boolean"}


def _date(written: object, vocabulary: Vocabulary) -> dt.date | Refusal:
    match written:
        case dt.datetime():  # is a date to Python, but it has a time of day
            return WRONG
        case dt.date():
            return written
        case str():
            return date(written, vocabulary)
        case _:
            return WRONG


def _end(written: object, vocabulary: Vocabulary) -> dt.date | Open | Refusal:
    word = vocabulary.read(Open, written) if isinstance(written, str) else None
    end = word or _date(written, vocabulary)
    if isinstance(end, Refusal) and end.situation is NOT_A_DATE:
        return replace(end, situation=NOT_AN_END)
    return end


def _time_range(written: object, _: Vocabulary) -> object | Refusal:
    match written:
        case str():
            return time_range(written)
        case [dt.time() as start, dt.time() as end]:
            return clock_range(start, end)
        case _:
            return WRONG


def _duration(written: object, vocabulary: Vocabulary) -> object | Refusal:
    match written:
        case bool():
            return WRONG
        case int():
            return bare_duration(written)
        case str():
            return duration(written, vocabulary)
        case _:
            return WRONG


def _organisation_number(written: object, _: Vocabulary) -> object | Refusal:
    return organisation_number(written) if isinstance(written, str) else WRONG


FLAG = FlagForm(
    expected=Message(no="true eller false", en="true or false"), example="true"
)
DATE = Scalar(
    expected=Message(no="en dato", en="a date"),
    example="2027-01-31",
    interpret=_date,
    pattern=TEXT,
)
END = Scalar(
    expected=Message(no="en dato eller «open»", en="a date or “open”"),
    example='"open"',
    interpret=_end,
    pattern=TEXT,
)
TIME_RANGE = Scalar(
    expected=Message(no="et tidsrom", en="a span of time"),
    example='"09:00-14:30"',
    name="time-range",
    interpret=_time_range,
    pattern=TIMES,
)
DURATION = Scalar(
    expected=Message(no="en varighet", en="a period of time"),
    example=Message(no='"2 uker"', en='"2 weeks"'),
    name="duration",
    interpret=_duration,
    pattern=TEXT,
)
ORGANISATION_NUMBER = Scalar(
    expected=Message(no="et organisasjonsnummer", en="an organisation number"),
    example='"312 345 609"',
    interpret=_organisation_number,
    pattern=TEXT,
)


def hours_within(limits: Within) -> Scalar:
    """Return the form of a number of hours."""

    def interpret(written: object, vocabulary: Vocabulary) -> object | Refusal:
        match written:
            case bool():
                return WRONG
            case int() | Decimal() | str():
                return hours(written, limits, vocabulary)
            case _:
                return WRONG

    return Scalar(
        expected=Message(no="et antall timer", en="a number of hours"),
        example="37.5",
        interpret=interpret,
        pattern=NUMBER_OR_TEXT,
    )


def counted_in(counted: Counted) -> Scalar:
    """Return the form of a count whose unit is the key's own."""

    def interpret(written: object, vocabulary: Vocabulary) -> object | Refusal:
        match written:
            case bool():
                return WRONG
            case int() | str():
                return count(written, counted, vocabulary)
            case _:
                return WRONG

    return Scalar(
        expected=Message(no="et helt tall", en="a whole number"),
        example="2",
        interpret=interpret,
        pattern=NUMBER_OR_TEXT,
    )


def fixed(kind: type[FixedValue]) -> Scalar:
    """Return the form of a fixed value: a word in any installed language."""

    def interpret(written: object, vocabulary: Vocabulary) -> object | Refusal:
        if not isinstance(written, str):
            return WRONG
        return vocabulary.read(kind, written) or _not_a_word(kind, written, vocabulary)

    return Scalar(
        expected=Message(
            no="en av verdiene {valid}",
            en="one of the values {valid}",
            facts={"valid": tuple(kind)},
        ),
        example=f'"{next(iter(kind)).value}"',
        name=kind.word_set(),
        interpret=interpret,
        pattern=lambda vocabulary: one_of(vocabulary.readings(kind)),
    )


def _not_a_word(
    kind: type[FixedValue], written: str, vocabulary: Vocabulary
) -> Refusal:
    return NOT_A_WORD_FOR_IT.because(
        found=shown(written),
        valid=tuple(kind),
        nearest=nearest(fold(written), vocabulary.readings(kind)),
    )
