"""How a length of time is told."""

from __future__ import annotations

from decimal import Decimal

from fleksidoc.agreement.values import MINUTES_IN_AN_HOUR, Duration, Hours, Unit
from fleksidoc.errors import Message

HOURS_AND_MINUTES = Message(no="{hours} og {minutes}", en="{hours} and {minutes}")
HUNDREDTH = Decimal("0.01")


def lasting(minutes: Decimal | int) -> Hours | Message:
    """Return a length as people say it: 9.5 hours, but 9 hours and 1 minute.

    >>> print(lasting(570))
    9.5
    >>> told = lasting(541)
    >>> print(*told.facts.values())
    9 hour 1 minute
    """
    hours = Decimal(minutes) / MINUTES_IN_AN_HOUR
    if hours == hours.quantize(HUNDREDTH):
        return Hours(hours)
    whole, rest = divmod(int(minutes), MINUTES_IN_AN_HOUR)
    return HOURS_AND_MINUTES.about(
        hours=Duration(whole, Unit.HOUR), minutes=Duration(rest, Unit.MINUTE)
    )
