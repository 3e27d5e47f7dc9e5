"""Words of Word's that runs, paragraphs and tables have in common."""

from __future__ import annotations

import re

from fleksidoc.pdf.document import Alignment, Border
from fleksidoc.pdf.read.errors import WrongColourError
from fleksidoc.pdf.read.ooxml import Element, attribute, points

_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_ALIGNMENTS = {
    "left": Alignment.LEFT,
    "start": Alignment.LEFT,
    "center": Alignment.CENTRE,
    "right": Alignment.RIGHT,
    "end": Alignment.RIGHT,
    "both": Alignment.JUSTIFIED,
    "distribute": Alignment.JUSTIFIED,
    "decimal": Alignment.DECIMAL,
}


def alignment(word: str | None) -> Alignment:
    """Return the alignment that Word's word for it means."""
    return _ALIGNMENTS.get(word or "", Alignment.LEFT)


def colour(word: str | None) -> str:
    """Return a colour as six hexadecimal digits; automatic is black."""
    return _digits(word) or "000000"


def shading(element: Element) -> str:
    """Return the colour of a background; empty is none."""
    return _digits(attribute(element, "fill"))


def _digits(word: str | None) -> str:
    """Return the digits of a colour; of an automatic one, none.

    Raises:
        WrongColourError: what stands there is no colour.
    """
    if word in {None, "auto", ""}:
        return ""
    if not _COLOUR.fullmatch(str(word)):
        raise WrongColourError(str(word))
    return str(word).upper()


def border(element: Element) -> Border | None:
    """Read one edge; a border that is switched off is None."""
    if attribute(element) in {None, "nil", "none"}:
        return None
    return Border(
        points(attribute(element, "sz"), per_point=8) or 0.5,
        colour(attribute(element, "color")),
        points(attribute(element, "space"), per_point=1),
    )
