"""Dates in order: start, evaluation, end of the trial, end. DATA050-059."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import combinations

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import Open
from fleksidoc.errors import Message

START = Message(no="starten av ordningen", en="the start of the arrangement")
EVALUATION = Message(no="evalueringsmøtet", en="the evaluation meeting")
TRIAL_END = Message(no="slutten av prøveperioden", en="the end of the trial")
END = Message(no="slutten av ordningen", en="the end of the arrangement")

IN_ORDER = (
    ("duration.start", START),
    ("duration.trial.evaluation", EVALUATION),
    ("duration.trial.end", TRIAL_END),
    ("duration.end", END),
)

OUT_OF_ORDER = Situation(
    code="DATA050",
    no="Datoene står ikke i rekkefølge: {later} ({later_date}) "
    "er før {earlier} ({earlier_date}).",
    en="The dates are out of order: {later} ({later_date}) "
    "is before {earlier} ({earlier_date}).",
    hint_no="Rett {later_key} eller {earlier_key}.",
    hint_en="Correct {later_key} or {earlier_key}.",
)
REDUCED_BEFORE_START = Situation(
    code="DATA051",
    no="Den reduserte arbeidstiden slutter {until}, før ordningen starter {start}.",
    en="The reduced hours end on {until}, before the arrangement starts on {start}.",
    hint_no="Rett hours.reduced_until eller duration.start.",
    hint_en="Correct hours.reduced_until or duration.start.",
)
CONTRACT_AFTER_ISSUE = Situation(
    code="DATA052",
    no="Arbeidsavtalen er datert {contract}, etter dette dokumentet ({issued}).",
    en="The contract of employment is dated {contract}, after this document "
    "({issued}).",
    hint_no="Rett contract.date eller issued.",
    hint_en="Correct contract.date or issued.",
)


def out_of_order(values: Values) -> Iterator[Clash]:
    """Each of the dates comes no earlier than those before it."""
    dated = [
        (key, name, date) for key, name in IN_ORDER if (date := _date(key, values))
    ]
    for (key, name, date), (later_key, later_name, later_date) in combinations(
        dated, 2
    ):
        if later_date < date:
            yield Clash(
                later_key,
                OUT_OF_ORDER,
                {
                    "later": later_name,
                    "later_date": later_date,
                    "later_key": later_key,
                    "earlier": name,
                    "earlier_date": date,
                    "earlier_key": key,
                },
            )


def _date(key: str, values: Values) -> dt.date | None:
    """Return a date; an end that is open has none."""
    value = values.get(key, object)
    return None if isinstance(value, Open) else values.get(key, dt.date)


def reduced_before_start(values: Values) -> Iterator[Clash]:
    """Reduced hours that are over say nothing of the arrangement."""
    until, start = _date("hours.reduced_until", values), _date("duration.start", values)
    if until and start and until < start:
        facts = {"until": until, "start": start}
        yield Clash("hours.reduced_until", REDUCED_BEFORE_START, facts)


def contract_after_issue(values: Values) -> Iterator[Clash]:
    """The arrangement is part of a contract that is already there."""
    contract, issued = _date("contract.date", values), _date("issued", values)
    if contract and issued and contract > issued:
        facts = {"contract": contract, "issued": issued}
        yield Clash("contract.date", CONTRACT_AFTER_ISSUE, facts)


RULES: tuple[Rule, ...] = (out_of_order, reduced_before_start, contract_after_issue)
