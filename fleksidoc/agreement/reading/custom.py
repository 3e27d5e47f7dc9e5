"""`[custom]`: the employer's own fields, of any name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from fleksidoc.agreement.reading.form import Form, JsonSchema
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.reading.texts import LOCALIZED, example_of, needs_translation
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import (
    CUSTOM_TEXT_NOT_TRANSLATED,
    NUMBER_OUT_OF_REACH,
)
from fleksidoc.agreement.values import LocalizedText, TimeOfDay
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.agreement.written.shown import shown
from fleksidoc.errors import Message
from fleksidoc.sources import Way

WORD = re.compile(r"[^\W\d_]{3}")
"""What has no three letters together is a code: ``4711-B``."""

MOST_DIGITS = 15
MOST = 1_000_000_000_000_000
MOST_DECIMALS = 6
DEEPEST = 6
"""Steps from the root: tables in the custom table, and no further."""


@dataclass(frozen=True, kw_only=True)
class CustomForm(Form):
    """A table of anything that can be printed."""

    def read(
        self, written: object, way: Way, reader: Reader
    ) -> Mapping[str, object] | None:
        """Return the table with its values typed."""
        if not isinstance(written, dict):
            self.report_wrong_kind(written, way, reader)
            return None
        return _table(written, way, reader)

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:  # noqa: ARG002  # anything
        """Return the schema of any table."""
        return {"type": "object"}


CUSTOM = CustomForm(
    expected=Message(no="en tabell", en="a table"), example='cost_centre = "4711"'
)
VALUE = CustomForm(
    expected=Message(
        no="en tekst, et tall, en dato, et klokkeslett, en liste eller en tabell",
        en="a text, a number, a date, a time, a list or a table",
    ),
    example='"…"',
)
ITEMS = CustomForm(
    expected=Message(
        no="en liste med bare tekster, tall og datoer, eller med bare tabeller",
        en="a list of nothing but texts, numbers and dates, or nothing but tables",
    ),
    example='["…", "…"]',
)


def _table(
    written: Mapping[str, object], way: Way, reader: Reader
) -> Mapping[str, object]:
    read = {
        key: _value(value, (*way, key), reader)
        for key, value in written.items()
        if (*way, key) not in reader.refused
    }
    return {key: value for key, value in read.items() if value is not None}


def _value(written: object, way: Way, reader: Reader) -> object | None:
    if len(way) > DEEPEST:
        VALUE.report_wrong_kind(written, way, reader)
        return None
    match written:
        case str():
            return _text(written, way, reader)
        case dict() if written and set(written) <= set(reader.vocabulary.languages):
            return _localized(written, way, reader)
        case dict():
            return _table(written, way, reader)
        case list():
            return _items(written, way, reader)
        case _:
            return _scalar(written, way, reader)


def _text(written: str, way: Way, reader: Reader) -> str | LocalizedText | None:
    phrase = reader.phrases.get(written, written)
    if isinstance(phrase, Refusal) or not written.strip():
        return None
    if (
        phrase is written
        and WORD.search(written)
        and needs_translation(written, reader)
    ):
        reader.find(
            way,
            CUSTOM_TEXT_NOT_TRANSLATED,
            found=shown(written),
            example=example_of(written, reader.printed),
        )
    return phrase


def _localized(
    written: Mapping[str, object], way: Way, reader: Reader
) -> LocalizedText | None:
    return None if LOCALIZED.is_empty(written) else LOCALIZED.read(written, way, reader)


def _items(
    written: list[object], way: Way, reader: Reader
) -> tuple[object, ...] | None:
    read = [_value(item, (*way, index), reader) for index, item in enumerate(written)]
    tables = [isinstance(item, dict) for item in read]
    unfit = any(isinstance(item, bool | tuple) for item in read)
    if unfit or (any(tables) and not all(tables)):
        ITEMS.report_wrong_kind(written, way, reader)
        return None
    return tuple(item for item in read if item is not None)


def _scalar(written: object, way: Way, reader: Reader) -> object | None:
    match written:
        case dt.datetime():
            VALUE.report_wrong_kind(written, way, reader)
        case dt.time() if written.second or written.microsecond:
            VALUE.report_wrong_kind(written, way, reader)
        case dt.time():
            return TimeOfDay.at(written.hour, written.minute)
        case int() | Decimal() if not _is_printable(written):
            reader.find(way, NUMBER_OUT_OF_REACH)
        case _:
            return written
    return None


def _is_printable(number: int | Decimal) -> bool:
    if isinstance(number, int):
        return abs(number) < MOST
    _, digits, exponent = number.as_tuple()
    return (
        isinstance(exponent, int)  # of infinity and "not a number" it is a letter
        and len(digits) <= MOST_DIGITS
        and -MOST_DECIMALS <= exponent <= 0
    )
