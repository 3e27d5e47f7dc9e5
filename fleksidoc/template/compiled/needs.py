"""What Word asks of an element that conditions and loops may leave empty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Need:
    """What an element cannot be without."""

    pattern: re.Pattern[bytes]
    otherwise: bytes = b""
    """What follows if it is not there."""

    keeps: bool = False
    """Whether what was written stays even so."""


_ENDS_IN_PARAGRAPH: Final = (
    rb"(?:</w:p>|<w:p(?: [^<>]*)?/>)(?:<w:bookmark(?:Start|End) [^<>]*/>)*\Z"
)
NEEDS: Final[Mapping[str, Need]] = {
    "cell": Need(re.compile(_ENDS_IN_PARAGRAPH), b"<w:p/>", keeps=True),
    "text": Need(re.compile(rb"<w:(?:p|tbl|sdt)[ />]"), b"<w:p/>", keeps=True),
    "table": Need(re.compile(rb"<w:tr[ >]")),
    "row": Need(re.compile(rb"<w:tc[ >]")),
    "control": Need(re.compile(rb"<w:sdtContent>(?!</w:sdtContent>)")),
}
