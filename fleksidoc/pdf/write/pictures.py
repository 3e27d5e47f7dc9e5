"""Pictures: PNG and JPEG files become image objects in sRGB, alpha and all."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from pikepdf import Dictionary, Name, Object, Pdf
from PIL import Image, UnidentifiedImageError

from fleksidoc.pdf.errors import UnreadablePictureError
from fleksidoc.pdf.write.drawing import picture_name
from fleksidoc.pdf.write.packing import packed

_AS_THEY_ARE = {"RGB": Name.DeviceRGB, "L": Name.DeviceGray}
"""Modes a JPEG file may have to go into the document byte for byte."""

_DAMAGED = (UnidentifiedImageError, OSError, ValueError, SyntaxError)
"""What Pillow raises at a damaged file, and at kinds that it does not know."""


def add_pictures(pdf: Pdf, files: Mapping[bytes, int]) -> None:
    """Put the pictures' files into the document, under the names that pages use.

    Args:
        pdf: The document.
        files: Each file and the page it is first seen on.

    Raises:
        UnreadablePictureError: A file is damaged, or no picture that can be drawn.
    """
    if not files:
        return
    named = Dictionary()
    for number, (content, page) in enumerate(files.items()):
        named[f"/{picture_name(number)}"] = _image(pdf, content, page)
    for drawn in pdf.pages:
        drawn.obj.Resources.XObject = named


def _image(pdf: Pdf, content: bytes, page: int) -> Object:
    try:
        with Image.open(BytesIO(content)) as picture:
            picture.load()
            if picture.format == "JPEG" and picture.mode in _AS_THEY_ARE:
                return _jpeg(pdf, picture, content)
            return _pixels(pdf, picture)
    except (*_DAMAGED, Image.DecompressionBombError) as error:
        raise UnreadablePictureError(page) from error


def _jpeg(pdf: Pdf, picture: Image.Image, content: bytes) -> Object:
    return pdf.make_stream(
        content,
        _described(picture.size, _AS_THEY_ARE[picture.mode], Name.DCTDecode),
    )


def _pixels(pdf: Pdf, picture: Image.Image) -> Object:
    coloured = _eight_bits(picture).convert("RGBA")
    image = _plane(pdf, coloured.convert("RGB"), Name.DeviceRGB)
    alpha = coloured.getchannel("A")
    if alpha.getextrema() != (255, 255):
        image.SMask = _plane(pdf, alpha, Name.DeviceGray)
    return image


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Return a picture of 16 bits a pixel as one of 8, which Pillow would only cut."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")


def _plane(pdf: Pdf, picture: Image.Image, space: Name) -> Object:
    described = _described(picture.size, space, Name.FlateDecode)
    return pdf.make_stream(packed(picture.tobytes()), described)


def _described(size: tuple[int, int], space: Name, coding: Name) -> Dictionary:
    width, height = size
    return Dictionary(
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=width,
        Height=height,
        ColorSpace=space,
        BitsPerComponent=8,
        Filter=coding,
    )
