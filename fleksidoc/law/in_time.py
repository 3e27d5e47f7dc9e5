"""The law in time: when it changes, and how old our reading of it is. LAW010-019."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Citation, Finding, Severity
from fleksidoc.law.library import rules
from fleksidoc.law.profiles import profile_of
from fleksidoc.law.statute import Section
from fleksidoc.sources import Record

CHANGE_AHEAD: Final = "LAW010"
LAW_CHANGES = Message(
    no="Loven endres {day}, mens ordningen gjelder: {sections}.",
    en="The law changes on {day}, while the arrangement applies: {sections}.",
)
LAW_CHANGES_HINT = Message(
    no="Avtalen er kontrollert mot reglene slik de er {judged}. Gå gjennom den på nytt "
    "når endringen trer i kraft.",
    en="The agreement was checked against the rules as they are on {judged}. Go "
    "through it again when the change takes effect.",
)
RULE_BASE_OLD = Message(
    no="Reglene er kontrollert mot kilden for mer enn tolv måneder siden: {sections}.",
    en="The rules were checked against their source more than twelve months ago: "
    "{sections}.",
)
RULE_BASE_OLD_HINT = Message(
    no="De eldste er fra {read}. Kontroller dem mot Lovdata, eller hent en nyere "
    "utgave av programmet.",
    en="The oldest are from {read}. Check them against Lovdata, or get a newer release "
    "of the program.",
)


def changes(agreement: Agreement, record: Record, judged: dt.date) -> Iterator[Finding]:
    """Yield a warning for each day on which the law changes under the arrangement."""
    end = agreement.duration.end
    last = end if isinstance(end, dt.date) else dt.date.max
    days: dict[dt.date, list[Section]] = {}
    for section in sections(agreement):
        for day in section.period.changes:
            if judged < day <= last:
                days.setdefault(day, []).append(section)
    for day in sorted(days):
        cited = tuple(section.cite() for section in days[day])
        yield Finding(
            code=CHANGE_AHEAD,
            severity=Severity.WARNING,
            place=replace(record.place(("duration", "end")), key="duration.end"),
            message=LAW_CHANGES.about(day=day, sections=cited),
            hint=LAW_CHANGES_HINT.about(judged=judged),
            citations=cited,
        )


def rule_base_age(
    agreement: Agreement, record: Record, on: dt.date
) -> Iterator[Finding]:
    """Yield a warning if what reaches the agreement was read too long ago."""
    old = [(cited, read) for cited, read in readings(agreement) if is_old(read, on)]
    if old:
        cited = tuple(cited for cited, _ in old)
        yield Finding(
            code="LAW011",
            severity=Severity.WARNING,
            place=record.place(()),
            message=RULE_BASE_OLD.about(sections=cited),
            hint=RULE_BASE_OLD_HINT.about(read=min(read for _, read in old)),
            citations=cited,
        )


def readings(agreement: Agreement) -> Iterator[tuple[Citation, dt.date]]:
    """Yield what the agreement is held against, and when its source was read."""
    for section in sections(agreement):
        if section.read:
            yield section.cite(), section.read
    if profile := profile_of(agreement):
        yield profile.cites, profile.read


def sections(agreement: Agreement) -> list[Section]:
    """Return the sections with a rule that reaches the agreement, each once."""
    found = (rule.provision.section for rule in rules())
    reaching = (section for section in found if section.reach.holds(agreement))
    return list(
        {(section.cite(), section.period): section for section in reaching}.values()
    )


def is_old(read: dt.date, on: dt.date) -> bool:
    """Tell whether a source was read more than twelve months ago.

    >>> is_old(dt.date(2028, 2, 29), dt.date(2029, 2, 28))
    False
    """
    return (read.year + 1, read.month, read.day) < (on.year, on.month, on.day)
