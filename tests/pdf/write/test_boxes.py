"""A box to tick is drawn in strokes, inside what a screen reader is told of it."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pikepdf import Pdf

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Box, Role
from fleksidoc.pdf.write import write
from tests.pdf.reading import told_of_figures
from tests.pdf.sheets import PROPERTIES, Sheets
from tests.validators import Level, faults


def with_box(fonts: Fonts, box: Box) -> bytes:
    sheets = Sheets()
    figure = sheets.node(Role.FIGURE, alternative="Ja, krysset av")
    sheets.picture(figure, box)
    return write(sheets.layout(), fonts, PROPERTIES).content


@pytest.mark.parametrize(("box", "lines"), [(Box.EMPTY, 0), (Box.TICKED, 2)])
def test_a_box_is_a_frame_and_a_tick_two_lines_across_it(
    fonts: Fonts, box: Box, lines: int
) -> None:
    content = with_box(fonts, box)

    with Pdf.open(BytesIO(content)) as pdf:
        drawn = pdf.pages[0].Contents.read_bytes().decode("ascii")
    inside = drawn[drawn.index("/Figure <</MCID 0>> BDC") :].partition("EMC")[0]
    assert len(re.findall(r" re\b", inside)) == 1
    assert len(re.findall(r" l\b", inside)) == lines


def test_a_screen_reader_is_told_of_the_box(fonts: Fonts) -> None:
    content = with_box(fonts, Box.TICKED)

    assert told_of_figures(content) == ["Ja, krysset av"]
    assert faults(content, Level.ARCHIVAL, Level.ACCESSIBLE) == []
