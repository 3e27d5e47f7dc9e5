r"""Field codes whose result follows from the finished document, and is made anew.

``REF _Ref1 \r`` prints the number that a clause has; ``SEQ Figur`` counts figures. What
Word last made of them stands in the file beside them, and is out of date as soon as a
condition removes a clause before them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

_WORD: Final = re.compile(r'"[^"]*"|\S+')
_NAME: Final = re.compile(r"[^\W\d]\w*")
_IGNORED: Final = frozenset({"\\h", "\\p"})
_FORMATS: Final = frozenset({"MERGEFORMAT", "CHARFORMAT", "ARABIC"})
_NUMERALS: Final = {
    "ARABIC": "decimal",
    "alphabetic": "lowerLetter",
    "ALPHABETIC": "upperLetter",
    "roman": "lowerRoman",
    "ROMAN": "upperRoman",
}


class Shows(StrEnum):
    """What a cross-reference prints of what it points to."""

    TEXT = "text"
    NUMBER = "number"
    """The number of the paragraph, as it stands there."""

    RELATIVE = "relative"
    """As much of the number as is needed from where the reference stands."""

    FULL = "full"
    """The number with those of the levels above."""


_SHOWS: Final = {"\\n": Shows.NUMBER, "\\r": Shows.RELATIVE, "\\w": Shows.FULL}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A cross-reference to a bookmark."""

    bookmark: str
    shows: Shows
    bare: bool = False
    """Whether words in the number are left out, as of «Article 2»."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The next number of a sequence, as of figures."""

    sequence: str
    numerals: str = "decimal"
    repeats: bool = False
    """Whether it prints the number before once more."""

    start: int | None = None
    hidden: bool = False


Recounted: TypeAlias = Reference | Caption


class NotRecountedError(Exception):
    """The code asks for something that is not computed here."""


def recounted(code: str) -> Recounted | None:
    r"""Return what a field code prints, if it is made anew in each document.

    >>> recounted(r" REF _Ref1 \r \h ").shows
    <Shows.RELATIVE: 'relative'>
    >>> recounted("PAGE") is None
    True

    Raises:
        NotRecountedError: it is of these kinds, with a switch that is not known.
    """
    kind, *words = _WORD.findall(code) or [""]
    if kind.upper() == "REF":
        return _reference(words)
    if kind.upper() == "SEQ":
        return _caption(words)
    return None


def _reference(words: list[str]) -> Reference | None:
    name, *switches = [word.strip('"') for word in words] or [""]
    shows = [_SHOWS[switch] for switch in switches if switch in _SHOWS]
    if switches == ["\\p"] or set(switches) == {"\\p", "\\h"}:
        return None  # above or below: conditions move nothing past anything else
    known = {*_SHOWS, *_IGNORED, "\\t", "\\*", *_FORMATS}
    if not _NAME.fullmatch(name) or set(switches) - known or len(shows) > 1:
        raise NotRecountedError
    return Reference(
        bookmark=name, shows=(shows or [Shows.TEXT])[0], bare="\\t" in switches
    )


def _caption(words: list[str]) -> Caption:
    name, *switches = [word.strip('"') for word in words] or [""]
    start: int | None = None
    numerals = "decimal"
    left: list[str] = []
    pairs = iter(switches)
    for switch in pairs:
        argument = next(pairs, "") if switch in {"\\r", "\\*"} else ""
        if switch == "\\r" and argument.isdecimal():
            start = int(argument)
        elif argument in _NUMERALS:
            numerals = _NUMERALS[argument]
        elif argument not in _FORMATS:
            left.append(switch)
    if not _NAME.fullmatch(name) or set(left) - {"\\n", "\\c", "\\h"}:
        raise NotRecountedError
    return Caption(
        sequence=name,
        numerals=numerals,
        repeats="\\c" in left,
        start=start,
        hidden="\\h" in left,
    )
