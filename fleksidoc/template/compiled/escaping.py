"""The signs that mean something in XML, written so that they are read as themselves.

The standard library has the same in a package that brings half the web with it.
"""

from __future__ import annotations

from typing import Final

ESCAPED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escape(text: str) -> str:
    """Return text as it stands between tags.

    >>> escape("Fjord & Fjell <AS>")
    'Fjord &amp; Fjell &lt;AS&gt;'
    """
    return text.translate(_TABLE)


def unescape(text: str) -> str:
    """Return what was escaped.

    >>> unescape("&amp;lt;")
    '&lt;'
    """
    for sign, written in reversed(ESCAPED.items()):
        text = text.replace(written, sign)
    return text


_TABLE: Final = str.maketrans(ESCAPED)
