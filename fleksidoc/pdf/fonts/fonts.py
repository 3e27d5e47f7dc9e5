"""The fonts at hand: what draws a document's text, and how wide that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from fleksidoc.errors import Message
from fleksidoc.pdf.errors import UndrawableCharacterError
from fleksidoc.pdf.fonts import arimo, folder
from fleksidoc.pdf.fonts.characters import (
    drawn,
    is_combining,
    is_control,
    refuse_what_needs_shaping,
)
from fleksidoc.pdf.fonts.program import Obstacle, Program, in_words
from fleksidoc.pdf.fonts.typeface import Typeface, open_typeface
from fleksidoc.pdf.fonts.vertical import VERTICAL_METRICS, LineMetrics
from fleksidoc.pdf.page import Face
from fleksidoc.storage import NOWHERE, Storage

_WORDS_REMEMBERED = 1 << 16


@dataclass(frozen=True, slots=True)
class Substitution:
    """A font that the document asks for, and the one that draws it."""

    wanted: str
    drawn: str
    obstacle: Obstacle | None = None
    """Why the wanted font is not used though it is at hand."""

    @property
    def message(self) -> Message:
        """The warning, naming both."""
        facts = {"wanted": self.wanted, "drawn": self.drawn}
        if self.obstacle is None:
            return Message(
                no="Skriften {wanted} er ikke tilgjengelig; PDF-en er tegnet med "
                "{drawn}, og linjer kan brytes på andre steder enn i Word.",
                en="The font {wanted} is not at hand; the PDF is drawn with {drawn}, "
                "and lines may break at other places than in Word.",
                facts=facts,
            )
        reason = self.obstacle.value
        return Message(
            no=f"Skriften {{wanted}} kan ikke brukes ({reason.no}); PDF-en er tegnet "
            "med {drawn}.",
            en=f"The font {{wanted}} cannot be used ({reason.en}); the PDF is drawn "
            "with {drawn}.",
            facts=facts,
        )


class Fonts:
    """Font folders and Arimo, ready to measure and draw; opened as they are needed.

    Args:
        folders: The user's own fonts; they come before Arimo.
        storage: Where to keep what took time to make.
    """

    def __init__(
        self, *, folders: Iterable[Path] = (), storage: Storage = NOWHERE
    ) -> None:
        own = (one for path in folders for one in folder.programs(path, storage))
        self._own = tuple(own)
        self._arimo = arimo.programs(storage)
        self._chosen = lru_cache(maxsize=None)(self._choose)
        self._opened = lru_cache(maxsize=None)(open_typeface)
        self._typeface = lru_cache(maxsize=None)(self._find_typeface)
        self._plain: defaultdict[Face, set[str]] = defaultdict(set)
        self._measured = lru_cache(maxsize=_WORDS_REMEMBERED)(self._measure)

    def width(self, text: str, face: Face) -> float:
        """Return how wide a text is in em: its advances, without kerning."""
        return self._measured(text, face)

    def line_metrics(self, family: str) -> LineMetrics:
        """Return ascent, descent and gap of the family the document names."""
        known = VERTICAL_METRICS.get(family.casefold())
        return known or self._opened(self._chosen(Face(family))).line

    def require(self, text: str, face: Face) -> None:
        """Stop at the first character that could only be drawn as a box or a gap.

        Raises:
            UndrawableCharacterError: No font at hand has the character.
            RightToLeftTextError: The text runs from right to left.
            JoinedScriptError: The text's letters are joined by rules of the font.
        """
        for _ in self.runs(text, face):
            pass

    def runs(self, text: str, face: Face) -> Iterator[tuple[Typeface, str]]:
        """Divide a text by the typefaces that draw it, as ``require`` checks it."""
        # Nearly all text is of characters met before, and drawn as they stand.
        if text and self._plain[face].issuperset(text):
            yield self._opened(self._chosen(face)), text
        else:
            yield from self._runs_looked_up(text, face)

    def substitution(self, face: Face) -> Substitution | None:
        """Return with what a face is drawn, if lines may break otherwise for it."""
        program = self._chosen(face)
        if _as_wide(program, face):
            return None
        if _is_of(face.family, program):
            return Substitution(in_words(face), in_words(program.face))
        same_family = (p for p in self._own if _is_of(face.family, p))
        obstacle = next((p.obstacle for p in same_family if p.obstacle), None)
        return Substitution(face.family, program.family, obstacle)

    def _runs_looked_up(self, text: str, face: Face) -> Iterator[tuple[Typeface, str]]:
        refuse_what_needs_shaping(text)
        with_typefaces = [
            (self._typeface_of(letter, face, text), letter) for letter in drawn(text)
        ]
        chosen = self._opened(self._chosen(face))
        self._plain[face].update(
            letter
            for typeface, letter in with_typefaces
            if typeface is chosen and not is_combining(letter)
        )
        for typeface, run in groupby(with_typefaces, key=itemgetter(0)):
            yield typeface, "".join(letter for _, letter in run)

    def _measure(self, text: str, face: Face) -> float:
        return sum(
            typeface.advance(letter)
            for typeface, run in self.runs(text, face)
            for letter in run
        )

    def _choose(self, face: Face) -> Program:
        own = [p for p in self._own if _is_of(face.family, p) and p.obstacle is None]
        return _nearest(own or self._arimo, face)

    def _typeface_of(self, letter: str, face: Face, text: str) -> Typeface:
        typeface = self._typeface(letter, face)
        if typeface is None:
            raise UndrawableCharacterError(letter, text)
        return typeface

    def _find_typeface(self, letter: str, face: Face) -> Typeface | None:
        if is_control(letter):
            return None
        for program in (self._chosen(face), *self._others(face)):
            typeface = self._opened(program)
            if typeface.has(letter):
                return typeface
        return None

    def _others(self, face: Face) -> Iterator[Program]:
        """Yield one program of each family that may lend a character."""
        yield _nearest(self._arimo, face)
        usable = [program for program in self._own if program.obstacle is None]
        for family in dict.fromkeys(program.family for program in usable):
            yield _nearest([p for p in usable if p.family == family], face)


def _is_of(family: str, program: Program) -> bool:
    return program.family.casefold() == family.casefold()


def _nearest(programs: Iterable[Program], face: Face) -> Program:
    """Return the program of the face's weight and slope, or as near as there is."""
    return min(programs, key=lambda p: (p.bold != face.bold, p.italic != face.italic))


def _as_wide(program: Program, face: Face) -> bool:
    same_style = (program.bold, program.italic) == (face.bold, face.italic)
    if _is_of(face.family, program):
        return same_style
    return (
        program.family == arimo.FAMILY and face.family.casefold() in arimo.SAME_WIDTHS
    )
