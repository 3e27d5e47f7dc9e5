"""Values that no Word file should hold: refused in words, or read as nothing."""

from __future__ import annotations

import pytest

from fleksidoc.errors import ExitCode
from fleksidoc.pdf.read.errors import WrongColourError
from tests.pdf.read.models import notes, paragraph, read, table
from tests.pdf.wordfile import p, r
from tests.pdf.wordfile import table as word_table

CELL = "<w:tr><w:tc><w:tcPr>{}</w:tcPr><w:p/></w:tc></w:tr>"


@pytest.mark.parametrize("colour", ["red", "12345", "#FF0000"])
def test_a_colour_that_does_not_exist_stops_with_a_message(colour: str) -> None:
    with pytest.raises(WrongColourError) as caught:
        read(p(r("a", f'<w:color w:val="{colour}"/>')))

    assert caught.value.exit_code is ExitCode.TEMPLATE
    assert caught.value.message.facts == {"colour": colour}


def test_a_colour_of_a_background_is_asked_for_the_same() -> None:
    with pytest.raises(WrongColourError):
        read(p("a", '<w:shd w:val="clear" w:fill="x"/>'))


@pytest.mark.parametrize(
    ("level", "outline"), [("0", 0), ("8", 8), ("9", None), ("-7", None), ("x", None)]
)
def test_a_heading_has_one_of_nine_levels(level: str, outline: int | None) -> None:
    found = paragraph(read(p("a", f'<w:outlineLvl w:val="{level}"/>')))

    assert found.outline == outline


@pytest.mark.parametrize(
    ("span", "columns"), [("2", 2), ("0", 1), ("x", 1), ("99999999999", 63)]
)
def test_a_cell_goes_over_no_more_columns_than_word_has(
    span: str, columns: int
) -> None:
    found = table(read(word_table(CELL.format(f'<w:gridSpan w:val="{span}"/>'))))

    assert len(found.columns) == columns


@pytest.mark.parametrize(
    "properties",
    [
        '<w:tblLook w:val="zzz"/>',
        '<w:tblW w:w="zzz%" w:type="pct"/>',
        '<w:tblW w:w="1.2.3" w:type="dxa"/>',
    ],
)
def test_what_says_nothing_about_a_table_says_nothing(properties: str) -> None:
    assert read(word_table(CELL.format(""), properties=properties)) == read(
        word_table(CELL.format(""))
    )


def test_text_from_right_to_left_is_said() -> None:
    document = read(p("Avtale", "<w:bidi/>") + p("", "<w:bidi/>") + p("b"))

    assert notes(document) == [
        "The direction right to left near “Avtale” is not drawn in the PDF."
    ]
