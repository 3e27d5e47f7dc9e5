"""A typeface: one font program opened, ready to measure and to draw with."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from struct import unpack_from
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFNameBytes, TTFont

from fleksidoc.pdf.errors import UnreadableFontError
from fleksidoc.pdf.fonts.program import Program, in_words
from fleksidoc.pdf.fonts.vertical import LineMetrics

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
NO_BREAK_SPACE_STAND_IN = "\ufdd0"
"""A code that is no character, drawn as a no-break space.

ReportLab writes a no-break space as a space: the two would then be stretched alike in
a justified line, and copied text would have lost the difference.
"""

_REGISTERING = Lock()
_REGISTERED: dict[str, TTFont] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeface:
    """One face as the writer needs it; equal programs give the same typeface."""

    name: str
    """As ``Arimo Bold``."""

    version: str
    sha256: str
    registered: str
    """Its name in ReportLab's registry: of its content, so that no two clash."""

    font: TTFont
    line: LineMetrics

    def has(self, character: str) -> bool:
        """Tell whether the face has a glyph of its own for the character."""
        known = bool(self.font.face.charToGlyph.get(ord(character)))
        return known and character != NO_BREAK_SPACE_STAND_IN

    def advance(self, character: str) -> float:
        """Return how far a character moves the pen, in em."""
        return float(self.font.face.charWidths[ord(character)]) / 1000


def open_typeface(program: Program) -> Typeface:
    """Open a font program.

    Raises:
        UnreadableFontError: The file is damaged.
    """
    name = in_words(program.face)
    content = program.load()
    digest = sha256(content).hexdigest()
    try:
        font = _registered(f"{name} {digest[:16]}", content)
    except (TTFError, ValueError, IndexError) as error:
        raise UnreadableFontError(name) from error
    return Typeface(
        name=name,
        version=_version(font),
        sha256=digest,
        registered=font.fontName,
        font=font,
        line=_line(font),
    )


def _registered(name: str, content: bytes) -> TTFont:
    # A document may be drawn while another one, in another thread, opens the same
    # face: both must get the same object.
    with _REGISTERING:
        if name in _REGISTERED:
            return _REGISTERED[name]
        font = TTFont(name, BytesIO(content), asciiReadable=False, shapable=False)
        _mend_advances(font)
        _know_no_break_space(font)
        # The registry takes two fonts of one PostScript name for one and the same.
        postscript, font.face.name = font.face.name, TTFNameBytes(name.encode())
        pdfmetrics.registerFont(font)
        font.face.name = postscript
        return _REGISTERED.setdefault(name, font)


def _mend_advances(font: TTFont) -> None:
    """Give the last glyphs their advance in the font's units.

    Glyphs at a font's end may share one advance. ReportLab has it in thousandths of an
    em, and would write it so into the subset, where units of the font belong.
    """
    face = font.face
    (count,) = unpack_from(">H", _hhea(font), 34)
    shared, _ = face.hmetrics[count - 1]
    face.hmetrics[count:] = [(shared, bearing) for _, bearing in face.hmetrics[count:]]


def _know_no_break_space(font: TTFont) -> None:
    space, stand_in = ord(NO_BREAK_SPACE), ord(NO_BREAK_SPACE_STAND_IN)
    for known in (font.face.charToGlyph, font.face.charWidths):
        if space in known:
            known[stand_in] = known[space]


def _line(font: TTFont) -> LineMetrics:
    ascent, descent, gap = unpack_from(">hhh", _hhea(font), 4)
    em = font.face.unitsPerEm
    return LineMetrics(ascent / em, -descent / em, gap / em)


def _hhea(font: TTFont) -> bytes:
    table: bytes = font.face.get_table("hhea")  # type: ignore[no-untyped-call]  # the stubs leave this one method open
    return table


def _version(font: TTFont) -> str:
    whole, fraction = font.face.fontRevision
    return f"{whole + fraction / 65536:.3f}"
