"""Lines: words are set one after the other until the next does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from fleksidoc.pdf.document import Alignment, BreakKind, TabStop, TextStyle
from fleksidoc.pdf.layout.measure import Measure
from fleksidoc.pdf.layout.words import (
    Glyphs,
    LineEnd,
    Piece,
    TabMove,
    Token,
    Word,
    divided,
)

TOLERANCE = 0.01
_DECIMAL_SIGN = re.compile(r"[.,]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The room a paragraph's lines are set in."""

    first: float
    """Where the first line begins."""

    left: float
    """Where the other lines begin."""

    right: float
    tabs: tuple[TabStop, ...]
    tab_width: float
    alignment: Alignment

    def stop_after(self, x: float) -> TabStop:
        """Return the next tab stop; beyond those that are set, any whole width."""
        for stop in self.tabs:
            if stop.position > x + TOLERANCE:
                position = min(stop.position, self.right)
                return TabStop(position, stop.alignment, stop.leader)
        steps = int((x + TOLERANCE) / self.tab_width) + 1
        return TabStop(min(steps * self.tab_width, self.right))


@dataclass(frozen=True, slots=True)
class Segment:
    """What stands between two tabs of a line."""

    x: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What a tab leaves open."""

    x1: float
    x2: float
    leader: str
    style: TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLine:
    """A finished line."""

    segments: tuple[Segment, ...]
    gaps: tuple[Gap, ...]
    shift: float
    """How far its alignment moves it to the right."""

    stretch: float
    """What each space of the last segment gets on top, to reach the right edge."""

    ends: BreakKind | None
    """The break the author ended it with."""


@dataclass(slots=True)
class _Line:
    """A line while it is filled: what is settled, and what follows the last tab."""

    frame: Frame
    x: float
    """Where what is settled ends."""

    tab: tuple[TabStop, TextStyle] | None = None
    """The last tab: where it leads, and its style."""

    pieces: list[Piece] = field(default_factory=list)
    width: float = 0.0
    spaces: tuple[Glyphs, ...] = ()
    """After the last word: they count once another one follows."""

    hyphen: Glyphs | None = None
    segments: list[Segment] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    def fits(self, word: Word) -> bool:
        """Tell whether a word still has room."""
        width = self.width + _width(self.spaces) + word.needs
        return self.begins(width) + width <= self.frame.right + TOLERANCE

    def room(self) -> float:
        """Return how wide a word may be that begins the segment."""
        return self.frame.right - self.begins(0.0) - _width(self.spaces)

    def can_be_left(self) -> bool:
        """Tell whether the next line gives a word more room than this one."""
        if self.pieces:
            return True
        is_touched = self.tab is not None or bool(self.segments or self.spaces)
        goes_on = self.begins(0.0) + _width(self.spaces)
        return is_touched and goes_on > self.frame.left + TOLERANCE

    def begins(self, width: float) -> float:
        """Return where the segment begins if it is ``width`` wide."""
        if self.tab is None:
            return self.x
        stop, _ = self.tab
        match stop.alignment:
            case Alignment.RIGHT:
                begins = stop.position - width
            case Alignment.CENTRE:
                begins = stop.position - width / 2
            case Alignment.DECIMAL:
                begins = stop.position - _width_before_decimal_sign(self.pieces)
            case _:
                begins = stop.position
        return max(begins, self.x)

    def add(self, word: Word) -> None:
        """Set a word."""
        self.width += _width(self.spaces) + word.width
        self.pieces += [*self.spaces, *word.pieces]
        self.spaces, self.hyphen = word.spaces, word.hyphen

    def move(self, tab: TabMove) -> None:
        """Move to the next tab stop."""
        self._settle((*self.spaces, tab.space))
        self.tab = (self.frame.stop_after(self.x), tab.style)

    def _settle(self, trailing: Sequence[Glyphs]) -> None:
        """Fix the place of the segment; ``trailing`` takes no room of its own."""
        begins = self.begins(self.width)
        if self.tab is not None:
            stop, style = self.tab
            self.gaps.append(Gap(x1=self.x, x2=begins, leader=stop.leader, style=style))
        if self.pieces:
            self.segments.append(Segment(begins, (*self.pieces, *trailing)))
        self.x = begins + self.width + _width(self.spaces)
        self.pieces, self.width, self.spaces, self.hyphen = [], 0.0, (), None

    def finished(self, ends: LineEnd | None, *, is_last: bool) -> SetLine:
        """Return the line as it is to be drawn."""
        hyphen = (self.hyphen,) if self.hyphen else ()
        end = self.begins(self.width) + self.width + _width(hyphen)
        stretch = 0.0 if is_last or ends else self._stretch(end)
        self._settle((*hyphen, *self.spaces, *((ends.space,) if ends else ())))
        return SetLine(
            segments=tuple(self.segments),
            gaps=tuple(self.gaps),
            shift=_shift(self.frame, end),
            stretch=stretch,
            ends=ends.kind if ends else None,
        )

    def _stretch(self, end: float) -> float:
        """Return what each space gets so that the line reaches the right edge."""
        texts = (each.text for each in self.pieces if isinstance(each, Glyphs))
        spaces = sum(text.count(" ") for text in texts)
        if self.frame.alignment is not Alignment.JUSTIFIED or not spaces:
            return 0.0
        return max(self.frame.right - end, 0.0) / spaces


def _width(glyphs: Iterable[Glyphs]) -> float:
    return sum([each.width for each in glyphs])


def _shift(frame: Frame, end: float) -> float:
    """Return how far a line that ends at ``end`` is moved to the right."""
    free = max(frame.right - end, 0.0)
    return {Alignment.RIGHT: free, Alignment.CENTRE: free / 2}.get(frame.alignment, 0.0)


def _width_before_decimal_sign(pieces: Sequence[Piece]) -> float:
    """Return the width of what stands before a number's decimal sign, or of all."""
    taken = 0.0
    for piece in pieces:
        text = piece.text if isinstance(piece, Glyphs) else ""
        found = _DECIMAL_SIGN.search(text)
        if found:
            return taken + piece.width * found.start() / len(text)
        taken += piece.width
    return taken


def set_lines(tokens: Iterable[Token], frame: Frame, measure: Measure) -> list[SetLine]:
    """Fill lines with words; there is always at least one line."""
    lines: list[SetLine] = []
    line = _Line(frame, frame.first)
    for token in tokens:
        match token:
            case Word():
                line = _with_word(token, line, lines, measure)
            case TabMove():
                line.move(token)
            case _:
                lines.append(line.finished(token, is_last=False))
                line = _Line(frame, frame.left)
    if not _ends_with_page_break(lines, line):
        lines.append(line.finished(None, is_last=True))
    return lines


def _ends_with_page_break(lines: Sequence[SetLine], line: _Line) -> bool:
    """Tell whether nothing follows a page break: Word draws no line for that."""
    is_empty = not (line.pieces or line.segments or line.tab)
    return is_empty and bool(lines) and lines[-1].ends is BreakKind.PAGE


def _with_word(
    word: Word, line: _Line, lines: list[SetLine], measure: Measure
) -> _Line:
    """Set a word, on the next line if this one is full; return the line it is on."""
    while not line.fits(word):
        rest: Word | None = word
        if not line.can_be_left():
            head, rest = divided(word, line.room(), measure)
            line.add(head)
        if rest is None:
            return line
        word = rest
        lines.append(line.finished(None, is_last=False))
        line = _Line(line.frame, line.frame.left)
    line.add(word)
    return line
