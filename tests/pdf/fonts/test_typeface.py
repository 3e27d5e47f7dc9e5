from __future__ import annotations

from pathlib import Path

from fleksidoc.pdf.fonts.folder import programs
from fleksidoc.pdf.fonts.typeface import Typeface, open_typeface
from fleksidoc.storage import NOWHERE
from tests.pdf.fonts.made import make_font, put


def opened(folder: Path, content: bytes) -> Typeface:
    (program,) = programs(put(folder, "made.ttf", content), NOWHERE)
    return open_typeface(program)


def test_glyphs_that_share_one_advance_keep_it_in_the_fonts_units(
    tmp_path: Path,
) -> None:
    # Equal advances are stored once, for the last glyphs of the font.
    typeface = opened(tmp_path, make_font("Merke", "ABC", advance=555, em=2048))

    advances = {advance for advance, _ in typeface.font.face.hmetrics}

    assert advances == {555}
    assert typeface.advance("C") == 555 / 2048


def test_one_program_is_opened_once(tmp_path: Path) -> None:
    first = opened(tmp_path / "one", make_font("Merke", "ABC"))
    second = opened(tmp_path / "two", make_font("Merke", "ABC"))

    assert first == second
    assert first.font is second.font


def test_two_fonts_of_one_name_are_kept_apart(tmp_path: Path) -> None:
    narrow = opened(tmp_path / "one", make_font("Merke", "A", advance=300))
    wide = opened(tmp_path / "two", make_font("Merke", "A", advance=900))

    assert (narrow.advance("A"), wide.advance("A")) == (0.3, 0.9)
    assert narrow.registered != wide.registered
    assert narrow.font.face.name == wide.font.face.name == b"Merke-Regular"


def test_a_typeface_knows_its_version_and_its_bytes(tmp_path: Path) -> None:
    typeface = opened(tmp_path, make_font("Merke", "A"))

    assert typeface.version == "1.000"
    assert len(typeface.sha256) == 64


def test_a_font_with_a_space_has_a_no_break_space(tmp_path: Path) -> None:
    without = opened(tmp_path / "one", make_font("Merke", "A"))
    having = opened(tmp_path / "two", make_font("Merke", "A "))

    assert not without.has("\N{NO-BREAK SPACE}")
    assert having.has("\N{NO-BREAK SPACE}")
    assert having.advance("\N{NO-BREAK SPACE}") == having.advance(" ")
