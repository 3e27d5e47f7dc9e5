"""Sections: paper, margins, headers and footers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from fleksidoc.pdf.document import Banner, Block, PageSetup, Section, Start
from fleksidoc.pdf.read import notes
from fleksidoc.pdf.read.ooxml import (
    RELATIONSHIP,
    Element,
    attribute,
    child,
    has,
    points,
    w,
    whole,
)
from fleksidoc.pdf.read.story import Story

ReadPart = Callable[[str], tuple[Block, ...]]
"""Reads the blocks of a header or footer part."""

_STARTS = {
    "continuous": Start.CONTINUOUS,
    "evenPage": Start.EVEN_PAGE,
    "oddPage": Start.ODD_PAGE,
}


@dataclass(slots=True, kw_only=True)
class Sections:
    """The sections, one after the other: headers carry over until replaced."""

    story: Story
    read_part: ReadPart
    even_differs: bool
    """Even pages have headers and footers of their own."""

    _references: dict[tuple[str, str], str] = field(default_factory=dict, init=False)

    def section(self, properties: Element | None, blocks: Sequence[Block]) -> Section:
        """Return the section that ``w:sectPr`` ends."""
        self._refer(properties)
        if whole(attribute(child(properties, "cols"), "num"), otherwise=1) > 1:
            self.story.note(notes.TEXT_COLUMNS)
        start = attribute(child(properties, "type")) or ""
        number = attribute(child(properties, "pgNumType"), "start")
        first_differs = has(properties, "titlePg")
        return Section(
            blocks=tuple(blocks),
            setup=_setup(properties),
            start=_STARTS.get(start, Start.NEXT_PAGE),
            header=self._banner("header", first_differs=first_differs),
            footer=self._banner("footer", first_differs=first_differs),
            first_number=whole(number) if number else None,
        )

    def _refer(self, properties: Element | None) -> None:
        """Take note of the headers and footers a section brings."""
        for kind in ("header", "footer"):
            for each in _children(properties, f"{kind}Reference"):
                relationship = self.story.relationships.get(
                    each.get(f"{{{RELATIONSHIP}}}id", "")
                )
                if relationship is not None:
                    page = attribute(each, "type") or "default"
                    self._references[kind, page] = relationship.target

    def _banner(self, kind: str, *, first_differs: bool) -> Banner:
        """Return the headers or footers that hold for a section."""
        return Banner(
            default=self._blocks(kind, "default"),
            first=self._blocks(kind, "first") if first_differs else None,
            even=self._blocks(kind, "even") if self.even_differs else None,
        )

    def _blocks(self, kind: str, page: str) -> tuple[Block, ...]:
        """Return the blocks of one header or footer; without a part, none."""
        part = self._references.get((kind, page))
        return () if part is None else self.read_part(part)


def _children(parent: Element | None, name: str) -> list[Element]:
    return [] if parent is None else list(parent.iterchildren(w(name)))


def _setup(properties: Element | None) -> PageSetup:
    """Return the paper and the margins; Word's own where nothing is said."""
    word = PageSetup()
    size, margin = child(properties, "pgSz"), child(properties, "pgMar")
    if size is None:
        width, height = word.width, word.height
    else:
        width, height = points(attribute(size, "w")), points(attribute(size, "h"))
    if margin is None:
        return PageSetup(width=width, height=height)
    return PageSetup(
        width=width,
        height=height,
        top=points(attribute(margin, "top")),
        right=points(attribute(margin, "right")),
        bottom=points(attribute(margin, "bottom")),
        left=points(attribute(margin, "left")) + points(attribute(margin, "gutter")),
        header=points(attribute(margin, "header")),
        footer=points(attribute(margin, "footer")),
    )
