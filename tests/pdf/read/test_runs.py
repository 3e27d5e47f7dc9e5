"""What stands in a paragraph."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.document import Break, BreakKind, Tab, Text
from tests.pdf.read.models import notes, paragraph, read, text, texts
from tests.pdf.wordfile import p, r

NEAR = "An embedded object near “{}” is not drawn in the PDF."


def words(content: str) -> str:
    """The text of a paragraph of that XML."""
    return text(paragraph(read(p(content))))


def run(content: str) -> str:
    return f"<w:r>{content}</w:r>"


def test_runs_in_one_style_are_one_text() -> None:
    found = paragraph(
        read(p(r("Kjerne") + r("tid") + r(" kl. 9", "<w:b/>") + r("–14", "<w:b/>")))
    )

    assert [each.text for each in texts(found)] == ["Kjernetid", " kl. 9–14"]


@pytest.mark.parametrize(
    ("content", "read_as"),
    [
        ("<w:t> x </w:t>", "x"),
        ('<w:t xml:space="preserve"> x </w:t>', " x "),
        ("<w:t>a\nb</w:t>", "a b"),
        ("<w:t/>", ""),
        ("<w:t>A</w:t><w:noBreakHyphen/><w:t>4</w:t>", "A\u20114"),
        ("<w:t>av</w:t><w:softHyphen/><w:t>tale</w:t>", "av\u00adtale"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "✓"),
    ],
)
def test_characters(content: str, read_as: str) -> None:
    assert words(run(content)) == read_as


@pytest.mark.parametrize(
    "around",
    [
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:smartTag><w:smartTagPr/>{}</w:smartTag>",
        "<w:ins>{}</w:ins>",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:bookmarkStart/>{}<w:bookmarkEnd/><w:proofErr/><!-- a comment -->",
        '<w:fldSimple w:instr=" REF clause ">{}</w:fldSimple>',
    ],
)
def test_what_encloses_or_marks_text_leaves_it_as_it_is(around: str) -> None:
    document = read(p(around.format(r("Avtale"))))

    assert text(paragraph(document)) == "Avtale"
    assert document.not_drawn == ()


def test_tabs_and_breaks() -> None:
    content = run('<w:tab/><w:br/><w:cr/><w:br w:type="page"/><w:br w:type="column"/>')

    kinds = [
        each.kind if isinstance(each, Break) else type(each)
        for each in paragraph(read(p(content))).inlines
    ]

    assert kinds == [
        Tab,
        BreakKind.LINE,
        BreakKind.LINE,
        BreakKind.PAGE,
        BreakKind.PAGE,
    ]


def test_a_break_parts_texts_in_one_style() -> None:
    inlines = paragraph(read(p(r("a") + run("<w:br/>") + r("b")))).inlines

    assert [type(each) for each in inlines] == [Text, Break, Text]


def test_hidden_text_is_not_printed_and_not_spoken_of() -> None:
    document = read(p(r("Synlig") + r("Skjult", "<w:vanish/>")))

    assert text(paragraph(document)) == "Synlig"
    assert document.not_drawn == ()


def test_capitals() -> None:
    assert words(r("Straße", "<w:caps/>")) == "STRASSE"


def test_small_capitals_are_smaller_where_letters_are_small() -> None:
    found = texts(paragraph(read(p(r("Vår ref.", "<w:smallCaps/>")))))

    assert [(each.text, each.style.size) for each in found] == [
        ("V", 10),
        ("ÅR", 8),
        (" ", 10),
        ("REF", 8),
        (".", 10),
    ]


@pytest.mark.parametrize(
    ("content", "thing"),
    [
        ("<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", "Text deleted"),
        ("<w:moveFrom/>", "Text moved"),
        (run("<w:pict/>"), "A drawing or text box"),
        (run("<mc:AlternateContent/>"), "A drawing or text box"),
        (run("<w:object/>"), "An embedded object"),
        (run('<w:footnoteReference w:id="2"/>'), "A footnote"),
        (run('<w:commentReference w:id="2"/>'), "A comment"),
        (run('<w:sym w:font="Webdings" w:char="F021"/>'), "A character of a symbol"),
        (run("<w:dayLong/>"), "The Word element “dayLong”"),
    ],
)
def test_what_is_not_drawn_is_said(content: str, thing: str) -> None:
    document = read(p(r("Utstyr og utgifter") + content))

    (note,) = notes(document)
    assert note.startswith(thing)
    assert note.endswith("near “Utstyr og utgifter” is not drawn in the PDF.")


def test_a_note_names_the_nearest_words_and_is_taken_once() -> None:
    lost = run("<w:object/>")
    body = p(lost) + p("Avtale om fast hjemmekontor hver uke") + p(lost) * 2

    document = read(body)

    assert notes(document) == [
        "An embedded object is not drawn in the PDF.",
        NEAR.format("Avtale om fast hjemmekontor hver uke"),
    ]
    assert "ved «{words}»" in document.not_drawn[1].no
