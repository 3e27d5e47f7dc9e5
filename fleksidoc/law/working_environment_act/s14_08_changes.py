"""Section 14-8: a change is in the contract no later than the day it takes effect.

A paper that comes too late is still better than none: refusing to write it would only
prolong the breach, so it is a warning.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement, documents
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="14-8",
    heading=Message(
        no="Endringer i arbeidsforholdet", en="Changes in the employment relationship"
    ),
    period=Period(begins=dt.date(2024, 7, 1)),
    read=READ,
)


@Provision(
    code="WEA1404",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Endringer i arbeidsforholdet som nevnt i §§ 14-6 og 14-7 skal tas inn i "
    "arbeidsavtalen tidligst mulig og senest den dagen endringen trer i kraft.",
    checks=Message(
        no="Om ordningen trer i kraft før avtalen er datert.",
        en="Whether the arrangement takes effect before the agreement is dated.",
    ),
    message=Message(
        no="Ordningen gjelder fra {start}, men avtalen er datert {issued}.",
        en="The arrangement applies from {start}, but the agreement is dated {issued}.",
    ),
    hint=Message(
        no="Avtalen skal være skrevet senest den dagen ordningen trer i kraft. Skriv "
        "under så snart som mulig, og dater ikke tilbake.",
        en="The agreement shall be written no later than the day the arrangement takes "
        "effect. Sign as soon as possible, and do not antedate.",
    ),
    reads=("duration.start", "issued"),
    wrong={"issued": "2027-01-02"},
    right={"issued": "2027-01-01"},
)
def written_after_it_took_effect(agreement: Agreement) -> Iterator[Breach]:
    """The day it takes effect is the last day in time."""
    start = agreement.duration.start
    # An amendment is dated after the arrangement began: its own day counts.
    if start < agreement.issued and not documents()[agreement.document].from_two:
        facts = {"start": start, "issued": agreement.issued}
        yield Breach(("duration", "start"), facts)


@Provision(
    code="WEA1409",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Endringer i arbeidsforholdet som nevnt i §§ 14-6 og 14-7 skal tas inn i "
    "arbeidsavtalen tidligst mulig og senest den dagen endringen trer i kraft.",
    checks=Message(
        no="Om en endring trer i kraft før endringsavtalen er datert.",
        en="Whether a change takes effect before the amendment is dated.",
    ),
    message=Message(
        no="Endringen gjelder fra {effective}, men endringsavtalen er datert {issued}.",
        en="The change applies from {effective}, but the amendment is dated {issued}.",
    ),
    hint=Message(
        no="Endringen skal være skrevet senest den dagen den trer i kraft. Skriv under "
        "så snart som mulig, og dater ikke tilbake.",
        en="The change shall be written no later than the day it takes effect. Sign as "
        "soon as possible, and do not antedate.",
    ),
    reads=("amendment.effective", "issued"),
    wrong={"issued": "2027-01-02", "amendment": {"effective": "2027-01-01"}},
    right={"issued": "2027-01-01", "amendment": {"effective": "2027-01-01"}},
)
def amended_after_it_took_effect(agreement: Agreement) -> Iterator[Breach]:
    """A change is in writing before anybody lives by it."""
    amendment = agreement.amendment
    if amendment and amendment.effective and amendment.effective < agreement.issued:
        facts = {"effective": amendment.effective, "issued": agreement.issued}
        yield Breach(("amendment", "effective"), facts)
