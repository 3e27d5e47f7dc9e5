"""Section 10-7: there shall be a record of the hours worked."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import (
    IN_FORCE,
    READ,
    WORKING_ENVIRONMENT_ACT,
)
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import CHAPTER_10

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="10-7",
    heading=Message(no="Oversikt over arbeidstiden", en="Record of working hours"),
    period=Period(begins=IN_FORCE),
    read=READ,
    reach=CHAPTER_10,
)


@Provision(
    code="WEA1016",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.STATUTE,
    quote="Det skal foreligge en oversikt som viser hvor mye den enkelte arbeidstaker "
    "har arbeidet.",
    checks=Message(
        no="Om avtalen sier hvordan arbeidstiden registreres.",
        en="Whether the agreement says how the working hours are recorded.",
    ),
    message=Message(
        no="Avtalen sier ikke hvordan arbeidstiden registreres.",
        en="The agreement does not say how the working hours are recorded.",
    ),
    hint=Message(
        no="Beskriv registreringen i hours.recording, også for arbeid hjemme.",
        en="Describe the recording in hours.recording, also for work from home.",
    ),
    reads=("hours.recording",),
    wrong={"hours.recording": None},
    right={
        "hours.recording": {
            "no": "Arbeidstiden føres hver fredag.",
            "en": "Hours are entered every Friday.",
        }
    },
)
def recording_not_stated(agreement: Agreement) -> Iterator[Breach]:
    """The duty is the employer's, on paper or not; at home it is easily forgotten."""
    if agreement.hours.recording is None:
        yield Breach(("hours", "recording"))
