"""Days at home and days at the office. DATA060-069."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import Duration, Per, Unit, Weekday

WEEKS = {Per.WEEK: 1, Per.TWO_WEEKS: 2}
DAYS_PAST_FOUR_WEEKS = 3
"""A month of 31 days has four weeks, and three weekdays once more."""

BOTH_PLACES = Situation(
    code="DATA060",
    no="{days} er både hjemmedag og kontordag.",
    en="{days} is both a home day and an office day.",
    hint_no="Fjern dagen fra scope.days eller scope.office_days.",
    hint_en="Remove the day from scope.days or scope.office_days.",
)
NOT_A_WORKING_DAY = Situation(
    code="DATA061",
    no="{days} er ikke blant arbeidsdagene ({working_days}).",
    en="{days} is not among the working days ({working_days}).",
    hint_no="Rett {key} eller hours.days.",
    hint_en="Correct {key} or hours.days.",
)
LEAST_ABOVE_MOST = Situation(
    code="DATA062",
    no="Det minste antallet hjemmedager ({least}) er høyere enn det høyeste ({most}).",
    en="The least number of home days ({least}) is higher than the highest ({most}).",
    hint_no="Rett scope.home_days_min eller scope.home_days_max.",
    hint_en="Correct scope.home_days_min or scope.home_days_max.",
)
MORE_THAN_THERE_ARE = Situation(
    code="DATA063",
    no="{key} er {count}, men perioden har høyst {available}.",
    en="{key} is {count}, but the period has at most {available}.",
    hint_no="Rett tallet, scope.per eller hours.days.",
    hint_en="Correct the number, scope.per or hours.days.",
)
NO_ROOM_FOR_BOTH = Situation(
    code="DATA064",
    no="Hjemmedagene ({home}) og kontordagene ({office}) er til sammen flere "
    "enn arbeidsdagene i perioden ({available}).",
    en="The home days ({home}) and the office days ({office}) are together more "
    "than the working days of the period ({available}).",
    hint_no="Rett antallet hjemmedager eller kontordager.",
    hint_en="Correct the number of home days or of office days.",
)
MORE_FIXED_THAN_MOST = Situation(
    code="DATA065",
    no="De faste hjemmedagene er {fixed}, men det høyeste antallet er {most}.",
    en="The fixed home days are {fixed}, but the highest number is {most}.",
    hint_no="Rett scope.days eller scope.home_days_max.",
    hint_en="Correct scope.days or scope.home_days_max.",
)


def both_places(values: Values) -> Iterator[Clash]:
    """Nobody is in two places on one day."""
    home, office = _days("scope.days", values), _days("scope.office_days", values)
    both = tuple(day for day in office if day in home)
    if both:
        yield Clash("scope.office_days", BOTH_PLACES, {"days": both})


def not_a_working_day(values: Values) -> Iterator[Clash]:
    """A day at home or at the office is a day of work."""
    working_days = _days("hours.days", values)
    for key in ("scope.days", "scope.office_days"):
        days = tuple(day for day in _days(key, values) if day not in working_days)
        if days and working_days:
            facts = {"days": days, "working_days": working_days, "key": key}
            yield Clash(key, NOT_A_WORKING_DAY, facts)


def least_above_most(values: Values) -> Iterator[Clash]:
    """The least is not more than the most."""
    least = values.get("scope.home_days_min", Duration)
    most = values.get("scope.home_days_max", Duration)
    if least and most and least.amount > most.amount:
        facts = {"least": least, "most": most}
        yield Clash("scope.home_days_min", LEAST_ABOVE_MOST, facts)


def more_than_there_are(values: Values) -> Iterator[Clash]:
    """There are only so many working days in the period."""
    available = _available(values)
    for key in ("scope.home_days_min", "scope.home_days_max", "scope.office_days_min"):
        count = values.get(key, Duration)
        if available and count and count.amount > available.amount:
            facts = {"key": key, "count": count, "available": available}
            yield Clash(key, MORE_THAN_THERE_ARE, facts)


def no_room_for_both(values: Values) -> Iterator[Clash]:
    """A day at home is no day at the office."""
    available = _available(values)
    home = _least("scope.home_days_min", "scope.days", values)
    office = _least("scope.office_days_min", "scope.office_days", values)
    if available and home.amount + office.amount > available.amount:
        facts = {"home": home, "office": office, "available": available}
        yield Clash("scope.office_days_min", NO_ROOM_FOR_BOTH, facts)


def more_fixed_than_most(values: Values) -> Iterator[Clash]:
    """Fixed days count too."""
    fixed = _fixed("scope.days", values)
    most = values.get("scope.home_days_max", Duration)
    if most and fixed.amount > most.amount:
        facts = {"fixed": fixed, "most": most}
        yield Clash("scope.home_days_max", MORE_FIXED_THAN_MOST, facts)


def _days(key: str, values: Values) -> tuple[Weekday, ...]:
    return values.get(key, tuple) or ()


def _available(values: Values) -> Duration | None:
    """Return the most working days that the period of the counts can have."""
    per, days = values.get("scope.per", Per), len(_days("hours.days", values))
    if per is None or not days:
        return None
    month = 4 * days + min(days, DAYS_PAST_FOUR_WEEKS)
    return Duration(days * WEEKS[per] if per in WEEKS else month, Unit.DAY)


def _fixed(key: str, values: Values) -> Duration:
    """Return how many days of the period are fixed; in a month, four of each."""
    per = values.get("scope.per", Per)
    return Duration(len(_days(key, values)) * WEEKS.get(per or Per.WEEK, 4), Unit.DAY)


def _least(count: str, days: str, values: Values) -> Duration:
    counted = values.get(count, Duration)
    fixed = _fixed(days, values)
    return counted if counted and counted.amount > fixed.amount else fixed


RULES: tuple[Rule, ...] = (
    both_places,
    not_a_working_day,
    least_above_most,
    more_than_there_are,
    no_room_for_both,
    more_fixed_than_most,
)
