"""What the law demands in writing, and which terms of the data answer it.

Each item stands with its provision. Which clause of a document prints a term is not
known here: the law sees no document.
"""

from __future__ import annotations

from fleksidoc.errors import Message
from fleksidoc.law.home_office_regulations.s02_written_agreement import SECTION
from fleksidoc.law.terms import (
    Demanded,
    Term,
    averaged,
    breaks_counted,
    can_be_ended,
    deducted,
    has_notice,
    home_office,
    in_the_evening,
    own_hours,
    reduced,
    special_hours,
    two_arrangements,
)
from fleksidoc.law.working_environment_act import WORKING_ENVIRONMENT_ACT

LENGTH_AND_PLACEMENT = (
    Term("hours.as_contract"),
    Term("hours.weekly", own_hours),
    Term("hours.days", own_hours),
    Term("hours.normal", own_hours),
    Term("hours.daily_maximum", own_hours),
    Term("hours.weekly_maximum", own_hours),
)
FLEXIBLE = (
    Term("hours.core"),
    Term("hours.outer"),
    Term("hours.start_between"),
    Term("hours.end_between"),
    Term("hours.account.max_plus"),
    Term("hours.account.max_minus"),
    Term("hours.account.settlement_months"),
)

_ACT = WORKING_ENVIRONMENT_ACT

DEMANDED: tuple[Demanded, ...] = (
    Demanded(
        name="extent",
        words=Message(
            no="omfanget av hjemmearbeidet", en="the extent of the work from home"
        ),
        cites=SECTION.cite(1, dash=1),
        applies=home_office,
        terms=(
            Term("scope.days"),
            Term("scope.home_days_min"),
            Term("scope.home_days_max"),
            Term("scope.office_days_min"),
            Term("scope.office_days"),
            Term("scope.situations"),
        ),
    ),
    Demanded(
        name="hours-at-home",
        words=Message(
            no="arbeidstid for hjemmearbeidet", en="working hours of the work from home"
        ),
        cites=SECTION.cite(1, dash=2),
        applies=home_office,
        terms=(*LENGTH_AND_PLACEMENT, *FLEXIBLE),
    ),
    Demanded(
        name="availability",
        words=Message(
            no="når arbeidstaker skal være tilgjengelig for arbeidsgiver",
            en="when the employee is to be available to the employer",
        ),
        cites=SECTION.cite(1, dash=3),
        applies=home_office,
        terms=(
            Term("availability.hours"),
            Term("availability.days"),
            Term("availability.channels"),
            Term("availability.response_time"),
            Term("availability.off_hours_reply_expected", even_no=True),
        ),
    ),
    Demanded(
        name="duration",
        words=Message(
            no="forventet varighet, dersom avtalen er midlertidig",
            en="the expected duration, if the agreement is temporary",
        ),
        cites=SECTION.cite(1, dash=4),
        applies=home_office,
        terms=(Term("duration.end"),),
    ),
    Demanded(
        name="change-and-end",
        words=Message(
            no="retten til å endre eller si opp avtalen om hjemmearbeid, og frister",
            en="the right to change or end the agreement on work from home, and notice",
        ),
        cites=SECTION.cite(1, dash=5),
        applies=home_office,
        terms=(
            Term("termination.change_notice"),
            Term("termination.notice_employer", can_be_ended),
            Term("termination.notice_employee", can_be_ended),
            Term("termination.counts_from", has_notice),
            Term("termination.ends_separately", two_arrangements),
            Term("termination.immediate", can_be_ended),
        ),
    ),
    Demanded(
        name="trial",
        words=Message(
            no="prøvetid for hjemmearbeidsordningen",
            en="a trial period of the work from home",
        ),
        cites=SECTION.cite(1, dash=6),
        applies=home_office,
        terms=(
            Term("duration.trial.end"),
            Term("duration.trial.evaluation"),
            Term("duration.trial.measures"),
            Term("duration.trial.after"),
        ),
    ),
    Demanded(
        name="equipment",
        words=Message(
            no="eiendomsrett, drift og vedlikehold av utstyr",
            en="ownership, operation and maintenance of equipment",
        ),
        cites=SECTION.cite(1, dash=7),
        applies=home_office,
        terms=(
            Term("equipment.items"),
            Term("equipment.items.owner"),
            Term("equipment.operation"),
            Term("equipment.maintenance"),
        ),
    ),
    Demanded(
        name="confidentiality",
        words=Message(
            no="saksbehandling, taushetsplikt og oppbevaring av dokumenter",
            en="case handling, confidentiality and the keeping of documents",
        ),
        cites=SECTION.cite(1, dash=8),
        applies=home_office,
        terms=(
            Term("confidentiality.documents"),
            Term("confidentiality.processes_personal_data"),
        ),
    ),
    Demanded(
        name="working-hours",
        words=Message(
            no="lengden og plasseringen av den daglige og ukentlige arbeidstiden",
            en="the length and placement of the daily and weekly working hours",
        ),
        cites=_ACT.cite("14-6", 1, letter="j"),
        terms=(*LENGTH_AND_PLACEMENT, *FLEXIBLE),
    ),
    Demanded(
        name="breaks",
        words=Message(no="lengden av pauser", en="the length of breaks"),
        cites=_ACT.cite("14-6", 1, letter="k"),
        terms=(
            Term("hours.break_minutes"),
            Term("hours.break_counts_as_working_time", breaks_counted, even_no=True),
        ),
    ),
    Demanded(
        name="special-arrangement",
        words=Message(
            no="særlig arbeidstidsordning etter § 10-2",
            en="a special working-hour arrangement under section 10-2",
        ),
        cites=_ACT.cite("14-6", 1, letter="l"),
        applies=special_hours,
        terms=(
            *FLEXIBLE,
            Term("hours.reduced_right"),
            Term("hours.reduced_until", reduced),
        ),
    ),
    Demanded(
        name="effect",
        words=Message(
            no="dagen endringen i arbeidsforholdet trer i kraft",
            en="the day on which the change in the employment takes effect",
        ),
        cites=_ACT.cite("14-8"),
        terms=(Term("duration.start"),),
    ),
    Demanded(
        name="averaging",
        words=Message(
            no="skriftlig avtale om gjennomsnittsberegning av arbeidstiden",
            en="a written agreement on averaging the working hours",
        ),
        cites=_ACT.cite("10-5"),
        applies=averaged,
        terms=(Term("hours.averaging.weeks"), Term("hours.averaging.basis")),
    ),
    Demanded(
        name="evening-work",
        words=Message(
            no="skriftlig avtale om arbeid på kvelden på eget initiativ",
            en="a written agreement on work in the evening on one's own initiative",
        ),
        cites=_ACT.cite("10-11", 3),
        applies=in_the_evening,
        terms=(Term("hours.evening_initiative"),),
    ),
    Demanded(
        name="pay-deduction",
        words=Message(
            no="skriftlig avtale på forhånd om trekk i lønn for minustid",
            en="a written agreement beforehand on deducting minus hours from pay",
        ),
        cites=_ACT.cite("14-15", 3, letter="c"),
        applies=deducted,
        terms=(Term("hours.account.deduct_minus_from_pay"),),
    ),
)
"""Every item, in the order of the receipt: the regulations first, then the Act."""
