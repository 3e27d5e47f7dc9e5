"""Section 11-5: breaks and rest of those under 18."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import Hours
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.working_environment_act.chapter_11 import (
    REST,
    SHORTEN,
    limits,
)
from fleksidoc.law.working_time import (
    daily_rest,
    lasting,
    longest_day,
    weekly_rest,
)

LONGEST_WITHOUT_BREAK = 4 * 60 + 30
SHORTEST_BREAK = 30
WEEKLY_REST = Hours(Decimal(48))
DEMANDS = (
    "hours.normal",
    "hours.core",
    "hours.start_between",
    "hours.end_between",
    "availability.hours",
    "hours.days",
    "availability.days",
)


@Provision(
    code="WEA1104",
    section=REST,
    cites=REST.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Personer under 18 år skal ha hvilepause i minst en halv time, om mulig "
    "sammenhengende, dersom den daglige arbeidstiden overstiger fire og en halv time.",
    checks=Message(
        no="Om pausene er kortere enn 30 minutter på en dag på mer enn fire og en halv "
        "time.",
        en="Whether the breaks are shorter than 30 minutes on a day of more than four "
        "and a half hours.",
    ),
    message=Message(
        no="Arbeidsdagen kan være {day}, men pausene er {breaks}. Under 18 år skal de "
        "være minst 30 minutter.",
        en="The working day may be {day}, but the breaks are {breaks}. Under 18 they "
        "shall be at least 30 minutes.",
    ),
    hint=Message(
        no="Sett hours.break_minutes til 30 eller mer.",
        en="Set hours.break_minutes to 30 or more.",
    ),
    reads=("hours.break_minutes", "hours.normal", "hours.core", "hours.daily_maximum"),
    wrong={
        "employee.age_group": "15-17",
        "hours.break_minutes": 20,
        "hours.normal": None,
    },
    right={"employee.age_group": "15-17", "hours.break_minutes": 30},
)
def break_too_short_for_the_age(agreement: Agreement) -> Iterator[Breach]:
    """An hour earlier, and longer, than for adults."""
    breaks, day = agreement.hours.break_minutes, longest_day(agreement)
    if not breaks or not day:
        return
    if breaks.amount < SHORTEST_BREAK and day.minutes > LONGEST_WITHOUT_BREAK:
        facts = {"day": lasting(day.minutes), "breaks": breaks}
        yield Breach(("hours", "break_minutes"), facts)


@Provision(
    code="WEA1105",
    section=REST,
    cites=REST.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Innenfor hver periode på 24 timer skal det være en sammenhengende "
    "arbeidsfri periode på minst: a. 14 timer for barn som er under 15 år eller er "
    "skolepliktig, b. 12 timer for ungdom mellom 15 og 18 år som ikke er "
    "skolepliktig.",
    checks=Message(
        no="Om det arbeidstaker er bundet til, levner 12 timer arbeidsfri i døgnet, "
        "eller 14 timer under 15 år.",
        en="Whether what the employee is bound to leaves 12 hours of rest a day, or 14 "
        "hours under 15.",
    ),
    message=Message(
        no="I døgnet fra {begins} er det bare {rest} sammenhengende arbeidsfri mellom "
        "det arbeidstaker er bundet til. I denne alderen er kravet {demanded}.",
        en="In the 24 hours from {begins} there is only {rest} of continuous rest "
        "between what the employee is bound to. At this age the requirement is "
        "{demanded}.",
    ),
    hint=SHORTEN,
    reads=DEMANDS,
    wrong={"employee.age_group": "15-17", "availability.hours": "08:00-20:30"},
    right={"employee.age_group": "15-17", "availability.hours": "08:00-20:00"},
)
def daily_rest_too_short_for_the_age(agreement: Agreement) -> Iterator[Breach]:
    """No agreement, collective or not, shortens it."""
    rest, limited = daily_rest(agreement), limits(agreement)
    if rest and rest.minutes < limited.daily_rest.minutes:
        facts = {
            "rest": lasting(rest.minutes),
            "begins": rest.begins,
            "demanded": limited.daily_rest,
        }
        yield Breach(rest.way, facts, cites=limited.rest)


@Provision(
    code="WEA1106",
    section=REST,
    cites=REST.cite(3),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Personer under 18 år skal ha en sammenhengende arbeidsfri periode på minst "
    "48 timer i løpet av sju dager.",
    checks=Message(
        no="Om arbeidsdagene levner 48 timer sammenhengende arbeidsfri i uken.",
        en="Whether the working days leave 48 hours of continuous rest a week.",
    ),
    message=Message(
        no="Den lengste arbeidsfrie perioden i uken er {rest}. Under 18 år er kravet "
        "{demanded}.",
        en="The longest rest of the week is {rest}. Under 18 the requirement is "
        "{demanded}.",
    ),
    hint=Message(
        no="Ta ut en arbeidsdag (hours.days).",
        en="Take out a working day (hours.days).",
    ),
    reads=DEMANDS,
    wrong={
        "employee.age_group": "15-17",
        "hours.days": "monday-saturday",
        "hours.normal": None,
        "availability.days": "monday-saturday",
    },
    right={"employee.age_group": "15-17", "hours.days": "monday-friday"},
)
def weekly_rest_too_short_for_the_age(agreement: Agreement) -> Iterator[Breach]:
    """Two days off in seven, as far as possible with Sunday."""
    rest = weekly_rest(agreement)
    if rest and rest.minutes < WEEKLY_REST.minutes:
        facts = {"rest": lasting(rest.minutes), "demanded": WEEKLY_REST}
        yield Breach(("hours", "days"), facts)
