"""The cascade: defaults, styles, direct formatting."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import (
    Alignment,
    Border,
    Indent,
    LineRule,
    Spacing,
    TabStop,
    TextStyle,
)
from fleksidoc.pdf.page import Face
from fleksidoc.pdf.read import read_document
from tests.pdf.read.models import notes, paragraph, paragraphs, read, texts
from tests.pdf.wordfile import MODE_15, NAMESPACES, p, r, style, word_file

NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>'
)


def defaults(run: str = "", paragraph_: str = "") -> str:
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{paragraph_}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def looks(run: str = "", styles: str = "", properties: str = "") -> TextStyle:
    """How a run looks that is formatted so, in a paragraph that is."""
    (only,) = texts(paragraph(read(p(r("x", run), properties), styles=styles)))
    return only.style


def test_a_file_that_says_nothing_has_words_own_look() -> None:
    assert looks() == TextStyle(face=Face("Times New Roman"), size=10)


def test_what_stands_nearer_wins() -> None:
    styles = (
        defaults('<w:sz w:val="30"/><w:rFonts w:ascii="Arial"/><w:lang w:val="nb-NO"/>')
        + NORMAL
        + style("Clause", '<w:rPr><w:color w:val="aa0000"/></w:rPr>', base="Normal")
        + style("Strong", '<w:rPr><w:b/><w:sz w:val="24"/></w:rPr>', kind="character")
    )

    look = looks(
        '<w:rStyle w:val="Strong"/><w:sz w:val="28"/>',
        styles,
        '<w:pStyle w:val="Clause"/>',
    )

    assert look == TextStyle(
        face=Face("Arial", bold=True), size=14, colour="AA0000", language="nb-NO"
    )


def test_the_default_style_holds_where_none_is_named() -> None:
    assert looks("", NORMAL + style("Other")).size == 10


def test_a_style_based_on_itself_comes_to_an_end() -> None:
    styles = style("A", base="B") + style("B", "<w:rPr><w:i/></w:rPr>", base="A")

    assert looks("", styles, '<w:pStyle w:val="A"/>').face.italic


@pytest.mark.parametrize(
    ("paragraph_style", "character_style", "direct", "is_bold"),
    [
        ("<w:b/>", "", "", True),
        ("<w:b/>", "<w:b/>", "", False),
        ("<w:b/>", '<w:b w:val="0"/>', "", True),
        ("<w:b/>", "<w:b/>", "<w:b/>", True),
        ("<w:b/>", "", '<w:b w:val="false"/>', False),
    ],
)
def test_bold_in_two_kinds_of_style_is_off_again(
    paragraph_style: str, character_style: str, direct: str, *, is_bold: bool
) -> None:
    styles = style("P", f"<w:rPr>{paragraph_style}</w:rPr>") + style(
        "C", f"<w:rPr>{character_style}</w:rPr>", kind="character"
    )

    look = looks(f'<w:rStyle w:val="C"/>{direct}', styles, '<w:pStyle w:val="P"/>')

    assert look.face.bold is is_bold


def test_a_default_that_is_on_is_not_switched_off_by_styles() -> None:
    styles = defaults("<w:b/>") + style("P", "<w:rPr><w:b/></w:rPr>")

    assert looks("", styles, '<w:pStyle w:val="P"/>').face.bold


def test_theme_fonts_are_looked_up() -> None:
    theme = (
        f"<a:theme {NAMESPACES}><a:themeElements><a:fontScheme>"
        '<a:majorFont><a:latin typeface="Aptos Display"/></a:majorFont>'
        "<a:minorFont/></a:fontScheme></a:themeElements></a:theme>"
    )
    body = p(
        r("A", '<w:rFonts w:asciiTheme="majorHAnsi" w:ascii="Arial"/>')
        + r("B", '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsi="Calibri"/>')
    )

    first, second = texts(paragraph(read(body, parts={"theme1.xml": theme})))

    assert first.style.face.family == "Aptos Display"
    assert second.style.face.family == "Calibri"


def test_the_look_of_a_run() -> None:
    look = looks(
        '<w:u w:val="single"/><w:dstrike/><w:highlight w:val="yellow"/>'
        '<w:color w:val="auto"/><w:position w:val="4"/><w:lang w:val="en-GB"/>'
        '<w:lang w:eastAsia="ja-JP"/><w:webHidden/>'
    )

    assert look.underline
    assert look.strike
    assert (look.fill, look.colour, look.rise) == ("FFFF00", "000000", 2)
    assert look.language == "en-GB"


def test_shading_stands_behind_text_that_is_not_highlighted() -> None:
    assert looks('<w:shd w:val="clear" w:fill="eeeeee"/>').fill == "EEEEEE"
    assert looks('<w:shd w:val="clear" w:fill="auto"/>').fill == ""


@pytest.mark.parametrize(
    ("where", "rise"), [("superscript", 3.5), ("subscript", -1.4), ("baseline", 0)]
)
def test_raised_and_lowered_text(where: str, rise: float) -> None:
    look = looks(f'<w:vertAlign w:val="{where}"/>')

    assert look.rise == pytest.approx(rise)
    assert (look.size < 10) is (rise != 0)


@pytest.mark.parametrize("spaced", ['<w:spacing w:val="20"/>', '<w:w w:val="80"/>'])
def test_character_spacing_is_said_not_to_be_drawn(spaced: str) -> None:
    document = read(p(r("Avtale", spaced)))

    assert notes(document) == [
        "Changed character spacing near “Avtale” is not drawn in the PDF."
    ]


def test_the_look_of_a_paragraph() -> None:
    found = paragraph(
        read(
            p(
                "x",
                '<w:jc w:val="both"/><w:shd w:fill="f2f2f2"/><w:keepNext/>'
                '<w:keepLines/><w:widowControl w:val="0"/><w:pageBreakBefore/>'
                '<w:outlineLvl w:val="9"/><w:rPr><w:sz w:val="40"/></w:rPr>',
            )
        )
    )

    assert (found.alignment, found.fill) == (Alignment.JUSTIFIED, "F2F2F2")
    assert found.keeping.with_next
    assert found.keeping.lines
    assert found.keeping.page_break_before
    assert not found.keeping.widow_control
    assert (found.mark.size, found.outline) == (20, None)


@pytest.mark.parametrize(
    ("given", "indent"),
    [
        ('<w:ind w:left="200" w:right="400" w:hanging="100"/>', Indent(10, 20, -5)),
        ('<w:ind w:start="200" w:end="400" w:firstLine="100"/>', Indent(10, 20, 5)),
        ('<w:ind w:left="1in"/>', Indent(72)),
        ("<w:ind/>", Indent()),
    ],
)
def test_indents(given: str, indent: Indent) -> None:
    assert paragraph(read(p("x", given))).indent == indent


@pytest.mark.parametrize(
    ("given", "spacing"),
    [
        ('w:before="100" w:after="200"', Spacing(before=5, after=10)),
        ('w:line="360"', Spacing(line=1.5)),
        ('w:line="280" w:lineRule="exact"', Spacing(line=14, rule=LineRule.EXACT)),
        ('w:line="280" w:lineRule="atLeast"', Spacing(line=14, rule=LineRule.AT_LEAST)),
        ('w:before="9" w:beforeAutospacing="1"', Spacing(before=14)),
    ],
)
def test_spacing(given: str, spacing: Spacing) -> None:
    assert paragraph(read(p("x", f"<w:spacing {given}/>"))).spacing == spacing


def test_tab_stops_add_up_and_can_be_cleared() -> None:
    base = style(
        "Base",
        '<w:pPr><w:tabs><w:tab w:val="left" w:pos="200"/>'
        '<w:tab w:val="left" w:pos="400"/></w:tabs></w:pPr>',
    )
    direct = (
        '<w:pStyle w:val="Base"/><w:tabs><w:tab w:val="clear" w:pos="200"/>'
        '<w:tab w:val="bar" w:pos="300"/>'
        '<w:tab w:val="right" w:pos="100" w:leader="dot"/></w:tabs>'
    )

    found = paragraph(read(p("x", direct), styles=base))

    assert found.tabs == (TabStop(5, Alignment.RIGHT, "."), TabStop(20))


def test_borders_of_a_paragraph() -> None:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="1" w:color="808080"/>'
        for side in ("top", "left", "bottom", "right", "between")
    )

    found = paragraph(read(p("x", f'<w:pBdr>{sides}<w:bar w:val="single"/></w:pBdr>')))

    hairline = Border(0.5, "808080", 1)
    assert found.borders.top == found.borders.left == found.borders.bottom == hairline
    assert found.borders.right == found.borders.between == hairline


def test_a_border_that_is_off_takes_that_of_the_style_away() -> None:
    boxed = style("Boxed", '<w:pPr><w:pBdr><w:top w:val="single"/></w:pBdr></w:pPr>')
    off = '<w:pStyle w:val="Boxed"/><w:pBdr><w:top w:val="nil"/></w:pBdr>'

    with_border, without = paragraphs(
        read(p("x", '<w:pStyle w:val="Boxed"/>') + p("x", off), styles=boxed)
    )

    assert with_border.borders.top == Border(0.5)
    assert without.borders.top is None


def test_headings_and_titles_are_known_by_their_styles() -> None:
    styles = style("Title") + style(
        "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    )

    title, heading = paragraphs(
        read(
            p("Avtale", '<w:pStyle w:val="Title"/>')
            + p("Formål", '<w:pStyle w:val="heading1"/>'),
            styles=styles,
        )
    )

    assert (title.title, title.outline, title.style) == (True, None, "Title")
    assert (heading.title, heading.outline) == (False, 0)


def test_titles_are_the_documents_title_each_once() -> None:
    title = '<w:pStyle w:val="Title"/>'
    body = p("Avtale om  fleksitid", title) + p("Agreement", title) * 2

    document = read(body, styles=style("Title"))

    assert document.title == "Avtale om fleksitid / Agreement"


def test_the_settings_say_language_tabs_and_spacing() -> None:
    settings = (
        '<w:defaultTabStop w:val="400"/><w:themeFontLang w:val="en-GB"/>'
        "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>"
    )

    document = read_document(word_file(p("x"), settings=settings))
    plain = read_document(word_file(p("x"), settings=MODE_15))

    assert (document.language, document.tab_width, document.collapses) == (
        "en-GB",
        20,
        False,
    )
    assert (plain.language, plain.tab_width, plain.collapses) == ("", 36, True)


def test_the_language_of_the_defaults_is_the_documents() -> None:
    assert read(p("x"), styles=defaults('<w:lang w:val="nb-NO"/>')).language == "nb-NO"
