"""What a profile's limits say against an agreement: never more than a warning.

Collective agreements are renewed every other year, and read here at second hand; the
parties know their own edition.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from fleksidoc.agreement import Agreement
from fleksidoc.agreement.values import Duration, Hours, TimeRange, Unit
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.profiles import Profile, profile_of
from fleksidoc.law.profiles.following import COLLECTIVE_AGREEMENT
from fleksidoc.law.reach import Reach
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.statute import Period, Section
from fleksidoc.sources import Way

SECTION = Section(
    statute=COLLECTIVE_AGREEMENT,
    number="",
    heading=Message(no="Grensene i profilen", en="The limits of the profile"),
    period=Period(),
    read=None,
    reach=Reach(
        Message(
            no="avtaler med fleksitid hos arbeidsgivere som følger en profil",
            en="agreements with flexitime where the employer follows a profile",
        ),
        lambda agreement: (
            agreement.hours.flexitime and profile_of(agreement) is not None
        ),
    ),
)
STATE: Mapping[str, object] = MappingProxyType(
    {"employer.sector": "state", "employer.profile": "state-flexitime-2023"}
)
OWN_EDITION = Message(
    no="Kontroller mot den utgaven av tariffavtalen som gjelder, og rett {key} om "
    "nødvendig.",
    en="Check against the edition of the collective pay agreement in force, and "
    "correct {key} if necessary.",
)
DIFFERS = Message(
    no="{key} er {told}. Etter {agreement} er det {limit}.",
    en="{key} is {told}. Under {agreement} it is {limit}.",
)


def followed(agreement: Agreement) -> Profile:
    """Return the profile that the employer follows: the section reaches nobody else."""
    profile = profile_of(agreement)
    assert profile is not None  # noqa: S101  # the section reaches nobody else
    return profile


def differs(profile: Profile, way: Way, told: object, limit: object) -> Breach:
    """Return that a key is another than the profile has it."""
    facts = {
        "key": ".".join(map(str, way)),
        "told": told,
        "limit": limit,
        "agreement": profile.cites,
    }
    return Breach(way, facts, cites=profile.cites)


@Provision(
    code="PRO104",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om kjernetiden er den som tariffavtalen har.",
        en="Whether the core hours are those of the collective pay agreement.",
    ),
    message=DIFFERS,
    hint=OWN_EDITION,
    reads=("hours.core",),
    wrong={**STATE, "hours.core": "09:00-15:00"},
    right={**STATE, "hours.core": "09:00-14:30"},
)
def core_hours_differ(agreement: Agreement) -> Iterator[Breach]:
    """The core hours of the central government are the same all year and for all."""
    profile, core = followed(agreement), agreement.hours.core
    if core and core != (profile.core,):
        yield differs(profile, ("hours", "core"), core, profile.core)


@Provision(
    code="PRO105",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om rammen for fleksitiden ligger innenfor ytre arbeidstid i tariffavtalen.",
        en="Whether the frame of the flexitime lies within the outer hours of the "
        "collective pay agreement.",
    ),
    message=Message(
        no="{key} er {told}. Etter {agreement} er rammen {limit}.",
        en="{key} is {told}. Under {agreement} the frame is {limit}.",
    ),
    hint=OWN_EDITION,
    reads=("hours.outer", "hours.start_between", "hours.end_between"),
    wrong={**STATE, "hours.start_between": "05:30-09:00", "hours.outer": None},
    right={**STATE, "hours.start_between": "06:00-09:00", "hours.outer": None},
)
def frame_outside_outer_hours(agreement: Agreement) -> Iterator[Breach]:
    """A narrower frame is the parties' own business."""
    profile = followed(agreement)
    for key in ("outer", "start_between", "end_between"):
        told: TimeRange | None = getattr(agreement.hours, key)
        if told and not profile.outer.holds(told):
            yield differs(profile, ("hours", key), told, profile.outer)


