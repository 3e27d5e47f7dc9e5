from __future__ import annotations

from io import BytesIO

from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Name, Object, Pdf

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Artifact, Role
from fleksidoc.pdf.write import write
from tests.pdf.reading import read, roles, text_of
from tests.pdf.sheets import PROPERTIES, Sheets, full

LETTERS = st.characters(codec="latin-1", exclude_categories=("Cc", "Cf"))


def written(sheets: Sheets, fonts: Fonts) -> bytes:
    return write(sheets.layout(), fonts, PROPERTIES).content


def elements(pdf: Pdf, role: str) -> list[Object]:
    return [
        each
        for each in pdf.objects
        if isinstance(each, Dictionary) and each.get("/S") == Name(f"/{role}")
    ]


def test_the_structure_is_that_of_the_layout(fonts: Fonts) -> None:
    content = write(full(), fonts, PROPERTIES).content

    assert " ".join(roles(content)) == (
        "Document H1 Figure H2 P Span L LI Lbl LBody P LI Lbl LBody P "
        "Table TR TH P TH P TR TD P TD P H2 P"
    )


def test_headers_footers_and_lines_are_not_read(fonts: Fonts) -> None:
    text = text_of(write(full(), fonts, PROPERTIES).content)

    assert text.startswith("Avtale om fleksibelt arbeid")
    assert "Side 1" not in text


def test_a_paragraph_is_one_though_it_goes_on_at_the_next_page(fonts: Fonts) -> None:
    texts = [
        each.text for each in read(write(full(), fonts, PROPERTIES).content).walk()
    ]

    assert "Dette avsnittet begynner på første side og slutter på den neste." in texts


def test_a_foreign_language_is_said_where_it_begins(fonts: Fonts) -> None:
    document = read(write(full(), fonts, PROPERTIES).content)

    languages = {each.text: each.language for each in document.walk()}

    assert document.language == "nb-NO"
    assert languages["in English core hours, "] == "en-GB"
    assert languages["Utstyret er arbeidsgivers."] == "nb-NO"


def test_figures_heads_and_lists_say_what_they_are(fonts: Fonts) -> None:
    with Pdf.open(BytesIO(write(full(), fonts, PROPERTIES).content)) as pdf:
        (figure,) = elements(pdf, "Figure")
        (listed,) = elements(pdf, "L")
        head, _ = elements(pdf, "TH")

        assert str(figure.Alt) == "Logoen til Eksempel & Sønner AS"
        assert [float(length) for length in figure.A.BBox] == [72, 693.9, 132, 723.9]
        assert listed.A.ListNumbering == Name.LowerAlpha
        assert head.A.Scope == Name.Column


def test_every_mark_is_found_again_from_its_page(fonts: Fonts) -> None:
    with Pdf.open(BytesIO(write(full(), fonts, PROPERTIES).content)) as pdf:
        first, owners, second, _ = pdf.Root.StructTreeRoot.ParentTree.Nums

        assert (int(first), int(second)) == (0, 1)
        assert [str(owner.S) for owner in list(owners)[:3]] == ["/H1", "/Figure", "/H2"]
        assert [int(page.obj.StructParents) for page in pdf.pages] == [0, 1]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(LETTERS, min_size=1), min_size=1, max_size=8))
def test_what_is_read_is_what_was_placed(fonts: Fonts, texts: list[str]) -> None:
    sheets = Sheets()
    for number, text in enumerate(texts):
        sheets.text(Artifact.HEADER, f"Side {number}")
        sheets.paragraph(text)
        sheets.turn()

    document = read(written(sheets, fonts))

    assert [kid.text for kid in document.kids] == texts


def test_a_span_inside_a_paragraph_is_read_in_its_place(fonts: Fonts) -> None:
    sheets = Sheets()
    paragraph = sheets.node(Role.PARAGRAPH)
    span = sheets.node(Role.SPAN, paragraph, language="en-GB")
    sheets.text(paragraph, "På engelsk heter det ")
    sheets.text(span, "core hours")
    sheets.text(paragraph, ".")

    assert text_of(written(sheets, fonts)) == "På engelsk heter det core hours."
