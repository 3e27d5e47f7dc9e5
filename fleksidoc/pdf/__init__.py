"""Typesetting: a Word file becomes a tagged, archival PDF.

DOCX ── read ──► Document ── lay out ──► Layout ── write ──► PDF

``spoken`` reads a finished one back, as a screen reader meets it.
"""

from __future__ import annotations

from fleksidoc.pdf.fonts import Fonts, Substitution
from fleksidoc.pdf.read import read_document
from fleksidoc.pdf.revisions import only_signed
from fleksidoc.pdf.spoken import Spoken, spoken
from fleksidoc.pdf.typesetting import Typeset, UsedFont, typeset
from fleksidoc.pdf.write import Properties

__all__ = [
    "Fonts",
    "Properties",
    "Spoken",
    "Substitution",
    "Typeset",
    "UsedFont",
    "only_signed",
    "read_document",
    "spoken",
    "typeset",
]
