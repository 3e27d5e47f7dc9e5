from __future__ import annotations

from io import BytesIO

from pikepdf import Array, OutlineItem, Pdf

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Role
from fleksidoc.pdf.write import write
from tests.pdf.sheets import BOLD, PROPERTIES, Sheets


def bookmarks(content: bytes) -> list[str]:
    """Return the titles, indented by their depth."""
    with Pdf.open(BytesIO(content)) as pdf, pdf.open_outline() as outline:
        return [line for item in outline.root for line in titles(item, "")]


def titles(item: OutlineItem, indent: str) -> list[str]:
    below = (line for child in item.children for line in titles(child, indent + "  "))
    return [indent + item.title, *below]


def heading(sheets: Sheets, role: Role, *texts: str) -> int:
    owner = sheets.node(role)
    for text in texts:
        sheets.text(owner, text, face=BOLD)
    return owner


def test_headings_are_bookmarks_nested_as_in_the_text(fonts: Fonts) -> None:
    sheets = Sheets()
    heading(sheets, Role.HEADING_1, "Avtale")
    heading(sheets, Role.HEADING_2, "1. ", "Arbeidstid ", "og hvile")
    heading(sheets, Role.HEADING_3, "1.1 Kjernetid")
    heading(sheets, Role.HEADING_2, "2. Utstyr")
    heading(sheets, Role.HEADING_1, "Agreement")
    heading(sheets, Role.HEADING_2, "1. Hours")

    assert bookmarks(write(sheets.layout(), fonts, PROPERTIES).content) == [
        "Avtale",
        "  1. Arbeidstid og hvile",
        "    1.1 Kjernetid",
        "  2. Utstyr",
        "Agreement",
        "  1. Hours",
    ]


def test_words_in_a_span_belong_to_the_heading(fonts: Fonts) -> None:
    sheets = Sheets()
    owner = heading(sheets, Role.HEADING_1, "Avtale / ")
    span = sheets.node(Role.SPAN, owner, language="en-GB")
    sheets.text(span, "Agreement", face=BOLD)

    assert bookmarks(write(sheets.layout(), fonts, PROPERTIES).content) == [
        "Avtale / Agreement"
    ]


def test_a_bookmark_leads_to_the_top_of_its_heading(fonts: Fonts) -> None:
    sheets = Sheets()
    sheets.turn()
    heading(sheets, Role.HEADING_1, "Avtale")

    with (
        Pdf.open(BytesIO(write(sheets.layout(), fonts, PROPERTIES).content)) as pdf,
        pdf.open_outline() as outline,
    ):
        destination = outline.root[0].destination
        assert isinstance(destination, Array)
        page, how, left, top, _ = destination

        assert page.objgen == pdf.pages[1].objgen
        assert (str(how), float(left), float(top)) == ("/XYZ", 72, 764.9)


def test_a_document_without_headings_has_no_bookmarks(fonts: Fonts) -> None:
    sheets = Sheets()
    sheets.paragraph("Bare tekst.")

    assert bookmarks(write(sheets.layout(), fonts, PROPERTIES).content) == []
