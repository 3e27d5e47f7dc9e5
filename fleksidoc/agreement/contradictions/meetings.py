"""Minutes of an evaluation or a review. DATA140-144."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import Outcome
from fleksidoc.findings import Severity

MEETINGS = ("evaluation", "review")

NOT_YET_HELD = Situation(
    code="DATA140",
    no="Møtet er datert {held}, etter referatet ({issued}).",
    en="The meeting is dated {held}, after the minutes ({issued}).",
    hint_no="Rett {meeting}.held eller issued.",
    hint_en="Correct {meeting}.held or issued.",
)
NEXT_BEFORE_THIS = Situation(
    code="DATA141",
    no="Neste gjennomgang ({next}) er ikke etter dette møtet ({held}).",
    en="The next review ({next}) is not after this meeting ({held}).",
    hint_no="Rett {meeting}.next eller {meeting}.held.",
    hint_en="Correct {meeting}.next or {meeting}.held.",
)
CHANGES_WITHOUT_CHANGE = Situation(
    code="DATA142",
    no="«{meeting}.changes» blir ikke trykt: ordningen skal ikke endres.",
    en="“{meeting}.changes” will not be printed: the arrangement is not to change.",
    hint_no='Slett {meeting}.changes, eller sett {meeting}.outcome = "endres".',
    hint_en='Delete {meeting}.changes, or set {meeting}.outcome = "change".',
    severity=Severity.WARNING,
)

NEXT_AFTER_THE_END = Situation(
    code="DATA143",
    no="Ordningen opphører, men det er satt en ny gjennomgang {next}.",
    en="The arrangement ends, but a next review is set for {next}.",
    hint_no="Slett {meeting}.next, eller rett {meeting}.outcome.",
    hint_en="Delete {meeting}.next, or correct {meeting}.outcome.",
)


def not_yet_held(values: Values) -> Iterator[Clash]:
    """Minutes are written of what was said."""
    issued = values.get("issued", dt.date)
    held = (
        values.get(f"{values.document}.held", dt.date) if _is_minutes(values) else None
    )
    if issued and held and issued < held:
        facts = {"held": held, "issued": issued, "meeting": values.document}
        yield Clash(f"{values.document}.held", NOT_YET_HELD, facts)


def next_before_this(values: Values) -> Iterator[Clash]:
    """The next meeting comes later."""
    for meeting in MEETINGS:
        held = values.get(f"{meeting}.held", dt.date)
        following = values.get(f"{meeting}.next", dt.date)
        if held and following and following <= held:
            facts = {"next": following, "held": held, "meeting": meeting}
            yield Clash(f"{meeting}.next", NEXT_BEFORE_THIS, facts)


def changes_without_change(values: Values) -> Iterator[Clash]:
    """What is to change is told where something is to change."""
    for meeting in MEETINGS:
        outcome = values.get(f"{meeting}.outcome", Outcome)
        if values.given(f"{meeting}.changes") and outcome not in {None, Outcome.CHANGE}:
            facts = {"meeting": meeting}
            yield Clash(f"{meeting}.changes", CHANGES_WITHOUT_CHANGE, facts)


def next_after_the_end(values: Values) -> Iterator[Clash]:
    """What ends is not gone through again."""
    for meeting in MEETINGS:
        following = values.get(f"{meeting}.next", dt.date)
        outcome = values.get(f"{meeting}.outcome", Outcome)
        if following and outcome is Outcome.END:
            facts = {"next": following, "meeting": meeting}
            yield Clash(f"{meeting}.next", NEXT_AFTER_THE_END, facts)


def _is_minutes(values: Values) -> bool:
    return values.document in MEETINGS


RULES: tuple[Rule, ...] = (
    not_yet_held,
    next_before_this,
    changes_without_change,
    next_after_the_end,
)
