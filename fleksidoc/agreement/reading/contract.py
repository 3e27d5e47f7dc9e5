"""The forms of the whole contract: they follow from the types of the model's fields."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.model.part import (
    Code,
    Counted,
    Declared,
    Empty,
    Part,
    Secret,
    Withheld,
    Within,
)
from fleksidoc.agreement.reading.codes import DOCUMENT, LANGUAGE
from fleksidoc.agreement.reading.custom import CUSTOM
from fleksidoc.agreement.reading.form import Form
from fleksidoc.agreement.reading.lists import BLOCKS, CHANNELS, WEEKDAYS, ListForm
from fleksidoc.agreement.reading.phrases import PHRASES
from fleksidoc.agreement.reading.scalars import (
    DATE,
    DURATION,
    END,
    FLAG,
    ORGANISATION_NUMBER,
    TIME_RANGE,
    counted_in,
    fixed,
    hours_within,
)
from fleksidoc.agreement.reading.tables import Key, TableForm
from fleksidoc.agreement.reading.texts import LOCALIZED, NAME, NOTE
from fleksidoc.agreement.values import (
    Channel,
    CustomValue,
    Duration,
    FixedValue,
    LocalizedText,
    Open,
    OrganisationNumber,
    TimeRange,
    Weekday,
)
from fleksidoc.errors import Message
from fleksidoc.sources import Way

PLAIN: Mapping[object, Form] = {
    str: NAME,
    bool: FLAG,
    LocalizedText: LOCALIZED,
    dt.date: DATE,
    dt.date | Open: END,
    TimeRange: TIME_RANGE,
    Duration: DURATION,
    OrganisationNumber: ORGANISATION_NUMBER,
    tuple[Weekday, ...]: WEEKDAYS,
    tuple[TimeRange, ...]: BLOCKS,
    tuple[Channel | str, ...]: CHANNELS,
    Mapping[str, LocalizedText]: PHRASES,
    Mapping[str, CustomValue]: CUSTOM,
}
"""The form of each type that is written in one way, wherever it stands."""

CODES: Mapping[Code, Form] = {Code.LANGUAGE: LANGUAGE, Code.DOCUMENT: DOCUMENT}


@cache
def table_form(part: type[Part]) -> TableForm:
    """Return the form of a table."""
    return TableForm(
        expected=Message(no="en tabell", en="a table"),
        example="{ … }",
        part=part,
        keys={
            **{name: _key(declared) for name, declared in part.declared.items()},
            **{name: _withheld(table) for name, table in part.withheld.items()},
        },
    )


def _key(declared: Declared) -> Key:
    return Key(
        form=form_of(declared.type, *declared.marks),
        required=declared.required,
        withheld=False,
        meaning=declared.meaning,
    )


def _withheld(table: Withheld) -> Key:
    return Key(
        form=table_form(table.part),  # type: ignore[arg-type]  # classes can be hashed
        required=False,
        withheld=True,
        meaning=table.meaning,
    )


def form_of(annotation: object, *marks: object) -> Form:
    """Return the form of a field, from its type and what marks it."""
    given = _without_none(annotation)
    if get_origin(given) is Annotated:
        plain, *more = get_args(given)
        return form_of(plain, *more)
    for mark in marks:
        if form := _marked(mark):
            return form
    if given in PLAIN:
        return PLAIN[given]
    if get_origin(given) is tuple:
        return _list(get_args(given)[0], may_be_empty=Empty.ALLOWED in marks)
    return _of_class(given)


def _of_class(given: object) -> Form:
    if isinstance(given, type) and issubclass(given, Part):
        return table_form(given)  # type: ignore[arg-type]  # as above
    if isinstance(given, type) and issubclass(given, FixedValue):
        return fixed(given)
    message = f"there is no form for {given}"
    raise TypeError(message)


def _marked(mark: object) -> Form | None:
    match mark:
        case Counted():
            return counted_in(mark)
        case Within():
            return hours_within(mark)
        case Code():
            return CODES[mark]
        case Secret():
            return NOTE
        case _:
            return None  # its meaning, or whether a list may be empty


def _list(item: object, *, may_be_empty: bool) -> ListForm:
    form = form_of(item)
    example = Message("[{item}, …]", "[{item}, …]", {"item": form.example})
    return ListForm(
        expected=Message(no="en liste", en="a list"),
        example=example,
        item=form,
        may_be_empty=may_be_empty,
        without_repetition=form is LANGUAGE,
    )


def _without_none(annotation: object) -> object:
    """Return the type of a field that can be left out, as if it could not."""
    if get_origin(annotation) not in {Union, UnionType}:
        return annotation
    options = tuple(one for one in get_args(annotation) if one is not NoneType)
    return Union[options]  # noqa: UP007  # made from a tuple


def form_at(way: Way) -> Form:
    """Return the form of the key at ``way``."""
    form: Form = table_form(Agreement)
    for step in way:
        form = form.keys[str(step)].form if isinstance(form, TableForm) else form
    return form


@cache
def contract() -> Mapping[str, tuple[Way, ...]]:
    """Return every key of the contract that has a table of its own, and its ways."""
    ways: dict[str, tuple[Way, ...]] = {}
    for way in _ways(table_form(Agreement), ()):
        ways[str(way[-1])] = (*ways.get(str(way[-1]), ()), way)
    return ways


def _ways(form: Form, way: Way) -> Iterator[Way]:
    if isinstance(form, TableForm):
        for name, key in form.keys.items():
            yield (*way, name)
            yield from _ways(key.form, (*way, name))
