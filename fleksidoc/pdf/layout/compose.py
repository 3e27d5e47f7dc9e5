"""Composing: the blocks of a body, a cell or a header become one flow of boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fleksidoc.pdf.document import Block, Break, BreakKind, Paragraph, Table, Text
from fleksidoc.pdf.layout.boxes import Box, Flow
from fleksidoc.pdf.layout.paragraphs import Setting, Surroundings, strips
from fleksidoc.pdf.layout.structure import Place
from fleksidoc.pdf.layout.tables import Room, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Follows:
    """What blocks come after."""

    block: Block | None = None
    """The last one of the section before."""

    turns: bool = False
    """They begin a page."""

    in_cell: bool = False
    """They stand in a cell, where no page breaks at their will."""


START = Follows()
CELL = Follows(in_cell=True)


def compose(
    blocks: Sequence[Block],
    width: float,
    place: Place,
    setting: Setting,
    *,
    follows: Follows = START,
) -> Flow:
    """Set blocks one below the other in a column of that width."""

    def in_a_cell(inside: Sequence[Block], room: float, below: Place) -> Flow:
        return compose(inside, room, below, setting, follows=CELL)

    boxes: list[Box] = []
    turns = follows.turns
    for above, block, below in _with_neighbours(blocks, follows.block):
        turns = turns or _begins_page(block, follows)
        gap = _gap(above, block, turns=turns, collapses=setting.collapses)
        if isinstance(block, Paragraph):
            around = Surroundings(
                width=width,
                gap=gap,
                joins_above=_joins(above, block),
                joins_below=_joins(block, below),
                in_cell=follows.in_cell,
            )
            made: Sequence[Box] = strips(block, place.paragraph(block), around, setting)
        else:
            room = Room(
                width=width,
                height=setting.tallest,
                gap=gap,
                measure=setting.measure,
                in_cell=follows.in_cell,
            )
            made = rows(block, room, place, in_a_cell)
        boxes += _fresh(made) if turns else made
        turns = _ends_page(block) and not follows.in_cell
    return Flow(tuple(boxes), _after(blocks[-1]) if blocks else 0.0)


def _fresh(boxes: Sequence[Box]) -> Sequence[Box]:
    """Return boxes the first of which begins a page."""
    return [replace(box, fresh=True) for box in boxes[:1]] + list(boxes[1:])


def _begins_page(block: Block, follows: Follows) -> bool:
    """Tell whether a block wants to begin a page, by its first paragraph."""
    first: Block | None = block
    while isinstance(first, Table):
        cells = [cell for row in first.rows[:1] for cell in row.cells[:1]]
        first = cells[0].blocks[0] if cells and cells[0].blocks else None
    wants = first is not None and first.keeping.page_break_before
    return wants and not follows.in_cell


def _ends_page(block: Block) -> bool:
    """Tell whether the last thing in a paragraph is a page break."""
    if not isinstance(block, Paragraph):
        return False
    for inline in reversed(block.inlines):
        if not (isinstance(inline, Text) and not inline.text.strip(" ")):
            return isinstance(inline, Break) and inline.kind is BreakKind.PAGE
    return False


def _with_neighbours(
    blocks: Sequence[Block], first: Block | None
) -> list[tuple[Block | None, Block, Block | None]]:
    """Return each block between the one above and the one below."""
    return list(zip((first, *blocks), blocks, (*blocks[1:], None), strict=False))


def _after(block: Block | None) -> float:
    return block.spacing.after if isinstance(block, Paragraph) else 0.0


def _gap(above: Block | None, block: Block, *, turns: bool, collapses: bool) -> float:
    """Return the space above a block.

    At the top of a page that begins at the author's will, Word leaves what the space
    after the block above has not used up already.
    """
    before = block.spacing.before if isinstance(block, Paragraph) else 0.0
    after = _after(above)
    if isinstance(above, Paragraph) and isinstance(block, Paragraph):
        is_same_style = above.style == block.style
        before = 0.0 if is_same_style and block.spacing.contextual else before
        after = 0.0 if is_same_style and above.spacing.contextual else after
    if not collapses:
        return before if turns else before + after
    return max(before - after, 0.0) if turns else max(before, after)


def _joins(above: Block | None, below: Block | None) -> bool:
    """Tell whether two blocks are framed together: they have the same borders."""
    if not (isinstance(above, Paragraph) and isinstance(below, Paragraph)):
        return False
    borders = above.borders
    is_framed = any((borders.top, borders.left, borders.bottom, borders.right))
    return is_framed and (borders, above.indent) == (below.borders, below.indent)
