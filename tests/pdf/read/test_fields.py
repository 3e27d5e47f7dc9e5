"""Fields: page numbers are counted, others print what Word last put there."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import Count, PageCount, Paragraph, Text
from fleksidoc.pdf.read.fields import Fields
from tests.pdf.read.models import notes, paragraph, read, text
from tests.pdf.wordfile import header, p, r


def character(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(instruction: str, result: str | None) -> str:
    instructed = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    shown = "" if result is None else character("separate") + result
    return character("begin") + instructed + shown + character("end")


def in_footer(content: str) -> Paragraph:
    """A footer's only paragraph."""
    document = read(
        p("Tekst") + '<w:sectPr><w:footerReference r:id="footer1"/></w:sectPr>',
        parts={"footer1.xml": header(p(content))},
    )
    (found,) = document.sections[0].footer.default
    assert isinstance(found, Paragraph)
    return found


@pytest.mark.parametrize(
    "counted",
    [
        field(" NUMPAGES ", r("7", "<w:b/>")),
        field(r" numpages \* MERGEFORMAT ", r("7", "<w:b/>")),
        f'<w:fldSimple w:instr="NUMPAGES">{r("7", "<w:b/>")}</w:fldSimple>',
    ],
)
def test_page_counts_are_left_to_be_counted(counted: str) -> None:
    side, count = in_footer(r("av ") + counted).inlines

    assert isinstance(side, Text)
    assert isinstance(count, PageCount)
    assert (count.counts, count.cached) == (Count.PAGES, "7")
    assert count.style.face.bold


def test_a_page_number_without_a_result_is_counted_all_the_same() -> None:
    (count,) = in_footer(field("PAGE", None)).inlines

    assert isinstance(count, PageCount)
    assert (count.counts, count.cached) == (Count.PAGE, "")


def test_other_fields_print_their_result() -> None:
    assert text(in_footer(field(" DATE ", r("1. mai 2027")))) == "1. mai 2027"


def test_a_field_in_an_instruction_is_not_printed() -> None:
    inner = field("PAGE", r("3"))
    outer = (
        character("begin")
        + "<w:r><w:instrText>IF </w:instrText></w:r>"
        + inner
        + character("separate")
        + r("ja")
        + character("end")
    )

    assert text(in_footer(outer)) == "ja"


def test_an_empty_instruction_prints_its_result() -> None:
    assert text(in_footer(field("", r("x")))) == "x"


def test_a_field_may_go_on_in_the_next_paragraph() -> None:
    body = p(character("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>") + p(
        character("separate") + r("Formål") + character("end")
    )

    document = read(body)

    assert [
        text(each)
        for each in document.sections[0].blocks
        if isinstance(each, Paragraph)
    ] == ["", "Formål"]


def test_ends_without_a_beginning_are_passed_over() -> None:
    loose = "<w:r><w:instrText>x</w:instrText></w:r>" + character("separate")

    assert text(in_footer(loose + character("end") + r("Tekst"))) == "Tekst"


def test_hidden_text_in_an_instruction_leaves_the_field_whole() -> None:
    hidden = field("PAGE", r("3")).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")

    assert len(in_footer(hidden).inlines) == 1


def test_a_page_number_in_the_text_keeps_words_number_and_that_is_said() -> None:
    document = read(p(r("Se side ") + field("PAGE", r("3"))))

    assert text(paragraph(document)) == "Se side 3"
    assert notes(document) == [
        "An updated page number in the text near “Se side 3” is not drawn in the PDF."
    ]


def test_no_field_hides_nothing() -> None:
    assert not Fields().hides
