"""The permanent workplace, and what can be said of it. DATA070-074."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.contradictions.required import has_flexitime
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import HomeDays, TrialAfter, Workplace
from fleksidoc.findings import Severity

PERMANENT_AND_ENDING = Situation(
    code="DATA070",
    no="Hjemmet er det faste arbeidsstedet, men hjemmekontoret skal ta slutt {end}.",
    en="The home is the permanent workplace, but the home office is to end on {end}.",
    hint_no='Sett duration.end = "open", eller oppgi et annet fast arbeidssted.',
    hint_en='Set duration.end = "open", or state another permanent workplace.',
)
PERMANENT_AND_ON_TRIAL = Situation(
    code="DATA071",
    no="Hjemmet er det faste arbeidsstedet, men prøveperioden ender med at "
    "ordningen opphører.",
    en="The home is the permanent workplace, but the trial leads to the end of "
    "the arrangement.",
    hint_no='Sett duration.trial.after = "continues", eller oppgi et annet fast '
    "arbeidssted.",
    hint_en='Set duration.trial.after = "continues", or state another permanent '
    "workplace.",
)
PERMANENT_AND_TIED = Situation(
    code="DATA072",
    no="Hjemmet er det faste arbeidsstedet, men hjemmekontoret skal opphøre sammen "
    "med fleksitiden.",
    en="The home is the permanent workplace, but the home office is to end together "
    "with the flexitime.",
    hint_no="Sett termination.ends_separately = true, eller oppgi et annet fast "
    "arbeidssted.",
    hint_en="Set termination.ends_separately = true, or state another permanent "
    "workplace.",
)
PERMANENT_AND_VOLUNTARY = Situation(
    code="DATA073",
    no="Hjemmet er det faste arbeidsstedet, men det er frivillig å arbeide der.",
    en="The home is the permanent workplace, but working there is voluntary.",
    hint_no='Sett scope.home_days_are = "required", eller '
    'scope.permanent_workplace = "several".',
    hint_en='Set scope.home_days_are = "required", or '
    'scope.permanent_workplace = "several".',
    severity=Severity.WARNING,
)


def _home_is_permanent(values: Values) -> bool:
    return values.get("scope.permanent_workplace", Workplace) is Workplace.HOME


def permanent_and_ending(values: Values) -> Iterator[Clash]:
    """A permanent workplace does not end by itself."""
    end = values.get("duration.end", object)
    if _home_is_permanent(values) and isinstance(end, dt.date):
        yield Clash("duration.end", PERMANENT_AND_ENDING, {"end": end})


def permanent_and_on_trial(values: Values) -> Iterator[Clash]:
    """Nor does it end because a trial does."""
    after = values.get("duration.trial.after", TrialAfter)
    if _home_is_permanent(values) and after is TrialAfter.ENDS:
        yield Clash("duration.trial.after", PERMANENT_AND_ON_TRIAL)


def permanent_and_tied(values: Values) -> Iterator[Clash]:
    """Notice may end flexitime; it cannot take the workplace with it."""
    separately = values.get("termination.ends_separately", bool)
    if _home_is_permanent(values) and separately is False and has_flexitime(values):
        yield Clash("termination.ends_separately", PERMANENT_AND_TIED)


def permanent_and_voluntary(values: Values) -> Iterator[Clash]:
    """Where the workplace is, one is to work."""
    are = values.get("scope.home_days_are", HomeDays)
    if _home_is_permanent(values) and are is HomeDays.PERMITTED:
        yield Clash("scope.home_days_are", PERMANENT_AND_VOLUNTARY)


RULES: tuple[Rule, ...] = (
    permanent_and_ending,
    permanent_and_on_trial,
    permanent_and_tied,
    permanent_and_voluntary,
)
