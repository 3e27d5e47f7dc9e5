"""Article 9: data concerning health do not belong in an agreement that circulates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.general_data_protection_regulation import GDPR
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.texts import passages

SECTION = Section(
    statute=GDPR,
    number="9",
    heading=Message(
        no="Behandling av særlige kategorier av personopplysninger",
        en="Processing of special categories of personal data",
    ),
    period=Period(begins=dt.date(2018, 7, 20)),
    read=dt.date(2026, 11, 22),
    of_terms=False,
)
HEALTH = re.compile(
    r"\b(?:diagnose\w*|diagnos[ie]s|depresjon\w*|depression|angst(?:lidelse\w*)?"
    r"|anxiety|migrene\w*|migraine\w*|kreft\w*|cancer|gravid\w*|pregnan\w+"
    r"|kronisk\s+syk\w*|chronic(?:ally)?\s+ill\w*|helseplage\w*|health\s+problems?"
    r"|ryggplage\w*|back\s+problems?|utbrenthet|burn-?out|psykisk\s+lidelse\w*"
    r"|mental\s+(?:illness|disorder))\b",
    re.IGNORECASE,
)


@Provision(
    code="GDP901",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om en tekst i datafilen ser ut til å inneholde helseopplysninger.",
        en="Whether a text in the data file seems to hold health data.",
    ),
    message=Message(
        no="Teksten nevner «{words}», som kan være en helseopplysning.",
        en="The text mentions “{words}”, which may be health data.",
    ),
    hint=Message(
        no="Skriv hva som er avtalt, ikke hvorfor. Helseopplysninger hører ikke hjemme "
        "i en avtale som flere leser.",
        en="Write what is agreed, not why. Health data does not belong in an agreement "
        "that several people read.",
    ),
    reads=("scope.situations", "custom"),
    wrong={
        "scope.situations": {
            "no": "Arbeidstaker har migrene og arbeider hjemme ved behov.",
            "en": "The employee has migraine and works from home when needed.",
        }
    },
    right={
        "scope.situations": {
            "no": "Arbeidstaker arbeider hjemme ved behov.",
            "en": "The employee works from home when needed.",
        }
    },
)
def health_data_in_a_text(agreement: Agreement) -> Iterator[Breach]:
    """A word is no proof; the one who wrote it knows."""
    for way, found in passages(agreement, HEALTH):
        yield Breach(way, {"words": found})
