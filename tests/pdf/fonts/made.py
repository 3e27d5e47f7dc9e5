"""Small fonts made on the spot: each character is a bar as wide as it is told."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont


def make_font(  # noqa: PLR0913 -- a test names only what is unusual
    family: str,
    characters: str,
    *,
    style: str = "Regular",
    embedding: int = 0,
    advance: int = 600,
    em: int = 1000,
    outlines: str = "TrueType",
    heaviest: int = 0,
) -> bytes:
    """Return a font with these characters; ``heaviest`` makes its weight variable."""
    glyphs = [".notdef", *(f"u{ord(character):X}" for character in characters)]
    truetype = outlines == "TrueType"
    builder = FontBuilder(unitsPerEm=em, isTTF=truetype)
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap({ord(c): f"u{ord(c):X}" for c in characters})
    if truetype:
        builder.setupGlyf(dict.fromkeys(glyphs, _bar(TTGlyphPen(None)).glyph()))
    else:
        bar = _bar(T2CharStringPen(advance, None)).getCharString()
        builder.setupCFF("Made", {}, dict.fromkeys(glyphs, bar), {})
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (advance, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    selection = ("Bold" in style) << 5 | ("Italic" in style)
    builder.setupOS2(fsSelection=selection, fsType=embedding)
    postscript = f"{family}-{style}".replace(" ", "")
    builder.setupNameTable(
        {"familyName": family, "styleName": style, "psName": postscript}
    )
    builder.font["head"].macStyle = ("Bold" in style) | ("Italic" in style) << 1
    builder.setupPost()
    if heaviest:
        builder.setupFvar([("wght", 100, 400, heaviest, "Weight")], [])
        builder.setupGvar({})
    content = BytesIO()
    builder.save(content)
    return content.getvalue()


def collect(*fonts: bytes) -> bytes:
    """Return a collection of several fonts in one file."""
    collection = TTCollection()
    collection.fonts = [TTFont(BytesIO(font)) for font in fonts]
    content = BytesIO()
    collection.save(content)
    return content.getvalue()


def put(folder: Path, name: str, content: bytes) -> Path:
    """Write a font into a folder, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    return folder


def _bar(pen: TTGlyphPen | T2CharStringPen) -> TTGlyphPen | T2CharStringPen:
    pen.moveTo((50, 0))
    for corner in ((50, 700), (450, 700), (450, 0)):
        pen.lineTo(corner)
    pen.closePath()
    return pen
