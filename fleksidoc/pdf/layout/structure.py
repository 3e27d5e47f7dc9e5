"""Structure: which element of the document each piece of text belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from fleksidoc.pdf.document import (
    Block,
    Cell,
    Document,
    Inline,
    Label,
    Merge,
    PageCount,
    Paragraph,
    Picture,
    Row,
    Table,
    Text,
)
from fleksidoc.pdf.page import Artifact, Node, Owner, Role

_HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3)


@dataclass(frozen=True, slots=True)
class Owners:
    """Whom the parts of a paragraph belong to."""

    label: Owner
    inlines: tuple[Owner, ...]
    """One for each inline."""


class Place(Protocol):
    """Somewhere in the structure where blocks are hung up, in reading order."""

    def paragraph(self, paragraph: Paragraph) -> Owners:
        """Hang up a paragraph."""

    def table(self, table: Table) -> TablePlace:
        """Hang up a table."""


class TablePlace(Protocol):
    """A table in the structure, filled row by row from left to right."""

    def row(self, row: Row) -> None:
        """Begin a row."""

    def cell(self, cell: Cell) -> Place:
        """Hang up the next cell of the row."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A place outside the structure, where headers and footers are."""

    artifact: Artifact

    def paragraph(self, paragraph: Paragraph) -> Owners:
        """Hang up a paragraph: all of it is the artifact's."""
        return Owners(self.artifact, (self.artifact,) * len(paragraph.inlines))

    def table(self, _: Table) -> Aside:
        """Hang up a table: all of it is the artifact's."""
        return self

    def row(self, _: Row) -> None:
        """Begin a row."""

    def cell(self, _: Cell) -> Aside:
        """Hang up a cell: all of it is the artifact's."""
        return self


