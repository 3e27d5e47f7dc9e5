"""Section 10-8: the rest that must be left between what the agreement demands.

Demanded are core hours, fixed hours and required availability. A frame that the
employee may choose within leaves enough rest when the agreement says that the rest
prevails, and the shipped one always does.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.model.hours import CollectiveRest
from fleksidoc.agreement.values import Hours
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT
from fleksidoc.law.working_environment_act.grounds import (
    REST_AGREED,
    REST_GROUNDS,
    UNION,
    bound_by_collective_agreement,
)
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import (
    CHAPTER_10_FOR_ADULTS,
)
from fleksidoc.law.working_time import Rest, daily_rest, lasting, weekly_rest

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-8",
    heading=Message(
        no="Daglig og ukentlig arbeidsfri", en="Daily and weekly off-duty time"
    ),
    period=Period(begins=dt.date(2015, 7, 1)),
    read=READ,
    reach=CHAPTER_10_FOR_ADULTS,
)
DAILY = Hours(Decimal(11))
WEEKLY = Hours(Decimal(35))
DAILY_FLOOR = Hours(Decimal(8))
WEEKLY_FLOOR = Hours(Decimal(28))
FLOORS = (
    "Det kan ikke avtales kortere arbeidsfri periode enn 8 timer i løpet av 24 timer "
    "eller 28 timer i løpet av sju dager."
)
DEMANDS = (
    "hours.normal",
    "hours.core",
    "hours.start_between",
    "hours.end_between",
    "availability.hours",
    "hours.days",
    "availability.days",
    "hours.collective_rest",
)
LEAVE_MORE = Message(
    no="Kort inn det arbeidstaker er bundet til: kjernetid, fast arbeidstid eller "
    "tilgjengelighet.",
    en="Shorten what the employee is bound to: core hours, fixed hours or "
    "availability.",
)


def agreed_rest(agreement: Agreement) -> CollectiveRest | None:
    """Return the shorter rest that a collective basis gives."""
    return agreement.hours.collective_rest


def facts(rest: Rest, demanded: Hours) -> dict[str, object]:
    """Return what a message says of too short a rest."""
    return {
        "rest": lasting(rest.minutes),
        "begins": rest.begins,
        "demanded": demanded,
    }


@Provision(
    code="WEA1017",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Arbeidstaker skal ha minst 11 timer sammenhengende arbeidsfri i løpet av 24 "
    "timer.",
    checks=Message(
        no="Om kjernetid, fast arbeidstid og tilgjengelighet levner minst 11 timer "
        "arbeidsfri i døgnet, eller det som er avtalt i hours.collective_rest.",
        en="Whether core hours, fixed hours and availability leave at least 11 hours "
        "of rest a day, or what hours.collective_rest says.",
    ),
    message=Message(
        no="I døgnet fra {begins} er det bare {rest} sammenhengende arbeidsfri mellom "
        "det arbeidstaker er bundet til. Kravet er {demanded}.",
        en="In the 24 hours from {begins} there is only {rest} of continuous rest "
        "between what the employee is bound to. The requirement is {demanded}.",
    ),
    hint=LEAVE_MORE,
    reads=DEMANDS,
    wrong={"availability.hours": "07:00-21:00"},
    right={"availability.hours": "08:00-21:00"},
    grounds=REST_GROUNDS,
)
def daily_rest_too_short(agreement: Agreement) -> Iterator[Breach]:
    """No individual agreement shortens it; a collective one does, to eight hours."""
    agreed = agreed_rest(agreement)
    demanded = agreed.daily if agreed else DAILY
    rest = daily_rest(agreement)
    if rest and rest.minutes < demanded.minutes:
        yield Breach(rest.way, facts(rest, demanded))


@Provision(
    code="WEA1018",
    section=SECTION,
    cites=SECTION.cite(3),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=FLOORS,
    checks=Message(
        no="Om det er mindre enn 8 timer arbeidsfri i døgnet, som ingen avtale med de "
        "tillitsvalgte gir adgang til.",
        en="Whether there are less than 8 hours of rest a day, which no agreement with "
        "the elected representatives permits.",
    ),
    message=Message(
        no="I døgnet fra {begins} er det bare {rest} sammenhengende arbeidsfri. Mindre "
        "enn {demanded} kan ikke avtales med de tillitsvalgte.",
        en="In the 24 hours from {begins} there is only {rest} of continuous rest. "
        "Less than {demanded} cannot be agreed with the elected representatives.",
    ),
    hint=LEAVE_MORE,
    reads=DEMANDS,
    wrong={"hours.outer": "04:00-21:00", "availability.hours": "04:30-21:00"},
    right={"availability.hours": "06:00-21:00"},
    grounds=(UNION,),
)
def daily_rest_below_the_floor(agreement: Agreement) -> Iterator[Breach]:
    """Below the floor the ground of too short a rest is gone too."""
    rest = daily_rest(agreement)
    if rest and rest.minutes < DAILY_FLOOR.minutes:
        yield Breach(rest.way, facts(rest, DAILY_FLOOR))


@Provision(
    code="WEA1019",
    section=SECTION,
    cites=SECTION.cite(3),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=FLOORS,
    checks=Message(
        no="Om avtalt arbeidsfri er kortere enn 8 timer i døgnet eller 28 timer i "
        "uken.",
        en="Whether the agreed rest is shorter than 8 hours a day or 28 hours a week.",
    ),
    message=Message(
        no="Avtalt arbeidsfri er {agreed}. Det kan ikke avtales mindre enn {floor}.",
        en="The agreed rest is {agreed}. No less than {floor} can be agreed.",
    ),
    hint=Message(no="Rett hours.collective_rest.", en="Correct hours.collective_rest."),
    reads=("hours.collective_rest",),
    wrong={
        "employer.collective_agreement": {"name": {"no": "Avtalen", "en": "It"}},
        "hours.collective_rest": {
            "daily": 7,
            "weekly": 28,
            "compensation": {"no": "Fri dagen etter.", "en": "Off the day after."},
        },
    },
    right={
        "employer.collective_agreement": {"name": {"no": "Avtalen", "en": "It"}},
        "hours.collective_rest": {
            "daily": 8,
            "weekly": 28,
            "compensation": {"no": "Fri dagen etter.", "en": "Off the day after."},
        },
    },
    grounds=(UNION,),
)
def agreed_rest_below_the_floor(agreement: Agreement) -> Iterator[Breach]:
    """What the parties wrote down is held against the floor, whatever is demanded."""
    agreed = agreed_rest(agreement)
    if agreed and agreed.daily < DAILY_FLOOR:
        told = {"agreed": agreed.daily, "floor": DAILY_FLOOR}
        yield Breach(("hours", "collective_rest", "daily"), told)
    if agreed and agreed.weekly < WEEKLY_FLOOR:
        told = {"agreed": agreed.weekly, "floor": WEEKLY_FLOOR}
        yield Breach(("hours", "collective_rest", "weekly"), told)


@Provision(
    code="WEA1020",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Arbeidstaker skal ha en sammenhengende arbeidsfri periode på 35 timer i "
    "løpet av sju dager.",
    checks=Message(
        no="Om arbeidsdagene levner 35 timer sammenhengende arbeidsfri i uken, eller "
        "det som er avtalt i hours.collective_rest.",
        en="Whether the working days leave 35 hours of continuous rest a week, or what "
        "hours.collective_rest says.",
    ),
    message=Message(
        no="Den lengste arbeidsfrie perioden i uken er {rest}. Kravet er {demanded}.",
        en="The longest rest of the week is {rest}. The requirement is {demanded}.",
    ),
    hint=Message(
        no="Ta ut en arbeidsdag (hours.days), eller kort inn kjernetid, fast "
        "arbeidstid eller tilgjengelighet.",
        en="Take out a working day (hours.days), or shorten core hours, fixed hours or "
        "availability.",
    ),
    reads=DEMANDS,
    wrong={
        "hours.days": "monday-sunday",
        "hours.weekly": 39,
        "hours.full_time_weekly": 39,
        "hours.normal": None,
    },
    right={"hours.days": "monday-saturday", "hours.normal": None},
    grounds=REST_GROUNDS,
)
def weekly_rest_too_short(agreement: Agreement) -> Iterator[Breach]:
    """Seven working days leave no such rest; six do, if Saturday ends in time."""
    agreed = agreed_rest(agreement)
    demanded = agreed.weekly if agreed else WEEKLY
    rest = weekly_rest(agreement)
    if rest and rest.minutes < demanded.minutes:
        yield Breach(("hours", "days"), facts(rest, demanded))


@Provision(
    code="WEA1021",
    section=SECTION,
    cites=SECTION.cite(3),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Arbeidsgiver og arbeidstakernes tillitsvalgte i virksomhet som er bundet av "
    "tariffavtale, kan skriftlig avtale unntak fra bestemmelsene i første og andre "
    "ledd.",
    checks=Message(
        no="Om kortere arbeidsfri er avtalt i en virksomhet som ikke er bundet av "
        "tariffavtale.",
        en="Whether a shorter rest is agreed in an undertaking that is not bound by a "
        "collective pay agreement.",
    ),
    message=Message(
        no="Kortere arbeidsfri krever at virksomheten er bundet av tariffavtale.",
        en="A shorter rest requires that the undertaking is bound by a collective pay "
        "agreement.",
    ),
    hint=Message(
        no="Oppgi tariffavtalen i [employer.collective_agreement], eller slett "
        "hours.collective_rest. Uten tariffavtale kan arbeidstakernes representanter "
        "bare avtale det for å unngå alvorlige driftsforstyrrelser.",
        en="State the collective pay agreement in [employer.collective_agreement], or "
        "delete hours.collective_rest. Without one, the employees' representatives can "
        "agree to it only to avoid serious disruption.",
    ),
    reads=("hours.collective_rest", "employer.collective_agreement"),
    wrong={
        "hours.collective_rest": {
            "daily": 9,
            "weekly": 28,
            "compensation": {"no": "Fri dagen etter.", "en": "Off the day after."},
        }
    },
    right={
        "employer.collective_agreement": {"name": {"no": "Avtalen", "en": "It"}},
        "hours.collective_rest": {
            "daily": 9,
            "weekly": 28,
            "compensation": {"no": "Fri dagen etter.", "en": "Off the day after."},
        },
    },
    grounds=(REST_AGREED,),
)
def shorter_rest_without_collective_agreement(
    agreement: Agreement,
) -> Iterator[Breach]:
    """The exception is the unions' to agree on, with a narrow door for others."""
    if agreed_rest(agreement) and not bound_by_collective_agreement(agreement):
        yield Breach(("hours", "collective_rest"))
