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


class Ruler(dict[str, float]):
    """The widths of texts in one style, in points; what is asked twice is known."""

    def __init__(self, fonts: Fonts, style: TextStyle) -> None:
        super().__init__()
        self._fonts = fonts
        self._style = style

    def __missing__(self, text: str) -> float:
        """Measure a text that has not been met before."""
        width = self._fonts.width(text, self._style.face) * self._style.size
        self[text] = width
        return width


class Measure:
    """The fonts, with what has been measured before."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._rulers: dict[TextStyle, Ruler] = {}
        self._extents: dict[tuple[str, float], Extent] = {}

    def ruler(self, style: TextStyle) -> Ruler:
        """Return the widths of texts in a style."""
        if style not in self._rulers:
            self._rulers[style] = Ruler(self._fonts, style)
        return self._rulers[style]

    def width(self, text: str, style: TextStyle) -> float:
        """Return the width of a text in points."""
        return self.ruler(style)[text]

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
