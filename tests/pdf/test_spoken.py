"""What a tagged PDF says, whoever made it."""

from __future__ import annotations

from io import BytesIO

from pikepdf import Array, Dictionary, Name, Pdf, String

from fleksidoc.pdf import Spoken, spoken

CHARACTERS = b"endcodespacerange <41> <0041> <42> <00D8>"


def pdf_with(content: bytes, *elements: Dictionary) -> bytes:
    """A PDF of one page, and its structure."""
    pdf = Pdf.new()
    page = pdf.add_blank_page()
    font = Dictionary(ToUnicode=pdf.make_stream(CHARACTERS))
    page.Resources = Dictionary(Font=Dictionary(F1=font))
    page.Contents = pdf.make_stream(content)
    for element in elements:
        element.Pg = page.obj
    pdf.Root.StructTreeRoot = pdf.make_indirect(
        Dictionary(Type=Name.StructTreeRoot, K=Array(elements))
    )
    pdf.Root.Lang = String("nb-NO")
    written = BytesIO()
    pdf.save(written)
    return written.getvalue()


def paragraph(*kids: object) -> Dictionary:
    return Dictionary(S=Name.P, K=Array(kids))


def test_paragraphs_are_read_with_their_language() -> None:
    drawn = (
        b"BT /F1 9 Tf /P <</MCID 0>> BDC (A) Tj (B) Tj EMC "
        b"/Artifact <<>> BDC (A) Tj EMC (A) Tj /P <</MCID 1>> BDC (B) Tj EMC ET"
    )
    span = Dictionary(S=Name.Span, Lang=String("en-GB"), K=1)
    content = pdf_with(drawn, paragraph(0), paragraph(span), paragraph())

    assert spoken(content) == (
        Spoken(role="P", language="nb-NO", text="AØ"),
        Spoken(role="P", language="en-GB", text="Ø"),
        Spoken(role="P", language="nb-NO", text=""),
        Spoken(role="Artifact", language="nb-NO", text="A"),
    )


def test_a_figure_is_what_it_is_told_as() -> None:
    box = Dictionary(S=Name.Figure, Alt=String("Ja"), K=Array([]))
    alone = Dictionary(S=Name.Figure, Alt=String("Logo"), K=Array([]))

    assert spoken(pdf_with(b"", paragraph(box), alone)) == (
        Spoken(role="P", language="nb-NO", text="[Ja]"),
        Spoken(role="Figure", language="nb-NO", text="[Logo]"),
    )


def test_what_is_no_text_in_a_paragraph_says_nothing() -> None:
    link = Dictionary(Type=Name.OBJR)
    content = pdf_with(b"", paragraph(link), Dictionary(S=Name.Div, K=Array([7])))

    assert spoken(content) == (Spoken(role="P", language="nb-NO", text=""),)


def test_a_font_that_does_not_say_what_it_draws_is_not_read() -> None:
    drawn = b"BT /F1 9 Tf /P <</MCID 0>> BDC (Z) Tj EMC ET"

    assert spoken(pdf_with(drawn, paragraph(0))) is None


def test_a_file_without_structure_is_not_read() -> None:
    written = BytesIO()
    Pdf.new().save(written)

    assert spoken(written.getvalue()) is None
