"""Section 10-10: Sundays and public holidays are off-duty time.

A weekly pattern that falls on a holiday now and then is no plan to work on it, so only
what is always a Sunday, or is fixed to a date, is flagged. Whether the nature of the
work makes it necessary is for people to judge: on that ground an accepted breach is
still a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import TimeOfDay, Weekday
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.holidays import holiday
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import (
    IN_FORCE,
    READ,
    WORKING_ENVIRONMENT_ACT,
)
from fleksidoc.law.working_environment_act.grounds import SUNDAY_GROUNDS
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import CHAPTER_10
from fleksidoc.law.working_time import Placed, placed
from fleksidoc.sources import Way

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-10",
    heading=Message(no="Søndagsarbeid", en="Work on Sundays and public holidays"),
    period=Period(begins=IN_FORCE),
    read=READ,
    reach=CHAPTER_10,
)
WEEKEND_BEGINS = TimeOfDay.at(18)
OFF_DUTY = (
    "Det skal være arbeidsfri fra kl. 1800 dagen før en søn- eller helgedag og til kl. "
    "2200 dagen før neste virkedag."
)


def days_named(agreement: Agreement) -> Iterator[tuple[Way, tuple[Weekday, ...]]]:
    """Yield each list of weekdays on which the employee works or must be reachable."""
    scope, availability = agreement.scope, agreement.availability
    yield ("hours", "days"), agreement.hours.days or ()
    yield ("scope", "days"), (scope and scope.days) or ()
    yield ("availability", "days"), (availability and availability.days) or ()


@Provision(
    code="WEA1024",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Arbeid på søn- og helgedager er ikke tillatt med mindre arbeidets art gjør "
    "det nødvendig.",
    checks=Message(
        no="Om søndag er en fast arbeidsdag.",
        en="Whether Sunday is a regular working day.",
    ),
    message=Message(
        no="Søndag er en fast arbeidsdag.", en="Sunday is a regular working day."
    ),
    hint=Message(
        no="Ta ut søndag. Dere må vurdere om arbeidets art gjør søndagsarbeid "
        "nødvendig; da kan funnet godtas ([[accept]]), og ukegrensen er 38 timer ved "
        "arbeid minst hver tredje søndag (§ 10-4 fjerde ledd).",
        en="Take Sunday out. Whether work on Sundays is necessitated by the nature of "
        "the work is for you to judge; if so, the finding can be accepted ([[accept]]),"
        " and the limit is 38 hours a week when at least every third Sunday is worked "
        "(section 10-4 fourth paragraph).",
    ),
    reads=("hours.days", "scope.days", "availability.days"),
    wrong={
        "hours.days": ["monday", "tuesday", "wednesday", "thursday", "sunday"],
        "availability.days": None,
    },
    right={"hours.days": "monday-saturday", "hours.normal": None},
    grounds=SUNDAY_GROUNDS,
)
def sunday_is_a_working_day(agreement: Agreement) -> Iterator[Breach]:
    """One finding is enough, wherever Sunday is named first."""
    for way, days in days_named(agreement):
        if Weekday.SUNDAY in days:
            yield Breach(way)
            return


@Provision(
    code="WEA1025",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=OFF_DUTY,
    checks=Message(
        no="Om lørdag er en arbeidsdag som varer til etter kl. 18. Er det bare en "
        "ramme for fleksitid, gir det en advarsel.",
        en="Whether Saturday is a working day that lasts past 18:00. If it is only a "
        "frame of flexitime, it gives a warning.",
    ),
    message=Message(
        no="Lørdag er arbeidsdag, og arbeidstiden {span} går inn i helgefreden, som "
        "begynner {begins}.",
        en="Saturday is a working day, and {span} reaches into the Sunday rest, which "
        "begins at {begins}.",
    ),
    hint=Message(
        no="Ta ut lørdag, eller la arbeidstiden slutte før kl. 18.",
        en="Take Saturday out, or let the hours end before 18:00.",
    ),
    reads=("hours.days", "hours.normal", "hours.core", "hours.outer"),
    wrong={"hours.days": "monday-saturday", "hours.normal": None},
    right={
        "hours.days": "monday-saturday",
        "hours.normal": None,
        "hours.outer": "06:00-18:00",
    },
    grounds=SUNDAY_GROUNDS,
)
def saturday_into_the_sunday_rest(agreement: Agreement) -> Iterator[Breach]:
    """The agreement prints that flexitime opens no Sunday: so a frame is a warning."""
    if Weekday.SATURDAY not in (agreement.hours.days or ()):
        return
    for late in placed(agreement):
        if late.span.end > WEEKEND_BEGINS and on_saturday(late, agreement):
            facts = {"span": late.span, "begins": WEEKEND_BEGINS}
            yield Breach(late.way, facts, None if late.demanded else Severity.WARNING)


def on_saturday(span: Placed, agreement: Agreement) -> bool:
    """Tell whether a span is for Saturday too: availability may have its own days."""
    availability = agreement.availability
    own = availability.days if availability and span.way[0] == "availability" else None
    return own is None or Weekday.SATURDAY in own


@Provision(
    code="WEA1026",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote=OFF_DUTY,
    checks=Message(
        no="Om evalueringsmøtet er lagt til en søndag eller helgedag.",
        en="Whether the evaluation meeting is on a Sunday or public holiday.",
    ),
    message=Message(
        no="Evalueringsmøtet {day} er lagt til {holiday}.",
        en="The evaluation meeting on {day} is on {holiday}.",
    ),
    hint=Message(
        no="Velg en virkedag i duration.trial.evaluation.",
        en="Choose a working day in duration.trial.evaluation.",
    ),
    reads=("duration.trial.evaluation",),
    wrong={"duration.trial.evaluation": "2027-05-17"},
    right={"duration.trial.evaluation": "2027-05-18"},
)
def evaluation_on_a_day_of_rest(agreement: Agreement) -> Iterator[Breach]:
    """A meeting on a holiday is a slip of the calendar rather than a plan."""
    trial = agreement.duration.trial
    rest = holiday(trial.evaluation) if trial else None
    if trial and rest:
        facts = {"day": trial.evaluation, "holiday": rest}
        yield Breach(("duration", "trial", "evaluation"), facts)
