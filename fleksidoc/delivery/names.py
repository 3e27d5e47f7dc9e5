"""The names of files: readable, and accepted by Windows, SharePoint and mail alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from hashlib import sha256

_LONGEST = 60
"""Leaves room for document, number, languages and ending within 255 bytes."""

_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "œ": "oe",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "ng",
        "ı": "i",
    }
)
"""Latin letters that are no letter with a mark; those with one lose it (å, é, ễ)."""


def file_stem(
    employee: str, document: str, languages: Sequence[str], *, distinction: str = ""
) -> str:
    """Return the name of a document's files, without their endings.

    ``distinction`` tells namesakes apart: an employee number, or a fingerprint.

    >>> file_stem("Åse Ødegård-Lie", "agreement", ["no", "en"])
    'ase-odegard-lie-agreement-no-en'
    >>> file_stem("Kari Nordmann", "agreement", ["no"], distinction="1042")
    'kari-nordmann-1042-agreement-no'
    """
    distinctions = [distinction] if distinction else []
    return "-".join(map(plain, [employee, *distinctions, document, *languages]))


def plain(text: str) -> str:
    """Return ``text`` in a-z, 0-9 and hyphens, never empty.

    What would be lost on the way, letters of other scripts or what is too long, is
    replaced by a fingerprint of the whole, so that different names stay different.
    """
    letters = _transliterated(text)
    words = "-".join(re.findall(r"[a-z0-9]+", letters))
    if words and len(words) <= _LONGEST and not _has_other_letters(letters):
        return words
    return f"{words[:_LONGEST]}-{fingerprint(text)}".strip("-").replace("--", "-")


def fingerprint(*texts: str) -> str:
    """Return eight characters that stand for ``texts``, the same on every machine."""
    normal = "\n".join(unicodedata.normalize("NFC", text) for text in texts)
    return sha256(normal.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _transliterated(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _has_other_letters(letters: str) -> bool:
    return any(letter.isalnum() and not letter.isascii() for letter in letters)
