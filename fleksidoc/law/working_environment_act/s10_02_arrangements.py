"""Section 10-2: flexible hours, reduced hours, and what a flexitime scheme should say.

The right to flexible hours concerns when the work is done, never where. Whether it
would be a major inconvenience is for people to judge. How a flexitime account works is
not told by the law: what stands here about it is advice.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import CHAPTER_10

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-2",
    heading=Message(no="Arbeidstidsordninger", en="Working-hour arrangements"),
    period=Period(begins=dt.date(2010, 1, 1)),
    read=READ,
)
FLEXIBLE = replace(
    SECTION,
    heading=Message(
        no="Arbeidstidsordninger, tredje ledd",
        en="Working-hour arrangements, third paragraph",
    ),
    reach=CHAPTER_10,
)
"""The right to flexible hours, which exempt posts do not have."""

FLEXIBLE_HOURS = (
    "Arbeidstaker har rett til fleksibel arbeidstid dersom dette kan gjennomføres uten "
    "vesentlig ulempe for virksomheten."
)


@Provision(
    code="WEA1003",
    section=FLEXIBLE,
    cites=FLEXIBLE.cite(3),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote=FLEXIBLE_HOURS,
    checks=Message(
        no="Om fleksitidskontoen har grenser både for plusstid og for minustid.",
        en="Whether the flexitime account has limits for both plus time and minus "
        "time.",
    ),
    message=Message(
        no="Fleksitidskontoen mangler en grense: {key}.",
        en="The flexitime account lacks a limit: {key}.",
    ),
    hint=Message(
        no="Sett en grense i timer, så saldoen ikke vokser uten at noen ser det.",
        en="Set a limit in hours, so that the balance does not grow unseen.",
    ),
    reads=("hours.account.max_plus", "hours.account.max_minus"),
    wrong={"hours.account.max_minus": None},
    right={"hours.account.max_minus": 5},
)
def account_without_limits(agreement: Agreement) -> Iterator[Breach]:
    """Boundless work is what the limits are for."""
    if agreement.hours.account:
        for key in ("max_plus", "max_minus"):
            if getattr(agreement.hours.account, key) is None:
                yield Breach(("hours", "account", key), {"key": f"hours.account.{key}"})


@Provision(
    code="WEA1004",
    section=FLEXIBLE,
    cites=FLEXIBLE.cite(3),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote=FLEXIBLE_HOURS,
    checks=Message(
        no="Om det er avtalt hvor mye plusstid som kan avspaseres.",
        en="Whether it is agreed how much plus time may be taken off.",
    ),
    message=Message(
        no="Avtalen sier ikke hvor mange dager arbeidstaker kan avspasere i året.",
        en="The agreement does not say how many days the employee may take off a year.",
    ),
    hint=Message(
        no="Oppgi antallet i hours.account.time_off_days_per_year.",
        en="State the number in hours.account.time_off_days_per_year.",
    ),
    reads=("hours.account.time_off_days_per_year",),
    wrong={"hours.account.time_off_days_per_year": None},
    right={"hours.account.time_off_days_per_year": 12},
)
def time_off_not_agreed(agreement: Agreement) -> Iterator[Breach]:
    """Hours that are earned and never taken are where flexitime disputes begin."""
    account = agreement.hours.account
    if account and account.time_off_days_per_year is None:
        yield Breach(("hours", "account", "time_off_days_per_year"))


@Provision(
    code="WEA1005",
    section=FLEXIBLE,
    cites=FLEXIBLE.cite(3),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote=FLEXIBLE_HOURS,
    checks=Message(
        no="Om fleksitiden har kjernetid, eller avtalt tilgjengelighet i stedet.",
        en="Whether the flexitime has core hours, or agreed availability instead.",
    ),
    message=Message(
        no="Fleksitiden har verken kjernetid eller avtalt tilgjengelighet.",
        en="The flexitime has neither core hours nor agreed availability.",
    ),
    hint=Message(
        no="Oppgi kjernetid (hours.core) eller når arbeidstaker skal kunne nås "
        "(availability.hours).",
        en="State core hours (hours.core) or when the employee can be reached "
        "(availability.hours).",
    ),
    reads=("hours.core", "availability.hours"),
    wrong={"hours.core": None, "availability.hours": None},
    right={"hours.core": None},
)
def neither_core_nor_availability(agreement: Agreement) -> Iterator[Breach]:
    """Colleagues need some hours when they can count on each other."""
    availability = agreement.availability
    reachable = availability and availability.hours
    if agreement.hours.flexitime and not agreement.hours.core and not reachable:
        yield Breach(("hours", "core"))


@Provision(
    code="WEA1006",
    section=SECTION,
    cites=SECTION.cite(4),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Når avtalt periode med redusert arbeidstid er over, har arbeidstaker rett "
    "til å gå tilbake til tidligere arbeidstid.",
    checks=Message(
        no="Om perioden med redusert arbeidstid er avtalt.",
        en="Whether the period of reduced working hours is agreed.",
    ),
    message=Message(
        no="Arbeidstiden er redusert, men avtalen sier ikke hvor lenge.",
        en="The working hours are reduced, but the agreement does not say for how "
        "long.",
    ),
    hint=Message(
        no="Oppgi siste dag i hours.reduced_until. Da er det også klart når retten til "
        "å gå tilbake gjelder. Grunnen til reduksjonen skal ikke stå i avtalen.",
        en="State the last day in hours.reduced_until. Then it is also clear when the "
        "right to return applies. The reason for the reduction does not belong in the "
        "agreement.",
    ),
    reads=("hours.reduced_right", "hours.reduced_until"),
    wrong={"hours.reduced_right": True},
    right={"hours.reduced_right": True, "hours.reduced_until": "2027-12-31"},
)
def reduced_hours_without_end(agreement: Agreement) -> Iterator[Breach]:
    """The right to return counts from the end of the agreed period."""
    if agreement.hours.reduced_right and agreement.hours.reduced_until is None:
        yield Breach(("hours", "reduced_until"))
