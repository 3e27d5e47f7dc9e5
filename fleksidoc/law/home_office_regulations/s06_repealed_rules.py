"""Section 6: it held the working hours until 1 July 2022, and is about supervision now.

Since then chapter 10 of the Working Environment Act applies at home as elsewhere. Texts
from before that day still go round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.home_office_regulations import READ, REGULATIONS, TODAYS_WORDING
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Section
from fleksidoc.law.texts import passages

SECTION = Section(
    statute=REGULATIONS,
    number="6",
    heading=Message(no="Tilsynet med forskriften", en="Supervision"),
    period=TODAYS_WORDING,
    read=READ,
)
REPEALED = re.compile(
    r"kortvarig\w*\s+(?:eller|og)\s+tilfeldig\w*"
    r"|short-term\s+(?:or|and)\s+occasional"
    r"|(?:hjemmekontor)?forskriften\w*\s+§\s*6\D{0,40}arbeidstid"
    r"|arbeidstid\D{0,40}(?:hjemmekontor)?forskriften\w*\s+§\s*6"
    r"|working\s+hours\D{0,40}section\s+6\s+of\s+the\s+home\s+office"
    r"|section\s+6\s+of\s+the\s+home\s+office\s+regulations\D{0,40}working\s+hours",
    re.IGNORECASE,
)


@Provision(
    code="HOR601",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Arbeidstilsynet fører tilsyn med at bestemmelsene i denne forskrift blir "
    "overholdt.",
    checks=Message(
        no="Om en tekst i datafilen bruker ordlyd som ble opphevet 1. juli 2022.",
        en="Whether a text in the data file uses wording repealed on 1 July 2022.",
    ),
    message=Message(
        no="Teksten viser til opphevet ordlyd: «{words}».",
        en="The text refers to repealed wording: “{words}”.",
    ),
    hint=Message(
        no="Siden 1. juli 2022 unntar forskriften «kortvarig eller sporadisk» arbeid, "
        "og arbeidsmiljøloven kapittel 10 gjelder fullt ut hjemme. Rett teksten.",
        en="Since 1 July 2022 the regulations exempt “short-term or sporadic” work, "
        "and chapter 10 of the Working Environment Act applies in full at home. "
        "Correct the text.",
    ),
    reads=("employer.policy", "scope.situations", "custom"),
    wrong={
        "scope.situations": {
            "no": "Hjemmekontor kan brukes kortvarig eller tilfeldig.",
            "en": "The home office may be used for short periods.",
        }
    },
    right={
        "scope.situations": {
            "no": "Hjemmekontor kan brukes kortvarig eller sporadisk.",
            "en": "The home office may be used for short periods.",
        }
    },
)
def repealed_wording(agreement: Agreement) -> Iterator[Breach]:
    """Whoever follows the old text believes that the Act's hours stop at the door."""
    for way, found in passages(agreement, REPEALED):
        yield Breach(way, {"words": found})
