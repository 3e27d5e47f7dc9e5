"""Section 10-2: what a refusal of flexible or reduced hours has to show.

The employer must show a major inconvenience. Whether there is one is for people to
judge; that reasons are given at all, and that they are not given for home office, can
be seen. The law does not say that reasons shall be given, so their lack is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import Position
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.reach import Reach
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.texts import passages
from fleksidoc.law.working_environment_act.s10_02_arrangements import (
    FLEXIBLE_HOURS,
    SECTION,
)

REFUSED = replace(
    SECTION,
    heading=Message(
        no="Arbeidstidsordninger, avslag", en="Working-hour arrangements, refusals"
    ),
    reach=Reach(
        Message(no="avslag", en="refusals"),
        lambda agreement: agreement.document == "refusal",
    ),
)
TEN_TWO = re.compile(r"(?:§|section)\s*10-2(?!\d)", re.IGNORECASE)


@Provision(
    code="WEA1031",
    section=SECTION,
    cites=SECTION.cite(3),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote=FLEXIBLE_HOURS,
    checks=Message(
        no="Om et avslag på hjemmekontor er begrunnet med § 10-2, som bare gjelder "
        "arbeidstiden.",
        en="Whether a refusal of home office is grounded on section 10-2, which "
        "concerns working hours alone.",
    ),
    message=Message(
        no="Avslaget gjelder hjemmekontor, men begrunnelsen viser til {words}.",
        en="The refusal concerns home office, but its reasons refer to {words}.",
    ),
    hint=Message(
        no="§ 10-2 tredje ledd gjelder når arbeidet utføres, ikke hvor "
        "(Tvisteløsningsnemnda, sak 77/23). Skriv begrunnelsen for hjemmekontor for "
        "seg.",
        en="Section 10-2 third paragraph concerns when the work is done, not where "
        "(Dispute Resolution Board, case 77/23). Write the reasons concerning home "
        "office separately.",
    ),
    reads=("refusal.concerns", "refusal.reasons", "refusal.home_office_reasons"),
    wrong={
        "refusal": {
            "request_received": "2026-11-02",
            "concerns": "home-office",
            "reasons": {
                "no": "Det er en vesentlig ulempe, jf. § 10-2 tredje ledd.",
                "en": "It is a major inconvenience, see section 10-2.",
            },
        }
    },
    right={
        "refusal": {
            "request_received": "2026-11-02",
            "concerns": "hours",
            "reasons": {
                "no": "Det er en vesentlig ulempe, jf. § 10-2 tredje ledd.",
                "en": "It is a major inconvenience, see section 10-2.",
            },
        }
    },
)
def refusal_of_home_office_by_section_on_hours(
    agreement: Agreement,
) -> Iterator[Breach]:
    """There is no right to home office, and no test of major inconvenience for it."""
    refusal = agreement.refusal
    if refusal is None or not refusal.home_office_refused:
        return
    own = "home_office_reasons" if refusal.home_office_reasons else "reasons"
    shared = own == "reasons" and refusal.hours_refused
    for way, found in passages(agreement, TEN_TWO):
        if way == ("refusal", own) and not shared:
            yield Breach(way, {"words": found})


@Provision(
    code="WEA1033",
    section=REFUSED,
    cites=REFUSED.cite(3),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote=FLEXIBLE_HOURS,
    checks=Message(
        no="Om et avslag på endret arbeidstid sier hvilken vesentlig ulempe det bygger "
        "på.",
        en="Whether a refusal of changed working hours says which major inconvenience "
        "it rests on.",
    ),
    message=Message(
        no="Avslaget på endret arbeidstid er ikke begrunnet.",
        en="The refusal of changed working hours gives no reasons.",
    ),
    hint=Message(
        no="Skriv i refusal.reasons konkret hvilken vesentlig ulempe ordningen gir. En "
        "generell ulempe er ikke nok, og arbeidsgiver må kunne vise den for "
        "Tvisteløsningsnemnda.",
        en="State in refusal.reasons exactly which major inconvenience the arrangement "
        "causes. A general inconvenience is not enough, and the employer must be able "
        "to show it to the Dispute Resolution Board.",
    ),
    reads=("refusal.hours", "refusal.reasons", "employee.position"),
    wrong={
        "document": "refusal",
        "refusal": {"request_received": "2026-11-02", "concerns": "hours"},
    },
    right={
        "document": "refusal",
        "refusal": {
            "request_received": "2026-11-02",
            "concerns": "both",
            "hours": "granted",
            "reasons": {
                "no": "Arbeidet utføres ved skranken.",
                "en": "The work is done at the desk.",
            },
        },
    },
)
def refusal_of_hours_without_reasons(agreement: Agreement) -> Iterator[Breach]:
    """Without a concrete inconvenience the employee cannot judge the refusal."""
    refusal = agreement.refusal
    if refusal and refusal.hours_refused and not refusal.reasons:
        reduced = agreement.hours.reduced_right
        flexible = agreement.employee.position is Position.ORDINARY
        if flexible or reduced:
            cites = None if flexible else SECTION.cite(4)
            yield Breach(("refusal", "reasons"), cites=cites)
