"""Pages: the flow of each section is cut into pages, with headers and footers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fleksidoc.pdf.document import Banner, Block, Document, PageSetup, Section, Start
from fleksidoc.pdf.layout.boxes import Flow, cut
from fleksidoc.pdf.layout.compose import Follows, compose
from fleksidoc.pdf.layout.measure import Measure
from fleksidoc.pdf.layout.paragraphs import Setting
from fleksidoc.pdf.layout.placing import place
from fleksidoc.pdf.layout.structure import Aside, Place
from fleksidoc.pdf.layout.words import Numbers
from fleksidoc.pdf.page import Artifact, Item, Page

_NOT_COUNTED_YET = Numbers(1, 1)
_LEAST_ROOM = 24.0
"""However high headers and footers are, the text gets this much of the page."""


@dataclass(slots=True, kw_only=True)
class _Sheet:
    """A page while it is filled."""

    section: Section
    number: int
    is_first: bool
    """It is the first page of its section."""

    top: float
    """Where the text area begins."""

    bottom: float
    y: float
    """Where the next flow goes on."""

    items: list[Item] = field(default_factory=list)


class Paginator:
    """Cuts the sections of a document, one after the other, into pages."""

    def __init__(self, document: Document, measure: Measure) -> None:
        self._document = document
        self._measure = measure
        self._sheets: list[_Sheet] = []

    def add(self, section: Section, where: Place) -> None:
        """Set a section; its blocks are hung up in the structure at ``where``."""
        setup = section.setup
        width = setup.width - setup.left - setup.right
        follows = Follows(block=self._last_block(), turns=not self._goes_on(section))
        setting = self._setting(setup, _NOT_COUNTED_YET)
        flow = compose(section.blocks, width, where, setting, follows=follows)
        self._begin(section, turns=bool(flow.boxes) and flow.boxes[0].fresh)
        while flow.boxes:
            sheet = self._sheets[-1]
            is_empty = sheet.y == sheet.top
            head, flow = cut(flow, sheet.bottom - sheet.y, force=is_empty)
            sheet.items += place(head, setup.left, sheet.y)
            sheet.y += head.height
            if flow.boxes:
                self._turn(section, is_first=False)

    def _last_block(self) -> Block | None:
        """Return the block above the section to come, if there is one."""
        blocks = self._sheets[-1].section.blocks if self._sheets else ()
        return blocks[-1] if blocks else None

    def pages(self) -> tuple[Page, ...]:
        """Return the pages, now that they can be counted."""
        return tuple(
            Page(
                width=sheet.section.setup.width,
                height=sheet.section.setup.height,
                items=(
                    *self._header(sheet, Numbers(sheet.number, len(self._sheets))),
                    *sheet.items,
                    *self._footer(sheet, Numbers(sheet.number, len(self._sheets))),
                ),
            )
            for sheet in self._sheets
        )

    def _begin(self, section: Section, *, turns: bool) -> None:
        """Go to the page a section begins on."""
        if self._goes_on(section) and not turns:
            return
        self._turn(section, is_first=True)
        odd = {Start.ODD_PAGE: 1, Start.EVEN_PAGE: 0}.get(section.start)
        if odd is not None and self._sheets[-1].number % 2 != odd:
            self._turn(section, is_first=True)

    def _goes_on(self, section: Section) -> bool:
        """Tell whether a section begins on the page where the last one ended."""
        if not self._sheets or section.start is not Start.CONTINUOUS:
            return False
        last = self._sheets[-1].section.setup
        paper = (section.setup.width, section.setup.height)
        return (last.width, last.height) == paper

    def _turn(self, section: Section, *, is_first: bool) -> None:
        """Begin a page."""
        number = self._sheets[-1].number + 1 if self._sheets else 1
        if is_first and section.first_number is not None:
            number = section.first_number
        top, bottom = self._text_area(section, number, is_first=is_first)
        self._sheets.append(
            _Sheet(
                section=section,
                number=number,
                is_first=is_first,
                top=top,
                bottom=bottom,
                y=top,
            )
        )

    def _text_area(
        self, section: Section, number: int, *, is_first: bool
    ) -> tuple[float, float]:
        """Return where text begins and ends; headers and footers push it inwards."""
        setup = section.setup
        header = _shown(section.header, number, is_first=is_first)
        footer = _shown(section.footer, number, is_first=is_first)
        above = self._banner(header, setup, Artifact.HEADER, _NOT_COUNTED_YET).height
        below = self._banner(footer, setup, Artifact.FOOTER, _NOT_COUNTED_YET).height
        top = _pushed(setup.top, setup.header, above)
        bottom = setup.height - _pushed(setup.bottom, setup.footer, below)
        return top, max(bottom, top + _LEAST_ROOM)

    def _header(self, sheet: _Sheet, numbers: Numbers) -> Iterator[Item]:
        """Yield the header of a page."""
        setup = sheet.section.setup
        blocks = _shown(sheet.section.header, sheet.number, is_first=sheet.is_first)
        flow = self._banner(blocks, setup, Artifact.HEADER, numbers)
        yield from place(flow, setup.left, setup.header)

    def _footer(self, sheet: _Sheet, numbers: Numbers) -> Iterator[Item]:
        """Yield the footer of a page."""
        setup = sheet.section.setup
        blocks = _shown(sheet.section.footer, sheet.number, is_first=sheet.is_first)
        flow = self._banner(blocks, setup, Artifact.FOOTER, numbers)
        yield from place(flow, setup.left, setup.height - setup.footer - flow.height)

    def _banner(
        self,
        blocks: Sequence[Block],
        setup: PageSetup,
        artifact: Artifact,
        numbers: Numbers,
    ) -> Flow:
        """Set a header or footer."""
        width = setup.width - setup.left - setup.right
        return compose(blocks, width, Aside(artifact), self._setting(setup, numbers))

    def _setting(self, setup: PageSetup, numbers: Numbers) -> Setting:
        return Setting(
            measure=self._measure,
            numbers=numbers,
            tab_width=self._document.tab_width,
            collapses=self._document.collapses,
            tallest=setup.height - abs(setup.top) - abs(setup.bottom),
        )


def _shown(banner: Banner, number: int, *, is_first: bool) -> Sequence[Block]:
    """Return what a header or footer shows on a page."""
    if is_first and banner.first is not None:
        return banner.first
    if number % 2 == 0 and banner.even is not None:
        return banner.even
    return banner.default


def _pushed(margin: float, distance: float, height: float) -> float:
    """Return a margin that a header may push inwards; a negative one stays."""
    return -margin if margin < 0 else max(margin, distance + height if height else 0.0)
