"""What the law demands in writing, and which terms of the data answer it.

Each item stands with its provision. Which clause of a document prints a term is not
known here: the law sees no document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fleksidoc.agreement import Agreement, Part, Workplace
from fleksidoc.agreement.values import Position
from fleksidoc.errors import Message
from fleksidoc.findings import Citation
from fleksidoc.law.home_office_regulations.s02_written_agreement import SECTION
from fleksidoc.law.reach import always
from fleksidoc.law.working_environment_act import WORKING_ENVIRONMENT_ACT


@dataclass(frozen=True, slots=True)
class Term:
    """A key of the data that answers an item."""

    key: str
    """Dotted; through a list, as ``equipment.items.owner``, it is each item's."""

    agreed_where: Callable[[Agreement], bool] = always
    """Where the key is a term at all; elsewhere validation has said it is not."""

    even_no: bool = False
    """Whether a no is agreed too; otherwise only a yes is."""

    def is_agreed(self, agreement: Agreement) -> bool:
        """Tell whether the data has the term."""
        return self.agreed_where(agreement) and any(
            self.even_no or value is not False
            for value in _values(agreement, self.key.split("."))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Demanded:
    """One thing that the law wants to see in writing."""

    name: str
    """For programs and for ever, as ``extent``."""

    words: Message
    """What it is, as ``omfanget av hjemmearbeidet``."""

    cites: Citation
    terms: tuple[Term, ...]
    applies: Callable[[Agreement], bool] = always

    def agreed(self, agreement: Agreement) -> tuple[str, ...]:
        """Return the keys of what the parties have agreed on it."""
        return tuple(term.key for term in self.terms if term.is_agreed(agreement))


def _values(value: object, keys: list[str]) -> Iterator[object]:
    """Yield what is given at the end of a way, for each item of the lists on it."""
    if isinstance(value, tuple) and keys:
        for item in value:
            yield from _values(item, keys)
    elif isinstance(value, Part) and keys:
        yield from _values(getattr(value, keys[0]), keys[1:])
    elif value is not None:
        yield value


def home_office(agreement: Agreement) -> bool:
    """Tell whether there is a home office."""
    return agreement.scope is not None


def own_hours(agreement: Agreement) -> bool:
    """Tell whether the hours are agreed here, and not as the contract has them."""
    return not agreement.hours.as_contract


def ordinary_post(agreement: Agreement) -> bool:
    """Tell whether chapter 10 applies to the post."""
    return agreement.employee.position is Position.ORDINARY


def can_be_ended(agreement: Agreement) -> bool:
    """Tell whether something in the arrangement can be ended at notice."""
    scope = agreement.scope
    at_home = scope is not None and scope.permanent_workplace is Workplace.HOME
    return agreement.hours.flexitime or not at_home


def has_notice(agreement: Agreement) -> bool:
    """Tell whether a period of notice is agreed."""
    terms = agreement.termination
    given = terms and (terms.notice_employer or terms.notice_employee)
    return given is not None and can_be_ended(agreement)


def two_arrangements(agreement: Agreement) -> bool:
    """Tell whether there is both home office and flexitime."""
    return home_office(agreement) and agreement.hours.flexitime


def breaks_counted(agreement: Agreement) -> bool:
    """Tell whether the length of the breaks is agreed."""
    return agreement.hours.break_minutes is not None


def special_hours(agreement: Agreement) -> bool:
    """Tell whether the hours are arranged under section 10-2."""
    hours = agreement.hours
    flexible = hours.flexitime and ordinary_post(agreement)
    return flexible or reduced(agreement)


def reduced(agreement: Agreement) -> bool:
    """Tell whether the hours are reduced under section 10-2 fourth paragraph."""
    return agreement.hours.reduced_right is True


def averaged(agreement: Agreement) -> bool:
    """Tell whether the hours are averaged."""
    return agreement.hours.averaging is not None and ordinary_post(agreement)


def in_the_evening(agreement: Agreement) -> bool:
    """Tell whether the employee may work in the evening."""
    return agreement.hours.evening_initiative is True and ordinary_post(agreement)


def deducted(agreement: Agreement) -> bool:
    """Tell whether minus hours may be deducted from pay."""
    account = agreement.hours.account
    return account is not None and account.deduct_minus_from_pay is True


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
