"""National identity numbers: found so that they can be refused, and never shown."""

from __future__ import annotations

import re

LENGTH = 11
FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
D_NUMBER = 40
"""Added to the day of birth in a D number."""

SYNTHETIC = (0, 40, 65, 80)
"""Added to the month of birth: none, or in the authorities' test populations."""

BETWEEN = (
    r"[\s._/()\-\u00b7\u2010-\u2015\u2212"
    r"\u00ad\u200b-\u200f\u2060\ufeff]{0,4}"  # nor may a sign that is not seen hide it
)
ELEVEN_DIGITS = re.compile(rf"(?<!\d)(?=(\d(?:{BETWEEN}\d){{10}})(?!\d))")
HIDDEN = "•••"


def identity_numbers(text: str) -> list[str]:
    """Return what in the text passes the check, as it is written there.

    >>> identity_numbers("født 01.01.70-100 08")
    []
    """
    return [
        written
        for written in ELEVEN_DIGITS.findall(text)
        if _passes([int(sign) for sign in written if sign.isdecimal()])
    ]


def hidden(text: str) -> str:
    """Return the text with every identity number hidden."""
    for number in identity_numbers(text):
        text = text.replace(number, HIDDEN)
    return text


def _passes(digits: list[int]) -> bool:
    return (
        _is_birthday(digits)
        and _weighs_nothing(digits, FIRST_WEIGHTS)
        and _weighs_nothing(digits, SECOND_WEIGHTS)
    )


def _is_birthday(digits: list[int]) -> bool:
    day, month = digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]
    return 1 <= day % D_NUMBER <= 31 and any(  # noqa: PLR2004  # the longest month
        1 <= month - added <= 12  # noqa: PLR2004  # months of the year
        for added in SYNTHETIC
    )


def _weighs_nothing(digits: list[int], weights: tuple[int, ...]) -> bool:
    """Tell whether a control digit, weighted one, makes the sum divisible by 11."""
    weighed = zip(digits, weights, strict=False)
    return sum(digit * weight for digit, weight in weighed) % 11 == 0
