"""Fonts: a face that a document names becomes glyphs, and numbers to lay out with."""

from fleksidoc.pdf.fonts.fonts import Fonts, Substitution
from fleksidoc.pdf.fonts.typeface import Typeface
from fleksidoc.pdf.fonts.vertical import LineMetrics

__all__ = ["Fonts", "LineMetrics", "Substitution", "Typeface"]
