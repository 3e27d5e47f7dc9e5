"""Instances: a variable font becomes the one static face that a PDF can hold."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO

import fontTools
from fontTools.ttLib import TTFont

from fleksidoc.pdf.page import Face

REGULAR, BOLD = 400, 700
_RECIPE = "1"  # changes when this module gives other bytes for the same font
# What only shapes or varies text: a PDF draws glyphs, and none of it is read here.
_NOT_DRAWN = ("GPOS", "GSUB", "GDEF", "HVAR", "VVAR", "MVAR", "STAT", "DSIG", "kern")


def instance(content: bytes, face: Face) -> bytes:
    """Return the static program of one face of a variable font, always the same bytes.

    Args:
        content: The variable font's file.
        face: The family's name, and which of its four faces.
    """
    # Slow to start, and not needed for a face that was kept.
    from fontTools.varLib import instancer  # noqa: PLC0415

    font = TTFont(BytesIO(content), recalcTimestamp=False, recalcBBoxes=False)
    for table in _NOT_DRAWN:
        if table in font:
            del font[table]
    place = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    place |= {"wght": _within(font, BOLD if face.bold else REGULAR)}
    instancer.instantiateVariableFont(font, place, inplace=True)
    _rename(font, face)
    static = BytesIO()
    font.save(static, reorderTables=False)
    return static.getvalue()


def instance_key(content: bytes, face: Face) -> str:
    """Return what the bytes of an instance depend on, as a short key."""
    parts = (_RECIPE, str(fontTools.version), sha256(content).hexdigest(), repr(face))
    return sha256("\n".join(parts).encode()).hexdigest()[:24]


def _within(font: TTFont, weight: float) -> float:
    (axis,) = (axis for axis in font["fvar"].axes if axis.axisTag == "wght")
    return float(min(max(weight, axis.minValue), axis.maxValue))


def _rename(font: TTFont, face: Face) -> None:
    # Both weights come out of one file with one PostScript name, and a PDF tells fonts
    # apart by that name.
    style = "Bold" * face.bold + "Italic" * face.italic or "Regular"
    postscript = f"{face.family}-{style}".replace(" ", "")
    for record in font["name"].names:
        if record.nameID == 6:  # noqa: PLR2004 -- the OpenType number of this name
            record.string = postscript
