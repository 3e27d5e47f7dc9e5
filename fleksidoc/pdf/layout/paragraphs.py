"""Paragraphs become strips: lines with their spacing, borders and background."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fleksidoc.pdf.document import (
    Alignment,
    Border,
    BreakKind,
    Inline,
    LineRule,
    Paragraph,
    Picture,
    Separator,
    Spacing,
    TabStop,
)
from fleksidoc.pdf.layout.boxes import Strip
from fleksidoc.pdf.layout.drawing import draw, extent, moved
from fleksidoc.pdf.layout.lines import Frame, SetLine, set_lines
from fleksidoc.pdf.layout.measure import Extent, Measure
from fleksidoc.pdf.layout.structure import Owners
from fleksidoc.pdf.layout.words import (
    Numbers,
    TabMove,
    Token,
    glyphs,
    separating_space,
    word,
    words,
)
from fleksidoc.pdf.page import Item, Owner, PlacedFill, PlacedLine

_EXACT_ABOVE = 0.8
"""The share of an exact line that stands above its baseline."""

_NARROWEST = 12.0
"""Indents give way where they would leave less than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a paragraph is set among."""

    width: float
    gap: float
    """The space above it."""

    joins_above: bool
    """It shares its borders with the paragraph above."""

    joins_below: bool
    in_cell: bool
    """A page does not break at its will."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What holds for all paragraphs of a story."""

    measure: Measure
    numbers: Numbers
    tab_width: float
    collapses: bool
    """Between two paragraphs stands the larger space, not the sum."""

    tallest: float
    """The height of the page's text area: pictures are no taller."""


def strips(
    paragraph: Paragraph, owners: Owners, around: Surroundings, setting: Setting
) -> tuple[Strip, ...]:
    """Set a paragraph."""
    frame = _frame(paragraph, around.width, setting)
    tokens = [
        *_label(paragraph, owners, setting.measure),
        *words(
            _inlines(paragraph, owners, frame, setting),
            setting.measure,
            setting.numbers,
        ),
    ]
    lines = set_lines(tokens, frame, setting.measure)
    return tuple(_strips(lines, paragraph, around, setting.measure))


def _inlines(
    paragraph: Paragraph, owners: Owners, frame: Frame, setting: Setting
) -> Iterator[tuple[Inline, Owner]]:
    """Yield the inlines with their owners; a picture too large is made to fit."""
    for inline, owner in zip(paragraph.inlines, owners.inlines, strict=True):
        if isinstance(inline, Picture):
            room = frame.right - frame.left
            yield _fitting(inline, room, setting.tallest), owner
        else:
            yield inline, owner


def _fitting(picture: Picture, width: float, height: float) -> Picture:
    """Return a picture that is no larger than the room for it."""
    scale = min(1.0, width / picture.width, height / picture.height)
    return replace(picture, width=picture.width * scale, height=picture.height * scale)


def _frame(paragraph: Paragraph, width: float, setting: Setting) -> Frame:
    """Return the room for the lines of a paragraph."""
    indent = paragraph.indent
    right = max(width - indent.right, _NARROWEST)
    left = min(indent.left, right - _NARROWEST)
    outermost = min(indent.left + indent.first_line, 0.0)
    first = max(min(left + indent.first_line, right - _NARROWEST), outermost)
    hanging = (TabStop(left),) if first < left else ()
    label = paragraph.label
    if label is not None and label.alignment is not Alignment.LEFT:
        label_width = setting.measure.width(label.text, label.style)
        is_right = label.alignment is Alignment.RIGHT
        first -= label_width if is_right else label_width / 2
    return Frame(
        first=first,
        left=left,
        right=right,
        tabs=tuple(sorted((*paragraph.tabs, *hanging), key=lambda stop: stop.position)),
        tab_width=setting.tab_width,
        alignment=paragraph.alignment,
    )


def _label(paragraph: Paragraph, owners: Owners, measure: Measure) -> Iterator[Token]:
    """Yield the number of a paragraph and what separates it from the text."""
    label = paragraph.label
    if label is None or not label.text:
        return
    number = glyphs(label.text, label.style, owners.label, measure)
    space = separating_space(label.style, owners.label, measure)
    yield word((number,), (space,) if label.separator is Separator.SPACE else ())
    if label.separator is Separator.TAB:
        yield TabMove(label.style, space)


