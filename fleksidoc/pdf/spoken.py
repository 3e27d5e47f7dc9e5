"""What a tagged PDF says, element by element, as a screen reader is told it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

ARTIFACT = "Artifact"
"""The role of what is on a page and in no element, as headers and footers."""

_PAIR = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]+)>")
_PARAGRAPHS = frozenset({"H1", "H2", "H3", "H4", "H5", "H6", "P"})

_ARTIFACT = -1
"""Stands for what is on the page and not read aloud: headers, footers."""

Texts: TypeAlias = dict[int, str]
"""The text of each marked piece of a page."""

Pages: TypeAlias = dict[tuple[int, int], Texts]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """One paragraph or heading, as it is read aloud."""

    role: str
    """Its type in ISO 32000-1, 14.8.4, as ``H2`` or ``P``."""

    language: str
    """BCP 47 tag; empty where the file says nothing."""

    text: str


def spoken(content: bytes) -> tuple[Spoken, ...] | None:
    """Return the paragraphs in reading order; None if the file has no such text.

    The file may be anybody's: one that was scanned, printed again or encrypted tells
    nothing that could be read.
    """
    try:
        with Pdf.open(BytesIO(content)) as pdf:
            pages = {page.obj.objgen: _texts(page) for page in pdf.pages}
            language = str(pdf.Root.get("/Lang", ""))
            root = pdf.Root.StructTreeRoot
            return (
                *_paragraphs(root.K, Dictionary(), pages, language),
                *_outside(pages, language),
            )
    except (pikepdf.PdfError, LookupError, ValueError, TypeError, AttributeError):
        return None


def _texts(page: pikepdf.Page) -> Texts:
    fonts = page.resources.get("/Font", Dictionary())
    characters = {name: _characters(font) for name, font in fonts.items()}
    texts: Texts = {}
    marked: int | None = None
    codes: dict[int, str] = {}
    for step in pikepdf.parse_content_stream(page):
        operands = list(step.operands)
        match str(step.operator):
            case "BDC":
                marked = _identifier(operands[1])
            case "EMC":
                marked = None
            case "Tf":
                codes = characters[str(operands[0])]
            case "Tj" if marked is not None:
                said = "".join(codes[code] for code in bytes(operands[0]))
                texts[marked] = texts.get(marked, "") + said
    return texts


def _identifier(properties: Object) -> int:
    found = properties.get("/MCID")
    return _ARTIFACT if found is None else int(found)


def _characters(font: Object) -> dict[int, str]:
    """Return what each code of a font stands for, as the file says for copying."""
    table = font.ToUnicode.read_bytes().partition(b"endcodespacerange")[2]
    return {
        int(code, 16): bytes.fromhex(character.decode()).decode("utf-16-be")
        for code, character in _PAIR.findall(table)
    }


def _paragraphs(
    kids: Object, page: Object, pages: Pages, language: str
) -> Iterator[Spoken]:
    for kid in _each(kids):
        if not isinstance(kid, Dictionary) or "/S" not in kid:
            continue
        page = kid.get("/Pg", page)
        spoken_in = str(kid.get("/Lang", language))
        role = str(kid.S)[1:]
        if role == "Figure" and "/Alt" in kid:
            yield Spoken(role=role, language=spoken_in, text=f"[{kid.Alt}]")
        elif role in _PARAGRAPHS:
            text = "".join(_said(kid.get("/K", Array()), page, pages))
            yield Spoken(role=role, language=_within(kid, spoken_in), text=text)
        else:
            yield from _paragraphs(kid.get("/K", Array()), page, pages, spoken_in)


def _outside(pages: Pages, language: str) -> Iterator[Spoken]:
    """Yield what stands above and below the text of each page."""
    for texts in pages.values():
        if _ARTIFACT in texts:
            yield Spoken(role=ARTIFACT, language=language, text=texts[_ARTIFACT])


def _within(element: Object, language: str) -> str:
    """Return the language of a paragraph; that of its first words if they have one."""
    for kid in _each(element.get("/K", Array())):
        if isinstance(kid, Dictionary) and "/Lang" in kid:
            return str(kid.Lang)
        break
    return language


def _said(kids: Object, page: Object, pages: Pages) -> Iterator[str]:
    for kid in _each(kids):
        if isinstance(kid, int):
            yield pages[page.objgen].get(kid, "")
        elif kid.get("/Type") == Name.MCR:
            yield pages[kid.get("/Pg", page).objgen].get(int(kid.MCID), "")
        elif "/Alt" in kid:
            yield f"[{kid.Alt}]"
        elif "/S" in kid:
            yield from _said(kid.get("/K", Array()), kid.get("/Pg", page), pages)


def _each(kids: Object) -> list[Object]:
    return list(kids) if isinstance(kids, Array) else [kids]
