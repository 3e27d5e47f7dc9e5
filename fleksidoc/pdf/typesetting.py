"""The room's own flow: read, lay out, write."""

from __future__ import annotations

from dataclasses import dataclass

from fleksidoc.errors import Message
from fleksidoc.pdf.fonts import Fonts, Substitution, Typeface
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Layout, PlacedText
from fleksidoc.pdf.read import read_document
from fleksidoc.pdf.write import Properties, write


@dataclass(frozen=True, slots=True)
class UsedFont:
    """A font embedded in the file: it shaped the bytes."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeset:
    """A finished PDF, and what the reader should know of how it came about."""

    content: bytes
    pages: int
    fonts: tuple[UsedFont, ...]
    substitutions: tuple[Substitution, ...]
    """Fonts the document asks for that others were drawn in place of."""

    not_drawn: tuple[Message, ...]
    """What the Word file holds and the pages do not."""


def typeset(docx: bytes, *, fonts: Fonts, properties: Properties) -> Typeset:
    """Draw a Word file as PDF/A-2a and PDF/UA-1.

    Raises:
        FleksidocError: The file is no Word file, or holds what cannot be drawn.
    """
    layout = lay_out(read_document(docx), fonts)
    written = write(layout, fonts, properties)
    return Typeset(
        content=written.content,
        pages=len(layout.pages),
        fonts=tuple(map(_used, written.typefaces)),
        substitutions=_substitutions(layout, fonts),
        not_drawn=layout.not_drawn,
    )


def _used(typeface: Typeface) -> UsedFont:
    return UsedFont(typeface.name, typeface.version, typeface.sha256)


def _substitutions(layout: Layout, fonts: Fonts) -> tuple[Substitution, ...]:
    placed = (item for page in layout.pages for item in page.items)
    faces = dict.fromkeys(item.face for item in placed if isinstance(item, PlacedText))
    found = dict.fromkeys(map(fonts.substitution, faces))
    return tuple(substitution for substitution in found if substitution is not None)
