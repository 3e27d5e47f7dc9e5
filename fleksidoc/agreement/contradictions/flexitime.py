"""Core hours, outer hours and the windows. DATA090-099."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.contradictions.hours import unpaid_break
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import Hours, TimeRange

OUTSIDE_OUTER = Situation(
    code="DATA090",
    no="{key} ({inner}) er ikke innenfor ytre arbeidstid ({outer}).",
    en="{key} ({inner}) is not inside the outer working hours ({outer}).",
    hint_no="Rett {key} eller hours.outer.",
    hint_en="Correct {key} or hours.outer.",
)
BLOCKS_OVERLAP = Situation(
    code="DATA091",
    no="To deler av kjernetiden overlapper: {first} og {second}.",
    en="Two blocks of the core hours overlap: {first} and {second}.",
    hint_no="Rett hours.core.",
    hint_en="Correct hours.core.",
)
CORE_LONGER_THAN_DAY = Situation(
    code="DATA092",
    no="Kjernetiden ({core}) er lengre enn arbeidsdagen ({day}).",
    en="The core hours ({core}) are longer than the working day ({day}).",
    hint_no="Rett hours.core eller {key}.",
    hint_en="Correct hours.core or {key}.",
)
ENDS_BEFORE_IT_STARTS = Situation(
    code="DATA093",
    no="Arbeidsdagen kan slutte ({end}) før den kan begynne ({start}).",
    en="The working day can end ({end}) before it can begin ({start}).",
    hint_no="Rett hours.start_between eller hours.end_between.",
    hint_en="Correct hours.start_between or hours.end_between.",
)
WINDOW_CUTS_CORE = Situation(
    code="DATA094",
    no="{key} ({window}) går inn i kjernetiden ({core}).",
    en="{key} ({window}) reaches into the core hours ({core}).",
    hint_no="Rett {key} eller hours.core.",
    hint_en="Correct {key} or hours.core.",
)


def _core(values: Values) -> tuple[TimeRange, ...]:
    return values.get("hours.core", tuple) or ()


def outside_outer(values: Values) -> Iterator[Clash]:
    """The outer hours are the frame of everything."""
    outer = values.get("hours.outer", TimeRange)
    for key, inner in _inside(values):
        if outer and not outer.holds(inner):
            facts = {"key": key, "inner": inner, "outer": outer}
            yield Clash(key, OUTSIDE_OUTER, facts)


def _inside(values: Values) -> Iterator[tuple[str, TimeRange]]:
    yield from (("hours.core", block) for block in _core(values))
    for key in (
        "hours.normal",
        "hours.start_between",
        "hours.end_between",
        "availability.hours",
    ):
        if span := values.get(key, TimeRange):
            yield key, span


def blocks_overlap(values: Values) -> Iterator[Clash]:
    """Two blocks are apart."""
    for first, second in combinations(_core(values), 2):
        if first.overlaps(second):
            facts = {"first": first, "second": second}
            yield Clash("hours.core", BLOCKS_OVERLAP, facts)


def core_longer_than_day(values: Values) -> Iterator[Clash]:
    """Nobody has to be at work for longer than a working day."""
    core = _core(values)
    pause = unpaid_break(values) or 0
    minutes = sum(block.minutes for block in core)
    normal = values.get("hours.normal", TimeRange)
    longest = values.get("hours.daily_maximum", Hours)
    if normal and minutes > normal.minutes:
        facts = {"core": core, "day": normal, "key": "hours.normal"}
        yield Clash("hours.core", CORE_LONGER_THAN_DAY, facts)
    elif longest and minutes - pause > longest.minutes:
        facts = {"core": core, "day": longest, "key": "hours.daily_maximum"}
        yield Clash("hours.core", CORE_LONGER_THAN_DAY, facts)


def ends_before_it_starts(values: Values) -> Iterator[Clash]:
    """The day begins before it ends, at both edges of the windows."""
    start = values.get("hours.start_between", TimeRange)
    end = values.get("hours.end_between", TimeRange)
    if start and end and (end.start < start.end or end.end <= start.start):
        facts = {"start": start, "end": end}
        yield Clash("hours.end_between", ENDS_BEFORE_IT_STARTS, facts)


def window_cuts_core(values: Values) -> Iterator[Clash]:
    """Whoever must be there in the core hours cannot begin or end in them."""
    core = _core(values)
    for key in ("hours.start_between", "hours.end_between"):
        window = values.get(key, TimeRange)
        if window and any(window.overlaps(block) for block in core):
            facts = {"key": key, "window": window, "core": core}
            yield Clash(key, WINDOW_CUTS_CORE, facts)


RULES: tuple[Rule, ...] = (
    outside_outer,
    blocks_overlap,
    core_longer_than_day,
    ends_before_it_starts,
    window_cuts_core,
)
