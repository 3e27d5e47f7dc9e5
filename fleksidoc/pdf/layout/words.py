"""Words: what lines are filled with, and where a line may end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from fleksidoc.pdf.document import (
    BreakKind,
    Count,
    Inline,
    PageCount,
    Picture,
    Tab,
    Text,
    TextStyle,
)
from fleksidoc.pdf.layout.measure import Measure
from fleksidoc.pdf.page import Owner

_SOFT_HYPHEN = "\u00ad"
_SPACES_OR_NOT = re.compile(r" +|[^ ]+")
# After a hyphen or dash between letters, and after a soft hyphen; never inside a
# number, a time or a date.
_MAY_END = re.compile(
    rf"(?<=(?:[^\W\d_]|\))[\-–—])(?=[^\W\d_])|(?<={_SOFT_HYPHEN})(?=.)"
)

_SOFTLY_ENDED = re.compile(rf"[^{_SOFT_HYPHEN}]+|{_SOFT_HYPHEN}")


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Text in one style that stays together."""

    text: str
    style: TextStyle
    owner: Owner
    width: float


@dataclass(frozen=True, slots=True)
class Image:
    """A picture among words."""

    picture: Picture
    owner: Owner

    @property
    def width(self) -> float:
        """How much of the line it takes."""
        return self.picture.width


Piece: TypeAlias = Glyphs | Image


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Pieces that stay together; a line may end after them."""

    pieces: tuple[Piece, ...]
    width: float
    """Of the pieces."""

    spaces: tuple[Glyphs, ...] = ()
    """What follows them, but takes no room at the end of a line."""

    hyphen: Glyphs | None = None
    """Drawn only at the end of a line."""

    @property
    def needs(self) -> float:
        """How much room they take if the line ends after them."""
        return self.width + (self.hyphen.width if self.hyphen else 0.0)


def word(pieces: Sequence[Piece], spaces: Sequence[Glyphs] = ()) -> Word:
    """Return a word; a soft hyphen at its end is drawn only if the line ends there."""
    last = pieces[-1] if pieces else None
    ends_softly = isinstance(last, Glyphs) and last.text == _SOFT_HYPHEN
    shown = tuple(pieces[:-1] if ends_softly else pieces)
    return Word(
        pieces=shown,
        width=sum([each.width for each in shown]),
        spaces=tuple(spaces),
        hyphen=last if isinstance(last, Glyphs) and ends_softly else None,
    )


@dataclass(frozen=True, slots=True)
class TabMove:
    """A move to the next tab stop; its space is for those who copy or listen."""

    style: TextStyle
    space: Glyphs


@dataclass(frozen=True, slots=True)
class LineEnd:
    """The author ends the line here; its space is for those who copy or listen."""

    kind: BreakKind
    space: Glyphs


Token: TypeAlias = Word | TabMove | LineEnd


@dataclass(frozen=True, slots=True)
class Numbers:
    """The page a text stands on, and how many there are."""

    page: int
    pages: int


@dataclass(slots=True)
class _Open:
    """The word that is being read; the next piece may still belong to it."""

    pieces: list[Piece]
    spaces: list[Glyphs]

    def closed(self) -> Iterator[Word]:
        """Yield the word, if there is any, and begin a new one."""
        if self.pieces or self.spaces:
            yield word(self.pieces, self.spaces)
        self.pieces, self.spaces = [], []


def words(
    inlines: Iterable[tuple[Inline, Owner]], measure: Measure, numbers: Numbers
) -> Iterator[Token]:
    """Yield the words of a paragraph, and what else moves the pen."""
    being_read = _Open([], [])
    for inline, owner in inlines:
        match inline:
            case Text(text, style):
                yield from _text(text, style, owner, measure, being_read)
            case PageCount(counts=counts, style=style):
                number = numbers.page if counts is Count.PAGE else numbers.pages
                yield from _text(str(number), style, owner, measure, being_read)
            case Picture():
                if being_read.spaces:
                    yield from being_read.closed()
                being_read.pieces.append(Image(inline, owner))
            case Tab(style):
                yield from being_read.closed()
                yield TabMove(style, separating_space(style, owner, measure))
            case _:
                yield from being_read.closed()
                space = separating_space(inline.style, owner, measure)
                yield LineEnd(inline.kind, space)
    yield from being_read.closed()


def _text(
    text: str, style: TextStyle, owner: Owner, measure: Measure, being_read: _Open
) -> Iterator[Word]:
    """Yield the words that a text brings to their end."""
    ruler = measure.ruler(style)
    for chunk in _SPACES_OR_NOT.findall(text):
        if chunk[0] == " ":
            being_read.spaces.append(Glyphs(chunk, style, owner, ruler[chunk]))
            continue
        if being_read.spaces:
            yield from being_read.closed()
        for number, part in enumerate(_parts(chunk)):
            if number:
                yield from being_read.closed()
            being_read.pieces += [
                Glyphs(each, style, owner, ruler[each])
                for each in _SOFTLY_ENDED.findall(part)
            ]


def _parts(chunk: str) -> Sequence[str]:
    """Divide what stands between spaces where a line may end."""
    return (chunk,) if chunk.isalpha() else _MAY_END.split(chunk)


def glyphs(text: str, style: TextStyle, owner: Owner, measure: Measure) -> Glyphs:
    """Return a measured text."""
    return Glyphs(text, style, owner, measure.width(text, style))


def separating_space(style: TextStyle, owner: Owner, measure: Measure) -> Glyphs:
    """Return a space that is read but not seen."""
    unseen = replace(style, underline=False, strike=False, fill="")
    return glyphs(" ", unseen, owner, measure)


def divided(whole: Word, room: float, measure: Measure) -> tuple[Word, Word | None]:
    """Cut a word that no line can hold after its last character that fits.

    At least one character goes before the cut, so that cutting comes to an end.
    """
    before: list[Piece] = []
    for number, piece in enumerate(whole.pieces):
        cut = _characters_that_fit(piece, room, measure, at_least=not before)
        if cut:
            before.append(_part_of(piece, slice(cut), measure))
        if cut < _length(piece):
            rest = (_part_of(piece, slice(cut, None), measure),) if cut else (piece,)
            pieces = (*rest, *whole.pieces[number + 1 :])
            width = sum(each.width for each in pieces)
            return word(before), replace(whole, pieces=pieces, width=width)
        room -= piece.width
    return replace(whole, hyphen=None), None


def _length(piece: Piece) -> int:
    return len(piece.text) if isinstance(piece, Glyphs) else 1


def _characters_that_fit(
    piece: Piece, room: float, measure: Measure, *, at_least: bool
) -> int:
    """Return how many characters of a piece fit; a picture is one."""
    if isinstance(piece, Image):
        return int(at_least or piece.width <= room)
    count, taken = 0, 0.0
    for character in piece.text:
        taken += measure.width(character, piece.style)
        if taken > room and (count or not at_least):
            break
        count += 1
    return count


def _part_of(piece: Piece, part: slice, measure: Measure) -> Piece:
    """Return some of the characters of a piece."""
    if isinstance(piece, Image):
        return piece
    return glyphs(piece.text[part], piece.style, piece.owner, measure)
