"""Section 11-2: how long those under 18 may work."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import Hours
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.working_environment_act.chapter_11 import (
    HOURS,
    SHORTEN,
    is_under_15,
    limits,
)
from fleksidoc.law.working_time import lasting, longest_day, longest_week

QUOTE = (
    "For ungdom mellom 15 og 18 år som ikke er skolepliktig, skal arbeidstiden ikke "
    "overstige 8 timer i døgnet og 40 timer i uken."
)
DAYS = ("hours.normal", "hours.core", "hours.daily_maximum", "hours.weekly")
WEEKS = ("hours.days", "hours.normal", "hours.core", "hours.weekly_maximum")
SCHOOL_DAY = Hours(Decimal(2))
SCHOOL_WEEK = Hours(Decimal(12))


@Provision(
    code="WEA1101",
    section=HOURS,
    cites=HOURS.cite(3),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=QUOTE,
    checks=Message(
        no="Om en arbeidsdag er lengre enn 8 timer for dem som er 15 til 17 år, eller "
        "7 timer for dem som er yngre.",
        en="Whether a working day is longer than 8 hours for those aged 15 to 17, or 7 "
        "hours for younger ones.",
    ),
    message=Message(
        no="Arbeidsdagen kan være {day}. I denne alderen er grensen {limit}.",
        en="The working day may be {day}. At this age the limit is {limit}.",
    ),
    hint=SHORTEN,
    reads=DAYS,
    wrong={"employee.age_group": "15-17"},
    right={
        "employee.age_group": "15-17",
        "hours.daily_maximum": 8,
        "hours.weekly_maximum": 40,
    },
)
def day_too_long_for_the_age(agreement: Agreement) -> Iterator[Breach]:
    """No averaging, no flexitime and no agreement makes it longer."""
    day, limited = longest_day(agreement), limits(agreement)
    if day and day.minutes > limited.day.minutes:
        facts = {"day": lasting(day.minutes), "limit": limited.day}
        yield Breach(day.way, facts, day.certainty, limited.hours)


@Provision(
    code="WEA1102",
    section=HOURS,
    cites=HOURS.cite(3),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=QUOTE,
    checks=Message(
        no="Om en arbeidsuke er lengre enn 40 timer for dem som er 15 til 17 år, eller "
        "35 timer for dem som er yngre.",
        en="Whether a working week is longer than 40 hours for those aged 15 to 17, or "
        "35 hours for younger ones.",
    ),
    message=Message(
        no="Arbeidsuken kan være {week}. I denne alderen er grensen {limit}.",
        en="The working week may be {week}. At this age the limit is {limit}.",
    ),
    hint=SHORTEN,
    reads=(*WEEKS, "hours.weekly"),
    wrong={"employee.age_group": "15-17", "hours.weekly_maximum": 41},
    right={"employee.age_group": "15-17", "hours.weekly_maximum": 40},
)
def week_too_long_for_the_age(agreement: Agreement) -> Iterator[Breach]:
    """The same, for the week."""
    week, limited = longest_week(agreement), limits(agreement)
    if week and week.minutes > limited.week.minutes:
        facts = {"week": lasting(week.minutes), "limit": limited.week}
        yield Breach(week.way, facts, week.certainty, limited.hours)


@Provision(
    code="WEA1103",
    section=HOURS,
    cites=HOURS.cite(2, letter="a"),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="2 timer i døgnet på dager med undervisning og 12 timer i uken i uker med "
    "undervisning",
    checks=Message(
        no="Om en arbeidstaker under 15 år kan arbeide lenger enn dager og uker med "
        "undervisning tillater.",
        en="Whether an employee under 15 may work longer than school days and school "
        "weeks allow.",
    ),
    message=Message(
        no="Arbeidstaker er under 15 år. På dager med undervisning er grensen {day}, "
        "og i uker med undervisning {week}.",
        en="The employee is under 15. On school days the limit is {day}, and in school "
        "weeks {week}.",
    ),
    hint=Message(
        no="Kontroller at ordningen bare gjelder i skoleferier, eller kort inn "
        "arbeidstiden. Bare lett arbeid er tillatt, og bare fra 13 år (§ 11-1).",
        en="Check that the arrangement applies only in school holidays, or shorten the "
        "hours. Only light work is permitted, and only from the age of 13 (section "
        "11-1).",
    ),
    reads=(*DAYS, *WEEKS),
    wrong={
        "employee.age_group": "under-15",
        "hours.daily_maximum": 7,
        "hours.weekly": 30,
        "hours.weekly_maximum": 35,
        "hours.normal": None,
        "availability.hours": None,
    },
    right={
        "employee.age_group": "under-15",
        "hours.core": "15:00-16:00",
        "hours.daily_maximum": 2,
        "hours.weekly": 10,
        "hours.weekly_maximum": 10,
        "hours.normal": None,
        "availability.hours": None,
    },
)
def longer_than_school_days_allow(agreement: Agreement) -> Iterator[Breach]:
    """The data does not know the school year, so it can only ask."""
    day, week = longest_day(agreement), longest_week(agreement)
    long_day = day and day.minutes > SCHOOL_DAY.minutes
    long_week = week and week.minutes > SCHOOL_WEEK.minutes
    if is_under_15(agreement) and (long_day or long_week):
        yield Breach(("hours",), {"day": SCHOOL_DAY, "week": SCHOOL_WEEK})