@Provision(
    code="PRO106",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om grensene for plusstid, minustid og avspasering er innenfor "
        "tariffavtalens.",
        en="Whether the limits of plus time, minus time and time off are within those "
        "of the collective pay agreement.",
    ),
    message=Message(
        no="{key} er {told}. Etter {agreement} er grensen {limit}.",
        en="{key} is {told}. Under {agreement} the limit is {limit}.",
    ),
    hint=OWN_EDITION,
    reads=(
        "hours.account.max_plus",
        "hours.account.max_minus",
        "hours.account.time_off_days_per_year",
    ),
    wrong={**STATE, "hours.account.max_plus": 51},
    right={**STATE, "hours.account.max_plus": 50},
)
def account_above_its_limits(agreement: Agreement) -> Iterator[Breach]:
    """Hours beyond the limit are deleted under the agreement, and so not worth much."""
    profile, account = followed(agreement), agreement.hours.account
    if account is None:
        return
    for key in ("max_plus", "max_minus"):
        told: Hours | None = getattr(account, key)
        limit = Hours(Decimal(getattr(profile, key)))
        if told and told > limit:
            yield differs(profile, ("hours", "account", key), told, limit)
    days = account.time_off_days_per_year
    if days and days.amount > profile.time_off_days_per_year:
        way = ("hours", "account", "time_off_days_per_year")
        limit_days = Duration(profile.time_off_days_per_year, Unit.DAY)
        yield differs(profile, way, days, limit_days)


@Provision(
    code="PRO107",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om avregningsperioden er så lang som tariffavtalen sier.",
        en="Whether the settlement period is as long as the collective pay agreement "
        "says.",
    ),
    message=Message(
        no="Avregningsperioden er {told}. Etter {agreement} er den fra {least} til "
        "{limit}.",
        en="The settlement period is {told}. Under {agreement} it is from {least} to "
        "{limit}.",
    ),
    hint=OWN_EDITION,
    reads=("hours.account.settlement_months",),
    wrong={**STATE, "hours.account.settlement_months": 3},
    right={**STATE, "hours.account.settlement_months": 6},
)
def settlement_period_differs(agreement: Agreement) -> Iterator[Breach]:
    """The employer sets it after discussion, between two bounds."""
    profile, account = followed(agreement), agreement.hours.account
    told = account.settlement_months if account else None
    least = Duration(profile.least_settlement_months, Unit.MONTH)
    most = Duration(profile.most_settlement_months, Unit.MONTH)
    if told and not least.amount <= told.amount <= most.amount:
        way = ("hours", "account", "settlement_months")
        breach = differs(profile, way, told, most)
        yield replace(breach, facts={**breach.facts, "least": least})


@Provision(
    code="PRO108",
    section=SECTION,
    cites=SECTION.cite(),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote="",
    checks=Message(
        no="Om det er oppgitt når fleksitiden ble drøftet og stemt over.",
        en="Whether it is stated when the flexitime was discussed and voted on.",
    ),
    message=Message(
        no="Det er ikke oppgitt når fleksitiden ble drøftet og stemt over, slik "
        "{agreement} krever når ordningen innføres.",
        en="It is not stated when the flexitime was discussed and voted on, as "
        "{agreement} requires when the scheme is introduced.",
    ),
    hint=Message(
        no="Oppgi datoene i [consultation].", en="State the dates in [consultation]."
    ),
    reads=("consultation",),
    wrong={**STATE},
    right={
        **STATE,
        "consultation": {
            "held_with": {"no": "de tillitsvalgte", "en": "the representatives"},
            "discussed": "2026-10-01",
            "vote": "2026-10-15",
        },
    },
)
def introduction_not_recorded(agreement: Agreement) -> Iterator[Breach]:
    """A majority binds all, so somebody must be able to see that there was a vote."""
    profile, held = followed(agreement), agreement.consultation
    missing = {
        "discussed": profile.discussed and not (held and held.discussed),
        "vote": profile.vote and not (held and held.vote),
    }
    for key in [key for key, is_missing in missing.items() if is_missing][:1]:
        facts = {"agreement": profile.cites}
        yield Breach(("consultation", key), facts, cites=profile.cites)
