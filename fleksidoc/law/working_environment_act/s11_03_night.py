"""Section 11-3: when those under 18 may not work at all."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.working_environment_act.chapter_11 import (
    NIGHT,
    SHORTEN,
    is_under_15,
    limits,
)
from fleksidoc.law.working_time import EVENING, lying_in

READS = (
    "hours.normal",
    "hours.core",
    "hours.outer",
    "hours.start_between",
    "hours.end_between",
    "availability.hours",
)


@Provision(
    code="WEA1107",
    section=NIGHT,
    cites=NIGHT.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Ungdom mellom 15 og 18 år som ikke er skolepliktig skal ha en arbeidsfri "
    "periode på minst 8 timer som omfatter tiden mellom kl. 2300 og kl. 0600.",
    checks=Message(
        no="Om arbeidstiden går inn i natten: kl. 23–06 for dem som er 15 til 17 år, "
        "kl. 20–06 for dem som er yngre.",
        en="Whether the hours reach into the night: 23:00–06:00 for those aged 15 to "
        "17, 20:00–06:00 for younger ones.",
    ),
    message=Message(
        no="Arbeidstiden {span} går inn i natten, og nattarbeid er forbudt i denne "
        "alderen.",
        en="The hours {span} reach into the night, and night work is prohibited at "
        "this age.",
    ),
    hint=SHORTEN,
    reads=READS,
    wrong={"employee.age_group": "15-17", "hours.outer": "05:30-18:00"},
    right={"employee.age_group": "15-17", "hours.outer": "06:00-18:00"},
)
def night_work_of_minors(agreement: Agreement) -> Iterator[Breach]:
    """Nothing in the agreement can permit it."""
    limited = limits(agreement)
    for late in lying_in(agreement, *limited.forbidden):
        yield Breach(late.way, {"span": late.span}, cites=limited.night)


@Provision(
    code="WEA1108",
    section=NIGHT,
    cites=NIGHT.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Arbeid mellom kl. 2100 og kl. 2300 er nattarbeid og er ikke tillatt med "
    "mindre arbeidets art gjør det nødvendig eller det foreligger et særlig og "
    "tidsavgrenset behov for nattarbeid.",
    checks=Message(
        no="Om de som er 15 til 17 år kan arbeide kl. 21–23, eller noen under 18 år "
        "har avtale om kveldsarbeid på eget initiativ.",
        en="Whether those aged 15 to 17 may work between 21:00 and 23:00, or anyone "
        "under 18 has an agreement on evening work on own initiative.",
    ),
    message=Message(
        no="Avtalen åpner for arbeid mellom kl. 21 og 23. Det er nattarbeid i denne "
        "alderen, og kan ikke avtales på eget initiativ.",
        en="The agreement permits work between 21:00 and 23:00. At this age that is "
        "night work, and cannot be agreed on own initiative.",
    ),
    hint=Message(
        no="La arbeidstiden slutte kl. 21, og slett hours.evening_initiative.",
        en="Let the hours end at 21:00, and delete hours.evening_initiative.",
    ),
    reads=(*READS, "hours.evening_initiative"),
    wrong={"employee.age_group": "15-17", "hours.evening_initiative": True},
    right={"employee.age_group": "15-17", "hours.evening_initiative": False},
)
def evening_work_of_minors(agreement: Agreement) -> Iterator[Breach]:
    """The evening that adults may choose is not for the young to give away."""
    if agreement.hours.evening_initiative:
        yield Breach(("hours", "evening_initiative"))
    for late in () if is_under_15(agreement) else lying_in(agreement, EVENING):
        yield Breach(late.way)
