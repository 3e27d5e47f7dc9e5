"""Fields that no key gives, and keys whose own value is not what is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import singledispatch

from fleksidoc.agreement.ending import Ending
from fleksidoc.agreement.model import Agreement, Part
from fleksidoc.agreement.model.hours import WorkingHours
from fleksidoc.agreement.model.procedure import Amendment, Notice
from fleksidoc.agreement.model.refusal import Refusal
from fleksidoc.language import amendment
from fleksidoc.language.fields import Field, Kind
from fleksidoc.language.finished import finished, joined
from fleksidoc.language.language import Language
from fleksidoc.language.percentage import Percentage
from fleksidoc.language.wording import Fixed, Listing, Word

COMPUTED_FIELDS: Mapping[type[Part], Mapping[str, Field]] = {
    Agreement: {
        "base": Field(kind=Kind.OPEN, required=True),
        "languages": Field(kind=Kind.LISTING, required=True),
        "prevailing_language": Field(kind=Kind.TEXT),
    },
    WorkingHours: {
        "flexitime": Field(kind=Kind.FLAG, required=True),
        "percentage": Field(kind=Kind.TEXT),
    },
    Refusal: {
        "hours_refused": Field(kind=Kind.FLAG, required=True),
        "home_office_refused": Field(kind=Kind.FLAG, required=True),
        "home_office_reasons": Field(kind=Kind.TEXT),
        "board_deadline": Field(kind=Kind.TEXT),
    },
    Notice: {
        "home_office_ends": Field(kind=Kind.FLAG, required=True),
        "flexitime_ends": Field(kind=Kind.FLAG, required=True),
        "period": Field(kind=Kind.TEXT),
        "last_day": Field(kind=Kind.TEXT),
        "presumes_receipt": Field(kind=Kind.FLAG, required=True),
    },
}
"""The computed fields, by the table they stand in."""

ADDED_FIELDS: Mapping[type[Part], Mapping[str, Field]] = {
    Amendment: amendment.FIELDS,
}
"""Fields that are not computed from one agreement: whoever amends adds the words."""

NOT_PRINTED: Mapping[type[object], frozenset[str]] = {
    Agreement: frozenset({"document", "phrases", "accept"}),
}
"""Keys that steer the program, by their table: a template does not see them."""


@dataclass(frozen=True, slots=True)
class Printing:
    """The language that a wording is made in, and all that the document is in."""

    language: Language
    languages: tuple[Language, ...]
    agreement: Agreement
    """The whole, for what follows from more than one table."""


@singledispatch
def computed(table: object, printing: Printing) -> dict[str, Word | None]:  # noqa: ARG001  # one signature for all
    """Return the computed words of a table; None for one that is absent."""
    return {}


@computed.register(WorkingHours)
def _(part: WorkingHours, printing: Printing) -> dict[str, Word | None]:
    return {
        "flexitime": part.flexitime,
        "percentage": _percentage(part, printing.language),
    }


@computed.register(Refusal)
def _(part: Refusal, printing: Printing) -> dict[str, Word | None]:
    return {
        "hours_refused": part.hours_refused,
        "home_office_refused": part.home_office_refused,
        "home_office_reasons": _printed(part.reasons_for_home_office, printing),
        "board_deadline": _printed(part.board_deadline, printing),
    }


@computed.register(Notice)
def _(part: Notice, printing: Printing) -> dict[str, Word | None]:
    ends = Ending.of(part, printing.agreement)
    return {
        "home_office_ends": ends.home_office,
        "flexitime_ends": ends.flexitime,
        "period": _printed(ends.period, printing),
        "last_day": _printed(ends.last_day, printing),
        "presumes_receipt": ends.presumes_receipt,
    }


@computed.register(Agreement)
def _(part: Agreement, printing: Printing) -> dict[str, Word | None]:
    return {
        "base": printing.language.base,
        "languages": _languages(printing),
        "prevailing_language": _prevailing(part.prevailing_language, printing),
    }


def _printed(value: object | None, printing: Printing) -> str | None:
    return None if value is None else finished(value, printing.language)


def _percentage(hours: WorkingHours, language: Language) -> str | None:
    agreed, full_time = hours.weekly, hours.full_time_weekly
    if agreed is None or full_time is None or agreed >= full_time:
        return None
    return finished(Percentage.of(agreed.value, full_time.value), language)


def _languages(printing: Printing) -> Listing:
    names = [printing.language.name_of(other) for other in printing.languages]
    return Listing(joined(names, printing.language), items=names)


def _prevailing(code: str | None, printing: Printing) -> Fixed | None:
    # With one text there is nothing to prevail over, whatever the data says.
    among = printing.languages if len(printing.languages) > 1 else ()
    for language in among:
        if language.code == code:
            return Fixed(printing.language.name_of(language), neutral=code)
    return None
