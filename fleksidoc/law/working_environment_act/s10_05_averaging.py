"""Section 10-5: averaging, and how long a day and a week can be then.

The limits depend on what the averaging rests on. Where it follows from a collective
agreement with a union that has the right of nomination, the agreement sets them, and
the data cannot show more than a warning.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import AveragingBasis, Duration, Unit
from fleksidoc.errors import Message
from fleksidoc.findings import Citation, Severity
from fleksidoc.law.reach import milder
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT
from fleksidoc.law.working_environment_act.grounds import (
    UNION,
    bound_by_collective_agreement,
)
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
    number="10-5",
    heading=Message(
        no="Gjennomsnittsberegning av den alminnelige arbeidstid",
        en="Calculating average normal working hours",
    ),
    period=Period(begins=dt.date(2022, 7, 1)),
    read=READ,
    reach=CHAPTER_10_FOR_ADULTS,
)
LONGEST_PERIOD = (
    "i løpet av en periode på høyst 52 uker i gjennomsnitt ikke blir lenger enn "
    "foreskrevet i § 10-4"
)
TEN_HOURS = (
    "men slik at den alminnelige arbeidstiden ikke overstiger ti timer i løpet av 24 "
    "timer og 48 timer i løpet av sju dager"
)
FIFTY_HOURS = "ikke overstiger 50 timer i noen enkelt uke"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one basis of averaging allows."""

    cites: Citation
    day: int
    """In minutes."""

    week: int | None
    """In minutes, in any single week."""

    weeks: int
    """The longest period."""

    severity: Severity = Severity.ERROR


LIMITS = {
    AveragingBasis.INDIVIDUAL: Limits(
        cites=SECTION.cite(1), day=10 * 60, week=50 * 60, weeks=52
    ),
    AveragingBasis.ELECTED_REPRESENTATIVES: Limits(
        cites=SECTION.cite(2), day=12 * 60 + 30, week=54 * 60, weeks=52
    ),
    # An average over eight weeks limits the weeks, and nothing limits a single one.
    AveragingBasis.LABOUR_INSPECTORATE: Limits(
        cites=SECTION.cite(3), day=13 * 60, week=None, weeks=26
    ),
    AveragingBasis.COLLECTIVE_AGREEMENT: Limits(
        cites=SECTION.cite(2),
        day=12 * 60 + 30,
        week=54 * 60,
        weeks=52,
        severity=Severity.WARNING,
    ),
}
ON_A_COLLECTIVE_BASIS = (
    AveragingBasis.ELECTED_REPRESENTATIVES,
    AveragingBasis.COLLECTIVE_AGREEMENT,
)


def too_long(length: Length, basis: AveragingBasis, limit: int) -> Breach:
    """Return that a day or a week is above the limit of its basis."""
    facts = {
        "length": lasting(length.minutes),
        "basis": basis,
        "limit": lasting(limit),
    }
    limited = LIMITS[basis]
    severity = milder(limited.severity, length.certainty)
    return Breach(length.way, facts, severity, limited.cites)


@Provision(
    code="WEA1009",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=TEN_HOURS,
    checks=Message(
        no="Om en dag er lengre enn gjennomsnittsberegningen tillater: 10 timer etter "
        "avtale med arbeidstaker, 12,5 med de tillitsvalgte, 13 etter samtykke fra "
        "Arbeidstilsynet.",
        en="Whether a day is longer than the averaging allows: 10 hours by agreement "
        "with the employee, 12.5 with the elected representatives, 13 with the consent "
        "of the Labour Inspection Authority.",
    ),
    message=Message(
        no="Arbeidsdagen er {length}. Med gjennomsnittsberegning etter {basis} er "
        "grensen {limit}.",
        en="The working day is {length}. With averaging by {basis} the limit is "
        "{limit}.",
    ),
    hint=Message(
        no="Kort inn dagen, eller oppgi et annet grunnlag i hours.averaging.",
        en="Shorten the day, or state another basis in hours.averaging.",
    ),
    reads=("hours.averaging", "hours.normal", "hours.core", "hours.daily_maximum"),
    wrong={
        "hours.averaging": {"weeks": 12, "basis": "individual"},
        "hours.daily_maximum": 11,
    },
    right={
        "hours.averaging": {"weeks": 12, "basis": "individual"},
        "hours.daily_maximum": 10,
    },
    grounds=(UNION,),
)
def averaged_day_too_long(agreement: Agreement) -> Iterator[Breach]:
    """Averaging has a ceiling for the day, whatever the average is."""
    averaging = agreement.hours.averaging
    if averaging:
        limited = LIMITS[averaging.basis]
        for length in daily_lengths(agreement):
            if length.minutes > limited.day:
                yield too_long(length, averaging.basis, limited.day)


