from __future__ import annotations

import os
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.pdf.errors import (
    JoinedScriptError,
    NoFontFolderError,
    RightToLeftTextError,
    UndrawableCharacterError,
    UnreadableFontError,
)
from fleksidoc.pdf.fonts import Fonts, Substitution
from fleksidoc.pdf.fonts.program import Obstacle
from fleksidoc.pdf.page import Face
from tests.pdf.fonts.made import collect, make_font, put

ARIAL = Face("Arial")
MARK = Face("Merke")
NORWEGIAN = st.text(
    "abcdefghijklmnopqrstuvwxyzæøåÆØÅ éü0123456789.,–«»\N{NO-BREAK SPACE}"
)


def drawn_by(fonts: Fonts, text: str, face: Face) -> list[tuple[str, str]]:
    return [(typeface.name, run) for typeface, run in fonts.runs(text, face)]


@settings(deadline=None)
@given(first=NORWEGIAN, second=NORWEGIAN)
def test_the_width_of_a_text_is_the_sum_of_its_parts(
    fonts: Fonts, first: str, second: str
) -> None:
    apart = fonts.width(first, ARIAL) + fonts.width(second, ARIAL)

    assert fonts.width(first + second, ARIAL) == pytest.approx(apart)


def test_bold_is_wider_than_regular(fonts: Fonts) -> None:
    regular = fonts.width("Arbeidstid", ARIAL)

    assert fonts.width("Arbeidstid", Face("Arial", bold=True)) > regular


def test_arial_is_drawn_with_arimo_and_nothing_is_lost_by_it(fonts: Fonts) -> None:
    styles = product((False, True), repeat=2)
    faces = [Face("arial", bold, italic) for bold, italic in styles]

    names = [drawn_by(fonts, "Avtale", face)[0][0] for face in faces]

    assert names == ["Arimo", "Arimo Italic", "Arimo Bold", "Arimo Bold Italic"]
    assert {fonts.substitution(face) for face in faces} == {None}


def test_a_font_that_is_not_at_hand_is_substituted_with_a_warning_that_names_both(
    fonts: Fonts,
) -> None:
    found = fonts.substitution(Face("Calibri", bold=True))

    assert found == Substitution("Calibri", "Arimo")
    assert found.message.no.format(**found.message.facts) == (
        "Skriften Calibri er ikke tilgjengelig; PDF-en er tegnet med Arimo, og "
        "linjer kan brytes på andre steder enn i Word."
    )
    assert found.message.en.format(**found.message.facts) == (
        "The font Calibri is not at hand; the PDF is drawn with Arimo, and lines may "
        "break at other places than in Word."
    )


@pytest.mark.parametrize(
    ("family", "height"),
    [
        ("Arial", 1.1499),
        ("Calibri", 1.2207),
        ("Cambria", 1.1724),
        ("Times New Roman", 1.1499),
        ("Courier New", 1.1328),
        ("Aptos", 1.2207),
    ],
)
def test_lines_are_as_high_as_in_the_original_font(
    fonts: Fonts, family: str, height: float
) -> None:
    assert sum(fonts.line_metrics(family)) == pytest.approx(height, abs=0.0001)


def test_lines_of_an_unknown_font_are_as_high_as_the_font_says(tmp_path: Path) -> None:
    fonts = Fonts(folders=[put(tmp_path, "merke.ttf", make_font("Merke", "A"))])

    assert fonts.line_metrics("Merke") == (0.8, 0.2, 0.0)
    assert fonts.line_metrics("Ukjent") == fonts.line_metrics("Arial")


def test_the_users_own_font_comes_before_arimo(tmp_path: Path) -> None:
    fonts = Fonts(folders=[put(tmp_path, "arial.ttf", make_font("Arial", "AB"))])

    assert drawn_by(fonts, "AB", ARIAL) == [("Arial", "AB")]
    assert fonts.width("AB", ARIAL) == 1.2
    assert fonts.substitution(ARIAL) is None


def test_a_style_that_is_missing_is_drawn_in_the_nearest_one_with_a_warning(
    tmp_path: Path,
) -> None:
    put(tmp_path, "regular.ttf", make_font("Merke", "A"))
    put(tmp_path, "bold.ttf", make_font("Merke", "A", style="Bold"))
    fonts = Fonts(folders=[tmp_path])

    assert fonts.substitution(Face("Merke", bold=True)) is None
    assert fonts.substitution(Face("Merke", bold=True, italic=True)) == Substitution(
        "Merke Bold Italic", "Merke Bold"
    )


def test_a_character_the_font_lacks_is_lent_by_arimo_then_by_any_font_at_hand(
    tmp_path: Path,
) -> None:
    put(tmp_path, "a.ttf", make_font("Merke", "A"))
    put(tmp_path / "more", "b.ttf", make_font("Bokser", "A☐"))
    fonts = Fonts(folders=[tmp_path])

    runs = drawn_by(fonts, "AøA☐", MARK)

    assert runs == [("Merke", "A"), ("Arimo", "ø"), ("Merke", "A"), ("Bokser", "☐")]
    assert drawn_by(fonts, "AøA☐", MARK) == runs


def test_a_variable_font_gives_two_weights(tmp_path: Path) -> None:
    put(tmp_path, "v.ttf", make_font("Merke", "A", heaviest=900))
    fonts = Fonts(folders=[tmp_path])

    assert drawn_by(fonts, "A", MARK) == [("Merke", "A")]
    assert drawn_by(fonts, "A", Face("Merke", bold=True)) == [("Merke Bold", "A")]


