"""What the examples of several rules have in common."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

FIXED_HOURS: Mapping[str, object] = MappingProxyType(
    {
        "hours.core": None,
        "hours.outer": None,
        "hours.account": None,
        "termination.ends_separately": None,
    }
)
"""Takes the flexitime out of the sound agreement."""

AS_CONTRACT: Mapping[str, object] = MappingProxyType(
    {
        "hours.as_contract": True,
        "hours.weekly": None,
        "hours.days": None,
        "hours.normal": None,
        "hours.daily_maximum": None,
        "hours.weekly_maximum": None,
    }
)
"""Leaves the hours to the contract of employment."""
