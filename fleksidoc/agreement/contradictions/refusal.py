"""The refusal: what is answered, why, and when. DATA120-129."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.model.refusal import Refusal
from fleksidoc.agreement.reading.values import Values
from fleksidoc.agreement.situations import Situation
from fleksidoc.agreement.values import Concerns, Position
from fleksidoc.errors import Message
from fleksidoc.findings import Severity

HOURS = Message(no="arbeidstiden", en="the working hours")
HOME_OFFICE = Message(no="hjemmekontoret", en="the home office")

ACCOMMODATION = Situation(
    code="DATA120",
    no="Søknaden gjelder tilrettelegging på grunn av helse, graviditet eller "
    "funksjonsnedsettelse. Da lages det ikke noe avslag her.",
    en="The request is for accommodation on account of health, pregnancy or "
    "disability. No refusal is made of it here.",
    hint_no="Tilrettelegging etter arbeidsmiljøloven § 4-6 vurderes individuelt, "
    "sammen med arbeidstaker. Skriv ikke årsaken i datafilen.",
    hint_en="Accommodation under section 4-6 of the Working Environment Act is "
    "assessed individually, together with the employee. Do not write the cause in the "
    "data file.",
)
NOTHING_REFUSED = Situation(
    code="DATA121",
    no="Alt det ble søkt om, er innvilget. Da er det ikke noe avslag.",
    en="All that was asked for is granted. Then there is no refusal.",
    hint_no='Rett svarene i [refusal], eller lag avtalen: document = "agreement".',
    hint_en="Correct the answers in [refusal], or make the agreement: document = "
    '"agreement".',
)
NOT_ASKED_FOR = Situation(
    code="DATA122",
    no="«{key}» svarer om {part}, men søknaden gjaldt ikke det.",
    en="“{key}” answers about {part}, but the request did not concern that.",
    hint_no="Slett {key}, eller rett refusal.concerns.",
    hint_en="Delete {key}, or correct refusal.concerns.",
)
REASONS_OF_WHAT_IS_GRANTED = Situation(
    code="DATA123",
    no="«{key}» blir ikke trykt: hjemmekontoret er ikke avslått.",
    en="“{key}” will not be printed: the home office is not refused.",
    hint_no="Slett {key}, eller rett svaret.",
    hint_en="Delete {key}, or correct the answer.",
    severity=Severity.WARNING,
)
DATES_OUT_OF_ORDER = Situation(
    code="DATA124",
    no="{later_key} ({later}) er før {earlier_key} ({earlier}).",
    en="{later_key} ({later}) is before {earlier_key} ({earlier}).",
    hint_no="Rett {later_key} eller {earlier_key}.",
    hint_en="Correct {later_key} or {earlier_key}.",
)
NO_REASONS = Situation(
    code="DATA125",
    no="Avslaget som gjelder {part}, er ikke begrunnet.",
    en="The refusal concerning {part} gives no reasons.",
    hint_no="Skriv den saklige begrunnelsen i {key}.",
    hint_en="Write the objective reasons in {key}.",
    severity=Severity.WARNING,
)
REASONS_OF_NOTHING = Situation(
    code="DATA126",
    no="«{key}» blir ikke trykt: arbeidstiden er ikke avslått, og hjemmekontoret har "
    "sin egen begrunnelse.",
    en="“{key}” will not be printed: the working hours are not refused, and the home "
    "office has reasons of its own.",
    hint_no="Slett {key}, eller rett svaret.",
    hint_en="Delete {key}, or correct the answer.",
    severity=Severity.WARNING,
)

ALWAYS_IN_ORDER = (("refusal.request_received", "refusal.delivered"),)
IN_ORDER_WHEN_ISSUED = (
    ("refusal.request_received", "issued"),
    ("issued", "refusal.delivered"),
    ("issued", "refusal.revisit"),
)
"""In the refusal itself: the other documents are issued before it, or after."""


def accommodation(values: Values) -> Iterator[Clash]:
    """What the law wants assessed for each person is not refused by a form."""
    if _is_refusal(values) and values.get("refusal.accommodation", bool):
        yield Clash("refusal.accommodation", ACCOMMODATION)


def nothing_refused(values: Values) -> Iterator[Clash]:
    """A refusal refuses something, and reasons are asked for of nothing else."""
    answers = values.document in {"refusal", "reasons-request"}
    refusal = values.get("refusal", Refusal) if answers else None
    if refusal and not (refusal.hours_refused or refusal.home_office_refused):
        yield Clash("refusal.concerns", NOTHING_REFUSED)


def not_asked_for(values: Values) -> Iterator[Clash]:
    """An answer to what nobody asked has no place in the reply."""
    concerns = values.get("refusal.concerns", Concerns)
    if concerns is Concerns.HOURS:
        yield from _not_asked("refusal.home_office", HOME_OFFICE, values)
    if concerns is Concerns.HOME_OFFICE:
        yield from _not_asked("refusal.hours", HOURS, values)


def _not_asked(key: str, part: Message, values: Values) -> Iterator[Clash]:
    if values.given(key):
        yield Clash(key, NOT_ASKED_FOR, {"key": key, "part": part})


def reasons_of_what_is_granted(values: Values) -> Iterator[Clash]:
    """Reasons belong to a refusal."""
    refusal = values.get("refusal", Refusal)
    key = "refusal.home_office_reasons"
    if refusal and refusal.home_office_reasons and not refusal.home_office_refused:
        yield Clash(key, REASONS_OF_WHAT_IS_GRANTED, {"key": key})
    if refusal and not refusal.hours_refused and refusal.home_office_reasons:
        key = "refusal.reasons"
        if values.given(key):
            yield Clash(key, REASONS_OF_NOTHING, {"key": key})


def dates_out_of_order(values: Values) -> Iterator[Clash]:
    """A request is received, refused, and the refusal delivered."""
    pairs = ALWAYS_IN_ORDER + (IN_ORDER_WHEN_ISSUED if _is_refusal(values) else ())
    for earlier_key, later_key in pairs:
        earlier = values.get(earlier_key, dt.date)
        later = values.get(later_key, dt.date)
        if earlier and later and later < earlier:
            facts = {
                "earlier_key": earlier_key,
                "earlier": earlier,
                "later_key": later_key,
                "later": later,
            }
            key = later_key if later_key.startswith("refusal") else earlier_key
            yield Clash(key, DATES_OUT_OF_ORDER, facts)


def no_reasons(values: Values) -> Iterator[Clash]:
    """A refusal without reasons is lawful, and seldom wise.

    Where section 10-2 has a test for the hours, the law's own rule says so.
    """
    refusal = _refusal(values)
    if refusal is None:
        return
    if refusal.home_office_refused and not refusal.reasons_for_home_office:
        both = refusal.hours_refused
        key = "refusal.home_office_reasons" if both else "refusal.reasons"
        yield Clash(key, NO_REASONS, {"part": HOME_OFFICE, "key": key})
    if refusal.hours_refused and not refusal.reasons and not _has_a_right(values):
        facts = {"part": HOURS, "key": "refusal.reasons"}
        yield Clash("refusal.reasons", NO_REASONS, facts)


def _has_a_right(values: Values) -> bool:
    """Tell whether section 10-2 third or fourth paragraph can give a right."""
    ordinary = values.get("employee.position", Position) is Position.ORDINARY
    return ordinary or values.get("hours.reduced_right", bool) is True


def _is_refusal(values: Values) -> bool:
    return values.document == "refusal"


def _refusal(values: Values) -> Refusal | None:
    return values.get("refusal", Refusal) if _is_refusal(values) else None


RULES: tuple[Rule, ...] = (
    accommodation,
    nothing_refused,
    not_asked_for,
    reasons_of_what_is_granted,
    dates_out_of_order,
    no_reasons,
)
