"""Measuring: how wide a text is and how high its line, from the fonts at hand."""

from __future__ import annotations

from typing import Protocol

from fleksidoc.pdf.document import TextStyle
from fleksidoc.pdf.page import Face


class Fonts(Protocol):
    """What layout asks of fonts; all numbers are in em."""

    def width(self, text: str, face: Face) -> float:
        """Return the sum of the advances of a text."""

    def line_metrics(self, family: str) -> tuple[float, float, float]:
        """Return ascent, descent (positive) and line gap."""


class Measure:
    """The fonts, with what has been measured before."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._widths: dict[tuple[str, Face], float] = {}
        self._extents: dict[tuple[str, float], Extent] = {}

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text in points."""
        key = (text, style.face)
        if key not in self._widths:
            self._widths[key] = self._fonts.width(text, style.face)
        return self._widths[key] * style.size

    def extent(self, style: TextStyle) -> Extent:
        """Return how far a line of text reaches above and below its baseline."""
        key = (style.face.family, style.size)
        if key not in self._extents:
            ascent, descent, gap = self._fonts.line_metrics(style.face.family)
            # Word leaves the gap of the font above the line.
            self._extents[key] = (ascent + gap) * style.size, descent * style.size
        return self._extents[key]


Extent = tuple[float, float]
"""Above and below the baseline."""
