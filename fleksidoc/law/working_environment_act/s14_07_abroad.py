"""Section 14-7: more than four weeks abroad needs more information before departure.

Each stay is agreed on its own, so this agreement lacks nothing; what must be clear
before the first one is easily forgotten.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import AbroadAllowed
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="14-7",
    heading=Message(
        no="Arbeidstaker som sendes til utlandet",
        en="Employees who are sent abroad",
    ),
    period=Period(begins=dt.date(2024, 7, 1)),
    read=READ,
)


@Provision(
    code="WEA1406",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ADVICE,
    confidence=Confidence.GUIDANCE,
    quote="Dersom arbeidstaker skal arbeide i utlandet i mer enn fire sammenhengende "
    "uker, skal skriftlig arbeidsavtale inngås før avreise.",
    checks=Message(
        no="Om avtalen åpner for arbeid fra utlandet.",
        en="Whether the agreement opens for work from abroad.",
    ),
    message=Message(
        no="Arbeid fra utlandet kan avtales.", en="Work from abroad can be agreed."
    ),
    hint=Message(
        no="Avklar trygd (A1), skatt og forsikring før hvert opphold, og gi "
        "opplysningene i § 14-7 før avreise når oppholdet er lengre enn fire uker. "
        "Hjemmekontorforskriften gjelder ikke der.",
        en="Clear social security (A1), tax and insurance before each stay, and give "
        "the information in section 14-7 before departure when it is longer than four "
        "weeks. The Home Office Regulations do not apply there.",
    ),
    reads=("abroad.allowed",),
    wrong={"abroad.allowed": "by-agreement"},
    right={"abroad.allowed": "no"},
)
def abroad_by_agreement(agreement: Agreement) -> Iterator[Breach]:
    """The law of another country begins on the first day."""
    if agreement.abroad and agreement.abroad.allowed is AbroadAllowed.BY_AGREEMENT:
        yield Breach(("abroad", "allowed"))
