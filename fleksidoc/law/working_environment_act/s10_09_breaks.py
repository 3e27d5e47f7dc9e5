"""Section 10-9: a break in a day over five and a half hours, thirty minutes at eight.

Whether a break must count as working time depends on the room and on the freedom to
leave: that is for people to know, and the agreement prints the rule.
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
from fleksidoc.law.working_environment_act.grounds import UNION
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import (
    CHAPTER_10_FOR_ADULTS,
)
from fleksidoc.law.working_time import lasting, longest_day

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-9",
    heading=Message(no="Pauser", en="Breaks"),
    period=Period(begins=IN_FORCE),
    read=READ,
    reach=CHAPTER_10_FOR_ADULTS,
)
LONGEST_WITHOUT_BREAK = 5 * 60 + 30
FULL_DAY = 8 * 60
BREAKS_OF_A_FULL_DAY = 30
READS = (
    "hours.break_minutes",
    "hours.normal",
    "hours.core",
    "hours.daily_maximum",
    "hours.weekly",
    "hours.days",
)


@Provision(
    code="WEA1022",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Arbeidstaker skal ha minst en pause dersom den daglige arbeidstiden "
    "overstiger fem og en halv time.",
    checks=Message(
        no="Om en dag på mer enn fem og en halv time er uten pause.",
        en="Whether a day of more than five and a half hours is without a break.",
    ),
    message=Message(
        no="Arbeidsdagen kan være {day}, og det er avtalt at den ikke har pause.",
        en="The working day may be {day}, and it is agreed that it has no break.",
    ),
    hint=Message(
        no="Oppgi pausene i hours.break_minutes: minst 30 minutter når dagen er åtte "
        "timer.",
        en="State the breaks in hours.break_minutes: at least 30 minutes when the day "
        "is eight hours.",
    ),
    reads=READS,
    wrong={"hours.break_minutes": 0, "hours.normal": None},
    right={"hours.break_minutes": 30},
    grounds=(UNION,),
)
def no_break(agreement: Agreement) -> Iterator[Breach]:
    """No agreement with the individual takes the break away."""
    breaks, day = agreement.hours.break_minutes, longest_day(agreement)
    if breaks and not breaks.amount and day and day.minutes > LONGEST_WITHOUT_BREAK:
        yield Breach(("hours", "break_minutes"), {"day": lasting(day.minutes)})


@Provision(
    code="WEA1023",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Pausene skal til sammen være minst en halv time hvis den daglige arbeidstid "
    "er minst åtte timer.",
    checks=Message(
        no="Om pausene er kortere enn 30 minutter på en dag på åtte timer eller mer.",
        en="Whether the breaks are shorter than 30 minutes on a day of eight hours or "
        "more.",
    ),
    message=Message(
        no="Arbeidsdagen kan være {day}, men pausene er bare {breaks}.",
        en="The working day may be {day}, but the breaks are only {breaks}.",
    ),
    hint=Message(
        no="Sett hours.break_minutes til 30 eller mer, eller hours.daily_maximum under "
        "åtte timer.",
        en="Set hours.break_minutes to 30 or more, or hours.daily_maximum below eight "
        "hours.",
    ),
    reads=READS,
    wrong={"hours.break_minutes": 20, "hours.normal": None},
    right={
        "hours.break_minutes": 20,
        "hours.normal": None,
        "hours.daily_maximum": Decimal("7.5"),
    },
    grounds=(UNION,),
)
def breaks_too_short(agreement: Agreement) -> Iterator[Breach]:
    """Half an hour together, on any day that may reach eight hours."""
    breaks, day = agreement.hours.break_minutes, longest_day(agreement)
    short = breaks and 0 < breaks.amount < BREAKS_OF_A_FULL_DAY
    if short and day and day.minutes >= FULL_DAY:
        facts = {"day": lasting(day.minutes), "breaks": breaks}
        yield Breach(("hours", "break_minutes"), facts)
