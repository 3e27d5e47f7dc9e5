"""Sections 9-1 and 9-2: control measures.

Their purpose, consequences and duration are required by the data contract. Whether a
measure has a factual reason, and is no disproportionate burden, is for people to judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.texts import passages
from fleksidoc.law.working_environment_act import (
    IN_FORCE,
    READ,
    WORKING_ENVIRONMENT_ACT,
)

CONDITIONS = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="9-1",
    heading=Message(
        no="Vilkår for kontrolltiltak i virksomheten",
        en="Conditions for control measures in the undertaking",
    ),
    period=Period(begins=IN_FORCE),
    read=READ,
)
DISCUSSION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="9-2",
    heading=Message(
        no="Drøfting, informasjon og evaluering av kontrolltiltak",
        en="Discussion, information and evaluation of control measures",
    ),
    period=Period(begins=IN_FORCE),
    read=READ,
)
MONITORING = re.compile(
    r"\w*skjerm(?:bilde|opptak|overvåk)\w*|\w*tasteloggi?\w*|tastetrykk\w*"
    r"|(?:web)?kamera\w*|tilstedeværelsesstatus\w*|\w*overvåk\w*"
    r"|screen\s?(?:shots?|captur\w+|record\w+|monitor\w+)|key(?:stroke|logg)\w*"
    r"|(?:web)?cam(?:era)?s?\b|presence\s+status|surveillance|monitoring",
    re.IGNORECASE,
)


def measure(name: str, **more: object) -> dict[str, object]:
    """Return an example with one control measure."""
    told = {
        "name": {"no": name, "en": name},
        "purpose": {"no": "Sikkerhet", "en": "Security"},
        "consequences": {
            "no": "Loggen leses ved feil",
            "en": "The log is read on faults",
        },
        "duration": {"no": "Ut 2027", "en": "Until the end of 2027"},
    }
    return {"control": {"measures": [told | more]}}


@Provision(
    code="WEA0901",
    section=DISCUSSION,
    cites=DISCUSSION.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Arbeidsgiver plikter så tidlig som mulig å drøfte behov, utforming, "
    "gjennomføring og vesentlig endring av kontrolltiltak i virksomheten med "
    "arbeidstakernes tillitsvalgte.",
    checks=Message(
        no="Om det er oppgitt når hvert kontrolltiltak ble drøftet.",
        en="Whether it is stated when each control measure was discussed.",
    ),
    message=Message(
        no="Det er ikke oppgitt når kontrolltiltaket «{name}» ble drøftet med de "
        "tillitsvalgte.",
        en="It is not stated when the control measure “{name}” was discussed with the "
        "elected representatives.",
    ),
    hint=Message(
        no="Oppgi datoen i discussed. Er tiltaket ikke drøftet, må det gjøres først.",
        en="State the date in discussed. If the measure has not been discussed, that "
        "comes first.",
    ),
    reads=("control.measures",),
    wrong=measure("Logg"),
    right=measure("Logg", discussed="2026-10-01"),
)
def measure_not_discussed(agreement: Agreement) -> Iterator[Breach]:
    """The duty lies outside the paper, so its absence here is no proof: a warning."""
    for index, one in enumerate(
        agreement.control.measures if agreement.control else ()
    ):
        if one.discussed is None:
            way = ("control", "measures", index, "discussed")
            yield Breach(way, {"name": one.name})


@Provision(
    code="WEA0902",
    section=CONDITIONS,
    cites=CONDITIONS.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="Arbeidsgiver kan bare iverksette kontrolltiltak overfor arbeidstaker når "
    "tiltaket har saklig grunn i virksomhetens forhold og det ikke innebærer en "
    "uforholdsmessig belastning for arbeidstakeren.",
    checks=Message(
        no="Om et kontrolltiltak ser ut til å overvåke hvordan arbeidstaker bruker "
        "elektronisk utstyr.",
        en="Whether a control measure seems to monitor how the employee uses "
        "electronic equipment.",
    ),
    message=Message(
        no="Kontrolltiltaket nevner «{words}». Overvåking av arbeidstakers bruk av "
        "elektronisk utstyr er i utgangspunktet forbudt.",
        en="The control measure mentions “{words}”. Monitoring an employee's use of "
        "electronic equipment is in principle prohibited.",
    ),
    hint=Message(
        no="Forskriften om innsyn i e-postkasse mv. (FOR-2018-07-02-1108) har snevre "
        "unntak. Dere må vurdere om tiltaket er et av dem, og om det har saklig grunn.",
        en="The regulations on access to e-mail etc. (FOR-2018-07-02-1108) have narrow "
        "exceptions. Whether the measure is one of them, and has a factual reason, is "
        "for you to judge.",
    ),
    reads=("control.measures",),
    wrong=measure("Opptak med webkamera", discussed="2026-10-01"),
    right=measure("Logg", discussed="2026-10-01"),
)
def measure_monitors_the_employee(agreement: Agreement) -> Iterator[Breach]:
    """A word is no proof; it is reason enough to ask."""
    for way, found in passages(agreement, MONITORING):
        if way[0] == "control":
            yield Breach(way, {"words": found})
