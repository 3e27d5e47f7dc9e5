"""Which profile an agreement follows, and whether that edition is in force."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.nearest import nearest
from fleksidoc.agreement.values import Sector
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.profiles import profile_of, profiles
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section, Statute

COLLECTIVE_AGREEMENT = Statute(
    no="tariffavtale",
    en="collective pay agreement",
    identifier="profiles",
    source=Message(no="profilen selv", en="the profile itself"),
)
SECTION = Section(
    statute=COLLECTIVE_AGREEMENT,
    number="",
    heading=Message(no="Profilen", en="The profile"),
    period=Period(),
    read=None,
)


@Provision(
    code="PRO101",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.PRACTICE,
    quote="",
    checks=Message(
        no="Om profilen i employer.profile finnes.",
        en="Whether the profile in employer.profile exists.",
    ),
    message=Message(
        no="Det finnes ingen profil «{profile}». Grensene i tariffavtalen er ikke "
        "kontrollert.",
        en="There is no profile “{profile}”. The limits of the collective pay "
        "agreement have not been checked.",
    ),
    hint=Message(
        no="Den som ligner mest, er «{near}». Alle: {known}.",
        en="The nearest one is “{near}”. All: {known}.",
    ),
    reads=("employer.profile",),
    wrong={"employer.profile": "state-flexitime-2032"},
    right={"employer.profile": "state-flexitime-2023", "duration.start": "2024-01-01"},
)
def profile_unknown(agreement: Agreement) -> Iterator[Breach]:
    """A name nobody knows would look like a check that was made."""
    name = agreement.employer.profile
    if name and name not in profiles():
        known = tuple(profiles())
        facts = {"profile": name, "near": nearest(name, known) or "–", "known": known}
        yield Breach(("employer", "profile"), facts)


@Provision(
    code="PRO102",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om utgaven av tariffavtalen i profilen gjelder når ordningen gjør det.",
        en="Whether the edition of the collective pay agreement in the profile is in "
        "force when the arrangement is.",
    ),
    message=Message(
        no="Profilen «{profile}» gjelder fra {begins} til {ends}. Ordningen gjelder "
        "fra {start}.",
        en="The profile “{profile}” applies from {begins} to {ends}. The arrangement "
        "applies from {start}.",
    ),
    hint=Message(
        no="Grensene kan være endret. Kontroller dem mot den utgaven som gjelder.",
        en="The limits may have changed. Check them against the edition in force.",
    ),
    reads=("employer.profile", "duration.start", "duration.end"),
    wrong={"employer.profile": "state-flexitime-2023", "employer.sector": "state"},
    right={
        "employer.profile": "state-flexitime-2023",
        "employer.sector": "state",
        "issued": "2023-01-01",
        "contract": None,
        "duration.start": "2023-02-01",
        "duration.end": "2024-12-31",
        "duration.trial": None,
    },
)
def profile_not_in_force(agreement: Agreement) -> Iterator[Breach]:
    """The last edition that was read may be over while the arrangement goes on."""
    profile, term = profile_of(agreement), agreement.duration
    if profile is None:
        return
    last = term.end if isinstance(term.end, dt.date) else dt.date.max
    if not (profile.period.covers(term.start) and profile.period.covers(last)):
        facts = {
            "profile": profile.name,
            "begins": profile.period.begins,
            "ends": profile.period.ends,
            "start": term.start,
        }
        yield Breach(("employer", "profile"), facts, cites=profile.cites)


@Provision(
    code="PRO103",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.ADVICE,
    confidence=Confidence.PRACTICE,
    quote="",
    checks=Message(
        no="Om en statlig arbeidsgiver med fleksitid har oppgitt hvilken "
        "fleksitidsavtale som gjelder.",
        en="Whether a state employer with flexitime has stated which flexitime "
        "agreement applies.",
    ),
    message=Message(
        no="Arbeidsgiver er statlig, men det er ikke oppgitt hvilken fleksitidsavtale "
        "som gjelder. Grensene i den er ikke kontrollert.",
        en="The employer is a state body, but it is not stated which flexitime "
        "agreement applies. Its limits have not been checked.",
    ),
    hint=Message(
        no="Oppgi employer.profile. Kjente profiler: {known}.",
        en="State employer.profile. Known profiles: {known}.",
    ),
    reads=("employer.sector", "employer.profile"),
    wrong={"employer.sector": "state"},
    right={"employer.sector": "municipal"},
)
def state_employer_without_profile(agreement: Agreement) -> Iterator[Breach]:
    """In the central government one agreement sets the frame of all flexitime."""
    employer = agreement.employer
    state = employer.sector is Sector.STATE and not employer.profile
    if state and agreement.hours.flexitime:
        yield Breach(("employer", "profile"), {"known": tuple(profiles())})
