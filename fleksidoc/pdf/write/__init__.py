"""Writing: laid-out pages become a PDF/A-2a and PDF/UA-1 file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO

from pikepdf import Pdf, String

from fleksidoc.pdf.fonts import Fonts, Typeface
from fleksidoc.pdf.page import Layout
from fleksidoc.pdf.write.colour import add_output_intent
from fleksidoc.pdf.write.drawing import draw
from fleksidoc.pdf.write.finish import save
from fleksidoc.pdf.write.metadata import Properties, add_metadata
from fleksidoc.pdf.write.outline import add_outline
from fleksidoc.pdf.write.pictures import add_pictures
from fleksidoc.pdf.write.structure import add_structure
from fleksidoc.pdf.write.to_unicode import mend_to_unicode

__all__ = ["Properties", "Written", "write"]


@dataclass(frozen=True, slots=True)
class Written:
    """The file, and the typefaces embedded in it."""

    content: bytes
    typefaces: tuple[Typeface, ...]


def write(layout: Layout, fonts: Fonts, properties: Properties) -> Written:
    """Write a layout as a PDF.

    Raises:
        UndrawableCharacterError: No font at hand has a character.
        RightToLeftTextError: A text runs from right to left.
        JoinedScriptError: A text's letters are joined by rules of the font.
        UnreadablePictureError: A picture is damaged.
    """
    layout = replace(layout, language=layout.language or properties.languages[0])
    properties = replace(properties, title=properties.title or layout.title)
    drawing = draw(layout, fonts)
    with Pdf.open(BytesIO(drawing.content)) as pdf:
        pdf.Root.Lang = String(layout.language)
        add_pictures(pdf, drawing.pictures)
        add_structure(pdf, layout, drawing.marks)
        add_outline(pdf, layout)
        mend_to_unicode(pdf)
        add_output_intent(pdf)
        add_metadata(pdf, properties)
        return Written(save(pdf), drawing.typefaces)
