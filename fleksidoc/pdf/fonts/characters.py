"""Characters: which are drawn, which have no form, which we could not order."""

from __future__ import annotations

import unicodedata

from fleksidoc.pdf.errors import JoinedScriptError, RightToLeftTextError

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# Devanagari to Myanmar, Hangul's single letters, Ethiopic to Mongolian: scripts in
# which glyphs are reordered, stacked or joined by rules in the font that are not
# followed here.
_JOINED_SCRIPTS = (range(0x0900, 0x10A0), range(0x1100, 0x1200), range(0x1700, 0x18B0))


def drawn(text: str) -> str:
    """Return the text as it is drawn: letters composed, what has no form left out.

    Fonts have "å" where a text may have "a" and a ring; drawn apart, the ring would
    stand where the font's author guessed that the letter ends.

    >>> drawn("a" + chr(0x30A) + chr(0x200B))
    'å'
    """
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(filter(_has_a_form, composed))


def is_control(character: str) -> bool:
    """Tell whether a character is a command (a line break, a bell), not a sign."""
    return unicodedata.category(character) in {"Cc", "Zl", "Zp"}


def is_combining(character: str) -> bool:
    """Tell whether a character is a mark on the letter before it."""
    return unicodedata.category(character).startswith("M")


def refuse_what_needs_shaping(text: str) -> None:
    """Stop at text whose letters would come out in a wrong order or form.

    Raises:
        RightToLeftTextError: A letter is written from right to left.
        JoinedScriptError: The letters of the script are joined.
    """
    if text.isascii():
        return
    for character in text:
        if unicodedata.bidirectional(character) in _RIGHT_TO_LEFT:
            raise RightToLeftTextError(character, text)
        if any(ord(character) in script for script in _JOINED_SCRIPTS):
            raise JoinedScriptError(character, text)


def _has_a_form(character: str) -> bool:
    if character == _SOFT_HYPHEN:
        return True
    return unicodedata.category(character) != "Cf" and not _selects_a_form(character)


def _selects_a_form(character: str) -> bool:
    return unicodedata.name(character, "").startswith(
        ("VARIATION SELECTOR", "COMBINING GRAPHEME JOINER")
    )
