"""Working time in an agreement: where it lies, how long it is, what rest it leaves.

Demanded time is when the employee must be at work or reachable; allowed time is the
frame that the employee may choose within. Nothing is assumed: what the data does not
say is not computed.
"""

from fleksidoc.law.working_time.lengths import (
    Length,
    daily_lengths,
    longest_day,
    longest_week,
    weekly_lengths,
)
from fleksidoc.law.working_time.placed import (
    EVENING,
    Placed,
    demanded,
    lying_in,
    placed,
)
from fleksidoc.law.working_time.rest import Rest, daily_rest, weekly_rest
from fleksidoc.law.working_time.told import lasting

__all__ = [
    "EVENING",
    "Length",
    "Placed",
    "Rest",
    "daily_lengths",
    "daily_rest",
    "demanded",
    "lasting",
    "longest_day",
    "longest_week",
    "lying_in",
    "placed",
    "weekly_lengths",
    "weekly_rest",
]
