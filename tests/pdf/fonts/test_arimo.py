from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from itertools import product
from pathlib import Path

import pytest

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.fonts.arimo import programs
from fleksidoc.pdf.fonts.typeface import open_typeface
from fleksidoc.pdf.page import Face
from fleksidoc.storage import NOWHERE

LIBERATION = Path("/usr/share/fonts/truetype/liberation2")
LATIN = "".join(
    map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), 0x2013, 0x2014, 0x20AC))
)
PRINT_ITALIC = """
from hashlib import sha256
from fleksidoc.pdf.fonts.arimo import programs
from fleksidoc.storage import NOWHERE
print(sha256(programs(NOWHERE)[2].load()).hexdigest())
"""


def test_the_four_faces_are_told_apart_by_their_names() -> None:
    faces = [open_typeface(program) for program in programs(NOWHERE)]

    assert [face.name for face in faces] == [
        "Arimo",
        "Arimo Bold",
        "Arimo Italic",
        "Arimo Bold Italic",
    ]
    assert [str(face.font.face.name, "ascii") for face in faces] == [
        "Arimo-Regular",
        "Arimo-Bold",
        "Arimo-Italic",
        "Arimo-BoldItalic",
    ]
    assert len({face.sha256 for face in faces}) == 4


def test_a_face_has_the_same_bytes_in_every_process(repository: Path) -> None:
    elsewhere = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"}
    here = sha256(programs(NOWHERE)[2].load()).hexdigest()

    told = subprocess.run(  # noqa: S603 -- this Python, this program
        [sys.executable, "-c", PRINT_ITALIC],
        env=elsewhere,
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.strip() == here


@pytest.fixture
def liberation() -> Fonts:
    """The font that is as wide as Arial by definition, where it is installed."""
    if not LIBERATION.is_dir():
        assert "FLEKSIDOC_REQUIRE_PROGRAMS" not in os.environ
        pytest.skip("the font Liberation Sans is not installed")
    return Fonts(folders=[LIBERATION])


@pytest.mark.parametrize(("bold", "italic"), [*product((False, True), repeat=2)])
def test_latin_letters_are_as_wide_as_in_liberation_sans(
    fonts: Fonts, liberation: Fonts, *, bold: bool, italic: bool
) -> None:
    face = Face("Liberation Sans", bold, italic)
    ((original, _),) = liberation.runs("a", face)

    unequal = {
        letter
        for letter in LATIN
        if abs(fonts.width(letter, face) - liberation.width(letter, face)) > 0.0005
    }

    assert original.name.startswith("Liberation Sans")
    assert unequal <= set("µĿŀ")
