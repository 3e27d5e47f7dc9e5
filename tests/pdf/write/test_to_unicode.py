from __future__ import annotations

from pathlib import Path

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Face
from fleksidoc.pdf.write import write
from tests.pdf.fonts.made import make_font, put
from tests.pdf.reading import text_of
from tests.pdf.sheets import PROPERTIES, Sheets
from tests.validators import faults


def written(fonts: Fonts, text: str, face: Face) -> bytes:
    sheets = Sheets()
    sheets.paragraph(text, face=face)
    return write(sheets.layout(), fonts, PROPERTIES).content


def test_a_no_break_space_is_copied_as_what_it_is(fonts: Fonts) -> None:
    text = "kl.\N{NO-BREAK SPACE}09.00–14.30, 37,5\N{NO-BREAK SPACE}timer"

    assert text_of(written(fonts, text, Face("Arial"))) == text


def test_more_characters_than_one_font_can_hold_are_all_copied(fonts: Fonts) -> None:
    text = "".join(
        map(chr, (*range(0xC0, 0x180), *range(0x391, 0x3A2), *range(0x410, 0x482)))
    )

    content = written(fonts, text, Face("Arial"))

    assert text_of(content) == text
    assert faults(content) == []


def test_characters_beyond_the_first_plane_are_copied(tmp_path: Path) -> None:
    fonts = Fonts(folders=[put(tmp_path, "hus.ttf", make_font("Hus", "A\U0001f3e0"))])

    content = written(fonts, "A\U0001f3e0", Face("Hus"))

    assert text_of(content) == "A\U0001f3e0"
    assert faults(content) == []


def test_a_font_of_equal_advances_conforms(tmp_path: Path) -> None:
    font = make_font("Maskin", "Avtle ", advance=1229, em=2048)
    fonts = Fonts(folders=[put(tmp_path, "maskin.ttf", font)])

    assert faults(written(fonts, "Avtale", Face("Maskin"))) == []


def test_text_in_several_fonts_is_one_text(tmp_path: Path) -> None:
    fonts = Fonts(folders=[put(tmp_path, "merke.ttf", make_font("Merke", "AB☐"))])

    content = written(fonts, "AøB ☐", Face("Merke"))

    assert text_of(content) == "AøB ☐"
    assert faults(content) == []
