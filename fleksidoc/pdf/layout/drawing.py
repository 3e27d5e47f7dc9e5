"""Drawing: finished lines become items, placed from the baseline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from fleksidoc.pdf.document import TextStyle
from fleksidoc.pdf.layout.lines import Gap, SetLine
from fleksidoc.pdf.layout.measure import Extent, Measure
from fleksidoc.pdf.layout.words import Glyphs, Image, Piece
from fleksidoc.pdf.page import (
    Artifact,
    Item,
    Owner,
    PlacedFill,
    PlacedLine,
    PlacedPicture,
    PlacedText,
)

_UNDERLINE = 0.106
"""Below the baseline in em, as Arial has it."""

_STRIKE = -0.259
_STROKE = 0.073


def moved(item: Item, x: float, y: float, owner: Owner | None = None) -> Item:
    """Return an item further right and down, perhaps with another owner."""
    if isinstance(item, PlacedText):
        return PlacedText(
            x=item.x + x,
            baseline=item.baseline + y,
            text=item.text,
            face=item.face,
            size=item.size,
            owner=item.owner if owner is None else owner,
            colour=item.colour,
            space=item.space,
        )
    if isinstance(item, PlacedLine):
        return replace(
            item, x1=item.x1 + x, y1=item.y1 + y, x2=item.x2 + x, y2=item.y2 + y
        )
    if isinstance(item, PlacedFill):
        return replace(item, x=item.x + x, y=item.y + y)
    owner = item.owner if owner is None else owner
    return replace(item, x=item.x + x, y=item.y + y, owner=owner)


def extent(line: SetLine, mark: TextStyle | None, measure: Measure) -> Extent:
    """Return how far a line reaches above and below its baseline.

    ``mark`` is the paragraph mark's style where the mark stands in the line.
    """
    pieces = [piece for each in line.segments for piece in each.pieces]
    extents = {_extent(piece, measure) for piece in pieces}
    extents |= {measure.extent(gap.style) for gap in line.gaps}
    if mark is not None:
        extents.add(measure.extent(mark))
    above = max((above for above, _ in extents), default=0.0)
    return above, max((below for _, below in extents), default=0.0)


def _extent(piece: Piece, measure: Measure) -> Extent:
    if isinstance(piece, Image):
        return piece.picture.height, 0.0
    return measure.extent(piece.style)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """Text in one style, of one owner, on one line."""

    text: str
    style: TextStyle
    owner: Owner
    x: float
    width: float
    visible: float
    """Its width without the spaces at its end; a blank to fill in is seen whole."""

    stretch: float


def draw(line: SetLine, measure: Measure) -> Iterator[Item]:
    """Yield the items of a line in the order of its words."""
    for gap in line.gaps:
        yield from _draw_gap(gap, line.shift, measure)
    for number, segment in enumerate(line.segments, 1):
        stretch = line.stretch if number == len(line.segments) else 0.0
        yield from _draw_pieces(
            segment.pieces, segment.x + line.shift, stretch, measure
        )


def _draw_pieces(
    pieces: Sequence[Piece], x: float, stretch: float, measure: Measure
) -> Iterator[Item]:
    """Yield the items of pieces that follow each other."""
    for _, group in groupby(pieces, key=_kin):
        together = list(group)
        if isinstance(together[0], Image):
            yield _picture(together[0], x)
            x += together[0].width
        else:
            glyphs = [each for each in together if isinstance(each, Glyphs)]
            run = _run(glyphs, x, stretch, measure)
            yield from _draw_run(run, measure)
            x += run.width


def _kin(piece: Piece) -> object:
    """Return what pieces have in common that are drawn as one; pictures stand alone."""
    return id(piece) if isinstance(piece, Image) else (piece.style, piece.owner)


def _run(
    together: Sequence[Glyphs], x: float, stretch: float, measure: Measure
) -> _Run:
    """Return pieces in one style as one run."""
    first = together[0]
    text = "".join(each.text for each in together)
    width = sum(each.width for each in together) + stretch * text.count(" ")
    trailing = len(text) - len(text.rstrip(" ")) if text.strip(" ") else 0
    space = measure.width(" ", first.style) + stretch
    return _Run(
        text=text,
        style=first.style,
        owner=first.owner,
        x=x,
        width=width,
        visible=width - trailing * space,
        stretch=stretch,
    )


def _picture(image: Image, x: float) -> PlacedPicture:
    return PlacedPicture(
        x=x,
        y=-image.picture.height,
        width=image.picture.width,
        height=image.picture.height,
        content=image.picture.content,
        owner=image.owner,
    )


def _draw_run(run: _Run, measure: Measure) -> Iterator[Item]:
    """Yield a run and what lies behind, under or across it."""
    style = run.style
    baseline = -style.rise
    if style.fill:
        above, below = measure.extent(style)
        yield PlacedFill(
            x=run.x,
            y=baseline - above,
            width=run.visible,
            height=above + below,
            colour=style.fill,
        )
    yield PlacedText(
        x=run.x,
        baseline=baseline,
        text=run.text,
        face=style.face,
        size=style.size,
        owner=run.owner,
        colour=style.colour,
        space=run.stretch,
    )
    if style.underline:
        yield _stroke(run.x, run.x + run.visible, baseline, _UNDERLINE, style)
    if style.strike:
        yield _stroke(run.x, run.x + run.visible, baseline, _STRIKE, style)


def _stroke(
    x1: float, x2: float, baseline: float, below: float, style: TextStyle
) -> PlacedLine:
    """Return a line along a run."""
    y = baseline + below * style.size
    return PlacedLine(
        x1=x1, y1=y, x2=x2, y2=y, width=_STROKE * style.size, colour=style.colour
    )


def _draw_gap(gap: Gap, shift: float, measure: Measure) -> Iterator[Item]:
    """Yield what fills the gap a tab leaves."""
    x1, x2 = gap.x1 + shift, gap.x2 + shift
    if gap.style.underline and x2 > x1:
        yield _stroke(x1, x2, -gap.style.rise, _UNDERLINE, gap.style)
    if gap.leader:
        sign = measure.width(gap.leader, gap.style)
        count = int((x2 - x1) / sign)
        if count:
            yield PlacedText(
                x=x2 - count * sign,
                baseline=-gap.style.rise,
                text=gap.leader * count,
                face=gap.style.face,
                size=gap.style.size,
                owner=Artifact.LAYOUT,
                colour=gap.style.colour,
            )
