"""Availability, and the hours it lies in. DATA100-104."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.contradictions.required import has_flexitime
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import TimeRange
from fleksidoc.findings import Severity

ON_DAYS_OFF = Situation(
    code="DATA100",
    no="Arbeidstaker skal være tilgjengelig {days}, som ikke er blant arbeidsdagene.",
    en="The employee is to be available on {days}, not among the working days.",
    hint_no="Rett availability.days eller hours.days.",
    hint_en="Correct availability.days or hours.days.",
    severity=Severity.WARNING,
)
OUTSIDE_THE_DAY = Situation(
    code="DATA101",
    no="Tilgjengeligheten ({hours}) er ikke innenfor arbeidsdagen ({normal}).",
    en="The availability ({hours}) is not inside the working day ({normal}).",
    hint_no="Rett availability.hours eller hours.normal.",
    hint_en="Correct availability.hours or hours.normal.",
    severity=Severity.WARNING,
)


def on_days_off(values: Values) -> Iterator[Clash]:
    """To be available on a day off is another agreement than this."""
    working_days = values.get("hours.days", tuple) or ()
    available = values.get("availability.days", tuple) or ()
    days = tuple(day for day in available if day not in working_days)
    if days and working_days:
        yield Clash("availability.days", ON_DAYS_OFF, {"days": days})


def outside_the_day(values: Values) -> Iterator[Clash]:
    """Without flexitime the ordinary day is the whole of it."""
    hours = values.get("availability.hours", TimeRange)
    normal = values.get("hours.normal", TimeRange)
    if hours and normal and not has_flexitime(values) and not normal.holds(hours):
        facts = {"hours": hours, "normal": normal}
        yield Clash("availability.hours", OUTSIDE_THE_DAY, facts)


RULES: tuple[Rule, ...] = (on_days_off, outside_the_day)
