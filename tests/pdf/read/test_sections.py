"""Sections: paper, margins, headers and footers."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import (
    Block,
    PageSetup,
    Paragraph,
    Section,
    Start,
)
from fleksidoc.pdf.read import read_document
from tests.pdf.read.models import notes, read, text
from tests.pdf.wordfile import header, p, word_file


def words(blocks: tuple[Block, ...] | None) -> str | None:
    if blocks is None:
        return None
    return " ".join(text(each) for each in blocks if isinstance(each, Paragraph))


def section(properties: str) -> Section:
    (only,) = read(p("x") + f"<w:sectPr>{properties}</w:sectPr>").sections
    return only


def ending(properties: str = "") -> str:
    return f"<w:sectPr>{properties}</w:sectPr>"


def test_a_section_ends_with_the_paragraph_that_says_so() -> None:
    body = p("a") + p("b", ending()) + p("c") + ending()

    assert [words(each.blocks) for each in read(body).sections] == ["a b", "c"]


def test_paper_and_margins() -> None:
    found = section(
        '<w:pgSz w:w="11900" w:h="16840"/><w:pgMar w:top="1000" w:right="200"'
        ' w:bottom="-300" w:left="400" w:header="500" w:footer="600" w:gutter="100"/>'
    )

    assert found.setup == PageSetup(
        width=595,
        height=842,
        top=50,
        right=10,
        bottom=-15,
        left=25,
        header=25,
        footer=30,
    )


def test_without_any_word_of_it_the_paper_is_a4_with_an_inch_of_margin() -> None:
    assert section("").setup == PageSetup()
    assert section('<w:pgSz w:w="200" w:h="400"/>').setup == PageSetup(
        width=10, height=20
    )


@pytest.mark.parametrize(
    ("word", "start"),
    [
        ("continuous", Start.CONTINUOUS),
        ("evenPage", Start.EVEN_PAGE),
        ("oddPage", Start.ODD_PAGE),
        ("nextPage", Start.NEXT_PAGE),
    ],
)
def test_where_a_section_begins(word: str, start: Start) -> None:
    assert section(f'<w:type w:val="{word}"/>').start is start


def test_page_numbers_may_begin_anew() -> None:
    assert section('<w:pgNumType w:start="5"/>').first_number == 5
    assert section("").first_number is None


def test_text_columns_are_said() -> None:
    document = read(p("x") + ending('<w:cols w:num="2"/>'))

    assert notes(document) == [
        "The division into text columns near “x” is not drawn in the PDF."
    ]


PARTS: dict[str, str | bytes] = {
    f"{kind}{number}.xml": header(p(f"{kind} {number}"))
    for kind in ("header", "footer")
    for number in (1, 2)
}


def reference(kind: str, page: str, part: str) -> str:
    return f'<w:{kind}Reference w:type="{page}" r:id="{part}"/>'


def test_headers_carry_over_until_they_are_replaced() -> None:
    body = (
        p("a", ending(reference("header", "default", "header1")))
        + p("b", ending(reference("footer", "default", "footer1")))
        + p("c")
        + ending(reference("header", "default", "header2"))
    )

    sections = read(body, parts=PARTS).sections

    assert [words(each.header.default) for each in sections] == [
        "header 1",
        "header 1",
        "header 2",
    ]
    assert [words(each.footer.default) for each in sections] == [
        "",
        "footer 1",
        "footer 1",
    ]


def test_the_first_page_differs_only_where_the_section_says_so() -> None:
    first = reference("header", "first", "header1")

    (plain,) = read(p("x") + ending(first), parts=PARTS).sections
    (titled,) = read(p("x") + ending(first + "<w:titlePg/>"), parts=PARTS).sections

    assert plain.header.first is None
    assert words(titled.header.first) == "header 1"
    assert words(titled.footer.first) == ""


def test_even_pages_differ_only_where_the_document_says_so() -> None:
    body = p("x") + ending(reference("footer", "even", "footer2"))

    (plain,) = read(body, parts=PARTS).sections
    settings = "<w:evenAndOddHeaders/>"
    (differing,) = read_document(
        word_file(body, settings=settings, parts=PARTS)
    ).sections

    assert plain.footer.even is None
    assert words(differing.footer.even) == "footer 2"


def test_a_header_that_is_not_there_is_none() -> None:
    found = section(reference("header", "default", "nowhere"))

    assert found.header.default == ()


def test_blocks_are_found_in_content_controls_and_the_unknown_is_said() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('b')}</w:sdtContent></w:sdt>"
    body = p("a") + control + "<w:bookmarkStart/><w:altChunk/>" + ending()

    document = read(body)

    assert words(document.sections[0].blocks) == "a b"
    assert notes(document) == ["An embedded file near “b” is not drawn in the PDF."]
