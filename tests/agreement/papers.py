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
]

PAPER_SOUND: list[Mapping[str, object]] = [
    REFUSAL,
    {**REFUSAL, "refusal__reasons": None},
    {**REFUSAL, "employee__position": "leading"},
    {**REFUSAL, "refusal__accommodation": False},
    {**REFUSAL, "refusal__hours": "granted"},
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
    },
]
"""The last of them: an agreement that comes after a refusal is not held against it."""
