"""Section 2 once more: terms that it does not name, and that most agreements have.

The section says what an agreement holds at least. What stands here is good practice
from the authorities' guidance and the organisations' model agreements: never more than
advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import Review
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.home_office_regulations.s02_written_agreement import SECTION
from fleksidoc.law.rule import Breach, Confidence, Provision

MINIMUM = "skal det inngås skriftlig avtale om hjemmearbeidet som minst omfatter:"


@Provision(
    code="HOR211",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote=MINIMUM,
    checks=Message(
        no="Om avtalen sier når arbeidstaker skal møte på kontoret.",
        en="Whether the agreement says when the employee is to be at the office.",
    ),
    message=Message(
        no="Avtalen sier verken når arbeidstaker skal møte på kontoret, eller hvor "
        "raskt leder kan kalle inn.",
        en="The agreement says neither when the employee is to be at the office, nor "
        "how soon the manager may call the employee in.",
    ),
    hint=Message(
        no="Oppgi kontordager (scope.office_days eller scope.office_days_min) eller en "
        "frist for innkalling (scope.call_in_notice).",
        en="State office days (scope.office_days or scope.office_days_min) or a period "
        "of notice for calling in (scope.call_in_notice).",
    ),
    reads=("scope.office_days", "scope.office_days_min", "scope.call_in_notice"),
    wrong={"scope.office_days": None, "scope.call_in_notice": None},
    right={"scope.office_days": None, "scope.call_in_notice": "1 working day"},
)
def office_attendance_not_stated(agreement: Agreement) -> Iterator[Breach]:
    """The dispute about Friday's meeting is older than the agreement."""
    scope = agreement.scope
    if scope and not (
        scope.office_days or scope.office_days_min or scope.call_in_notice
    ):
        yield Breach(("scope", "call_in_notice"))


@Provision(
    code="HOR212",
    section=SECTION,
    cites=SECTION.cite(1, dash=7),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote="eiendomsrett, drift og vedlikehold av utstyr",
    checks=Message(
        no="Om avtalen sier hvem som dekker kostnadene ved hjemmekontoret.",
        en="Whether the agreement says who covers the costs of the home office.",
    ),
    message=Message(
        no="Avtalen sier ikke hvem som dekker bredbånd og andre kostnader hjemme.",
        en="The agreement does not say who covers broadband and other costs at home.",
    ),
    hint=Message(
        no="Skriv regelen i equipment.costs. Loven sier ikke hvem som betaler; en fast "
        "godtgjørelse er skattepliktig når kostnadene ikke dokumenteres.",
        en="Write the rule in equipment.costs. The law does not say who pays; a lump "
        "sum is taxable unless the costs are documented.",
    ),
    reads=("equipment.costs",),
    wrong={"equipment.costs": None},
    right={
        "equipment.costs": {
            "no": "Arbeidsgiver dekker bredbånd.",
            "en": "The employer covers broadband.",
        }
    },
)
def costs_not_stated(agreement: Agreement) -> Iterator[Breach]:
    """The regulations are silent on costs; a silent agreement settles nothing."""
    equipment = agreement.equipment
    if agreement.scope and equipment and not equipment.costs:
        yield Breach(("equipment", "costs"))


@Provision(
    code="HOR213",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote="Endringer i hjemmearbeidsforholdet skal gjenspeiles i avtalen.",
    checks=Message(
        no="Om det er avtalt at ordningen skal gjennomgås jevnlig.",
        en="Whether it is agreed that the arrangement is reviewed regularly.",
    ),
    message=Message(
        no="Det er ikke avtalt noen jevnlig gjennomgang av ordningen.",
        en="No regular review of the arrangement is agreed.",
    ),
    hint=Message(
        no='Sett duration.review = "yearly" eller "half-yearly".',
        en='Set duration.review = "yearly" or "half-yearly".',
    ),
    reads=("duration.review",),
    wrong={"duration.review": "none"},
    right={"duration.review": "yearly"},
)
def no_regular_review(agreement: Agreement) -> Iterator[Breach]:
    """Practice drifts from paper; a yearly talk brings them together again."""
    if agreement.scope and agreement.duration.review in {None, Review.NONE}:
        yield Breach(("duration", "review"))
