"""Section 10-5 once more: flexitime held against what an individual agreement allows.

Without an agreement on averaging, a flexitime scheme cannot allow more than such an
agreement could. That the settlement of a flexitime account is averaging is practice
rather than statute: the rule on it is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.rule import Breach, Confidence, Provision
from fleksidoc.law.working_environment_act.grounds import UNION
from fleksidoc.law.working_environment_act.s10_05_averaging import (
    FIFTY_HOURS,
    LONGEST_PERIOD,
    SECTION,
    TEN_HOURS,
)
from fleksidoc.law.working_time import daily_lengths, lasting, weekly_lengths

LONGEST_DAY = 10 * 60
LONGEST_WEEK = 50 * 60
LONGEST_SETTLEMENT = 12
SHORTEN_IT = Message(
    no="Sett en lavere grense, eller oppgi grunnlaget for lengre arbeidstid i "
    "hours.averaging.",
    en="Set a lower limit, or state the basis of longer hours in hours.averaging.",
)


@Provision(
    code="WEA1013",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=TEN_HOURS,
    checks=Message(
        no="Om fleksitiden tillater en dag på mer enn ti timer.",
        en="Whether the flexitime allows a day of more than ten hours.",
    ),
    message=Message(
        no="Fleksitiden tillater en arbeidsdag på {day}. Det kan ikke avtales mer enn "
        "10 timer med den enkelte.",
        en="The flexitime allows a working day of {day}. No more than 10 hours can be "
        "agreed with the individual employee.",
    ),
    hint=SHORTEN_IT,
    reads=("hours.daily_maximum", "hours.averaging"),
    wrong={"hours.daily_maximum": 11},
    right={"hours.daily_maximum": 10},
    grounds=(UNION,),
)
def flexible_day_too_long(agreement: Agreement) -> Iterator[Breach]:
    """What cannot be agreed cannot be chosen either."""
    for length in () if agreement.hours.averaging else daily_lengths(agreement):
        if length.chosen and length.minutes > LONGEST_DAY:
            yield Breach(length.way, {"day": lasting(length.minutes)})


@Provision(
    code="WEA1014",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.ERROR,
    confidence=Confidence.STATUTE,
    quote=FIFTY_HOURS,
    checks=Message(
        no="Om fleksitiden tillater en uke på mer enn 50 timer.",
        en="Whether the flexitime allows a week of more than 50 hours.",
    ),
    message=Message(
        no="Fleksitiden tillater en arbeidsuke på {week}. Det kan ikke avtales mer enn "
        "50 timer med den enkelte.",
        en="The flexitime allows a working week of {week}. No more than 50 hours can "
        "be agreed with the individual employee.",
    ),
    hint=SHORTEN_IT,
    reads=("hours.weekly_maximum", "hours.averaging"),
    wrong={"hours.weekly_maximum": 51},
    right={"hours.weekly_maximum": 50},
    grounds=(UNION,),
)
def flexible_week_too_long(agreement: Agreement) -> Iterator[Breach]:
    """The same, for a single week."""
    for length in () if agreement.hours.averaging else weekly_lengths(agreement):
        if length.chosen and length.minutes > LONGEST_WEEK:
            yield Breach(length.way, {"week": lasting(length.minutes)})


@Provision(
    code="WEA1015",
    section=SECTION,
    cites=SECTION.cite(1),
    severity=Severity.WARNING,
    confidence=Confidence.GUIDANCE,
    quote=LONGEST_PERIOD,
    checks=Message(
        no="Om fleksitidskontoen gjøres opp sjeldnere enn hvert år.",
        en="Whether the flexitime account is settled less often than once a year.",
    ),
    message=Message(
        no="Avregningsperioden er {months}. Regnes fleksitiden som "
        "gjennomsnittsberegning, er grensen 52 uker.",
        en="The settlement period is {months}. If flexitime is seen as averaging, the "
        "limit is 52 weeks.",
    ),
    hint=Message(
        no="Sett hours.account.settlement_months til 12 eller lavere.",
        en="Set hours.account.settlement_months to 12 or less.",
    ),
    reads=("hours.account.settlement_months",),
    wrong={"hours.account.settlement_months": 18},
    right={"hours.account.settlement_months": 12},
)
def settlement_period_too_long(agreement: Agreement) -> Iterator[Breach]:
    """Hours that are never settled are never averaged."""
    account = agreement.hours.account
    months = account.settlement_months if account else None
    if months and months.amount > LONGEST_SETTLEMENT:
        yield Breach(("hours", "account", "settlement_months"), {"months": months})
