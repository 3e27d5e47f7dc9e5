"""Public holidays in Norway, computed.

Those of the act on public holidays, and 1 and 17 May. The list is own knowledge rather
than a text that was read: what rests on it is never an error.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

from fleksidoc.errors import Message

FIXED = {
    (1, 1): Message(no="første nyttårsdag", en="New Year's Day"),
    (5, 1): Message(no="1. mai", en="1 May"),
    (5, 17): Message(no="17. mai", en="17 May"),
    (12, 25): Message(no="første juledag", en="Christmas Day"),
    (12, 26): Message(no="andre juledag", en="Boxing Day"),
}
FROM_EASTER = {
    -3: Message(no="skjærtorsdag", en="Maundy Thursday"),
    -2: Message(no="langfredag", en="Good Friday"),
    0: Message(no="første påskedag", en="Easter Sunday"),
    1: Message(no="andre påskedag", en="Easter Monday"),
    39: Message(no="Kristi himmelfartsdag", en="Ascension Day"),
    49: Message(no="første pinsedag", en="Whit Sunday"),
    50: Message(no="andre pinsedag", en="Whit Monday"),
}
SUNDAY = Message(no="en søndag", en="a Sunday")
A_SUNDAY = 6


def holiday(day: dt.date) -> Message | None:
    """Return what day of rest a day is, if it is one.

    >>> holiday(dt.date(2027, 3, 29)).en
    'Easter Monday'
    >>> holiday(dt.date(2027, 3, 30)) is None
    True
    """
    moving = FROM_EASTER.get((day - easter(day.year)).days)
    fixed = FIXED.get((day.month, day.day))
    sunday = SUNDAY if day.weekday() == A_SUNDAY else None
    return moving or fixed or sunday


@cache
def easter(year: int) -> dt.date:
    """Return Easter Sunday, by the anonymous rule for the Gregorian calendar.

    >>> easter(2027)
    datetime.date(2027, 3, 28)
    """
    century, year_of_century = divmod(year, 100)
    moon = year % 19
    leap_centuries, rest = divmod(century, 4)
    drift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * moon + century - leap_centuries - drift + 15) % 30
    leap_years, year_rest = divmod(year_of_century, 4)
    weekday = (32 + 2 * rest + 2 * leap_years - epact - year_rest) % 7
    late = (moon + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
