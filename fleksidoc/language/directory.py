"""Every field a template may use: what it means, what it prints in each language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, cast, get_args

from fleksidoc.agreement.model import Agreement, Part
from fleksidoc.agreement.model.part import PER_DAY, Counted, Declared
from fleksidoc.agreement.model.procedure import Amendment
from fleksidoc.agreement.values import (
    Duration,
    FixedValue,
    Hours,
    OrganisationNumber,
    TimeOfDay,
    TimeRange,
    Unit,
)
from fleksidoc.errors import Message
from fleksidoc.language import amendment
from fleksidoc.language.contract import fields, is_fixed, is_table, types_of
from fleksidoc.language.fields import Field, Kind
from fleksidoc.language.finished import finished, joined
from fleksidoc.language.language import Language
from fleksidoc.language.percentage import Percentage


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One field of the directory."""

    path: str
    """As it is written in a tag; ``[]`` stands for each item of a list of tables."""

    field: Field
    meaning: Message
    examples: Mapping[str, str]
    """What it prints, by language; nothing for texts that are the parties' own, and
    for what is only tested."""

    words: Mapping[str, Mapping[str, str]]
    """What each of its neutral words prints, by language."""


@dataclass(frozen=True, slots=True)
class _Described:
    """What the contract says of one field."""

    meaning: Message
    kind: object
    """Its first type."""

    sample: object = None
    """A value that its marks ask for."""

    fixed: type[FixedValue] | None = None
    """The words it can be, be it beside a date."""


_SAMPLES: Final[Mapping[object, object]] = {
    dt.date: dt.date(2027, 1, 15),
    Duration: Duration(2, Unit.WEEK),
    Hours: Hours(Decimal("37.5")),
    TimeRange: TimeRange(TimeOfDay.at(9), TimeOfDay.at(14, 30)),
    OrganisationNumber: OrganisationNumber("312345609"),
    Percentage: Percentage(Decimal(80)),
}
"""A value of each type that prints the same way whatever it says."""

_HOURS_A_DAY: Final = Hours(Decimal("7.5"))

_COMPUTED: Final[Mapping[str, _Described]] = {
    **{
        path: _Described(meaning, tuple[Amendment, ...])
        for path, meaning in amendment.MEANINGS.items()
    },
    "base": _Described(
        Message(
            no="Ord for topp- og bunnteksten, fra [base] i language.toml: "
            "{{ base.page }}.",
            en="Words for header and footer, from [base] in language.toml: "
            "{{ base.page }}.",
        ),
        Mapping,
    ),
    "hours.flexitime": _Described(
        Message(
            no="Om det er avtalt fleksitid; regnes ut av de andre nøklene.",
            en="Whether there is flexitime; computed from the other keys.",
        ),
        bool,
    ),
    "hours.percentage": _Described(
        Message(
            no="Stillingsprosenten; regnes ut, og utelates ved full stilling.",
            en="The share of full time; computed, and left out for full time.",
        ),
        Percentage,
    ),
    "refusal.hours_refused": _Described(
        Message(
            no="Om arbeidstiden som det ble søkt om, er avslått; regnes ut.",
            en="Whether the working hours asked for are refused; computed.",
        ),
        bool,
    ),
    "refusal.home_office_refused": _Described(
        Message(
            no="Om hjemmekontoret som det ble søkt om, er avslått; regnes ut.",
            en="Whether the home office asked for is refused; computed.",
        ),
        bool,
    ),
    "refusal.board_deadline": _Described(
        Message(
            no="Siste dag for Tvisteløsningsnemnda; regnes ut av dagen avslaget kom "
            "fram.",
            en="The last day for the Dispute Resolution Board; computed from the day "
            "the refusal arrived.",
        ),
        dt.date,
    ),
    "notice.home_office_ends": _Described(
        Message(
            no="Om hjemmekontoret opphører; regnes ut.",
            en="Whether the home office ends; computed.",
        ),
        bool,
    ),
    "notice.flexitime_ends": _Described(
        Message(
            no="Om fleksitiden opphører; regnes ut.",
            en="Whether the flexitime ends; computed.",
        ),
        bool,
    ),
    "notice.period": _Described(
        Message(
            no="Fristen for den som sier opp; hentes fra [termination].",
            en="The period of notice of whoever gives it; from [termination].",
        ),
        Duration,
    ),
    "notice.presumes_receipt": _Described(
        Message(
            no="Om siste dag forutsetter at oppsigelsen mottas dagen den er datert; "
            "regnes ut.",
            en="Whether the last day presumes receipt on the date of the notice; "
            "computed.",
        ),
        bool,
    ),
}
"""The fields that stand in no data file."""


def directory(languages: Iterable[Language]) -> list[Entry]:
    """Return every field there is, in the order of the contract."""
    printed = tuple(languages)
    return list(_entries("", fields(), Agreement, printed))


def _entries(
    prefix: str, table: Field, model: type[Part], printed: tuple[Language, ...]
) -> Iterator[Entry]:
    for name, field in table.fields.items():
        path = f"{prefix}{name}"
        described = _COMPUTED.get(path) or _described(model.declared[name])
        examples = {
            language.code: _example(name, field, described, printed, language)
            for language in printed
        }
        yield Entry(
            path=path,
            field=field,
            meaning=described.meaning,
            examples={code: text for code, text in examples.items() if text},
            words=_words(described.fixed, printed),
        )
        if field.kind in {Kind.TABLE, Kind.TABLES}:
            step = "." if field.kind is Kind.TABLE else "[]."
            below = _model(described.kind)
            yield from _entries(f"{path}{step}", field, below, printed)


def _words(
    fixed: type[FixedValue] | None, printed: tuple[Language, ...]
) -> dict[str, dict[str, str]]:
    """Return what each word of a fixed value prints."""
    return {
        value.value: {language.code: finished(value, language) for language in printed}
        for value in fixed or ()
    }


def _described(declared: Declared) -> _Described:
    kind = next(types_of(declared.type))
    samples = (_sample(mark) for mark in _marks(declared))
    sample = next(filter(None, samples), _SAMPLES.get(kind))
    fixed = next(filter(is_fixed, types_of(declared.type)), None)
    return _Described(declared.meaning, kind, sample, fixed)


def _marks(declared: Declared) -> Iterator[object]:
    """Yield the marks of a field, also those on one of its types only."""
    yield from declared.marks
    for option in get_args(declared.type):
        yield from getattr(option, "__metadata__", ())


def _sample(mark: object) -> object:
    if isinstance(mark, Counted):
        return Duration(2, mark.unit)
    return _HOURS_A_DAY if mark == PER_DAY else None


def _model(annotation: object) -> type[Part]:
    """Return the model of a table, or of each table in a list."""
    if is_table(annotation):
        return annotation
    return cast("type[Part]", _item(annotation))


def _item(annotation: object) -> object:
    return next(types_of(get_args(annotation)[0]))


def _example(
    name: str,
    field: Field,
    described: _Described,
    printed: tuple[Language, ...],
    language: Language,
) -> str:
    """Return what such a field prints in a language; of free text, nothing."""
    if name == "languages":
        return joined([language.name_of(other) for other in printed], language)
    if name == "prevailing_language":
        return language.name_of(printed[0])
    listing = field.kind is Kind.LISTING
    kind = _item(described.kind) if listing else described.kind
    if is_fixed(kind):
        values: list[FixedValue] = list(kind)[: 2 if listing else 1]
        return joined([finished(value, language) for value in values], language)
    sample = described.sample or _SAMPLES.get(kind)
    return finished(sample, language) if sample else ""
