"""What is written conforms to PDF/A-2a and PDF/UA-1; what is then removed is missed."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Artifact, Face, Role
from fleksidoc.pdf.write import write
from tests.pdf.sheets import ARIAL, BOLD, ITALIC, PROPERTIES, Sheets, full
from tests.validators import faults, needs_vera, vera_faults

Change = Callable[[Pdf], None]


def first(pdf: Pdf, role: str) -> Dictionary:
    """Return the first structure element of a role."""
    return next(
        each
        for each in pdf.objects
        if isinstance(each, Dictionary) and each.get("/S") == Name(f"/{role}")
    )


def without_language(pdf: Pdf) -> None:
    del pdf.Root.Lang
    del first(pdf, "Document").Lang


def without_alternative(pdf: Pdf) -> None:
    del first(pdf, "Figure").Alt


def without_output_intent(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents


def without_metadata(pdf: Pdf) -> None:
    del pdf.Root.Metadata


def without_shown_title(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences


def without_mark(pdf: Pdf) -> None:
    del pdf.Root.MarkInfo


def without_structure(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


def with_skipped_heading(pdf: Pdf) -> None:
    first(pdf, "H2").S = Name.H4


def without_font_program(pdf: Pdf) -> None:
    fonts = pdf.pages[0].obj.Resources.Font
    del fonts[next(iter(fonts.keys()))].FontDescriptor.FontFile2


def with_text_outside_the_structure(pdf: Pdf) -> None:
    contents = pdf.pages[0].Contents
    bare = re.sub(rb"/P <</MCID \d+>> BDC", b"/P BMC", contents.read_bytes(), count=1)
    contents.write(bare)


def with_a_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert('Hei')")


def with_a_cell_outside_the_row(pdf: Pdf) -> None:
    table = first(pdf, "Table")
    table.K = Array([*table.K, *first(pdf, "TR").K])


CHANGES: list[Change] = [
    without_language,
    without_alternative,
    without_output_intent,
    without_metadata,
    without_shown_title,
    without_mark,
    without_structure,
    with_skipped_heading,
    without_font_program,
    with_text_outside_the_structure,
    with_a_script,
    with_a_cell_outside_the_row,
]


def changed(content: bytes, change: Change) -> bytes:
    written = BytesIO()
    with Pdf.open(BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(written)
    return written.getvalue()


def test_a_document_conforms(fonts: Fonts) -> None:
    assert faults(write(full(), fonts, PROPERTIES).content) == []


def test_an_empty_document_conforms(fonts: Fonts) -> None:
    assert faults(write(Sheets().layout(), fonts, PROPERTIES).content) == []


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_missing_is_noticed(fonts: Fonts, change: Change) -> None:
    content = write(full(), fonts, PROPERTIES).content

    assert faults(changed(content, change))


@needs_vera()
def test_vera_agrees(fonts: Fonts, tmp_path: Path) -> None:
    content = write(full(), fonts, PROPERTIES).content
    files = {change.__name__: changed(content, change) for change in CHANGES}

    found = vera_faults({"right": content, **files}, tmp_path)

    assert found.pop("right") == []
    assert [name for name, faults in found.items() if not faults] == []


WORDS = st.text("abcæøå ÆØÅ«–»0123\N{NO-BREAK SPACE}", min_size=1, max_size=12)
PLACED = st.tuples(
    st.sampled_from(
        [Role.PARAGRAPH, Role.SPAN, Artifact.HEADER, Artifact.LAYOUT, None]
    ),
    WORDS,
    st.sampled_from([ARIAL, BOLD, ITALIC]),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(PLACED, max_size=12))
def test_whatever_is_placed_conforms(
    fonts: Fonts, placed: list[tuple[Role | Artifact | None, str, Face]]
) -> None:
    sheets = Sheets()
    for owner, text, face in placed:
        match owner:
            case None:
                sheets.turn()
            case Artifact():
                sheets.text(owner, text, face=face)
            case _:
                sheets.text(sheets.node(owner), text, face=face)

    assert faults(write(sheets.layout(), fonts, PROPERTIES).content) == []
