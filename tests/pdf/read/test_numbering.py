"""Numbered paragraphs: Word's lists, counted through the document."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import Alignment, Indent, Label, Separator, TabStop
from fleksidoc.pdf.page import Face
from tests.pdf.read.models import notes, paragraph, paragraphs, read
from tests.pdf.wordfile import p, style


def level(
    depth: int, text: str, numerals: str = "decimal", more: str = "", *, start: int = 1
) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/>'
        f'<w:numFmt w:val="{numerals}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


def abstract(number: int, *levels: str, more: str = "") -> str:
    content = more + "".join(levels)
    return f'<w:abstractNum w:abstractNumId="{number}">{content}</w:abstractNum>'


def num(number: int, of: int, overrides: str = "") -> str:
    return (
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'
    )


def item(depth: int = 0, number: int = 1, more: str = "") -> str:
    listed = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return p("x", more + listed)


def labels(body: str, numbering: str, styles: str = "") -> list[str]:
    found = paragraphs(read(body, numbering=numbering, styles=styles))
    return [each.label.text if each.label else "" for each in found]


CLAUSES = abstract(
    1,
    level(0, "%1"),
    level(1, "%2)", "lowerLetter"),
    level(2, "%1.%2.%3", "lowerRoman"),
)


def test_letters_begin_anew_in_each_clause() -> None:
    body = "".join(map(item, (0, 1, 1, 0, 1)))

    assert labels(body, CLAUSES + num(1, 1)) == ["1", "a)", "b)", "2", "a)"]


def test_a_deep_number_shows_the_levels_above_as_they_count() -> None:
    body = "".join(map(item, (0, 1, 2, 2, 0, 2)))

    found = labels(body, CLAUSES + num(1, 1))

    assert found == ["1", "a)", "1.a.i", "1.a.ii", "2", "2.a.i"]


def test_a_legal_level_shows_the_levels_above_as_decimals() -> None:
    numbering = abstract(
        1,
        level(0, "%1.", "upperRoman"),
        level(1, "%1.%2", "lowerLetter", "<w:isLgl/>"),
    )

    assert labels(item(0) + item(1), numbering + num(1, 1)) == ["I.", "1.a"]


def test_a_level_may_count_on_or_begin_anew_after_certain_levels_only() -> None:
    numbering = abstract(
        1,
        level(0, "%1"),
        level(1, "%2", more='<w:lvlRestart w:val="0"/>'),
        level(2, "%3", more='<w:lvlRestart w:val="1"/>'),
    )
    body = "".join(map(item, (0, 1, 2, 1, 2, 0, 1, 2)))

    assert labels(body, numbering + num(1, 1)) == list("11122231")


def test_lists_of_one_definition_count_on_and_others_by_themselves() -> None:
    numbering = (
        CLAUSES + abstract(2, level(0, "%1")) + num(1, 1) + num(2, 1) + num(3, 2)
    )
    body = item(0, 1) + item(0, 2) + item(0, 3) + item(0, 1)

    assert labels(body, numbering) == ["1", "2", "1", "3"]


def test_a_list_may_begin_anew_where_it_is_first_met() -> None:
    restarted = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = CLAUSES + num(1, 1) + num(2, 1, restarted)
    body = item(0, 1) + item(0, 2) + item(0, 2)

    assert labels(body, numbering) == ["1", "5", "6"]


def test_a_list_may_override_a_level() -> None:
    dashed = f'<w:lvlOverride w:ilvl="0">{level(0, "–", "bullet")}</w:lvlOverride>'

    assert labels(item(0, 2), CLAUSES + num(2, 1, dashed)) == ["–"]


def test_a_list_may_take_its_levels_from_a_numbering_style() -> None:
    numbering = (
        abstract(1, more='<w:numStyleLink w:val="House"/>')
        + abstract(2, level(0, "§ %1"), more='<w:styleLink w:val="House"/>')
        + num(1, 1)
    )

    assert labels(item(), numbering) == ["§ 1"]


def test_a_style_brings_its_level_and_its_numbering() -> None:
    numbering = abstract(
        1, level(0, "%1"), level(1, "%2)", more='<w:pStyle w:val="Item"/>')
    ) + num(1, 1)
    styles = style("Item", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    body = p("x", '<w:pStyle w:val="Item"/>') + item(0) + item(1)

    assert labels(body, numbering, styles) == ["1)", "1", "1)"]


def test_number_zero_takes_the_numbering_of_the_style_away() -> None:
    styles = style("Item", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    off = '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>'

    assert labels(p("x", off), CLAUSES + num(1, 1), styles) == [""]


@pytest.mark.parametrize("listed", [item(0, 9), item(7, 1)])
def test_a_list_that_is_not_there_numbers_nothing(listed: str) -> None:
    assert labels(listed, CLAUSES + num(1, 1)) == [""]


def test_a_numbering_without_a_list_numbers_nothing() -> None:
    assert labels(p("x", '<w:numPr><w:ilvl w:val="0"/></w:numPr>'), CLAUSES) == [""]


def test_a_list_of_a_definition_that_is_not_there_is_none() -> None:
    assert labels(item(), num(1, 4)) == [""]


def indented(left: int) -> str:
    return f'<w:pPr><w:ind w:left="{left}"/></w:pPr>'


def test_the_lists_indents_yield_to_direct_ones_and_to_those_of_its_style() -> None:
    numbering = abstract(1, level(0, "%1", more=indented(400))) + num(1, 1)
    listed = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = (
        style("Wide", '<w:pPr><w:ind w:left="900"/></w:pPr>')
        + style("Listed", f"<w:pPr>{listed}</w:pPr>", base="Wide")
        + style("Own", f'<w:pPr>{listed}<w:ind w:left="200"/></w:pPr>')
    )
    body = (
        p("x", '<w:pStyle w:val="Listed"/>')
        + p("x", '<w:pStyle w:val="Own"/>')
        + p("x", f'<w:pStyle w:val="Wide"/>{listed}')
        + p("x", f'{listed}<w:ind w:left="100"/>')
    )

    found = paragraphs(read(body, numbering=numbering, styles=styles))

    assert [each.indent.left for each in found] == [20, 10, 20, 5]


def test_a_levels_tab_stops_hold_for_the_paragraph() -> None:
    tabs = '<w:pPr><w:tabs><w:tab w:val="num" w:pos="400"/></w:tabs></w:pPr>'
    numbering = abstract(1, level(0, "%1", more=tabs)) + num(1, 1)

    assert paragraph(read(item(), numbering=numbering)).tabs == (TabStop(20),)


def test_the_look_of_a_number() -> None:
    more = (
        '<w:suff w:val="space"/><w:lvlJc w:val="right"/>'
        '<w:rPr><w:b/></w:rPr><w:pPr><w:ind w:left="200" w:hanging="200"/></w:pPr>'
    )
    numbering = abstract(1, level(0, "%1.", "upperLetter", more)) + num(1, 1)
    body = item(0, 1, '<w:rPr><w:sz w:val="24"/></w:rPr>')

    found = paragraph(read(body, numbering=numbering))

    assert found.label is not None
    assert found.indent == Indent(10, 0, -10)
    assert found.label == Label(
        text="A.",
        style=found.label.style,
        separator=Separator.SPACE,
        alignment=Alignment.RIGHT,
        kind="UpperAlpha",
    )
    assert found.label.style.face.bold
    assert found.label.style.size == 12
    assert not found.mark.face.bold


@pytest.mark.parametrize(
    ("sign", "family", "drawn", "drawn_in"),
    [
        ("\uf0b7", "Symbol", "•", "Arial"),
        ("\uf0a7", "Wingdings", "▪", "Arial"),
        ("o", "Courier New", "○", "Arial"),
        ("–", "Calibri", "–", "Calibri"),
    ],
)
def test_bullets_of_symbol_fonts_become_ordinary_characters(
    sign: str, family: str, drawn: str, drawn_in: str
) -> None:
    run = f'<w:rPr><w:rFonts w:ascii="{family}"/></w:rPr>'
    numbering = abstract(1, level(0, sign, "bullet", run)) + num(1, 1)
    mark = '<w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>'

    label = paragraph(read(item(0, 1, mark), numbering=numbering)).label

    assert label is not None
    assert (label.text, label.style.face, label.kind) == (drawn, Face(drawn_in), "Disc")


@pytest.mark.parametrize(
    ("numerals", "third"),
    [("decimalZero", "03"), ("none", ""), ("lowerRoman", "iii"), ("upperLetter", "C")],
)
def test_numerals(numerals: str, third: str) -> None:
    numbering = abstract(1, level(0, "%1", numerals, start=3)) + num(1, 1)

    assert labels(item(), numbering) == [third]


def test_letters_begin_with_the_first() -> None:
    numbering = abstract(1, level(0, "%1)", "lowerLetter", start=0)) + num(1, 1)

    assert labels(item() + item(), numbering) == [")", "a)"]


def test_numerals_nobody_knows_become_decimals_and_that_is_said() -> None:
    numbering = abstract(1, level(0, "%1", "cardinalText")) + num(1, 1)

    document = read(item(), numbering=numbering)

    assert notes(document) == [
        "An unusual kind of numbering near “x” is not drawn in the PDF."
    ]
    label = paragraph(document).label
    assert label is not None
    assert label.text == "1"


def test_a_pattern_may_name_a_level_that_is_not_there() -> None:
    assert labels(item(), abstract(1, level(0, "%1.%4")) + num(1, 1)) == ["1.1"]
