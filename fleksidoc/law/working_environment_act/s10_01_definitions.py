"""Section 10-1: what working hours are. There is no third kind of time.

There is no statutory right to disconnect; what can be said about availability in
off-duty time follows from this section and from the rest that section 10-8 demands.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import (
    IN_FORCE,
    READ,
    WORKING_ENVIRONMENT_ACT,
)
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import CHAPTER_10
from fleksidoc.law.working_time import lasting

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-1",
    heading=Message(no="Definisjoner", en="Definitions"),
    period=Period(begins=IN_FORCE),
    read=READ,
    reach=CHAPTER_10,
)
AT_DISPOSAL = (
    "Med arbeidstid menes den tid arbeidstaker står til disposisjon for arbeidsgiver."
)


@Provision(
    code="WEA1001",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote=AT_DISPOSAL,
    checks=Message(
        no="Om arbeidstaker skal være tilgjengelig lenger enn arbeidsdagen varer i "
        "snitt.",
        en="Whether the employee is to be available for longer than the working day "
        "lasts on average.",
    ),
    message=Message(
        no="Arbeidstaker skal være tilgjengelig i {available}, men arbeidsdagen med "
        "pause er {day} i snitt.",
        en="The employee is to be available for {available}, but the working day with "
        "its break is {day} on average.",
    ),
    hint=Message(
        no="Krav om tilgjengelighet ut over arbeidstiden kan være arbeidstid eller "
        "beredskapsvakt (§ 10-4 tredje ledd). Kort inn availability.hours, eller avtal "
        "vakten for seg.",
        en="Required availability beyond the working hours may be working time or "
        "stand-by duty (section 10-4 third paragraph). Shorten availability.hours, or "
        "agree on the duty separately.",
    ),
    reads=("availability.hours", "hours.weekly", "hours.days", "hours.break_minutes"),
    wrong={"availability.hours": "08:00-18:00"},
    right={"availability.hours": "08:00-16:00"},
)
def availability_longer_than_the_day(agreement: Agreement) -> Iterator[Breach]:
    """Whoever must be reachable is at the employer's disposal, or on stand-by duty."""
    hours, availability = agreement.hours, agreement.availability
    if not (hours.weekly and hours.days and availability and availability.hours):
        return
    breaks = hours.break_minutes.amount if hours.break_minutes else 0
    day = hours.weekly.minutes / len(hours.days) + breaks
    available = availability.hours.minutes
    if Decimal(available) > day:
        facts = {"available": lasting(available), "day": lasting(day)}
        yield Breach(("availability", "hours"), facts)


@Provision(
    code="WEA1002",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="Med arbeidsfri menes den tid arbeidstaker ikke står til disposisjon for "
    "arbeidsgiver.",
    checks=Message(
        no="Om arbeidstaker ventes å svare utenfor arbeidstiden.",
        en="Whether the employee is expected to answer outside working hours.",
    ),
    message=Message(
        no="Arbeidstaker ventes å svare utenfor arbeidstiden.",
        en="The employee is expected to answer outside working hours.",
    ),
    hint=Message(
        no="Tid som går med til å svare, er arbeidstid, og et fast krav er vakt. Sett "
        "availability.off_hours_reply_expected = false, eller avtal vakten for seg.",
        en="Time spent on answering is working time, and a standing demand is stand-by "
        "duty. Set availability.off_hours_reply_expected = false, or agree on the duty "
        "separately.",
    ),
    reads=("availability.off_hours_reply_expected",),
    wrong={"availability.off_hours_reply_expected": True},
    right={"availability.off_hours_reply_expected": False},
)
def reply_expected_off_hours(agreement: Agreement) -> Iterator[Breach]:
    """Off-duty time that must be used for answers is none."""
    availability = agreement.availability
    if availability and availability.off_hours_reply_expected:
        yield Breach(("availability", "off_hours_reply_expected"))
