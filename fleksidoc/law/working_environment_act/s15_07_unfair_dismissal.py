"""Section 15-7: a permanent workplace is not ended by a notice of the arrangement."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement, Workplace
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="15-7",
    heading=Message(
        no="Vern mot usaklig oppsigelse", en="Protection against unfair dismissal"
    ),
    period=Period(begins=dt.date(2024, 1, 1)),
    read=READ,
)


@Provision(
    code="WEA1501",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.SINGLE_SOURCE,
    quote="Arbeidstaker kan ikke sies opp uten at det er saklig begrunnet i "
    "virksomhetens, arbeidsgivers eller arbeidstakers forhold.",
    checks=Message(
        no="Om arbeidsgiver har en oppsigelsesfrist for hjemmekontoret når hjemmet er "
        "fast arbeidssted.",
        en="Whether the employer has a period of notice for the home office when the "
        "home is the permanent workplace.",
    ),
    message=Message(
        no="Hjemmet er fast arbeidssted, og arbeidsgiver har en oppsigelsesfrist på "
        "{notice}. Fristen gir ikke rett til å avslutte arbeidet hjemme.",
        en="The home is the permanent workplace, and the employer has a period of "
        "notice of {notice}. It gives no right to end the work from home.",
    ),
    hint=Message(
        no="En slik endring kan kreve enighet eller endringsoppsigelse. Slett "
        "termination.notice_employer, eller oppgi et annet fast arbeidssted.",
        en="Such a change may need consent or a modified-terms dismissal. Delete "
        "termination.notice_employer, or state another permanent workplace.",
    ),
    reads=("scope.permanent_workplace", "termination.notice_employer"),
    wrong={
        "scope.permanent_workplace": "home",
        "scope.home_days_are": "required",
        "duration.end": "open",
        "hours.core": None,
        "hours.outer": None,
        "hours.account": None,
        "termination.ends_separately": None,
    },
    right={
        "scope.permanent_workplace": "home",
        "scope.home_days_are": "required",
        "duration.end": "open",
    },
)
def notice_of_a_permanent_workplace(agreement: Agreement) -> Iterator[Breach]:
    """With flexitime the notice may be for that alone."""
    scope, termination = agreement.scope, agreement.termination
    home = scope and scope.permanent_workplace is Workplace.HOME
    notice = termination and termination.notice_employer
    if home and notice and not agreement.hours.flexitime:
        yield Breach(("termination", "notice_employer"), {"notice": notice})
