"""Font folders: which faces the user's own fonts give us."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from fontTools.ttLib import TTCollection, TTFont, TTLibError

from fleksidoc.pdf.errors import NoFontFolderError
from fleksidoc.pdf.fonts.instance import instance, instance_key
from fleksidoc.pdf.fonts.program import Obstacle, Program
from fleksidoc.pdf.page import Face
from fleksidoc.storage import Storage

_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_DAMAGED = (TTLibError, struct.error, OSError, LookupError, ValueError, AssertionError)
"""What fontTools raises at a file that is no font, or no longer one."""

_ITALIC, _BOLD = 1 << 0, 1 << 5  # OS/2 fsSelection
_RESTRICTED, _BITMAPS_ONLY, _NO_SUBSETS = 0x0002, 0x0200, 0x0100  # OS/2 fsType


def programs(folder: Path, storage: Storage) -> list[Program]:
    """Return the faces of all fonts in a folder and the folders in it, by path.

    Raises:
        NoFontFolderError: The folder is not there.
    """
    if not folder.is_dir():
        raise NoFontFolderError(folder)
    files = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in _SUFFIXES and path.is_file()
    )
    return [program for path in files for program in _of_file(path, storage)]


def _of_file(path: Path, storage: Storage) -> list[Program]:
    try:
        with path.open("rb") as file:
            return list(_faces(path, file, storage))
    except _DAMAGED:
        # A font folder is a drawer: what is in it is not wrong until it is asked for.
        return []


def _faces(path: Path, file: BinaryIO, storage: Storage) -> Iterator[Program]:
    if path.suffix.lower() in {".ttc", ".otc"}:
        with TTCollection(file, lazy=True) as collection:
            for number, font in enumerate(collection):
                yield _static(font, partial(_of_collection, path, number))
        return
    with TTFont(file, lazy=True) as font:
        if _varies_in_weight(font):
            yield from (_variable(font, path, bold, storage) for bold in (False, True))
        else:
            yield _static(font, path.read_bytes)


def _static(font: TTFont, load: Callable[[], bytes]) -> Program:
    style = font["OS/2"].fsSelection
    return Program(
        family=_family(font),
        bold=bool(style & _BOLD),
        italic=bool(style & _ITALIC),
        load=load,
        obstacle=_obstacle(font),
    )


def _variable(font: TTFont, path: Path, bold: bool, storage: Storage) -> Program:  # noqa: FBT001 -- read aloud at its one call
    face = Face(_family(font), bold, bool(font["OS/2"].fsSelection & _ITALIC))
    return Program(
        family=face.family,
        bold=face.bold,
        italic=face.italic,
        load=partial(_instance, path, face, storage),
        obstacle=_obstacle(font),
    )


def _instance(path: Path, face: Face, storage: Storage) -> bytes:
    content = path.read_bytes()
    return storage.fetch(instance_key(content, face), partial(instance, content, face))


def _of_collection(path: Path, number: int) -> bytes:
    alone = BytesIO()
    with TTFont(path, fontNumber=number, recalcTimestamp=False) as font:
        font.save(alone, reorderTables=False)
    return alone.getvalue()


def _family(font: TTFont) -> str:
    # Name 1 is the family of at most four faces, which is what Word lists and writes.
    return str(font["name"].getDebugName(1) or "")


def _varies_in_weight(font: TTFont) -> bool:
    return "fvar" in font and any(a.axisTag == "wght" for a in font["fvar"].axes)


def _obstacle(font: TTFont) -> Obstacle | None:
    if "glyf" not in font:
        return Obstacle.OUTLINES
    rights = font["OS/2"].fsType
    if rights & 0x000F == _RESTRICTED or rights & (_BITMAPS_ONLY | _NO_SUBSETS):
        return Obstacle.LICENCE
    return None
