"""Typesetting: a Word file becomes a tagged, archival PDF.

DOCX ── read ──► Document ── lay out ──► Layout ── write ──► PDF
"""

from __future__ import annotations

from fleksidoc.pdf.fonts import Fonts, Substitution
from fleksidoc.pdf.typesetting import Typeset, UsedFont, typeset
from fleksidoc.pdf.write import Properties

__all__ = ["Fonts", "Properties", "Substitution", "Typeset", "UsedFont", "typeset"]
