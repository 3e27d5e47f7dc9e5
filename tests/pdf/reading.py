"""Reading a PDF as a screen reader does: by its structure, not by its looks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

_PAIR = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]+)>")
ARTIFACT = -1
"""Stands for an identifier where the content is an artifact."""


@dataclass(frozen=True, slots=True)
class Read:
    """An element of the structure, and the text in it."""

    role: str
    language: str
    text: str
    kids: tuple[Read, ...]

    def walk(self) -> Iterator[Read]:
        """Yield the element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


def read(content: bytes) -> Read:
    """Return the document element."""
    with Pdf.open(BytesIO(content)) as pdf:
        texts = [texts_of(page) for page in pdf.pages]
        places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        return _element(pdf.Root.StructTreeRoot.K, texts, places, str(pdf.Root.Lang))


def roles(content: bytes) -> list[str]:
    """Return the roles of all elements, in reading order."""
    return [element.role for element in read(content).walk()]


def text_of(content: bytes) -> str:
    """Return the whole text in reading order, its elements apart."""
    return read(content).text


def texts_of(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of each marked-content sequence of a page.

    Every operator that draws must be in one, and none in two.
    """
    maps = {name: _characters(font) for name, font in page.Resources.Font.items()}
    texts: dict[int, str] = defaultdict(str)
    marked: int | None = None
    codes: dict[int, str] = {}
    for step in pikepdf.parse_content_stream(page):
        operands = list(step.operands)
        match str(step.operator):
            case "BDC":
                assert marked is None
                marked = _identifier(operands)
            case "EMC":
                assert marked is not None
                marked = None
            case "Tf":
                codes = maps[str(operands[0])]
            case "Tj":
                assert marked is not None
                texts[marked] += "".join(codes[code] for code in bytes(operands[0]))
            case "S" | "f" | "f*" | "Do":
                assert marked is not None
    assert marked is None
    return texts


def _identifier(operands: list[Object]) -> int:
    tag, properties = operands
    return ARTIFACT if tag == Name.Artifact else int(properties.MCID)


def _characters(font: Object) -> dict[int, str]:
    table = font.ToUnicode.read_bytes().decode("ascii").split("endcodespacerange")[1]
    return {
        int(code, 16): bytes.fromhex(character).decode("utf-16-be")
        for code, character in _PAIR.findall(table)
    }


def _element(
    element: Object,
    texts: list[dict[int, str]],
    places: dict[tuple[int, int], int],
    language: str,
) -> Read:
    language = str(element.get("/Lang", language))
    below = element.K if isinstance(element.K, Array) else [element.K]
    text, kids = "", []
    for kid in below:
        if isinstance(kid, int):
            text += texts[places[element.Pg.objgen]][kid]
        elif kid.get("/Type") == Name.MCR:
            text += texts[places[kid.Pg.objgen]][int(kid.MCID)]
        else:
            kids.append(_element(kid, texts, places, language))
            text += kids[-1].text
    return Read(str(element.S)[1:], language, text, tuple(kids))


def told_of_figures(content: bytes) -> list[str]:
    """Return what a screen reader is told of each figure, in no order."""
    with Pdf.open(BytesIO(content)) as pdf:
        return [
            str(one.Alt)
            for one in pdf.objects
            if isinstance(one, Dictionary) and one.get("/S") == Name.Figure
        ]
