"""Section 14-15: pay deductions need a written agreement beforehand.

An agreement that says so is that agreement. It cannot reach back before its own date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="14-15",
    heading=Message(
        no="Utbetaling av lønn og feriepenger", en="Payment of salary and holiday pay"
    ),
    period=Period(begins=dt.date(2022, 7, 1)),
    read=READ,
)


@Provision(
    code="WEA1405",
    section=SECTION,
    cites=SECTION.cite(3, letter="c"),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Trekk i lønn og feriepenger kan ikke gjøres unntatt: … når det på forhånd "
    "er fastsatt ved skriftlig avtale",
    checks=Message(
        no="Om avtalen om trekk for minustid er skrevet etter at ordningen trådte i "
        "kraft.",
        en="Whether the agreement on deducting minus time is written after the "
        "arrangement took effect.",
    ),
    message=Message(
        no="Trekk i lønn for minustid er avtalt {issued}, men minustiden løper fra "
        "{start}. Trekk må være avtalt på forhånd.",
        en="Deducting minus time from pay is agreed on {issued}, but minus time runs "
        "from {start}. A deduction must be agreed beforehand.",
    ),
    hint=Message(
        no="Trekk bare minustid fra etter at avtalen er skrevet under, og bare det som "
        "overstiger det arbeidstaker trenger til livsopphold (fjerde ledd).",
        en="Deduct only minus time from after the agreement is signed, and only what "
        "exceeds what the employee needs for subsistence (fourth paragraph).",
    ),
    reads=("hours.account.deduct_minus_from_pay", "duration.start", "issued"),
    wrong={"hours.account.deduct_minus_from_pay": True, "issued": "2027-02-01"},
    right={"hours.account.deduct_minus_from_pay": True},
)
def deduction_agreed_afterwards(agreement: Agreement) -> Iterator[Breach]:
    """Beforehand is before the time that is deducted."""
    account, start = agreement.hours.account, agreement.duration.start
    if account and account.deduct_minus_from_pay and start < agreement.issued:
        facts = {"start": start, "issued": agreement.issued}
        yield Breach(("hours", "account", "deduct_minus_from_pay"), facts)
