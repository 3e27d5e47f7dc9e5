"""Section 14-6: what the contract of employment says about place, hours and agreements.

The agreement is an addition to the contract: what only the full contract holds (pay,
holiday, periods of notice of the employment) is not missing here. A special
working-hour arrangement (letter l) must stand in the paper itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement, Workplace
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.law.working_environment_act import READ, WORKING_ENVIRONMENT_ACT
from fleksidoc.law.working_environment_act.s10_12_exempt_posts import is_ordinary

SECTION = Section(
    statute=WORKING_ENVIRONMENT_ACT,
    number="14-6",
    heading=Message(
        no="Minimumskrav til innholdet i den skriftlige arbeidsavtalen",
        en="Minimum requirements regarding the content of the written contract",
    ),
    period=Period(begins=dt.date(2024, 7, 1)),
    read=READ,
)


@Provision(
    code="WEA1401",
    section=SECTION,
    cites=SECTION.cite(1, letter="b"),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="arbeidsplassen. Dersom det ikke eksisterer noen fast arbeidsplass eller "
    "hovedarbeidsplass skal arbeidsavtalen gi opplysning om at arbeidstakeren arbeider "
    "på forskjellige steder",
    checks=Message(
        no="Om adressen er oppgitt når hjemmet er fast arbeidssted.",
        en="Whether the address is stated when the home is a permanent workplace.",
    ),
    message=Message(
        no="Hjemmet er fast arbeidssted, men adressen er ikke oppgitt.",
        en="The home is a permanent workplace, but the address is not stated.",
    ),
    hint=Message(
        no="Oppgi adressen i scope.place. Arbeidsstedet skal stå i arbeidsavtalen.",
        en="State the address in scope.place. The workplace shall stand in the "
        "contract.",
    ),
    reads=("scope.permanent_workplace", "scope.place"),
    wrong={"scope.permanent_workplace": "several", "scope.place": None},
    right={"scope.permanent_workplace": "office", "scope.place": None},
)
def permanent_workplace_without_address(agreement: Agreement) -> Iterator[Breach]:
    """The place decides travel expenses, and what a change of it takes."""
    scope = agreement.scope
    elsewhere = scope and scope.permanent_workplace is not Workplace.OFFICE
    if scope and elsewhere and not scope.place:
        yield Breach(("scope", "place"))


@Provision(
    code="WEA1402",
    section=SECTION,
    cites=SECTION.cite(1, letter="j"),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote="Dersom arbeidet skal utføres periodevis eller den daglige og ukentlige "
    "arbeidstiden vil variere, skal arbeidsavtalen opplyse om dette og fastsette eller "
    "gi grunnlag for å beregne når arbeidet skal utføres",
    checks=Message(
        no="Om avtalen gir grunnlag for å finne ut når arbeidet skal utføres: en ramme "
        "for fleksitiden, eller en vanlig arbeidsdag. Uten fleksitid er det bare et "
        "råd, for da kan arbeidsavtalen si det.",
        en="Whether the agreement makes it possible to find out when the work is to be "
        "done: a frame of the flexitime, or an ordinary day. Without flexitime it is "
        "only advice, for then the contract may say it.",
    ),
    message=Message(
        no="Avtalen gir ikke grunnlag for å finne ut når på dagen arbeidet skal "
        "utføres.",
        en="The agreement does not make it possible to find out when in the day the "
        "work is to be done.",
    ),
    hint=Message(
        no="Oppgi ytre arbeidstid (hours.outer), når dagen begynner "
        "(hours.start_between), eller uten fleksitid den vanlige dagen (hours.normal).",
        en="State the outer hours (hours.outer), when the day begins "
        "(hours.start_between), or without flexitime the ordinary day (hours.normal).",
    ),
    reads=(
        "hours.as_contract",
        "hours.outer",
        "hours.start_between",
        "hours.end_between",
        "hours.normal",
    ),
    wrong={"hours.outer": None},
    right={"hours.outer": None, "hours.start_between": "07:00-09:00"},
)
def placement_of_hours_missing(agreement: Agreement) -> Iterator[Breach]:
    """Flexitime under section 10-2 cannot be described by a reference: letter l."""
    hours = agreement.hours
    frame = hours.outer or hours.start_between or hours.end_between
    if hours.flexitime and not frame:
        yield Breach(("hours", "outer"))
    told = hours.flexitime or hours.as_contract or hours.normal
    if not told and is_ordinary(agreement):
        yield Breach(("hours", "normal"), severity=Severity.ADVICE)


@Provision(
    code="WEA1403",
    section=SECTION,
    cites=SECTION.cite(1, letter="n"),
    severity=Severity.ADVICE,
    confidence=Confidence.STATUTE,
    quote="Dersom avtale er inngått av parter utenfor virksomheten skal arbeidsavtalen "
    "inneholde opplysninger om hvem tariffpartene er",
    checks=Message(
        no="Om partene i tariffavtalen er oppgitt.",
        en="Whether the parties to the collective pay agreement are stated.",
    ),
    message=Message(
        no="Tariffavtalen er oppgitt, men ikke hvem som er parter i den.",
        en="The collective pay agreement is stated, but not its parties.",
    ),
    hint=Message(
        no="Oppgi partene i employer.collective_agreement.parties, om de ikke står i "
        "arbeidsavtalen.",
        en="State the parties in employer.collective_agreement.parties, unless the "
        "contract names them.",
    ),
    reads=("employer.collective_agreement",),
    wrong={"employer.collective_agreement": {"name": {"no": "Avtalen", "en": "It"}}},
    right={
        "employer.collective_agreement": {
            "name": {"no": "Avtalen", "en": "It"},
            "parties": {"no": "To forbund", "en": "Two unions"},
        }
    },
)
def collective_parties_not_named(agreement: Agreement) -> Iterator[Breach]:
    """A matter of the full contract: here it is only good to have."""
    collective = agreement.employer.collective_agreement
    if collective and not collective.parties:
        yield Breach(("employer", "collective_agreement", "parties"))
