"""A font program: one face in a file, known by its names and not yet opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from fleksidoc.errors import Message
from fleksidoc.pdf.page import Face


class Obstacle(Enum):
    """Why a face that is there cannot be put into a PDF."""

    OUTLINES = Message(
        no="skriften er i formatet OpenType/CFF",
        en="the font is in the OpenType/CFF format",
    )
    LICENCE = Message(
        no="skriftens lisens tillater ikke innbygging",
        en="the font's licence does not allow embedding",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One face that may be drawn with, and how to get hold of it."""

    family: str
    bold: bool
    italic: bool
    load: Callable[[], bytes]
    """Give the TrueType program of this one face."""

    obstacle: Obstacle | None = None

    @property
    def face(self) -> Face:
        """The face, by the name Word knows it by."""
        return Face(self.family, self.bold, self.italic)


def in_words(face: Face) -> str:
    """Return the face's name as font menus show it.

    >>> in_words(Face("Calibri", bold=True))
    'Calibri Bold'
    """
    style = " Bold" * face.bold + " Italic" * face.italic
    return face.family + style
