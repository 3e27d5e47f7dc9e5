"""The forms of lists: of anything, of days of the week, of blocks of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fleksidoc.agreement.reading.form import WRONG, Form, JsonSchema, Scalar
from fleksidoc.agreement.reading.reader import Reader
from fleksidoc.agreement.reading.scalars import TEXT, TIME_RANGE
from fleksidoc.agreement.reading.words import one_of
from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.shape import EMPTY_LIST, EMPTY_TEXT, STANDS_TWICE
from fleksidoc.agreement.values import Channel, Weekday
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.agreement.written.days import weekdays
from fleksidoc.errors import Message
from fleksidoc.sources import Way


@dataclass(frozen=True, kw_only=True)
class ListForm(Form):
    """A list whose items all have one form."""

    item: Form
    may_be_empty: bool = False
    without_repetition: bool = False

    def read(
        self, written: object, way: Way, reader: Reader
    ) -> tuple[object, ...] | None:
        """Return the items; None if the list or any item of it cannot be read."""
        if not isinstance(written, list):
            self.report_wrong_kind(written, way, reader)
            return None
        if not written and not self.may_be_empty:
            reader.find(way, EMPTY_LIST)
            return None
        items = [
            self._item(item, (*way, index), reader)
            for index, item in enumerate(written)
        ]
        read = tuple(item for item in items if item is not None)
        return self._checked(read, way, reader) if len(read) == len(items) else None

    def _item(self, written: object, way: Way, reader: Reader) -> object | None:
        if self.item.is_empty(written):
            reader.find(way, EMPTY_TEXT, expected=self.item.expected)
            return None
        return self.item.take(written, way, reader)

    def _checked(
        self, items: tuple[object, ...], way: Way, reader: Reader
    ) -> tuple[object, ...] | None:
        if self.without_repetition and report_repeated(items, way, reader):
            return None
        return items

    def parts(self) -> Iterable[Form]:
        """Return the form of the items."""
        return (self.item,)

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of the list."""
        return {
            "type": "array",
            "items": self.item.reference(vocabulary),
            "minItems": 0 if self.may_be_empty else 1,
        }


def report_repeated(items: Sequence[object], way: Way, reader: Reader) -> bool:
    """Report what stands in a list more than once, and tell whether anything does."""
    repeated = {item: None for item in items if items.count(item) > 1}
    for item in repeated:
        reader.find(way, STANDS_TWICE, found=item)
    return bool(repeated)


@dataclass(frozen=True, kw_only=True)
class OneOrMoreForm(Form):
    """A list, or its only item without the brackets."""

    each: ListForm

    def read(
        self, written: object, way: Way, reader: Reader
    ) -> tuple[object, ...] | None:
        """Return the items of the list, or the one item as a list."""
        if isinstance(written, list) and not _is_clock_range(written):
            return self.each.read(written, way, reader)
        item = self.each.item.read(written, way, reader)
        return None if item is None else (item,)

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of an item, or a list of them."""
        return {
            "anyOf": [self.each.item.schema(vocabulary), self.each.schema(vocabulary)]
        }


def _is_clock_range(written: list[object]) -> bool:
    """Tell a span between two of TOML's times from a list of two spans."""
    return any(isinstance(item, dt.time) for item in written)


@dataclass(frozen=True, kw_only=True)
class WeekdaysForm(Form):
    """Days of the week: a list, a day, or from one day to another."""

    days: OneOrMoreForm

    def read(
        self, written: object, way: Way, reader: Reader
    ) -> tuple[object, ...] | None:
        """Return the days in the order they are written, each once."""
        spans = self.days.read(written, way, reader)
        if spans is None:
            return None
        days = [day for span in spans if isinstance(span, tuple) for day in span]
        return None if report_repeated(days, way, reader) else tuple(days)

    def schema(self, vocabulary: Vocabulary) -> JsonSchema:
        """Return the schema of the days."""
        return self.days.schema(vocabulary)


def _weekdays(written: object, vocabulary: Vocabulary) -> object | Refusal:
    return weekdays(written, vocabulary) if isinstance(written, str) else WRONG


def _day_schema(vocabulary: Vocabulary) -> JsonSchema:
    # A span of days is text that no list of words can hold.
    return {"anyOf": [one_of(vocabulary.readings(Weekday)), TEXT(vocabulary)]}


def _channel(written: object, vocabulary: Vocabulary) -> Channel | str | Refusal:
    if not isinstance(written, str) or not written.strip():
        return WRONG
    return vocabulary.read(Channel, written) or written


DAYS = Scalar(
    expected=Message(no="en ukedag", en="a day of the week"),
    example=Message(no='"mandag"', en='"monday"'),
    interpret=_weekdays,
    pattern=_day_schema,
)
WEEKDAYS = WeekdaysForm(
    expected=Message(no="en liste med ukedager", en="a list of days of the week"),
    example=Message(no='["mandag", "torsdag"]', en='["monday", "thursday"]'),
    name="weekdays",
    days=OneOrMoreForm(
        expected=DAYS.expected,
        example=DAYS.example,
        each=ListForm(expected=DAYS.expected, example=DAYS.example, item=DAYS),
    ),
)
BLOCKS = OneOrMoreForm(
    expected=TIME_RANGE.expected,
    example=TIME_RANGE.example,
    each=ListForm(
        expected=TIME_RANGE.expected, example=TIME_RANGE.example, item=TIME_RANGE
    ),
)
CHANNELS = ListForm(
    expected=Message(no="en liste med kanaler", en="a list of channels"),
    example='["Teams", "e-mail"]',
    item=Scalar(
        expected=Message(no="en kanal", en="a channel"),
        example='"Teams"',
        interpret=_channel,
        pattern=TEXT,
    ),
    without_repetition=True,
)
