"""The fonts a theme stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fleksidoc.pdf.read.ooxml import DRAWING, Element

_SCHEMES = (("majorFont", "major"), ("minorFont", "minor"))
_SCRIPTS = ("Ascii", "HAnsi")


def theme_fonts(theme: Element | None) -> Mapping[str, str]:
    """Return font families by the words that stand for them, as ``minorHAnsi``."""
    return {} if theme is None else dict(_families(theme))


def _families(theme: Element) -> Iterator[tuple[str, str]]:
    """Yield each word with its family."""
    for scheme, word in _SCHEMES:
        latin = theme.find(f".//{{{DRAWING}}}{scheme}/{{{DRAWING}}}latin")
        family = "" if latin is None else latin.get("typeface", "")
        for script in _SCRIPTS:
            yield word + script, family
