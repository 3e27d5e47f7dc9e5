from __future__ import annotations

import zlib
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from fleksidoc.pdf.fonts import Fonts
from fleksidoc.pdf.page import Role
from fleksidoc.pdf.write import write
from fleksidoc.pdf.write.packing import packed
from tests.pdf.sheets import PROPERTIES, Sheets, png
from tests.validators import faults


@settings(deadline=None)
@given(st.binary())
def test_what_is_packed_is_unpacked_and_never_ends_with_a_carriage_return(
    content: bytes,
) -> None:
    unpacking = zlib.decompressobj()

    assert unpacking.decompress(packed(content)) == content
    assert not packed(content).endswith(b"\r")


def test_a_stream_that_would_end_with_a_carriage_return_conforms(fonts: Fonts) -> None:
    # The last byte of a packed stream is the sum of the unpacked ones, plus one.
    grey = next(
        shade for shade in count() if (6 * 3 * 3 * shade + 1) % 65521 % 256 == ord("\r")
    )
    sheets = Sheets()
    figure = sheets.node(Role.FIGURE, alternative="Et grått bilde")
    sheets.picture(figure, png("L", grey))

    assert packed(bytes([grey]) * 54).endswith(b"\r\n")
    assert faults(write(sheets.layout(), fonts, PROPERTIES).content) == []
