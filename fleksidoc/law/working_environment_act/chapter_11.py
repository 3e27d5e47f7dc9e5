"""Chapter 11: whom it reaches, and what it allows at each age.

It has no exemption for posts, and no agreement shortens its rest: nothing in it can be
accepted. The data knows the age as under 15 or 15 to 17. Whether somebody of 15 is
still in compulsory school is for people to know; the stricter rules then hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import AgeGroup, Hours, TimeOfDay, TimeRange
from fleksidoc.errors import Message
from fleksidoc.findings import Citation
from fleksidoc.law.reach import Reach
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import (
    IN_FORCE,
    READ,
    WORKING_ENVIRONMENT_ACT,
)
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import is_adult

MINORS = Reach(
    Message(no="arbeidstakere under 18 år", en="employees under 18"),
    lambda agreement: not is_adult(agreement),
)
SHORTEN = Message(
    no="Kort inn det arbeidstaker er bundet til eller kan velge. For den som fortsatt "
    "går på grunnskolen, gjelder grensene for dem under 15 år.",
    en="Shorten what the employee is bound to or may choose. For somebody still in "
    "compulsory school the limits for those under 15 apply.",
)


def section(number: str, heading: Message) -> Section:
    """Return a section of the chapter; none has been changed since the Act began."""
    return Section(
        statute=WORKING_ENVIRONMENT_ACT,
        number=number,
        heading=heading,
        period=Period(begins=IN_FORCE),
        read=READ,
        reach=MINORS,
    )


HOURS = section("11-2", Message(no="Arbeidstid", en="Working hours"))
NIGHT = section("11-3", Message(no="Forbud mot nattarbeid", en="Night work prohibited"))
REST = section("11-5", Message(no="Pauser og fritid", en="Breaks and free time"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the chapter allows at one age."""

    hours: Citation
    day: Hours
    week: Hours
    night: Citation
    forbidden: tuple[TimeRange, ...]
    """The hours of the clock when nobody of the age may work."""

    rest: Citation
    daily_rest: Hours


UNTIL_SIX = TimeRange(TimeOfDay.at(0), TimeOfDay.at(6))
UNDER_15 = Limits(
    hours=HOURS.cite(2, letter="b"),
    day=Hours(Decimal(7)),
    week=Hours(Decimal(35)),
    night=NIGHT.cite(1),
    forbidden=(UNTIL_SIX, TimeRange(TimeOfDay.at(20), TimeOfDay.at(24))),
    rest=REST.cite(2, letter="a"),
    daily_rest=Hours(Decimal(14)),
)
FROM_15_TO_17 = Limits(
    hours=HOURS.cite(3),
    day=Hours(Decimal(8)),
    week=Hours(Decimal(40)),
    night=NIGHT.cite(2),
    forbidden=(UNTIL_SIX, TimeRange(TimeOfDay.at(23), TimeOfDay.at(24))),
    rest=REST.cite(2, letter="b"),
    daily_rest=Hours(Decimal(12)),
)


def limits(agreement: Agreement) -> Limits:
    """Return what the chapter allows at the employee's age."""
    return UNDER_15 if is_under_15(agreement) else FROM_15_TO_17


def is_under_15(agreement: Agreement) -> bool:
    """Tell whether the employee is a child in the sense of the chapter."""
    return agreement.employee.age_group is AgeGroup.UNDER_15
