"""Symbol fonts: which Unicode characters their private code points stand for."""

from __future__ import annotations

from collections.abc import Mapping

from fleksidoc.pdf.read.run_properties import RunProperties

_PRIVATE_USE = 0xF000
_SYMBOL: Mapping[int, str] = {
    0x2D: "−",
    0xA7: "♣",
    0xAE: "→",
    0xB0: "°",
    0xB3: "≥",
    0xA3: "≤",
    0xB7: "•",
    0xD7: "⋅",
    0xDE: "⇒",
}
_WINGDINGS: Mapping[int, str] = {
    0x6C: "●",
    0x6E: "■",
    0x71: "□",
    0x6F: "□",
    0x76: "◆",
    0xA1: "○",
    0xA7: "▪",
    0xA8: "□",
    0xD8: "›",
    0xE0: "→",
    0xF0: "→",
    0xFC: "✓",
    0xFE: "☑",
}
_FONTS: Mapping[str, Mapping[int, str]] = {
    "Symbol": _SYMBOL,
    "Wingdings": _WINGDINGS,
}
_ROUND_O = {"Courier New"}
"""Word's second bullet is the letter o of this font."""


def symbol(code: int, family: str) -> str | None:
    """Return the character a symbol font draws at a code, if we know it.

    >>> symbol(0xF0B7, "Symbol"), symbol(0xF000, "Symbol")
    ('•', None)
    """
    return _FONTS.get(family, {}).get(
        code - _PRIVATE_USE if code >= _PRIVATE_USE else code
    )


def bullet(text: str, family: str) -> str:
    """Return a bullet as a character of an ordinary font.

    >>> bullet("\uf0b7", "Symbol"), bullet("o", "Courier New"), bullet("–", "Arial")
    ('•', '○', '–')
    """
    if family in _ROUND_O and text == "o":
        return "○"
    return "".join(symbol(ord(sign), family) or sign for sign in text)


def in_ordinary_font(run: RunProperties) -> RunProperties:
    """Return the properties of a bullet without the font that draws it in Word."""
    family = run.get("family", "")
    if family not in _FONTS and family not in _ROUND_O:
        return run
    ordinary = run.copy()
    del ordinary["family"]
    return ordinary
