from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from fleksidoc.delivery import file_stem
from fleksidoc.delivery.names import plain

names = st.text(min_size=1)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kari Nordmann", "kari-nordmann"),
        ("Åse Ødegård-Lie", "ase-odegard-lie"),
        ("Ærlig Øygård", "aerlig-oygard"),
        ("Đỗ Thị Hà", "do-thi-ha"),
        ("Jörg Weiß", "jorg-weiss"),
        ("Łukasz Þórsson", "lukasz-thorsson"),
        ("  O'Brien & Sønn <x> {{ y }}  ", "o-brien-sonn-x-y"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_a_name_is_written_in_letters_every_system_accepts(
    name: str, expected: str
) -> None:
    assert plain(name) == expected


def test_the_stem_says_who_what_and_in_which_languages() -> None:
    stem = file_stem("Kari Nordmann", "agreement", ("no", "en"))

    assert stem == "kari-nordmann-agreement-no-en"


def test_the_same_name_decomposed_gives_the_same_stem() -> None:
    composed, decomposed = "Åse Lédl", "A\u030ase Le\u0301dl"

    assert plain(composed) == plain(decomposed)


def test_a_name_in_another_script_gets_a_fingerprint_that_stays() -> None:
    assert plain("王小明") == "acf979cc"
    assert plain("王小明") != plain("王大明")


def test_a_name_partly_in_another_script_keeps_what_can_be_read() -> None:
    assert re.fullmatch(r"li-wang-[0-9a-f]{8}", plain("Li Wang 王"))


def test_long_names_that_begin_alike_stay_different() -> None:
    first, second = plain("Nord " * 60 + "Per"), plain("Nord " * 60 + "Pål")

    assert first != second
    assert len(first) <= 69


@given(names, names, names)
@example("Kari/../../etc", "agreement", "")
@example("CON", "agreement", "1042")
@example("...", "nul", "")
@example("\ud800", "a", "b")
@settings(deadline=None)
def test_any_name_gives_a_safe_file_name(
    name: str, document: str, distinction: str
) -> None:
    stem = file_stem(name, document, ("no", "en"), distinction=distinction)

    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-no-en", stem)
    assert len(f"{stem}.manifest.json") < 255
    assert stem.split(".")[0] not in {"con", "prn", "aux", "nul", "com1", "lpt1"}


@given(st.text("abcXYZ æØÅ-1", min_size=1, max_size=30))
@settings(deadline=None)
def test_capitals_make_no_difference_where_there_is_a_letter(name: str) -> None:
    assume(re.search(r"\w", name))

    assert plain(name.upper()) == plain(name.lower())
