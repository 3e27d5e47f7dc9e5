"""Contradictions: what each table says alone may be sound, and yet not go together.

One file a subject, each with its rules and their words side by side. The law is another
matter: here the data is held only against itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.contradictions import (
    availability,
    dates,
    flexitime,
    home_days,
    languages,
    lent_equipment,
    meetings,
    notice,
    refusal,
    required,
    unprinted,
    workplace,
)
from fleksidoc.agreement.contradictions import hours as working_hours
from fleksidoc.agreement.contradictions.clash import Clash, Rule
from fleksidoc.agreement.reading.values import Values

RULES: tuple[Rule, ...] = (
    *required.RULES,
    *languages.RULES,
    *dates.RULES,
    *home_days.RULES,
    *workplace.RULES,
    *working_hours.RULES,
    *flexitime.RULES,
    *availability.RULES,
    *unprinted.RULES,
    *refusal.RULES,
    *notice.RULES,
    *meetings.RULES,
    *lent_equipment.RULES,
)


def contradictions(values: Values) -> Iterator[Clash]:
    """Yield everything in the data that does not go together."""
    for rule in RULES:
        yield from rule(values)
