"""Section 3: the working environment at home, physical and psychosocial.

The wording in force since 1 July 2022 was not read, only guidance that retells it: so
nothing here is an error. What is «fully satisfactory» is for people to judge.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.home_office_regulations import READ, REGULATIONS, TODAYS_WORDING
from fleksidoc.law.home_office_regulations.s01_scope import (
    WHERE_THEY_APPLY,
    home_days_a_week,
)
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Section

SECTION = Section(
    statute=REGULATIONS,
    number="3",
    heading=Message(no="Arbeidsmiljøet", en="The working environment"),
    period=TODAYS_WORDING,
    read=READ,
    reach=WHERE_THEY_APPLY,
)
MOST_OF_THE_WEEK = Decimal("0.8")


@Provision(
    code="HOR301",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="skal arbeidsgiver så langt det er praktisk mulig, forsikre seg om at "
    "arbeidsforholdene på hjemmearbeidsplassen er fullt forsvarlige",
    checks=Message(
        no="Om arbeidstaker har gitt en egenerklæring om arbeidsplassen hjemme.",
        en="Whether the employee has given a self-declaration on the workplace at "
        "home.",
    ),
    message=Message(
        no="Det er ikke oppgitt når arbeidsplassen hjemme ble vurdert.",
        en="It is not stated when the workplace at home was assessed.",
    ),
    hint=Message(
        no="La arbeidstaker fylle ut en egenerklæring, og oppgi datoen i "
        "working_environment.declaration. Om forholdene er fullt forsvarlige, må dere "
        "vurdere.",
        en="Let the employee fill in a self-declaration, and state its date in "
        "working_environment.declaration. Whether conditions are fully satisfactory "
        "is for you to judge.",
    ),
    reads=("working_environment.declaration",),
    wrong={"working_environment.declaration": None},
    right={"working_environment.declaration": "2026-11-20"},
)
def workplace_not_assessed(agreement: Agreement) -> Iterator[Breach]:
    """The employer cannot look in, so a declaration is the usual way to be sure."""
    environment = agreement.working_environment
    if agreement.scope and not (environment and environment.declaration):
        yield Breach(("working_environment", "declaration"))


@Provision(
    code="HOR302",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om avtalen sier hvordan kontakten med kolleger og leder sikres, når minst "
        "80 prosent av arbeidet utføres hjemme.",
        en="Whether the agreement says how contact with colleagues and the manager is "
        "ensured, when at least 80 per cent of the work is done at home.",
    ),
    message=Message(
        no="Nesten alt arbeid utføres hjemme, men avtalen sier ikke hvordan kontakten "
        "med kolleger og leder sikres.",
        en="Almost all the work is done at home, but the agreement does not say how "
        "contact with colleagues and the manager is ensured.",
    ),
    hint=Message(
        no="Beskriv kontakten i working_environment.contact, eller oppgi faste "
        "samtaler (follow_up.meetings) eller kontordager (scope.office_days).",
        en="Describe the contact in working_environment.contact, or state regular "
        "talks (follow_up.meetings) or office days (scope.office_days).",
    ),
    reads=(
        "scope.days",
        "scope.office_days",
        "scope.office_days_min",
        "hours.days",
        "working_environment.contact",
        "follow_up.meetings",
    ),
    wrong={
        "scope.days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "scope.office_days": None,
        "working_environment.contact": None,
        "follow_up": None,
    },
    right={
        "scope.days": ["monday", "tuesday", "wednesday"],
        "scope.office_days": None,
        "working_environment.contact": None,
        "follow_up": None,
    },
)
def contact_not_ensured(agreement: Agreement) -> Iterator[Breach]:
    """The psychosocial environment is part of the section since 2022."""
    scope, environment = agreement.scope, agreement.working_environment
    if scope is None or scope.office_days or scope.office_days_min:
        return
    kept_up = (environment and environment.contact) or agreement.follow_up
    if not kept_up and home_share(agreement) >= MOST_OF_THE_WEEK:
        yield Breach(("working_environment", "contact"))


def home_share(agreement: Agreement) -> Decimal:
    """Return the least part of the working days that are home days, as far as known."""
    working_days = len(agreement.hours.days or ())
    home_days = agreement.scope and home_days_a_week(agreement.scope)
    return home_days / working_days if home_days and working_days else Decimal(0)
