"""A text as it is spoken: words, fields and conditions, whatever they look like.

Runs, formatting, proofing marks and what Word has computed do not count; so a file that
is only saved again says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeAlias

from lxml.etree import _Element as Element

from fleksidoc.bilingual.counting import is_counted, styles_by_id
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.pairing import condition
from fleksidoc.bilingual.wordml import words
from fleksidoc.template.draft import tag
from fleksidoc.template.expression.expressions import Default
from fleksidoc.template.expression.parsing import (
    RefusedExpressionError,
    parse_printed,
)
from fleksidoc.template.ooxml import local, w
from fleksidoc.template.reading.styles import Styles, read_styles

_UNSPOKEN: Final = frozenset(
    (
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "tblPrEx", "trPr"),
        *("tcPr", "Fallback", "delText"),
    )
)
_CHARACTERS: Final = {
    "tab": " ",
    "ptab": " ",
    "br": " ",
    "cr": " ",
    "noBreakHyphen": "-",
    "softHyphen": "",
    "sym": "\ufffd",
}
_NOTES: Final = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_TYPED: Final = frozenset({"HYPERLINK"})
"""Fields whose result is typed by people, not computed by Word."""

_CODES: Final = frozenset({"fldChar", "instrText", "fldSimple"})


@dataclass(frozen=True, slots=True)
class Begin:
    """A paragraph or a row of a table begins."""

    kind: str
    """``paragraph``, ``heading``, ``item`` or ``row``."""

    words: str


@dataclass(frozen=True, slots=True)
class End:
    """The paragraph is over."""


@dataclass(frozen=True, slots=True)
class Say:
    """Words of the template's own."""

    text: str


@dataclass(frozen=True, slots=True)
class Print:
    """A field."""

    path: str


@dataclass(frozen=True, slots=True)
class Enter:
    """What follows depends on a condition, or is repeated by a loop."""

    condition: str


@dataclass(frozen=True, slots=True)
class Leave:
    """What was entered last is over."""


@dataclass(frozen=True, slots=True)
class Code:
    """A turn of a field code, and its text."""

    turn: str
    """``begin``, ``code``, ``separate`` or ``end``."""

    text: str = ""


Spoken: TypeAlias = Begin | End | Say | Print | Enter | Leave


@dataclass(slots=True)
class _Computing:
    """A field code that has begun."""

    text: str = ""

    @property
    def hides_its_result(self) -> bool:
        return (self.text.split() or [""])[0] not in _TYPED


@dataclass(frozen=True, slots=True)
class Speaker:
    """Reads out the parts of one draft."""

    styles: Styles
    elements: Mapping[str, Element]
    """The styles as they stand in the file, by their id."""

    notes: Mapping[tuple[str, str], Element]
    """Footnotes and endnotes, by kind and id."""

    targets: Mapping[str, str]
    """The clause that each bookmark stands in."""

    @classmethod
    def of(cls, package: Package) -> Speaker:
        """Return a speaker for the parts of a package."""
        found = (package.tree(f"{kind}s") for kind in _NOTES.values())
        trees = [tree for tree in found if tree is not None]
        return cls(
            styles=read_styles(package.tree("styles")),
            elements=styles_by_id(package.tree("styles")),
            notes={
                (kind, note.get(w("id"), "")): note
                for tree in trees
                for kind in _NOTES.values()
                for note in tree.iter(w(kind))
            },
            targets={
                mark.get(w("name"), ""): clause.get("id", "")
                for clause in package.body.iter(tag("clause"))
                for mark in clause.iter(w("bookmarkStart"))
            },
        )

    def speak(self, elements: Iterable[Element]) -> Iterator[Spoken]:
        """Yield what is spoken in elements that follow each other."""
        codes: list[_Computing] = []
        for piece in chain.from_iterable(map(self._pieces, elements)):
            if isinstance(piece, Code):
                yield from self._turned(codes, piece)
            elif isinstance(piece, Enter | Leave) or not any(
                code.hides_its_result for code in codes
            ):
                yield piece

    def _turned(self, codes: list[_Computing], turn: Code) -> Iterator[Spoken]:
        if turn.turn == "begin":
            codes.append(_Computing())
        elif codes and turn.turn == "end":
            name, *target = codes.pop().text.split()[:2] or [""]
            clause = self.targets.get("".join(target), "")
            yield Say("" if name in _TYPED else f"‹{f'{name} {clause}'.strip()}›")
        elif codes:
            codes[-1].text += turn.text

    def _pieces(self, element: Element) -> Iterator[Spoken | Code]:
        name = local(element)
        if element.tag == tag("field"):
            yield Print(_path(element.get("path", "")))
        elif element.tag in (tag("choice"), tag("loop")):
            yield from self._branches(element)
        elif name == "t":
            yield from self._text(element)
        elif name in _CHARACTERS:
            yield Say(_CHARACTERS[name])
        elif name in _CODES:
            yield from self._code(element, name)
        elif name in _NOTES:
            yield from self._note(element, _NOTES[name])
        elif name not in _UNSPOKEN and not self._hides(element):
            if element.tag in (w("p"), w("tr")):
                yield Begin(self._kind(element), words(element))
            yield from self._inside(element)
            if element.tag == w("p"):
                yield End()

    def _hides(self, element: Element) -> bool:
        return element.tag == w("r") and self.styles.hide(element)

    def _inside(self, element: Element) -> Iterator[Spoken | Code]:
        return chain.from_iterable(map(self._pieces, element))

    def _code(self, element: Element, name: str) -> Iterator[Spoken | Code]:
        if name == "fldChar":
            yield Code(element.get(w("fldCharType"), ""))
        elif name == "instrText":
            yield Code("code", element.text or "")
        else:
            yield from (Code("begin"), Code("code", element.get(w("instr"), "")))
            yield from self._inside(element)
            yield Code("end")

    def _kind(self, element: Element) -> str:
        if element.tag == w("tr"):
            return "row"
        if self.styles.outline_level(element) is not None:
            return "heading"
        return "item" if is_counted(element, self.elements) else "paragraph"

    def _branches(self, element: Element) -> Iterator[Spoken | Code]:
        for branch in element if element.tag == tag("choice") else [element]:
            yield Enter(condition(branch))
            yield from self._inside(branch)
            yield Leave()

    def _text(self, element: Element) -> Iterator[Spoken | Code]:
        yield Say(element.text or "")
        for child in element:
            yield from self._pieces(child)
            yield Say(child.tail or "")

    def _note(self, reference: Element, kind: str) -> Iterator[Spoken | Code]:
        note = self.notes.get((kind, reference.get(w("id"), "")))
        for paragraph in [] if note is None else note:
            yield from self._inside(paragraph)


def _path(printed: str) -> str:
    """Return the field that a tag prints, without words for when it is empty."""
    try:
        expression = parse_printed(printed)
    except RefusedExpressionError:
        return " ".join(printed.split())
    return str(expression.path if isinstance(expression, Default) else expression)
