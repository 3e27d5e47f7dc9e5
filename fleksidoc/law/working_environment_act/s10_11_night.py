"""Section 10-11: night work between 21:00 and 06:00, and the evening one may choose.

Between 21:00 and 23:00 the individual may agree to work on own initiative: so that time
can be allowed, and never demanded. After 23:00 no individual agreement helps.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import TimeOfDay, TimeRange
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT
from fleksidoc.law.working_environment_act.grounds import NIGHT_GROUNDS
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import (
    CHAPTER_10_FOR_ADULTS,
)
from fleksidoc.law.working_time import EVENING, lying_in

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-11",
    heading=Message(no="Nattarbeid", en="Night work"),
    period=Period(begins=dt.date(2017, 7, 1)),
    read=READ,
    reach=CHAPTER_10_FOR_ADULTS,
)
SMALL_HOURS = TimeRange(TimeOfDay.at(0), TimeOfDay.at(6))
LATE_NIGHT = TimeRange(TimeOfDay.at(23), TimeOfDay.at(24))
READS = (
    "hours.normal",
    "hours.core",
    "hours.outer",
    "hours.start_between",
    "hours.end_between",
    "availability.hours",
    "hours.evening_initiative",
)
OWN_INITIATIVE = (
    "Arbeidsgiver og arbeidstaker kan inngå skriftlig avtale om at arbeidstaker, på "
    "eget initiativ, kan utføre arbeid mellom kl. 2100 og kl. 2300."
)


@Provision(
    code="WEA1027",
    section=SECTION,
    cites=SECTION.cite(3),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=OWN_INITIATIVE,
    checks=Message(
        no="Om rammen for arbeidstiden går forbi kl. 21 uten avtale om kveldsarbeid på "
        "eget initiativ.",
        en="Whether the frame of the hours passes 21:00 without an agreement on "
        "evening work on one's own initiative.",
    ),
    message=Message(
        no="Arbeidstiden {span} går forbi kl. 21, og det krever en skriftlig avtale om "
        "kveldsarbeid.",
        en="The hours {span} pass 21:00, and that requires a written agreement on "
        "evening work.",
    ),
    hint=Message(
        no="La rammen slutte kl. 21, eller sett hours.evening_initiative = true. Da "
        "trykkes avtalen om at arbeidstaker på eget initiativ kan arbeide kl. 21–23.",
        en="Let the frame end at 21:00, or set hours.evening_initiative = true. Then "
        "the agreement that the employee may work between 21:00 and 23:00 on the "
        "employee's own initiative is printed.",
    ),
    reads=READS,
    wrong={"hours.outer": "06:00-22:00"},
    right={"hours.outer": "06:00-22:00", "hours.evening_initiative": True},
    grounds=NIGHT_GROUNDS,
)
def evening_without_agreement(agreement: Agreement) -> Iterator[Breach]:
    """The individual may agree to it, in writing."""
    if not agreement.hours.evening_initiative:
        for late in lying_in(agreement, EVENING):
            if not late.demanded:
                yield Breach(late.way, {"span": late.span})


@Provision(
    code="WEA1028",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Nattarbeid er ikke tillatt med mindre arbeidets art gjør det nødvendig.",
    checks=Message(
        no="Om arbeidstaker er bundet til tid mellom kl. 21 og 23. En avtale om "
        "kveldsarbeid gjelder bare arbeid på eget initiativ.",
        en="Whether the employee is bound to time between 21:00 and 23:00. An "
        "agreement on evening work covers work on one's own initiative alone.",
    ),
    message=Message(
        no="Arbeidstaker er bundet til {span}. Kl. 21–23 kan bare være arbeid på eget "
        "initiativ.",
        en="The employee is bound to {span}. Between 21:00 and 23:00 there can only be "
        "work on one's own initiative.",
    ),
    hint=Message(
        no="La kjernetid, fast arbeidstid og tilgjengelighet slutte kl. 21.",
        en="Let core hours, fixed hours and availability end at 21:00.",
    ),
    reads=READS,
    wrong={
        "hours.outer": "10:00-22:00",
        "hours.core": "14:00-21:30",
        "hours.normal": None,
        "availability.hours": "14:00-20:00",
        "hours.evening_initiative": True,
    },
    right={
        "hours.outer": "10:00-22:00",
        "hours.core": "14:00-21:00",
        "hours.normal": None,
        "availability.hours": "14:00-20:00",
        "hours.evening_initiative": True,
    },
    grounds=NIGHT_GROUNDS,
)
def evening_is_demanded(agreement: Agreement) -> Iterator[Breach]:
    """What is demanded is not on one's own initiative."""
    for late in lying_in(agreement, EVENING):
        if late.demanded:
            yield Breach(late.way, {"span": late.span})


@Provision(
    code="WEA1029",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Nattarbeid er ikke tillatt med mindre arbeidets art gjør det nødvendig.",
    checks=Message(
        no="Om arbeidstiden eller rammen for den går inn i tiden mellom kl. 23 og 06, "
        "som ikke kan avtales med den enkelte.",
        en="Whether the hours or their frame reach into the time between 23:00 and "
        "06:00, which cannot be agreed individually.",
    ),
    message=Message(
        no="Arbeidstiden {span} går inn i natten mellom kl. 23 og 06.",
        en="The hours {span} reach into the night between 23:00 and 06:00.",
    ),
    hint=Message(
        no="La arbeidstiden ligge mellom kl. 06 og 21, eller til kl. 23 med avtale om "
        "kveldsarbeid. Dere må vurdere om arbeidets art gjør nattarbeid nødvendig; da "
        "kan funnet godtas ([[accept]]).",
        en="Let the hours lie between 06:00 and 21:00, or to 23:00 with an agreement "
        "on evening work. Whether night work is necessitated by the nature of the work "
        "is for you to judge; if so, the finding can be accepted ([[accept]]).",
    ),
    reads=READS,
    wrong={"hours.outer": "05:30-21:00"},
    right={"hours.outer": "06:00-21:00"},
    grounds=NIGHT_GROUNDS,
)
def work_at_night(agreement: Agreement) -> Iterator[Breach]:
    """After 23:00 and before 06:00 there is no own initiative."""
    for late in lying_in(agreement, LATE_NIGHT, SMALL_HOURS):
        yield Breach(late.way, {"span": late.span})
