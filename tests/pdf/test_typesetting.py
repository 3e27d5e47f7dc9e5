from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml.parser import parse_xml

from fleksidoc.pdf import Fonts, Substitution, Typeset, typeset
from fleksidoc.pdf.errors import RightToLeftTextError, UndrawableCharacterError
from tests.pdf.reading import text_of
from tests.pdf.sheets import PROPERTIES
from tests.validators import faults


def word_file(font: str = "Arial") -> Document:
    document = docx.Document()
    document.styles["Normal"].font.name = font
    for style in ("Title", "Heading 1"):
        # What python-docx's own template asks for is not what is tested here.
        document.styles[style].element.rPr.clear()
    return document


def made(document: Document, fonts: Fonts) -> Typeset:
    content = BytesIO()
    document.save(content)
    return typeset(content.getvalue(), fonts=fonts, properties=PROPERTIES)


def agreement(font: str = "Arial") -> Document:
    document = word_file(font)
    document.add_heading("Avtale om fleksibelt arbeid", 0)
    document.add_heading("Arbeidstid", 1)
    document.add_paragraph(
        "Kjernetiden er kl. 09.00–14.30, som for Đỗ & <Øygård>. " * 9
    )
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Utstyret er arbeidsgivers.").runs[0].bold = True
    return document


def test_a_word_file_becomes_an_archival_and_accessible_pdf(fonts: Fonts) -> None:
    typeset = made(agreement(), fonts)

    assert faults(typeset.content) == []
    assert typeset.pages == 2
    assert typeset.not_drawn == ()


def test_every_word_is_there_in_reading_order(fonts: Fonts) -> None:
    document = agreement()

    words = text_of(made(document, fonts).content).split()

    # A line break in Word ends a word; the end of a paragraph has no character.
    assert "".join(words) == "".join(
        word for paragraph in document.paragraphs for word in paragraph.text.split()
    )


def test_the_fonts_that_shaped_the_file_are_named(fonts: Fonts) -> None:
    used = made(agreement(), fonts).fonts

    assert {font.name for font in used} == {"Arimo", "Arimo Bold"}
    assert all(len(font.sha256) == 64 and font.version for font in used)


def test_a_font_that_is_not_at_hand_is_told_once(fonts: Fonts) -> None:
    assert made(agreement("Arial"), fonts).substitutions == ()
    assert made(agreement("Georgia"), fonts).substitutions == (
        Substitution("Georgia", "Arimo"),
    )


def test_what_is_not_drawn_is_said(fonts: Fonts) -> None:
    document = agreement()
    box = "<w:p {}><w:r><w:pict><v:shape {}/></w:pict></w:r></w:p>".format(
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
        'xmlns:v="urn:schemas-microsoft-com:vml"',
    )
    document.element.body.insert(0, parse_xml(box))

    assert len(made(document, fonts).not_drawn) == 1


@pytest.mark.parametrize(
    ("name", "error"),
    [("Kari ☂", UndrawableCharacterError), ("קארי", RightToLeftTextError)],
)
def test_a_name_that_cannot_be_drawn_stops(
    fonts: Fonts, name: str, error: type[Exception]
) -> None:
    document = word_file()
    document.add_paragraph(f"Arbeidstaker: {name}")

    with pytest.raises(error):
        made(document, fonts)
