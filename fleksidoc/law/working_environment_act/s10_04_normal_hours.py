"""Section 10-4: nine hours a day and forty a week, unless hours are averaged.

The usual 37.5 hours are a matter of collective agreements: 38 to 40 hours are lawful
and never flagged. A flexitime scheme lets the employee choose a longer day; the law is
silent on it, and the central government's handbook sees it as averaging: so a day that
the employee may choose is a warning, a day that is demanded an error.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.examples import FIXED_HOURS
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT
from fleksidoc.law.working_environment_act.grounds import LENGTH_GROUNDS
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import (
    CHAPTER_10_FOR_ADULTS,
)
from fleksidoc.law.working_time import (
    Length,
    daily_lengths,
    lasting,
    weekly_lengths,
)

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-4",
    heading=Message(no="Alminnelig arbeidstid", en="Normal working hours"),
    period=Period(begins=dt.date(2015, 7, 1)),
    read=READ,
    reach=CHAPTER_10_FOR_ADULTS,
)
LONGEST_DAY = 9 * 60
LONGEST_WEEK = 40 * 60
LIMITS = (
    "Den alminnelige arbeidstid må ikke overstige ni timer i løpet av 24 timer og 40 "
    "timer i løpet av sju dager."
)
AVERAGE_IT = Message(
    no="Kort inn arbeidstiden, eller avtal gjennomsnittsberegning i hours.averaging "
    "(§ 10-5).",
    en="Shorten the hours, or agree on averaging in hours.averaging (section 10-5).",
)


def certainty(length: Length) -> Severity:
    """Return how sure it is that a length is too long: chosen hours are in doubt."""
    return Severity.WARNING if length.chosen else length.certainty


@Provision(
    code="WEA1007",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=LIMITS,
    checks=Message(
        no="Om en alminnelig arbeidsdag er lengre enn ni timer uten at arbeidstiden "
        "gjennomsnittsberegnes. En dag arbeidstaker selv velger, gir bare en advarsel.",
        en="Whether a normal working day is longer than nine hours without averaging. "
        "A day that the employee chooses gives only a warning.",
    ),
    message=Message(
        no="Arbeidsdagen er {day}. Uten avtale om gjennomsnittsberegning er grensen 9 "
        "timer.",
        en="The working day is {day}. Without an agreement on averaging the limit is 9 "
        "hours.",
    ),
    hint=AVERAGE_IT,
    reads=(
        "hours.normal",
        "hours.core",
        "hours.break_minutes",
        "hours.daily_maximum",
        "hours.averaging",
    ),
    wrong={**FIXED_HOURS, "hours.daily_maximum": Decimal("9.5")},
    right={**FIXED_HOURS, "hours.daily_maximum": 9},
    grounds=LENGTH_GROUNDS,
)
def day_too_long(agreement: Agreement) -> Iterator[Breach]:
    """Longer days are lawful when others are shorter, by written agreement."""
    for length in () if agreement.hours.averaging else daily_lengths(agreement):
        if length.minutes > LONGEST_DAY:
            facts = {"day": lasting(length.minutes)}
            yield Breach(length.way, facts, certainty(length))


@Provision(
    code="WEA1008",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=LIMITS,
    checks=Message(
        no="Om en alminnelig arbeidsuke er lengre enn 40 timer uten at arbeidstiden "
        "gjennomsnittsberegnes. En uke arbeidstaker selv velger, gir bare en advarsel.",
        en="Whether a normal working week is longer than 40 hours without averaging. A "
        "week that the employee chooses gives only a warning.",
    ),
    message=Message(
        no="Arbeidsuken er {week}. Uten avtale om gjennomsnittsberegning er grensen 40 "
        "timer.",
        en="The working week is {week}. Without an agreement on averaging the limit is "
        "40 hours.",
    ),
    hint=AVERAGE_IT,
    reads=(
        "hours.days",
        "hours.normal",
        "hours.core",
        "hours.break_minutes",
        "hours.weekly_maximum",
        "hours.averaging",
    ),
    wrong={**FIXED_HOURS, "hours.weekly_maximum": 42},
    right={**FIXED_HOURS, "hours.weekly_maximum": 40},
    grounds=LENGTH_GROUNDS,
)
def week_too_long(agreement: Agreement) -> Iterator[Breach]:
    """The week is computed from its days; the agreed hours have a rule of their own."""
    for length in () if agreement.hours.averaging else weekly_lengths(agreement):
        if length.minutes > LONGEST_WEEK:
            facts = {"week": lasting(length.minutes)}
            yield Breach(length.way, facts, certainty(length))


@Provision(
    code="WEA1032",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=LIMITS,
    checks=Message(
        no="Om det er avtalt mer enn 40 timer i uken. Det gjelder også når "
        "arbeidstiden gjennomsnittsberegnes: da er det snittet som ikke kan være "
        "høyere.",
        en="Whether more than 40 hours a week are agreed. That holds with averaging "
        "too: it is then the average that cannot be higher.",
    ),
    message=Message(
        no="Avtalt arbeidstid er {week} i uken. Grensen er 40 timer, også i snitt.",
        en="The agreed hours are {week} a week. The limit is 40 hours, also on "
        "average.",
    ),
    hint=Message(
        no="Sett hours.weekly til 40 eller lavere. Tid ut over det er overtid, og kan "
        "ikke være en fast ordning.",
        en="Set hours.weekly to 40 or less. Time beyond that is overtime, and cannot "
        "be a standing arrangement.",
    ),
    reads=("hours.weekly",),
    wrong={
        **FIXED_HOURS,
        "hours.weekly": Decimal("42.5"),
        "hours.full_time_weekly": Decimal("42.5"),
        "hours.weekly_maximum": None,
        "hours.normal": "08:00-17:00",
    },
    right={
        **FIXED_HOURS,
        "hours.weekly": 40,
        "hours.full_time_weekly": 40,
        "hours.normal": "08:00-16:30",
    },
    grounds=LENGTH_GROUNDS,
)
def agreed_week_too_long(agreement: Agreement) -> Iterator[Breach]:
    """Averaging moves hours between weeks; it does not add any."""
    weekly = agreement.hours.weekly
    if weekly and weekly.minutes > LONGEST_WEEK:
        yield Breach(("hours", "weekly"), {"week": weekly})