class Structure:
    """The elements of one document, in reading order."""

    def __init__(self, document: Document) -> None:
        self._language = document.language
        self._has_title = any(_has_title(each.blocks) for each in document.sections)
        self._deepest = 0
        self._nodes = [Node(role=Role.DOCUMENT, parent=None)]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The elements so far."""
        return tuple(self._nodes)

    def root(self) -> Spot:
        """Return the place for the blocks of the body."""
        return Spot(self, 0)

    def add(self, node: Node) -> int:
        """Hang up an element; return its number."""
        if node.language == self._language:
            node = replace(node, language="")
        self._nodes.append(node)
        return len(self._nodes) - 1

    def heading(self, paragraph: Paragraph) -> Role | None:
        """Return the role of a heading; a level is never skipped on the way down."""
        if paragraph.title:
            level = 1
        elif paragraph.outline is not None:
            level = paragraph.outline + 1 + self._has_title
        else:
            return None
        self._deepest = min(level, self._deepest + 1, len(_HEADINGS))
        return _HEADINGS[self._deepest - 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class _OpenList:
    """A list whose next item may follow."""

    level: int
    kind: str
    node: int
    body: int
    """The body of its last item, where a deeper list is hung up."""


@dataclass(slots=True)
class Spot:
    """A place below an element of the structure."""

    structure: Structure
    parent: int
    _lists: list[_OpenList] = field(default_factory=list, init=False)

    def paragraph(self, paragraph: Paragraph) -> Owners:
        """Hang up a paragraph; one without content has no element."""
        if not _is_filled(paragraph):
            return Owners(Artifact.LAYOUT, (Artifact.LAYOUT,) * len(paragraph.inlines))
        role = self.structure.heading(paragraph)
        if role is None and paragraph.label is not None and paragraph.label.text:
            return self._item(paragraph, paragraph.label)
        self._lists.clear()
        owners = self._text(paragraph, role or Role.PARAGRAPH, self.parent)
        return Owners(owners[0], owners[1:])

    def _item(self, paragraph: Paragraph, label: Label) -> Owners:
        """Hang up a paragraph as an item of a list."""
        add = self.structure.add
        item = add(Node(role=Role.ITEM, parent=self._list(label.level, label.kind)))
        number = add(Node(role=Role.LABEL, parent=item, language=label.style.language))
        body = add(Node(role=Role.ITEM_BODY, parent=item))
        self._lists[-1] = _OpenList(
            level=label.level, kind=label.kind, node=self._lists[-1].node, body=body
        )
        _, *owners = self._text(paragraph, Role.PARAGRAPH, body)
        return Owners(number, tuple(owners))

    def _list(self, level: int, kind: str) -> int:
        """Return the list an item of this level belongs to; begin it if need be."""
        while self._lists and self._lists[-1].level > level:
            self._lists.pop()
        innermost = self._lists[-1] if self._lists else None
        if innermost is not None and innermost.level == level:
            if innermost.kind == kind:
                return innermost.node
            self._lists.pop()
        parent = self._lists[-1].body if self._lists else self.parent
        node = self.structure.add(Node(role=Role.LIST, parent=parent, numbering=kind))
        self._lists.append(_OpenList(level=level, kind=kind, node=node, body=node))
        return node

    def _text(self, paragraph: Paragraph, role: Role, parent: int) -> tuple[Owner, ...]:
        """Hang up the text of a paragraph.

        The first owner is that of the paragraph's number, then one for each inline.
        What is in several languages, or holds pictures, is hung up part by part, so
        that their order is never in doubt.
        """
        languages = {_language(each) for each in paragraph.inlines} - {None}
        has_pictures = any(isinstance(each, Picture) for each in paragraph.inlines)
        if len(languages) <= 1 and not has_pictures:
            node = Node(
                role=role, parent=parent, language=next(iter(languages), None) or ""
            )
            return (self.structure.add(node),) * (1 + len(paragraph.inlines))
        whole = self.structure.add(Node(role=role, parent=parent))
        return self._number(paragraph, whole), *self._parts(paragraph, whole)

    def _number(self, paragraph: Paragraph, parent: int) -> int:
        """Hang up the number of a heading that is hung up part by part."""
        if paragraph.label is None:
            return parent
        language = paragraph.label.style.language
        return self.structure.add(
            Node(role=Role.SPAN, parent=parent, language=language)
        )

    def _parts(self, paragraph: Paragraph, parent: int) -> Iterator[int]:
        """Hang up the parts of a paragraph; yield one for each inline."""
        span, spoken = None, None
        for inline in paragraph.inlines:
            language = _language(inline)
            if isinstance(inline, Picture):
                span = None
                yield self.structure.add(
                    Node(
                        role=Role.FIGURE,
                        parent=parent,
                        alternative=inline.alternative,
                        language=inline.style.language,
                    )
                )
                continue
            if span is None or (language is not None and language != spoken):
                spoken = language or ""
                node = Node(role=Role.SPAN, parent=parent, language=spoken)
                span = self.structure.add(node)
            yield span

    def table(self, table: Table) -> TablePlace:
        """Hang up a table; one that only arranges its cells is no table to a reader."""
        self._lists.clear()
        if not _is_data(table):
            return _Arrangement(self.structure, self.parent)
        node = self.structure.add(Node(role=Role.TABLE, parent=self.parent))
        return _Data(self.structure, node, row_heads=table.row_heads)


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """A table that only arranges: each cell is a division."""

    structure: Structure
    parent: int

    def row(self, _: Row) -> None:
        """Begin a row."""

    def cell(self, _: Cell) -> Spot:
        """Hang up the next cell."""
        node = Node(role=Role.DIVISION, parent=self.parent)
        return Spot(self.structure, self.structure.add(node))


@dataclass(slots=True)
class _Data:
    """A table with heads."""

    structure: Structure
    node: int
    row_heads: bool
    _row: int = field(default=0, init=False)
    _is_header: bool = field(default=False, init=False)
    _is_first: bool = field(default=True, init=False)

    def row(self, row: Row) -> None:
        """Begin a row."""
        self._row = self.structure.add(Node(role=Role.ROW, parent=self.node))
        self._is_header, self._is_first = row.header, True

    def cell(self, _: Cell) -> Spot:
        """Hang up the next cell of the row."""
        scope = "Column" if self._is_header else ""
        if self.row_heads and self._is_first and not scope:
            scope = "Row"
        self._is_first = False
        role = Role.HEAD_CELL if scope else Role.CELL
        node = Node(role=role, parent=self._row, scope=scope)
        return Spot(self.structure, self.structure.add(node))


def _is_data(table: Table) -> bool:
    """Tell whether a table has heads, is regular and holds nothing but text."""
    cells = [cell for row in table.rows for cell in row.cells]
    has_heads = table.row_heads or any(row.header for row in table.rows)
    is_regular = all(
        len(row.cells) == len(table.columns) and not row.skip for row in table.rows
    ) and all(cell.merge is Merge.NONE for cell in cells)
    return has_heads and is_regular and all(map(_is_text, cells))


def _is_text(cell: Cell) -> bool:
    """Tell whether a cell holds neither tables nor headings."""
    return all(
        isinstance(block, Paragraph) and block.outline is None and not block.title
        for block in cell.blocks
    )


def _has_title(blocks: tuple[Block, ...]) -> bool:
    """Tell whether a title stands somewhere among the blocks."""
    return any(
        block.title
        if isinstance(block, Paragraph)
        else any(_has_title(cell.blocks) for row in block.rows for cell in row.cells)
        for block in blocks
    )


def _is_filled(paragraph: Paragraph) -> bool:
    """Tell whether anything stands in a paragraph."""
    if paragraph.label is not None and paragraph.label.text:
        return True
    return any(
        isinstance(each, PageCount | Picture)
        or (isinstance(each, Text) and bool(each.text.strip()))
        for each in paragraph.inlines
    )


def _language(inline: Inline) -> str | None:
    """Return the language of an inline that has words."""
    match inline:
        case Text(text, style) if text.strip():
            return style.language
        case PageCount(style=style):
            return style.language
        case _:
            return None
