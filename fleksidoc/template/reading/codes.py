"""Field codes: instructions to Word, and the result that it last gave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import named, w


@dataclass(slots=True)
class Code:
    """One field code, put together from the runs that it is split over."""

    begin: Element
    """Where it begins; of the short form, all of it."""

    texts: list[str] = field(default_factory=list)
    separate: Element | None = None
    end: Element | None = None

    @property
    def text(self) -> str:
        """The instruction, as ``REF _Ref1``."""
        return "".join(self.texts).strip()

    @property
    def kind(self) -> str:
        """The first word of the instruction, as ``REF``."""
        return (self.text.upper().split() or [""])[0]


def codes(tree: Element) -> Iterator[Code]:
    """Yield every field code of a part that begins and ends."""
    for simple in named(tree, "fldSimple"):
        yield Code(simple, [simple.get(w("instr"), "")])
    yield from (code for code in _complex(tree) if code.end is not None)


def unended(tree: Element) -> Iterator[Element]:
    """Yield where a field code begins that does not end, or ends without beginning."""
    yield from (code.begin for code in _complex(tree) if code.end is None)


def _complex(tree: Element) -> Iterator[Code]:
    """Yield the codes of the long form, the inner before the outer."""
    begun: list[Code] = []
    for element in named(tree, "fldChar", "instrText"):
        turn = element.get(w("fldCharType"))
        if element.tag == w("instrText"):
            if begun:
                begun[-1].texts.append(element.text or "")
        elif turn == "begin":
            begun.append(Code(element))
        elif turn == "separate":
            if begun:
                begun[-1].separate = element
        elif not begun:
            yield Code(element)
        else:
            begun[-1].end = element
            yield begun.pop()
    yield from begun
