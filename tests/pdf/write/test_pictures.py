from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Name, Object, Pdf

from fleksidoc.pdf.errors import UnreadablePictureError
from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Artifact, Role
from fleksidoc.pdf.write import write
from tests.pdf.reading import roles
from tests.pdf.sheets import PROPERTIES, Sheets, picture, png
from tests.validators import faults

RED = (200, 30, 40)


def with_pictures(fonts: Fonts, *files: bytes) -> bytes:
    sheets = Sheets()
    for number, content in enumerate(files):
        figure = sheets.node(Role.FIGURE, alternative=f"Bilde {number}")
        sheets.picture(figure, content)
    return write(sheets.layout(), fonts, PROPERTIES).content


def images(pdf: Pdf) -> list[Object]:
    named = pdf.pages[0].Resources.XObject
    return [named[name] for name in sorted(named.keys())]


@pytest.mark.parametrize(
    ("file", "colour"),
    [
        (png("RGB", RED), RED),
        (png("L", 100), (100, 100, 100)),
        (png("P", 0), (0, 0, 0)),
        (png("1", 1), (255, 255, 255)),
        (png("I;16", 0xC8FF), (200, 200, 200)),
        (picture("CMYK", (0, 0, 0, 255), "JPEG"), (0, 0, 0)),
    ],
)
def test_every_kind_of_picture_becomes_srgb_and_conforms(
    fonts: Fonts, file: bytes, colour: tuple[int, int, int]
) -> None:
    content = with_pictures(fonts, file)

    with Pdf.open(BytesIO(content)) as pdf:
        (image,) = images(pdf)
        assert image.ColorSpace == Name.DeviceRGB
        assert "/SMask" not in image
        assert tuple(image.read_bytes()[:3]) == colour
    assert faults(content) == []


def test_what_is_transparent_stays_so(fonts: Fonts) -> None:
    content = with_pictures(fonts, png("RGBA", (*RED, 120)))

    with Pdf.open(BytesIO(content)) as pdf:
        (image,) = images(pdf)
        assert set(image.SMask.read_bytes()) == {120}
        assert image.SMask.ColorSpace == Name.DeviceGray
    assert faults(content) == []


@pytest.mark.parametrize(("mode", "colour"), [("RGB", RED), ("L", 100)])
def test_a_jpeg_is_kept_byte_for_byte(
    fonts: Fonts, mode: str, colour: tuple[int, ...] | int
) -> None:
    file = picture(mode, colour, "JPEG")

    content = with_pictures(fonts, file)

    with Pdf.open(BytesIO(content)) as pdf:
        (image,) = images(pdf)
        assert image.read_raw_bytes() == file
    assert faults(content) == []


def test_a_picture_that_comes_twice_is_embedded_once(fonts: Fonts) -> None:
    logo, other = png("RGB", RED), png("RGB", (0, 0, 0))

    with Pdf.open(BytesIO(with_pictures(fonts, logo, other, logo))) as pdf:
        drawn = pdf.pages[0].Contents.read_bytes()

        assert len(images(pdf)) == 2
        assert drawn.count(b"/Picture0 Do") == 2
        assert drawn.count(b"/Picture1 Do") == 1


def test_a_picture_that_nobody_has_described_is_decoration(fonts: Fonts) -> None:
    sheets = Sheets()
    sheets.picture(sheets.node(Role.FIGURE), png("RGB", RED))

    content = write(sheets.layout(), fonts, PROPERTIES).content

    assert roles(content) == ["Document"]
    assert faults(content) == []


def test_a_picture_in_the_header_needs_no_words(fonts: Fonts) -> None:
    sheets = Sheets()
    sheets.picture(Artifact.HEADER, png("RGB", RED))

    assert faults(write(sheets.layout(), fonts, PROPERTIES).content) == []


@pytest.mark.parametrize("content", [b"", b"no picture", png("RGB", RED)[:45]])
def test_a_damaged_picture_stops_and_its_page_is_named(
    fonts: Fonts, content: bytes
) -> None:
    sheets = Sheets()
    sheets.turn()
    sheets.picture(Artifact.LAYOUT, content)

    with pytest.raises(UnreadablePictureError, match="A picture on page 2 is damaged"):
        write(sheets.layout(), fonts, PROPERTIES)
