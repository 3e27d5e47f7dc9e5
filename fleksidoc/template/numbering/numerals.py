"""Numbers as lists print them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


def letters(number: int) -> str:
    """Return a number as letters; after z, Word doubles them.

    >>> letters(1), letters(26), letters(27), letters(55)
    ('a', 'z', 'aa', 'ccc')
    """
    if number < 1:
        return ""
    times, letter = divmod(number - 1, len(_ALPHABET))
    return _ALPHABET[letter] * (times + 1)


def roman(number: int) -> str:
    """Return a number in Roman numerals.

    >>> roman(4), roman(1999)
    ('iv', 'mcmxcix')
    """
    numerals = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        numerals += sign * times
    return numerals


_NUMERALS: Mapping[str, Callable[[int], str]] = {
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
    "none": lambda _: "",
    "bullet": lambda _: "",
}

KINDS: Mapping[str, str] = {
    "lowerLetter": "LowerAlpha",
    "upperLetter": "UpperAlpha",
    "lowerRoman": "LowerRoman",
    "upperRoman": "UpperRoman",
    "bullet": "Disc",
    "none": "None",
}
"""``ListNumbering`` of ISO 32000-1, table 347; what is not here is ``Decimal``."""

KNOWN = frozenset({*_NUMERALS, "decimal"})
"""The numerals that are printed as Word prints them; the rest become decimals."""


def numeral(number: int, numerals: str) -> str:
    """Return a number in the numerals Word calls by that name.

    >>> numeral(3, "decimal"), numeral(3, "lowerLetter"), numeral(3, "upperRoman")
    ('3', 'c', 'III')
    """
    return _NUMERALS.get(numerals, str)(number)