def _strips(
    lines: Sequence[SetLine],
    paragraph: Paragraph,
    around: Surroundings,
    measure: Measure,
) -> Iterator[Strip]:
    """Yield the lines of a paragraph as strips."""
    last = len(lines) - 1
    starts_page = False
    for number, line in enumerate(lines):
        reach = extent(line, paragraph.mark if number == last else None, measure)
        height, baseline = _pitch(reach, paragraph.spacing)
        strip = Strip(
            height=height,
            gap=around.gap if number == 0 else 0.0,
            keep=_keeps(paragraph, number, last),
            fresh=starts_page and not around.in_cell,
            items=tuple(moved(each, 0.0, baseline) for each in draw(line, measure)),
        )
        yield _framed(
            strip, paragraph, around, is_first=number == 0, is_last=number == last
        )
        starts_page = line.ends is BreakKind.PAGE


def _keeps(paragraph: Paragraph, number: int, last: int) -> bool:
    """Tell whether a line must stay with the one after it."""
    keeping = paragraph.keeping
    if number == last:
        return keeping.with_next
    if keeping.lines:
        return True
    return keeping.widow_control and number in {0, last - 1}


def _pitch(reach: Extent, spacing: Spacing) -> tuple[float, float]:
    """Return the height of a line, and where in it the baseline is."""
    above, below = reach
    natural = above + below
    if spacing.rule is LineRule.EXACT:
        return spacing.line, spacing.line * _EXACT_ABOVE
    if spacing.rule is LineRule.AT_LEAST:
        height = max(natural, spacing.line)
        return height, above + height - natural
    # What a factor adds stands below the text, what it takes is taken above.
    height = natural * spacing.line
    return height, above + min(height - natural, 0.0)


def _framed(
    strip: Strip,
    paragraph: Paragraph,
    around: Surroundings,
    *,
    is_first: bool,
    is_last: bool,
) -> Strip:
    """Return a strip with its share of the paragraph's borders and background."""
    borders = paragraph.borders
    if not (_has_borders(paragraph) or paragraph.fill):
        return strip
    top = borders.between if around.joins_above else borders.top
    bottom = None if around.joins_below else borders.bottom
    above = _thickness(top if is_first else None)
    height = above + strip.height + _thickness(bottom if is_last else None)
    if is_first and around.joins_above:
        above, height = above + strip.gap, height + strip.gap
    x1, x2 = _edges(paragraph, around.width)
    lines = [
        _level(top if is_first else None, x1, x2, 0.0, inwards=1),
        _level(bottom if is_last else None, x1, x2, height, inwards=-1),
        _upright(borders.left, x1, height),
        _upright(borders.right, x2, height),
    ]
    fill = _fill(paragraph.fill, x1, x2, height)
    return replace(
        strip,
        height=height,
        gap=0.0 if is_first and around.joins_above else strip.gap,
        items=(
            *fill,
            *(moved(item, 0.0, above) for item in strip.items),
            *(line for line in lines if line is not None),
        ),
    )


def _has_borders(paragraph: Paragraph) -> bool:
    borders = paragraph.borders
    return any((borders.top, borders.left, borders.bottom, borders.right))


def _thickness(border: Border | None) -> float:
    """Return how much height a border takes, with the space inside it."""
    return border.width + border.space if border else 0.0


def _edges(paragraph: Paragraph, width: float) -> tuple[float, float]:
    """Return where the left and right edges of a framed paragraph are."""
    borders, indent = paragraph.borders, paragraph.indent
    left = min(indent.left, indent.left + indent.first_line)
    outwards_left = borders.left.space if borders.left else 0.0
    outwards_right = borders.right.space if borders.right else 0.0
    return left - outwards_left, width - indent.right + outwards_right


def _fill(colour: str, x1: float, x2: float, height: float) -> tuple[Item, ...]:
    if not colour:
        return ()
    return (PlacedFill(x=x1, y=0.0, width=x2 - x1, height=height, colour=colour),)


def _level(
    border: Border | None, x1: float, x2: float, y: float, *, inwards: int
) -> PlacedLine | None:
    """Return a border along the top or bottom edge."""
    if border is None:
        return None
    y += inwards * border.width / 2
    return PlacedLine(
        x1=x1, y1=y, x2=x2, y2=y, width=border.width, colour=border.colour
    )


def _upright(border: Border | None, x: float, height: float) -> PlacedLine | None:
    """Return a border along the left or right edge."""
    if border is None:
        return None
    return PlacedLine(
        x1=x, y1=0.0, x2=x, y2=height, width=border.width, colour=border.colour
    )
