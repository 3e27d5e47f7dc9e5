"""Section 2: the written agreement, and the eight dashes of what it holds at least.

Three dashes are unconditional: extent, working hours, equipment. The fourth (expected
duration) holds for a temporary agreement. The other four begin with «eventuelle»: they
are demanded only if the parties have such terms, so their absence is never an error.
The data contract itself requires hours, duration and equipment with all it says of
ownership, operation and maintenance; what is left to check stands here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.home_office_regulations import READ, REGULATIONS, TODAYS_WORDING
from fleksidoc.law.home_office_regulations.s01_scope import WHERE_THEY_APPLY
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Section

SECTION = Section(
    statute=REGULATIONS,
    number="2",
    heading=Message(no="Skriftlig avtale", en="Written agreement"),
    period=TODAYS_WORDING,
    read=READ,
    reach=WHERE_THEY_APPLY,
)
SHORTEST_USUAL_TRIAL = 3
LONGEST_USUAL_TRIAL = 6


@Provision(
    code="HOR201",
    section=SECTION,
    cites=SECTION.cite(1, dash=1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="omfanget av hjemmearbeidet",
    checks=Message(
        no="Om avtalen sier hvor mye arbeidstaker arbeider hjemme: faste dager, et "
        "antall, eller situasjoner.",
        en="Whether the agreement says how much the employee works from home: fixed "
        "days, a number, or situations.",
    ),
    message=Message(
        no="Avtalen sier ikke hvor mye arbeidstaker arbeider hjemme.",
        en="The agreement does not say how much the employee works from home.",
    ),
    hint=Message(
        no="Oppgi faste dager (scope.days), antall dager (scope.home_days_min eller "
        "scope.home_days_max med scope.per) eller situasjoner (scope.situations).",
        en="State fixed days (scope.days), a number of days (scope.home_days_min or "
        "scope.home_days_max with scope.per) or situations (scope.situations).",
    ),
    reads=(
        "scope.days",
        "scope.home_days_min",
        "scope.home_days_max",
        "scope.situations",
    ),
    wrong={
        "scope.days": None,
        "scope.home_days_min": None,
        "scope.home_days_max": None,
        "scope.per": None,
        "scope.situations": None,
    },
    right={"scope.days": ["monday"]},
)
def extent_missing(agreement: Agreement) -> Iterator[Breach]:
    """The extent may be fixed days, a count, or named situations; one must be there."""
    scope = agreement.scope
    if scope and not (
        scope.days or scope.home_days_min or scope.home_days_max or scope.situations
    ):
        yield Breach(("scope",))


@Provision(
    code="HOR203",
    section=SECTION,
    cites=SECTION.cite(1, dash=3),
    severity=Severity.ADVICE,
    confidence=Confidence.STATUTE,
    quote="eventuelle bestemmelser om når arbeidstaker skal være tilgjengelig for "
    "arbeidsgiver",
    checks=Message(
        no="Om avtalen sier noe om tilgjengelighet.",
        en="Whether the agreement says anything about availability.",
    ),
    message=Message(
        no="Avtalen sier ikke når arbeidstaker skal være tilgjengelig.",
        en="The agreement does not say when the employee is to be available.",
    ),
    hint=Message(
        no="Er noe avtalt, skal det stå i avtalen: legg til tabellen [availability].",
        en="What is agreed shall stand in the agreement: add the table [availability].",
    ),
    reads=("availability",),
    wrong={"availability": None},
    right={"availability.hours": "09:00-15:00"},
)
def availability_not_stated(agreement: Agreement) -> Iterator[Breach]:
    """An «eventuell» item: nothing is wrong if the parties have no such terms."""
    if agreement.scope and not agreement.availability:
        yield Breach(("availability",))


@Provision(
    code="HOR205",
    section=SECTION,
    cites=SECTION.cite(1, dash=5),
    severity=Severity.ADVICE,
    confidence=Confidence.STATUTE,
    quote="eventuelle bestemmelser om retten til å endre eller si opp avtalen om "
    "hjemmearbeid, frister for slik oppsigelse mv.",
    checks=Message(
        no="Om avtalen sier hvordan ordningen kan endres eller sies opp.",
        en="Whether the agreement says how the arrangement can be changed or ended.",
    ),
    message=Message(
        no="Avtalen sier ikke hvordan ordningen kan endres eller sies opp.",
        en="The agreement does not say how the arrangement can be changed or ended.",
    ),
    hint=Message(
        no="Legg til tabellen [termination] med frister for hver av partene.",
        en="Add the table [termination] with a period of notice for each party.",
    ),
    reads=("termination",),
    wrong={"termination": None},
    right={"termination.notice_employer": "1 month"},
)
def change_and_end_not_stated(agreement: Agreement) -> Iterator[Breach]:
    """An «eventuell» item, and the one most missed when the parties disagree."""
    if agreement.scope and not agreement.termination:
        yield Breach(("termination",))


@Provision(
    code="HOR206",
    section=SECTION,
    cites=SECTION.cite(1, dash=6),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote="eventuelle bestemmelser om prøvetid for hjemmearbeidsordningen",
    checks=Message(
        no="Om prøveperioden for ordningen varer tre til seks måneder, som er vanlig.",
        en="Whether the trial of the arrangement lasts three to six months, as usual.",
    ),
    message=Message(
        no="Prøveperioden for ordningen varer fra {start} til {end}; vanlig er tre til "
        "seks måneder.",
        en="The trial of the arrangement lasts from {start} to {end}; three to six "
        "months is usual.",
    ),
    hint=Message(
        no="Kontroller at lengden er den partene ønsker. Loven setter ingen grense: "
        "prøvetid i stillingen er noe annet.",
        en="Check that the length is what the parties want. The law sets no limit: "
        "a trial period of the employment is another matter.",
    ),
    reads=("duration.start", "duration.trial.end"),
    wrong={"duration.trial.end": dt.date(2027, 12, 31)},
    right={"duration.trial.end": dt.date(2027, 6, 30)},
)
def trial_of_unusual_length(agreement: Agreement) -> Iterator[Breach]:
    """Shorter gives little to evaluate, longer is hardly a trial."""
    trial = agreement.duration.trial
    if agreement.scope and trial:
        start = agreement.duration.start
        months = whole_months(start, trial.end + dt.timedelta(days=1))
        if not SHORTEST_USUAL_TRIAL <= months <= LONGEST_USUAL_TRIAL:
            facts = {"start": start, "end": trial.end}
            yield Breach(("duration", "trial", "end"), facts)


def whole_months(start: dt.date, end: dt.date) -> int:
    """Return the number of whole months from ``start`` up to and not including ``end``.

    >>> whole_months(dt.date(2027, 1, 1), dt.date(2027, 7, 1))
    6
    >>> whole_months(dt.date(2027, 1, 15), dt.date(2027, 4, 14))
    2
    """
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (end.day < start.day)


@Provision(
    code="HOR208",
    section=SECTION,
    cites=SECTION.cite(1, dash=8),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="eventuelle bestemmelser om saksbehandling, taushetsplikt og oppbevaring av "
    "dokumenter",
    checks=Message(
        no="Om avtalen sier hvordan dokumenter oppbevares, når arbeidstaker behandler "
        "personopplysninger hjemme.",
        en="Whether the agreement says how documents are kept, when the employee "
        "processes personal data at home.",
    ),
    message=Message(
        no="Arbeidstaker behandler personopplysninger, men avtalen sier ikke hvordan "
        "dokumenter oppbevares hjemme.",
        en="The employee processes personal data, but the agreement does not say how "
        "documents are kept at home.",
    ),
    hint=Message(
        no="Skriv regelen i confidentiality.documents.",
        en="Write the rule in confidentiality.documents.",
    ),
    reads=("confidentiality.processes_personal_data", "confidentiality.documents"),
    wrong={
        "confidentiality.processes_personal_data": True,
        "confidentiality.documents": None,
    },
    right={
        "confidentiality.processes_personal_data": False,
        "confidentiality.documents": None,
    },
)
def documents_at_home_unregulated(agreement: Agreement) -> Iterator[Breach]:
    """An «eventuell» item, but article 32 of the GDPR asks for measures that fit."""
    rules = agreement.confidentiality
    at_home = agreement.scope and rules and rules.processes_personal_data
    if at_home and rules and not rules.documents:
        yield Breach(("confidentiality", "documents"))
