"""Section 10-12: whom chapter 10 reaches, and when a union may agree otherwise.

Leading and particularly independent posts are exempt, but for section 10-2 first,
second and fourth paragraphs. Whether a post is so is decided by the work, not by its
label, and is for people to judge. A collective pay agreement with a union that has the
right of nomination may depart from the chapter: then what would be an error is unclear,
and a warning.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import AgeGroup, Position
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.reach import Reach, milder
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT
from fleksidoc.law.working_time import demanded

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-12",
    heading=Message(no="Unntak", en="Exceptions"),
    period=Period(begins=dt.date(2017, 7, 1)),
    read=READ,
)


def is_ordinary(agreement: Agreement) -> bool:
    """Tell whether the post is one that chapter 10 applies to."""
    return agreement.employee.position is Position.ORDINARY


def is_adult(agreement: Agreement) -> bool:
    """Tell whether the employee is 18 or older; the data says so of nobody younger."""
    return agreement.employee.age_group in {None, AgeGroup.ADULT}


def unless_departed_from(agreement: Agreement, severity: Severity) -> Severity:
    """Return the severity, or a warning where a union has its own rules on hours."""
    collective = agreement.employer.collective_agreement
    if collective and collective.departs_from_chapter_10:
        return milder(severity, Severity.WARNING)
    return severity


CHAPTER_10 = Reach(
    Message(
        no="alle stillinger unntatt ledende og særlig uavhengige; høyst en advarsel "
        "når tariffavtalen har egne regler etter § 10-12 fjerde ledd",
        en="all posts but leading and particularly independent ones; a warning at most "
        "where the collective pay agreement has its own rules under section 10-12 "
        "fourth paragraph",
    ),
    is_ordinary,
    unless_departed_from,
)
CHAPTER_10_FOR_ADULTS = Reach(
    Message(
        no="voksne i alle stillinger unntatt ledende og særlig uavhengige (kapittel 11 "
        "er strengere for dem under 18 år); høyst en advarsel når tariffavtalen har "
        "egne regler etter § 10-12 fjerde ledd",
        en="adults in all posts but leading and particularly independent ones (chapter "
        "11 is stricter for those under 18); a warning at most where the collective "
        "pay agreement has its own rules under section 10-12 fourth paragraph",
    ),
    lambda agreement: is_ordinary(agreement) and is_adult(agreement),
    unless_departed_from,
)


@Provision(
    code="WEA1030",
    section=SECTION,
    cites=SECTION.cite(2),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="Bestemmelsene i dette kapitlet kommer ikke til anvendelse for arbeidstakere "
    "i særlig uavhengig stilling, med unntak av § 10-2 første, andre og fjerde ledd.",
    checks=Message(
        no="Om arbeidstiden er styrt for en stilling som er oppgitt som særlig "
        "uavhengig.",
        en="Whether the hours are controlled in a post stated to be particularly "
        "independent.",
    ),
    message=Message(
        no="Stillingen er oppgitt som særlig uavhengig, men arbeidstaker er bundet til "
        "{span}. Styrt arbeidstid tyder på at stillingen ikke er særlig uavhengig.",
        en="The post is stated to be particularly independent, but the employee is "
        "bound to {span}. Controlled hours suggest that it is not.",
    ),
    hint=Message(
        no="Dere må vurdere om arbeidstaker selv styrer når, hvor mye og hvordan "
        'arbeidet utføres. Hvis ikke, er employee.position "ordinary".',
        en="It is for you to judge whether the employee decides when, how much and how "
        'the work is done. If not, employee.position is "ordinary".',
    ),
    reads=(
        "employee.position",
        "hours.normal",
        "hours.core",
        "hours.start_between",
        "hours.end_between",
        "availability.hours",
    ),
    wrong={"employee.position": "particularly-independent"},
    right={
        "employee.position": "particularly-independent",
        "hours.core": None,
        "availability.hours": None,
    },
)
def independent_post_with_controlled_hours(agreement: Agreement) -> Iterator[Breach]:
    """The label is often wrong, and the employee then loses the whole chapter."""
    independent = agreement.employee.position is Position.PARTICULARLY_INDEPENDENT
    for placed in demanded(agreement)[:1] if independent else ():
        yield Breach(placed.way, {"span": placed.span})