def test_a_collection_gives_all_its_fonts(tmp_path: Path) -> None:
    bold = make_font("Merke", "A", style="Bold", advance=700)
    put(tmp_path, "both.ttc", collect(make_font("Merke", "A"), bold))
    fonts = Fonts(folders=[tmp_path])

    assert fonts.width("A", MARK) == 0.6
    assert fonts.width("A", Face("Merke", bold=True)) == 0.7


@pytest.mark.parametrize(
    ("font", "obstacle"),
    [
        (make_font("Merke", "A", outlines="CFF"), Obstacle.OUTLINES),
        (make_font("Merke", "A", embedding=0x0002), Obstacle.LICENCE),
        (make_font("Merke", "A", embedding=0x0100), Obstacle.LICENCE),
    ],
)
def test_a_font_that_cannot_be_embedded_is_substituted_and_the_reason_is_said(
    font: bytes, obstacle: Obstacle, tmp_path: Path
) -> None:
    fonts = Fonts(folders=[put(tmp_path, "merke.otf", font)])

    found = fonts.substitution(MARK)

    assert drawn_by(fonts, "A", MARK) == [("Arimo", "A")]
    assert found == Substitution("Merke", "Arimo", obstacle)
    assert obstacle.value.no in found.message.no
    assert obstacle.value.en in found.message.en


def test_what_is_no_font_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "empty.ttf", b"")
    put(tmp_path, "text.otf", b"not a font at all, whatever its name says")
    put(tmp_path, "half.ttf", make_font("Merke", "A")[:200])
    put(tmp_path, "readme.txt", b"Thanks for buying our fonts")

    fonts = Fonts(folders=[tmp_path])

    assert fonts.substitution(MARK) == Substitution("Merke", "Arimo")


def test_a_pipe_among_the_fonts_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ttf")

    assert Fonts(folders=[tmp_path]).width("A", ARIAL) > 0


def test_a_font_that_is_damaged_inside_stops_when_it_is_needed(tmp_path: Path) -> None:
    font = make_font("Merke", "A").replace(b"loca", b"acol")
    fonts = Fonts(folders=[put(tmp_path, "merke.ttf", font)])

    with pytest.raises(UnreadableFontError, match="The font Merke cannot be read"):
        fonts.width("A", MARK)


def test_a_font_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoFontFolderError, match=r"There is no font folder .*skrifter"):
        Fonts(folders=[tmp_path / "skrifter"])


def test_a_character_that_no_font_has_is_named_with_the_words_it_stands_in(
    fonts: Fonts,
) -> None:
    with pytest.raises(UndrawableCharacterError) as stopped:
        fonts.require("Kari ☂ Nordmann", ARIAL)

    message = stopped.value.message
    assert message.no.format(**message.facts) == (
        "Ingen tilgjengelig skrift har tegnet ☂ (U+2602, umbrella) i «Kari ☂ Nordmann»."
    )
    assert "--font-dir" in stopped.value.hint.no
    assert "--format docx" in stopped.value.hint.en


@pytest.mark.parametrize(
    "character", ["\a", "\t", "\n", "\N{LINE SEPARATOR}", "\ufdd0"]
)
def test_what_is_a_command_or_no_character_is_never_drawn(
    fonts: Fonts, character: str
) -> None:
    with pytest.raises(UndrawableCharacterError, match=f"U\\+{ord(character):04X}"):
        fonts.require(f"Kari{character}Nordmann", ARIAL)


@pytest.mark.parametrize(
    "text", ["שלום", "Kari سلام", "abc\N{RIGHT-TO-LEFT OVERRIDE}d"]
)
def test_text_from_right_to_left_is_refused_though_the_font_has_the_letters(
    fonts: Fonts, text: str
) -> None:
    with pytest.raises(RightToLeftTextError, match="runs from right to left"):
        fonts.require(text, ARIAL)


def test_text_of_joined_letters_is_refused(fonts: Fonts) -> None:
    with pytest.raises(JoinedScriptError, match="in a script whose letters are joined"):
        fonts.require("नमस्ते", ARIAL)


def test_letters_are_composed_and_what_has_no_form_takes_no_room(fonts: Fonts) -> None:
    apart = "A\N{COMBINING RING ABOVE}se\N{ZERO WIDTH SPACE}\N{VARIATION SELECTOR-15}"

    assert drawn_by(fonts, apart, ARIAL) == [("Arimo", "Åse")]
    assert fonts.width(apart, ARIAL) == fonts.width("Åse", ARIAL)


def test_a_soft_hyphen_is_drawn_where_the_line_was_broken(fonts: Fonts) -> None:
    assert fonts.width("av\N{SOFT HYPHEN}", ARIAL) == fonts.width("av-", ARIAL)


def test_a_mark_without_a_composed_letter_is_drawn_where_the_font_puts_it(
    fonts: Fonts,
) -> None:
    barred = "x\N{COMBINING DOT BELOW}"

    assert drawn_by(fonts, barred, ARIAL) == [("Arimo", barred)]
    assert drawn_by(fonts, f"{barred}o\N{COMBINING DOT BELOW}", ARIAL) == [
        ("Arimo", f"{barred}ọ")
    ]


def test_names_from_many_alphabets_are_drawn(fonts: Fonts) -> None:
    names = "Đỗ Thị Hồng, Øygård, Șerban, Žižek, Łukasz, Ελένη, Наталья, Þór, Ŋávdna"

    fonts.require(names, ARIAL)

    assert drawn_by(fonts, names, ARIAL) == [("Arimo", names)]
