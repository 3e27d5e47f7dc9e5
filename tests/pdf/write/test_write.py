from __future__ import annotations

import os
import re
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Name, Pdf, Stream

from fleksidoc.pdf.errors import UndrawableCharacterError
from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Artifact
from fleksidoc.pdf.write import write
from tests.pdf.sheets import PROPERTIES, Sheets, full
from tests.programs import needs

PRINT_FULL = """
from hashlib import sha256
from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Artifact
from fleksidoc.pdf.write import write
from tests.pdf.sheets import PROPERTIES, full
print(sha256(write(full(), Fonts(), PROPERTIES).content).hexdigest())
"""


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "nb_NO.UTF-8"},
        {
            "PYTHONHASHSEED": "2",
            "RL_invariant": "0",
            "RL_pageCompression": "1",
            "RL_ttfAsciiReadable": "1",
            "RL_documentLang": "tlh",
            "RL_canvas_basefontname": "Times-Roman",
        },
    ],
)
def test_the_bytes_are_the_same_whatever_the_process(
    fonts: Fonts, repository: Path, elsewhere: dict[str, str]
) -> None:
    here = sha256(write(full(), fonts, PROPERTIES).content).hexdigest()

    told = subprocess.run(  # noqa: S603 -- this Python, this program
        [sys.executable, "-c", PRINT_FULL],
        env=os.environ | elsewhere,
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout.strip() == here


def test_the_bytes_do_not_depend_on_what_was_written_before(fonts: Fonts) -> None:
    first = write(full(), fonts, PROPERTIES).content
    other = Sheets()
    other.paragraph("Et annet dokument, med Żółć og Đỗ")
    write(other.layout(), fonts, PROPERTIES)

    assert write(full(), Fonts(), PROPERTIES).content == first


def test_the_typefaces_that_drew_are_named(fonts: Fonts) -> None:
    typefaces = write(full(), fonts, PROPERTIES).typefaces

    assert [typeface.name for typeface in typefaces] == [
        "Arimo",
        "Arimo Bold",
        "Arimo Italic",
    ]


def test_only_fonts_that_draw_are_embedded(fonts: Fonts) -> None:
    sheets = Sheets()
    sheets.paragraph("Bare vanlig skrift.")

    with Pdf.open(BytesIO(write(sheets.layout(), fonts, PROPERTIES).content)) as pdf:
        (font,) = pdf.pages[0].Resources.Font.values()
        assert font.BaseFont == Name("/AAAAAA+Arimo-Regular")


def test_every_stream_is_compressed_but_the_metadata(fonts: Fonts) -> None:
    with Pdf.open(BytesIO(write(full(), fonts, PROPERTIES).content)) as pdf:
        plain = [
            stream.get("/Type")
            for stream in pdf.objects
            if isinstance(stream, Stream) and "/Filter" not in stream
        ]

    assert plain == [Name.Metadata]


def test_a_character_that_cannot_be_drawn_stops(fonts: Fonts) -> None:
    sheets = Sheets()
    sheets.paragraph("Kari ☂ Nordmann")

    with pytest.raises(UndrawableCharacterError, match="umbrella"):
        write(sheets.layout(), fonts, PROPERTIES)


def test_only_spaces_are_stretched_in_a_justified_line(fonts: Fonts) -> None:
    sheets = Sheets()
    sheets.text(Artifact.LAYOUT, "9\N{NO-BREAK SPACE}9 9", space=5)
    sheets.text(Artifact.LAYOUT, "9")

    with Pdf.open(BytesIO(write(sheets.layout(), fonts, PROPERTIES).content)) as pdf:
        drawn = pdf.pages[0].Contents.read_bytes()

    # Word spacing is given to the code 32 alone; the no-break space has another.
    assert re.findall(rb"\S+ Tw|\(.*?\) Tj", drawn) == [
        b"5 Tw",
        rb"(\001\002\001 \001) Tj",
        b"0 Tw",
        rb"(\001) Tj",
    ]


@needs("pdftotext")
def test_the_text_is_found_by_a_program_that_goes_by_looks(
    fonts: Fonts, tmp_path: Path
) -> None:
    (tmp_path / "full.pdf").write_bytes(write(full(), fonts, PROPERTIES).content)

    told = subprocess.run(
        ["pdftotext", "-layout", "full.pdf", "-"],  # noqa: S607 -- as it is installed
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert "Kjernetiden er kl. 09.00–14.30," in told.stdout
    assert "Dette avsnittet begynner på første side" in told.stdout


@needs("qpdf")
def test_the_file_is_sound(fonts: Fonts, tmp_path: Path) -> None:
    (tmp_path / "full.pdf").write_bytes(write(full(), fonts, PROPERTIES).content)

    told = subprocess.run(
        ["qpdf", "--check", "full.pdf"],  # noqa: S607 -- as it is installed
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert "No syntax or stream encoding errors found" in told.stdout
