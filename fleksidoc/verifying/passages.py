"""What a document says, paragraph by paragraph, and which clause each belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import count
from re import fullmatch
from typing import TypeAlias

from fleksidoc.errors import Message
from fleksidoc.pdf import Spoken, read_document, spoken
from fleksidoc.pdf.document import (
    Banner,
    Block,
    Document,
    PageCount,
    Paragraph,
    Picture,
    Table,
    Text,
    TextStyle,
)
from fleksidoc.pdf.page import Box
from fleksidoc.pdf.read.package import open_package
from fleksidoc.pdf.spoken import ARTIFACT
from fleksidoc.template.reading.codes import codes

_SMALLEST = 4.0
"""Points; nobody reads smaller letters."""

_PALE = 0xD0
"""How light red, green and blue each are where letters cannot be told from paper."""

_COUNTED = frozenset({"PAGE", "NUMPAGES"})
"""Fields that are read as what they are."""

_HEADINGS = frozenset({"H1", "H2"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph that says something."""

    part: str = "body"
    """``body``, ``header`` or ``footer``, as in ``WordPlace``."""

    languages: tuple[str, ...]
    """BCP 47 tags, in the order they are used; two where the languages share it."""

    heading: str = ""
    """The heading it stands under, with its number; empty before the first."""

    text: str

    unread: str = ""
    """What of the text is struck out, or too pale or too small to be read."""

    cell: int = field(default=0, compare=False)
    """Which cell it stands in, counted through the file; 0 outside all."""


@dataclass(frozen=True, slots=True)
class Said:
    """All that a document says, and what of it could not be read as words."""

    passages: tuple[Passage, ...]
    unread: tuple[Message, ...] = ()
    """What is neither text nor a picture."""


_Heard: TypeAlias = tuple[Passage, bool]
"""A passage, and whether it is a heading."""


def said_in_word(content: bytes) -> Said:
    """Return what a Word file says, its tracked changes read as accepted.

    Raises:
        FleksidocError: It is no Word file, or is damaged.
    """
    document = read_document(content)
    heard = list(_of_document(document))
    unread = (*document.not_drawn, *_fields(content))
    return Said(tuple(_under_headings(heard)), unread)


def _fields(content: bytes) -> Iterator[Message]:
    """Yield the kinds of field that Word may print something else for than it did."""
    package = open_package(content)
    parts = [name for name in package.members if fullmatch(r"word/\w+\.xml", name)]
    kinds = {code.kind for part in parts for code in codes(package.tree(part))}
    for kind in sorted(kinds - _COUNTED):
        yield Message(
            no="feltkoden {code}", en="the field code {code}", facts={"code": kind}
        )


def said_in_pdf(content: bytes) -> Said | None:
    """Return what a tagged PDF says; None where it holds no text that can be read."""
    elements = spoken(content)
    if elements is None:
        return None
    return Said(tuple(_under_headings(_of_element(one) for one in elements)))


def _of_document(document: Document) -> Iterator[_Heard]:
    cells = count(1)
    headers = dict.fromkeys(b for s in document.sections for b in _banners(s.header))
    footers = dict.fromkeys(b for s in document.sections for b in _banners(s.footer))
    for part, banners in (("header", headers), ("footer", footers)):
        for blocks in banners:
            for passage, _ in _of_blocks(blocks, document.language, cells):
                yield replace(passage, part=part), False
    for section in document.sections:
        yield from _of_blocks(section.blocks, document.language, cells)


def _banners(banner: Banner) -> Iterator[tuple[Block, ...]]:
    yield from filter(None, (banner.default, banner.first, banner.even))


def _of_blocks(
    blocks: Iterable[Block], language: str, cells: Iterator[int], cell: int = 0
) -> Iterator[_Heard]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for each in row.cells:
                    yield from _of_blocks(each.blocks, language, cells, next(cells))
        else:
            passage, is_heading = _of_paragraph(block, language)
            yield replace(passage, cell=cell), is_heading


def _of_paragraph(paragraph: Paragraph, language: str) -> _Heard:
    is_heading = paragraph.title or paragraph.outline is not None
    label = _number(paragraph, is_heading=is_heading)
    words = "".join(map(_words, paragraph.inlines))
    tags = dict.fromkeys(
        inline.style.language or language
        for inline in paragraph.inlines
        if isinstance(inline, Text) and inline.text.strip()
    )
    passage = _passage(f"{label} {words}", tuple(tags) or (language,))
    unread = "".join(map(_unread, paragraph.inlines))
    return replace(passage, unread=" ".join(unread.split())), is_heading


def _number(paragraph: Paragraph, *, is_heading: bool) -> str:
    """Return what a list gives a paragraph; a bullet says nothing by itself."""
    label = paragraph.label.text if paragraph.label else ""
    return label if is_heading or any(map(str.isalnum, label)) else ""


def _unread(inline: object) -> str:
    """Return text that stands in the file, but not for whoever reads it."""
    if not isinstance(inline, Text):
        return " "
    style = inline.style
    small = style.size < _SMALLEST
    return inline.text if style.strike or small or _is_pale(style) else ""


def _is_pale(style: TextStyle) -> bool:
    """Tell whether letters are nearly white, or in the colour behind them."""
    levels = bytes.fromhex(style.colour)
    return min(levels) >= _PALE or style.colour == style.fill


def _words(inline: object) -> str:
    match inline:
        case Text():
            return inline.text
        case PageCount():
            return f"[{inline.counts}]"
        case Picture(content=Box() as box):
            return f"[{inline.alternative} {box.value}]"
        case Picture(content=bytes() as content):
            # Another picture with the same description is another picture.
            return f"[{inline.alternative} {sha256(content).hexdigest()[:8]}]"
        case _:
            return " "


def _of_element(element: Spoken) -> _Heard:
    passage = _passage(element.text, (element.language,))
    if element.role == ARTIFACT:
        return replace(passage, part="header"), False
    return passage, element.role in _HEADINGS


def _passage(text: str, languages: tuple[str, ...]) -> Passage:
    return Passage(languages=languages, text=" ".join(text.split()))


def _under_headings(heard: Iterable[_Heard]) -> Iterator[Passage]:
    """Give each passage the heading above it in its own language."""
    headings: dict[str, str] = {}
    for passage, is_heading in heard:
        if not passage.text:
            continue
        if is_heading:
            headings |= dict.fromkeys(passage.languages, passage.text)
        in_body = passage.part == "body"
        heading = headings.get(passage.languages[0], "") if in_body else ""
        yield replace(passage, heading=heading)
