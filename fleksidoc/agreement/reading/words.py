"""The JSON Schema of words: complete in an editor, whatever their case."""

from __future__ import annotations

from collections.abc import Iterable

SPECIAL = frozenset(r".^$*+?()[]{}|\/")


def one_of(words: Iterable[str]) -> dict[str, list[dict[str, object]]]:
    r"""Return the schema of one of the words: as they are, or in other letters.

    >>> print(one_of(["til"])["anyOf"][1]["pattern"])
    ^\s*(?:[tT][iI][lL])\s*$
    """
    known = sorted(set(words))
    pattern = "|".join(_in_any_case(word) for word in known)
    return {
        "anyOf": [
            {"enum": known},
            {"type": "string", "pattern": rf"^\s*(?:{pattern})\s*$"},
        ]
    }


def _in_any_case(word: str) -> str:
    return "".join(_sign(sign) for sign in word)


def _sign(sign: str) -> str:
    if sign == " ":
        return r"\s+"
    if sign.upper() != sign and len(sign.upper()) == 1:
        return f"[{sign}{sign.upper()}]"
    # JSON Schema's patterns allow fewer escapes than Python's: only what needs one.
    return f"\\{sign}" if sign in SPECIAL else sign
