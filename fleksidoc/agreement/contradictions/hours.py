"""Agreed hours, the ordinary day and the maxima. DATA080-086."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import (
    MINUTES_IN_AN_HOUR,
    Duration,
    Hours,
    TimeRange,
)
from fleksidoc.findings import Severity

ABOVE = Situation(
    code="DATA080",
    no="{key} ({less}) er høyere enn {other_key} ({more}).",
    en="{key} ({less}) is higher than {other_key} ({more}).",
    hint_no="Rett det ene av de to tallene.",
    hint_en="Correct one of the two numbers.",
)
WEEK_DOES_NOT_FIT = Situation(
    code="DATA081",
    no="{weekly} per uke går ikke opp med {days} arbeidsdager på høyst {daily}.",
    en="{weekly} a week do not fit in {days} working days of at most {daily}.",
    hint_no="Rett hours.weekly, hours.days eller hours.daily_maximum.",
    hint_en="Correct hours.weekly, hours.days or hours.daily_maximum.",
)
DAY_DOES_NOT_ADD_UP = Situation(
    code="DATA082",
    no="Den vanlige arbeidsdagen ({normal}) gir {sum} per uke, men avtalt er {weekly}.",
    en="The ordinary day ({normal}) gives {sum} a week, but {weekly} are agreed.",
    hint_no="Se etter om hours.normal, hours.break_minutes og hours.weekly er riktige.",
    hint_en="Check hours.normal, hours.break_minutes and hours.weekly.",
    severity=Severity.WARNING,
)
NORMAL_DAY_TOO_LONG = Situation(
    code="DATA083",
    no="Den vanlige arbeidsdagen ({normal}) er lengre enn den lengste ({daily}).",
    en="The ordinary day ({normal}) is longer than the longest one ({daily}).",
    hint_no="Rett hours.normal eller hours.daily_maximum.",
    hint_en="Correct hours.normal or hours.daily_maximum.",
)
BREAK_FILLS_THE_DAY = Situation(
    code="DATA084",
    no="Pausene ({breaks}) er like lange som arbeidsdagen ({normal}), eller lengre.",
    en="The breaks ({breaks}) are as long as the working day ({normal}), or longer.",
    hint_no="Rett hours.break_minutes eller hours.normal.",
    hint_en="Correct hours.break_minutes or hours.normal.",
)

NOT_ABOVE = (
    ("hours.weekly", "hours.full_time_weekly"),
    ("hours.weekly", "hours.weekly_maximum"),
    ("hours.daily_maximum", "hours.weekly_maximum"),
)


def above(values: Values) -> Iterator[Clash]:
    """Part-time is not more than full time, nor the agreed hours than the maximum."""
    for key, other_key in NOT_ABOVE:
        less, more = values.get(key, Hours), values.get(other_key, Hours)
        if less and more and less > more:
            facts = {"key": key, "less": less, "other_key": other_key, "more": more}
            yield Clash(key, ABOVE, facts)


def week_does_not_fit(values: Values) -> Iterator[Clash]:
    """The agreed hours fit in the working days at their longest."""
    weekly, daily = (
        values.get("hours.weekly", Hours),
        values.get("hours.daily_maximum", Hours),
    )
    days = len(values.get("hours.days", tuple) or ())
    if weekly and daily and days and weekly.value > daily.value * days:
        facts = {"weekly": weekly, "days": days, "daily": daily}
        yield Clash("hours.weekly", WEEK_DOES_NOT_FIT, facts)


def unpaid_break(values: Values) -> int | None:
    """Return the minutes of breaks that are no working time, if that is said."""
    if values.get("hours.break_counts_as_working_time", bool):
        return 0
    breaks = values.get("hours.break_minutes", Duration)
    return breaks.amount if breaks else None


def day_does_not_add_up(values: Values) -> Iterator[Clash]:
    """The ordinary days of a week are the agreed hours; otherwise one is unclear."""
    normal, weekly = (
        values.get("hours.normal", TimeRange),
        values.get("hours.weekly", Hours),
    )
    days, pause = len(values.get("hours.days", tuple) or ()), unpaid_break(values)
    if normal and weekly and days and pause is not None:
        total = Hours(Decimal((normal.minutes - pause) * days) / MINUTES_IN_AN_HOUR)
        if abs(total.minutes - weekly.minutes) >= days:  # to the minute each day
            facts = {"normal": normal, "sum": total, "weekly": weekly}
            yield Clash("hours.normal", DAY_DOES_NOT_ADD_UP, facts)


def normal_day_too_long(values: Values) -> Iterator[Clash]:
    """The ordinary day is within the longest one, breaks aside."""
    normal, daily = (
        values.get("hours.normal", TimeRange),
        values.get("hours.daily_maximum", Hours),
    )
    pause = unpaid_break(values) or 0
    if normal and daily and normal.minutes - pause > daily.minutes:
        facts = {"normal": normal, "daily": daily}
        yield Clash("hours.normal", NORMAL_DAY_TOO_LONG, facts)


def break_fills_the_day(values: Values) -> Iterator[Clash]:
    """Something is left of the day."""
    normal, breaks = (
        values.get("hours.normal", TimeRange),
        values.get("hours.break_minutes", Duration),
    )
    if normal and breaks and breaks.amount >= normal.minutes:
        facts = {"breaks": breaks, "normal": normal}
        yield Clash("hours.break_minutes", BREAK_FILLS_THE_DAY, facts)


RULES: tuple[Rule, ...] = (
    above,
    week_does_not_fit,
    day_does_not_add_up,
    normal_day_too_long,
    break_fills_the_day,
)
