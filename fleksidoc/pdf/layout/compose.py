"""Composing: the blocks of a body, a cell or a header become one flow of boxes."""

from __future__ import annotations

from collections.abc import Sequence

from fleksidoc.pdf.document import Block, Paragraph
from fleksidoc.pdf.layout.boxes import Box, Flow
from fleksidoc.pdf.layout.paragraphs import Setting, Surroundings, strips
from fleksidoc.pdf.layout.structure import Place
from fleksidoc.pdf.layout.tables import Room, rows


def compose(
    blocks: Sequence[Block],
    width: float,
    place: Place,
    setting: Setting,
    *,
    in_cell: bool = False,
) -> Flow:
    """Set blocks one below the other in a column of that width."""

    def in_a_cell(inside: Sequence[Block], room: float, below: Place) -> Flow:
        return compose(inside, room, below, setting, in_cell=True)

    boxes: list[Box] = []
    for above, block, below in _with_neighbours(blocks):
        gap = _gap(above, block, collapses=setting.collapses)
        if isinstance(block, Paragraph):
            around = Surroundings(
                width=width,
                gap=gap,
                joins_above=_joins(above, block),
                joins_below=_joins(block, below),
                in_cell=in_cell,
            )
            boxes += strips(block, place.paragraph(block), around, setting)
        else:
            room = Room(width=width, height=setting.tallest, gap=gap, in_cell=in_cell)
            boxes += rows(block, room, place, in_a_cell)
    return Flow(tuple(boxes), _after(blocks[-1]) if blocks else 0.0)


def _with_neighbours(
    blocks: Sequence[Block],
) -> list[tuple[Block | None, Block, Block | None]]:
    """Return each block between the one above and the one below."""
    return list(zip((None, *blocks[:-1]), blocks, (*blocks[1:], None), strict=True))


def _after(block: Block | None) -> float:
    return block.spacing.after if isinstance(block, Paragraph) else 0.0


def _gap(above: Block | None, block: Block, *, collapses: bool) -> float:
    """Return the space between two blocks."""
    before = block.spacing.before if isinstance(block, Paragraph) else 0.0
    after = _after(above)
    if isinstance(above, Paragraph) and isinstance(block, Paragraph):
        is_same_style = above.style == block.style
        before = 0.0 if is_same_style and block.spacing.contextual else before
        after = 0.0 if is_same_style and above.spacing.contextual else after
    return max(before, after) if collapses else before + after


def _joins(above: Block | None, below: Block | None) -> bool:
    """Tell whether two blocks are framed together: they have the same borders."""
    if not (isinstance(above, Paragraph) and isinstance(below, Paragraph)):
        return False
    borders = above.borders
    is_framed = any((borders.top, borders.left, borders.bottom, borders.right))
    return is_framed and (borders, above.indent) == (below.borders, below.indent)
