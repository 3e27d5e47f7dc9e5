"""How high a line is: the fonts that documents name, whichever font draws them.

Word takes the height of a line from the document's own font. Where another font draws
it, these numbers keep the line, and so the page, as Word has it.
"""

from __future__ import annotations

from typing import NamedTuple


class LineMetrics(NamedTuple):
    """Ascent, descent (positive) and gap of a line, in em."""

    ascent: float
    descent: float
    gap: float


def _units(ascent: int, descent: int, gap: int) -> LineMetrics:
    return LineMetrics(ascent / 2048, descent / 2048, gap / 2048)


_ARIAL = _units(1854, 434, 67)

VERTICAL_METRICS = {
    "arial": _ARIAL,
    "helvetica": _ARIAL,
    "liberation sans": _ARIAL,
    "calibri": _units(1536, 512, 452),
    "calibri light": _units(1536, 512, 452),
    "cambria": _units(1946, 455, 0),
    "times new roman": _units(1825, 443, 87),
    "courier new": _units(1705, 615, 0),
    "aptos": _units(1923, 577, 0),
}
"""By the family's name in lower case: ``hhea`` of the original font, 2048 to an em."""
