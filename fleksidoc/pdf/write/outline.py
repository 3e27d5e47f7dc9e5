"""Outline: the headings as bookmarks, nested as they are in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pikepdf import OutlineItem, Pdf

from fleksidoc.pdf.page import Layout, Node, PlacedText, Role

_LEVELS = {Role.HEADING_1: 1, Role.HEADING_2: 2, Role.HEADING_3: 3}


@dataclass(slots=True)
class _Heading:
    """A heading as it is being gathered from the items it was drawn with."""

    level: int
    page: int
    left: float
    top: float
    items: list[PlacedText] = field(default_factory=list)


def add_outline(pdf: Pdf, layout: Layout) -> None:
    """Give the document a bookmark for every heading."""
    open_above: list[tuple[int, OutlineItem]] = []
    with pdf.open_outline() as outline:
        for heading in _headings(layout):
            item = OutlineItem(
                _title(heading.items),
                heading.page,
                "XYZ",
                left=heading.left,
                top=heading.top,
            )
            while open_above and open_above[-1][0] >= heading.level:
                open_above.pop()
            siblings = open_above[-1][1].children if open_above else outline.root
            siblings.append(item)
            open_above.append((heading.level, item))


def _headings(layout: Layout) -> list[_Heading]:
    headings: dict[int, _Heading] = {}
    for number, item, height in _texts(layout):
        owner = _heading_of(item, layout.nodes)
        if owner is not None:
            top = round(height - item.baseline + item.size, 3)
            level = _LEVELS[layout.nodes[owner].role]
            blank = _Heading(level, number, round(item.x, 3), top)
            headings.setdefault(owner, blank).items.append(item)
    return [heading for _, heading in sorted(headings.items())]


def _texts(layout: Layout) -> Iterator[tuple[int, PlacedText, float]]:
    for number, page in enumerate(layout.pages):
        for item in page.items:
            if isinstance(item, PlacedText):
                yield number, item, page.height


def _heading_of(item: PlacedText, nodes: Sequence[Node]) -> int | None:
    """Return the heading that a text stands in, at whatever depth."""
    index = item.owner if isinstance(item.owner, int) else None
    while index is not None and nodes[index].role not in _LEVELS:
        index = nodes[index].parent
    return index


def _title(items: Sequence[PlacedText]) -> str:
    return " ".join("".join(item.text for item in items).split())
