"""Colour: the profile that says which red the red is."""

from __future__ import annotations

from functools import cache

from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import ImageCms

_CREATED = slice(24, 36)  # the clock when the profile was made
_PLATFORM = slice(40, 44)  # Windows or not
_EPOCH = bytes.fromhex("07d0 0001 0001 0000 0000 0000")  # 2000-01-01


def add_output_intent(pdf: Pdf) -> None:
    """Declare that all colours of the document are sRGB."""
    profile = pdf.make_stream(_srgb_profile(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


@cache
def _srgb_profile() -> bytes:
    """Return the sRGB profile, without what Pillow writes about this run in it."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    content = bytearray(profile.tobytes())
    content[_CREATED] = _EPOCH
    content[_PLATFORM] = bytes(4)
    return bytes(content)
