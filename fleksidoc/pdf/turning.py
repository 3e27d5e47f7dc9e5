"""Which rows of a table begin a page, and which paragraphs in them ask in vain."""

from __future__ import annotations

from collections.abc import Iterable

from fleksidoc.pdf.document import Block, Merge, Paragraph, Row


def turns(row: Row) -> bool:
    """Tell whether a row begins a page, as the first paragraph of a cell asks.

    One that is repeated, or that a cell reaches into from above, does not.
    """
    is_held = row.header or any(cell.merge is Merge.CONTINUE for cell in row.cells)
    return not is_held and any(_ask(cell.blocks[:1]) for cell in row.cells)


def asks_in_vain(row: Row) -> bool:
    """Tell whether a paragraph in a row asks to begin a page, and does not."""
    heard = 1 if turns(row) else 0
    return any(_ask(cell.blocks[heard:]) for cell in row.cells)


def _ask(blocks: Iterable[Block]) -> bool:
    return any(
        isinstance(block, Paragraph) and block.keeping.page_break_before
        for block in blocks
    )
