"""Arimo, the font that is always at hand: as wide as Arial, and free."""

from __future__ import annotations

from functools import cache as once
from functools import partial
from itertools import product

import fontpkg_arimo

from fleksidoc.pdf.fonts.instance import instance, instance_key
from fleksidoc.pdf.fonts.program import Program
from fleksidoc.pdf.page import Face
from fleksidoc.storage import Storage

FAMILY = "Arimo"
SAME_WIDTHS = frozenset({"arial", "helvetica", "liberation sans", "arimo"})
"""Families that lose nothing when Arimo draws them: the lines break where they did."""


def programs(storage: Storage) -> tuple[Program, ...]:
    """Return Arimo's four faces; making one takes a quarter of a second, once."""
    return tuple(
        _program(bold, italic, storage) for italic, bold in product((0, 1), (0, 1))
    )


def _program(bold: int, italic: int, storage: Storage) -> Program:
    face = Face(FAMILY, bool(bold), bool(italic))
    return Program(
        family=FAMILY,
        bold=face.bold,
        italic=face.italic,
        load=partial(_load, face, storage),
    )


@once
def _load(face: Face, storage: Storage) -> bytes:
    name = "Arimo-Italic[wght].ttf" if face.italic else "Arimo[wght].ttf"
    content = (fontpkg_arimo.ROOT / "files" / name).read_bytes()
    return storage.fetch(instance_key(content, face), partial(instance, content, face))
