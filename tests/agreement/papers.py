"""The tables of the papers around an arrangement: what goes together, and what not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

TEXT = {"no": "x", "en": "x"}
REFUSAL = {
    "document": "refusal",
    "refusal__request_received": dt.date(2026, 11, 2),
    "refusal__concerns": "both",
    "refusal__reasons": TEXT,
    "refusal__home_office_reasons": TEXT,
}
ALL_GRANTED = {"refusal__hours": "granted", "refusal__home_office": "granted"}
NOTICE = {
    "document": "termination",
    "notice__by": "employee",
    "notice__given": dt.date(2027, 3, 15),
    "termination__notice_employee": "1 month",
    "termination__counts_from": "receipt",
    "termination__ends_separately": True,
    "duration__end": "open",
}
AT_HOME = {"scope__permanent_workplace": "home", "scope__home_days_are": "required"}
REVIEW = {
    "document": "review",
    "review__held": dt.date(2026, 11, 30),
    "review__outcome": "change",
}
LENT = {"name": TEXT, "owner": "employer"}
RECEIPT = {"document": "equipment-receipt", "equipment__items": [LENT]}

PAPER_CLASHES: list[tuple[str, Mapping[str, object]]] = [
    ("DATA044 refusal", {"document": "refusal"}),
    ("DATA120 refusal.accommodation", {**REFUSAL, "refusal__accommodation": True}),
    (
        "DATA121 refusal.concerns",
        {**REFUSAL, "refusal__hours": "granted", "refusal__home_office": "granted"},
    ),
    (
        "DATA121 refusal.concerns",
        {**REFUSAL, "refusal__concerns": "hours", "refusal__hours": "granted"},
    ),
    (
        "DATA122 refusal.home_office",
        {**REFUSAL, "refusal__concerns": "hours", "refusal__home_office": "granted"},
    ),
    (
        "DATA122 refusal.hours",
        {**REFUSAL, "refusal__concerns": "home-office", "refusal__hours": "refused"},
    ),
    (
        "DATA123 refusal.home_office_reasons",
        {**REFUSAL, "refusal__home_office": "granted"},
    ),
    (
        "DATA121 refusal.concerns",
        {**REFUSAL, "document": "reasons-request", **ALL_GRANTED},
    ),
    ("DATA126 refusal.reasons", {**REFUSAL, "refusal__hours": "granted"}),
    (
        "DATA124 refusal.delivered",
        {
            "refusal__request_received": dt.date(2026, 11, 2),
            "refusal__concerns": "hours",
            "refusal__delivered": dt.date(2026, 11, 1),
        },
    ),
    (
        "DATA124 refusal.request_received",
        {**REFUSAL, "refusal__request_received": dt.date(2026, 12, 2)},
    ),
    (
        "DATA124 refusal.delivered",
        {**REFUSAL, "refusal__delivered": dt.date(2026, 11, 30)},
    ),
    ("DATA124 refusal.revisit", {**REFUSAL, "refusal__revisit": dt.date(2026, 11, 30)}),
    (
        "DATA125 refusal.home_office_reasons",
        {**REFUSAL, "refusal__home_office_reasons": None},
    ),
    (
        "DATA125 refusal.reasons",
        {
            **REFUSAL,
            "refusal__concerns": "home-office",
            "refusal__home_office_reasons": None,
            "refusal__reasons": None,
        },
    ),
    (
        "DATA125 refusal.reasons",
        {**REFUSAL, "employee__position": "leading", "refusal__reasons": None},
    ),
    ("DATA130 notice.last_day", {**NOTICE, "termination": None}),
    ("DATA130 notice.last_day", {**NOTICE, "notice__by": "employer"}),
    ("DATA130 notice.last_day", {**NOTICE, "termination__counts_from": None}),
    (
        "DATA130 notice.last_day",
        {**NOTICE, "termination__notice_employee": "10 working days"},
    ),
    ("DATA131 notice.last_day", {**NOTICE, "notice__last_day": dt.date(2027, 4, 14)}),
    (
        "DATA132 notice.concerns",
        {**NOTICE, "notice__concerns": "hours", "hours__core": None},
    ),
    (
        "DATA132 notice.concerns",
        {
            **NOTICE,
            "notice__concerns": "home-office",
            "scope": None,
            "equipment": None,
        },
    ),
    (
        "DATA133 notice.concerns",
        {
            **NOTICE,
            "notice__concerns": "hours",
            "termination__ends_separately": False,
        },
    ),
    ("DATA134 notice.concerns", {**NOTICE, **AT_HOME}),
    ("DATA135 notice.received", {**NOTICE, "notice__received": dt.date(2027, 3, 14)}),
    (
        "DATA135 notice.last_day",
        {
            "notice__by": "employer",
            "notice__given": dt.date(2027, 3, 15),
            "notice__last_day": dt.date(2027, 3, 14),
        },
    ),
    ("DATA136 notice.given", {**NOTICE, "duration__end": dt.date(2027, 4, 15)}),
    ("DATA140 review.held", {**REVIEW, "review__held": dt.date(2026, 12, 2)}),
    ("DATA141 review.next", {**REVIEW, "review__next": dt.date(2026, 11, 30)}),
    (
        "DATA142 review.changes",
        {**REVIEW, "review__outcome": "continue", "review__changes": TEXT},
    ),
    (
        "DATA143 review.next",
        {
            **REVIEW,
            "review__outcome": "end",
            "review__next": dt.date(2027, 6, 1),
        },
    ),
    ("DATA145 equipment.items", {"document": "equipment-receipt"}),
    (
        "DATA146 equipment.items[0].returned",
        {
            "equipment__items": [
                {
                    **LENT,
                    "lent": dt.date(2027, 1, 4),
                    "returned": dt.date(2027, 1, 3),
                }
            ]
        },
    ),
]

PAPER_SOUND: list[Mapping[str, object]] = [
    REFUSAL,
    {**REFUSAL, "refusal__reasons": None},
    {**REFUSAL, "employee__position": "leading"},
    {**REFUSAL, "refusal__accommodation": False},
    {**REFUSAL, "refusal__hours": "granted", "refusal__reasons": None},
    {**REFUSAL, "refusal__hours": "granted", "refusal__home_office_reasons": None},
    {
        **REFUSAL,
        "refusal__home_office": "granted",
        "refusal__home_office_reasons": None,
        "refusal__delivered": dt.date(2026, 12, 1),
        "refusal__revisit": dt.date(2027, 6, 1),
    },
    {
        "refusal__request_received": dt.date(2026, 11, 2),
        "refusal__concerns": "hours",
        "refusal__accommodation": True,
        "refusal__delivered": dt.date(2026, 11, 20),
    },  # an agreement that comes after a refusal is not held against it
    NOTICE,
    {**NOTICE, "notice__last_day": dt.date(2027, 4, 15)},
    {**NOTICE, "notice__concerns": "hours", **AT_HOME},
    {
        **NOTICE,
        "termination": None,
        "notice__last_day": dt.date(2027, 3, 15),
        "hours__core": None,
    },
    {**NOTICE, "document": "agreement", **AT_HOME},
    {**NOTICE, "duration__end": dt.date(2027, 4, 16)},
    {**REVIEW, "review__changes": TEXT, "review__next": dt.date(2027, 11, 30)},
    {**REVIEW, "document": "agreement", "review__held": dt.date(2027, 11, 30)},
    {**RECEIPT, "equipment__items": [{**LENT, "lent": dt.date(2027, 1, 4)}]},
    {**RECEIPT, "equipment__items": [{**LENT, "returned": dt.date(2027, 1, 4)}]},
]
