"""Lengths of a page and its tables, in twentieths of a point."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.wordml import attribute, ensure
from fleksidoc.template.ooxml import named, w

_CLOSE: Final = 30
"""Lengths that differ by less, half a millimetre, are meant to be the same."""

_A4: Final = "11906"
_MARGIN: Final = "1440"
_BESIDE: Final = {
    **dict.fromkeys(("top", "bottom"), _MARGIN),
    **dict.fromkeys(("header", "footer"), "720"),
    "gutter": "0",
}


def millimetres(length: float) -> int:
    """Return a length in twentieths of a point.

    >>> millimetres(18)
    1020
    """
    return round(length * 1440 / 25.4)


def text_width(section: Element) -> int:
    """Return the width between the margins of a section."""
    margins = [_length(section, "pgMar", side, _MARGIN) for side in ("left", "right")]
    return _length(section, "pgSz", "w", _A4) - sum(margins)


def _length(section: Element, name: str, key: str, unsaid: str) -> int:
    found = section.find(w(name))
    return int(unsaid if found is None else found.get(w(key), unsaid))


def set_side_margins(section: Element, margin: int) -> None:
    """Set the left and the right margin; what the schema demands beside them, too."""
    margins = ensure(section, "pgMar")
    for side, unsaid in _BESIDE.items():
        margins.set(w(side), margins.get(w(side), unsaid))
    for side in ("left", "right"):
        margins.set(w(side), str(margin))


def move_tabs(tree: Element, before: int, after: int) -> None:
    """Move tabs at the right edge and in the middle of a text that becomes wider."""
    for stop in named(tree, "tab"):
        for was, becomes in ((before, after), (before // 2, after // 2)):
            if w("pos") in stop.attrib and close(int(attribute(stop, w("pos"))), was):
                stop.set(w("pos"), str(becomes))
                break


def close(one: int, other: int) -> bool:
    """Tell whether two lengths are meant to be the same."""
    return abs(one - other) < _CLOSE