@Provision(
    code="WEA1010",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=FIFTY_HOURS,
    checks=Message(
        no="Om en uke er lengre enn gjennomsnittsberegningen tillater: 50 timer etter "
        "avtale med arbeidstaker, 54 med de tillitsvalgte. Snittet over åtte uker står "
        "ikke i dataene.",
        en="Whether a week is longer than the averaging allows: 50 hours by agreement "
        "with the employee, 54 with the elected representatives. The average over "
        "eight weeks is not in the data.",
    ),
    message=Message(
        no="Arbeidsuken er {length}. Med gjennomsnittsberegning etter {basis} er "
        "grensen {limit} i en enkelt uke.",
        en="The working week is {length}. With averaging by {basis} the limit is "
        "{limit} in any single week.",
    ),
    hint=Message(
        no="Kort inn uken. Husk at snittet over åtte uker ikke kan være over 48 timer.",
        en="Shorten the week. Remember that the average over eight weeks cannot exceed "
        "48 hours.",
    ),
    reads=(
        "hours.averaging",
        "hours.days",
        "hours.normal",
        "hours.core",
        "hours.weekly_maximum",
    ),
    wrong={
        "hours.averaging": {"weeks": 12, "basis": "individual"},
        "hours.weekly_maximum": 51,
    },
    right={
        "hours.averaging": {"weeks": 12, "basis": "individual"},
        "hours.weekly_maximum": 50,
    },
    grounds=(UNION,),
)
def averaged_week_too_long(agreement: Agreement) -> Iterator[Breach]:
    """Averaging has a ceiling for the single week too."""
    averaging = agreement.hours.averaging
    if averaging:
        limited = LIMITS[averaging.basis]
        for length in weekly_lengths(agreement):
            if limited.week and length.minutes > limited.week:
                yield too_long(length, averaging.basis, limited.week)


@Provision(
    code="WEA1011",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=LONGEST_PERIOD,
    checks=Message(
        no="Om gjennomsnittet beregnes over mer enn 52 uker, eller 26 etter samtykke "
        "fra Arbeidstilsynet.",
        en="Whether the average is calculated over more than 52 weeks, or 26 with the "
        "consent of the Labour Inspection Authority.",
    ),
    message=Message(
        no="Gjennomsnittet beregnes over {weeks}. Grensen er {limit}.",
        en="The average is calculated over {weeks}. The limit is {limit}.",
    ),
    hint=Message(
        no="Kort inn perioden i hours.averaging.",
        en="Shorten the period in hours.averaging.",
    ),
    reads=("hours.averaging.weeks", "hours.averaging.basis"),
    wrong={"hours.averaging": {"weeks": 53, "basis": "individual"}},
    right={"hours.averaging": {"weeks": 52, "basis": "individual"}},
    grounds=(UNION,),
)
def averaging_period_too_long(agreement: Agreement) -> Iterator[Breach]:
    """An average over years would be no limit at all."""
    averaging = agreement.hours.averaging
    if averaging:
        limited = LIMITS[averaging.basis]
        if averaging.weeks.amount > limited.weeks:
            facts = {
                "weeks": averaging.weeks,
                "limit": Duration(limited.weeks, Unit.WEEK),
            }
            way = ("hours", "averaging", "weeks")
            yield Breach(way, facts, limited.severity, limited.cites)


@Provision(
    code="WEA1012",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Arbeidsgiver og arbeidstakernes tillitsvalgte i virksomhet som er bundet av "
    "tariffavtale, kan skriftlig avtale",
    checks=Message(
        no="Om gjennomsnittsberegningen bygger på de tillitsvalgte eller tariffavtalen "
        "i en virksomhet som ikke er bundet av tariffavtale.",
        en="Whether the averaging rests on the elected representatives or the "
        "collective agreement in an undertaking that is not bound by one.",
    ),
    message=Message(
        no="Gjennomsnittsberegning etter {basis} krever at virksomheten er bundet av "
        "tariffavtale.",
        en="Averaging by {basis} requires that the undertaking is bound by a "
        "collective pay agreement.",
    ),
    hint=Message(
        no="Oppgi tariffavtalen i [employer.collective_agreement], eller sett "
        'hours.averaging.basis = "individual".',
        en="State the collective pay agreement in [employer.collective_agreement], or "
        'set hours.averaging.basis = "individual".',
    ),
    reads=("hours.averaging.basis", "employer.collective_agreement"),
    wrong={"hours.averaging": {"weeks": 12, "basis": "elected-representatives"}},
    right={"hours.averaging": {"weeks": 12, "basis": "individual"}},
)
def averaging_without_its_collective_basis(agreement: Agreement) -> Iterator[Breach]:
    """Wider limits are the unions' to agree on."""
    averaging = agreement.hours.averaging
    collective = averaging and averaging.basis in ON_A_COLLECTIVE_BASIS
    if averaging and collective and not bound_by_collective_agreement(agreement):
        facts = {"basis": averaging.basis}
        yield Breach(("hours", "averaging", "basis"), facts)
