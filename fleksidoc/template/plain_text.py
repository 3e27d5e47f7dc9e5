"""A Word file as plain text, for git and for people: one line a paragraph.

Works on files that are not finished: tags are shown as they are typed, right or wrong,
and changes that nobody has accepted are shown as such.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import local, w
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from fleksidoc.template.reading.parts import check_format, related, stories
from fleksidoc.template.reading.styles import Styles, read_styles

_CHARACTERS: Final = {
    "tab": "\t",
    "br": " ⏎ ",
    "cr": " ⏎ ",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
    "drawing": "[picture]",
    "pict": "[picture]",
    "footnoteReference": "[footnote]",
    "endnoteReference": "[endnote]",
}
_AROUND: Final = {
    **dict.fromkeys(("ins", "moveTo"), ("[+", "+]")),
    **dict.fromkeys(("del", "moveFrom"), ("[-", "-]")),
}
_PROPERTIES: Final = frozenset({"pPr", "rPr", "sdtPr", "sdtEndPr", "Fallback"})
_COMPUTED: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "DATE", "TIME"})
"""Fields whose last result says nothing: it differs from one saving to the next."""


def text(path: Path) -> str:
    """Return the text of a Word file, headings with the name of their style.

    Raises:
        FleksidocError: the file is no Word document, or is damaged.
    """
    package = read_package(path, path.name)
    trees = parse_xml_parts(package, path.name)
    check_format(trees, package.members, path.name)
    part = related(trees, "styles")
    styles = read_styles(trees.get(part) if part else None)
    lines: list[str] = []
    for name, kind in stories(trees):
        lines += [f"--- {kind}"] if kind != "body" else []
        lines += _lines(trees[name], styles)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _lines(element: Element, styles: Styles) -> Iterator[str]:
    for child in element:
        if child.tag == w("p"):
            yield _paragraph(child, styles)
            for box in _boxes(child):
                yield from (f"[text box] {line}" for line in _lines(box, styles))
        elif child.tag == w("tbl"):
            yield from (_row(row, styles) for row in child.iter(w("tr")))
        elif local(child) not in _PROPERTIES:
            yield from _lines(child, styles)


def _paragraph(paragraph: Element, styles: Styles) -> str:
    words = "".join(_words(paragraph))
    heading = styles.outline_level(paragraph) is not None or styles.is_title(paragraph)
    return f"[{styles.of(paragraph).name}] {words}" if heading else words


def _boxes(paragraph: Element) -> Iterator[Element]:
    for box in paragraph.iter(w("txbxContent")):
        # Older Word versions are given the same box once more.
        if not any(local(around) == "Fallback" for around in box.iterancestors()):
            yield box


def _row(row: Element, styles: Styles) -> str:
    cells = (" ¶ ".join(_lines(cell, styles)) for cell in row.iterchildren(w("tc")))
    return f"| {' | '.join(cells)} |"


@dataclass(slots=True)
class _Code:
    """A field code that has begun."""

    text: str = ""
    gives_result: bool = False

    @property
    def name(self) -> str:
        return (self.text.split() or [""])[0]

    @property
    def shows_result(self) -> bool:
        return self.gives_result and self.name not in _COMPUTED


def _words(paragraph: Element) -> Iterator[str]:
    """Yield the text of a paragraph: what is typed, not what was last computed."""
    codes: list[_Code] = []
    for kind, words in _pieces(paragraph):
        if kind == "begin":
            codes.append(_Code())
        elif kind == "text":
            yield words if all(code.shows_result for code in codes) else ""
        elif codes and kind == "code":
            codes[-1].text += words
        elif codes and kind == "separate":
            codes[-1].gives_result = True
        elif codes:
            code = codes.pop()
            yield f"‹{code.name}›" if code.name in _COMPUTED else ""


def _pieces(element: Element) -> Iterator[tuple[str, str]]:
    """Yield text and the turns of field codes, in order."""
    for child in element:
        name = local(child)
        if name in {"t", "delText"}:
            yield "text", child.text or ""
        elif name in _CHARACTERS:
            yield "text", _CHARACTERS[name]
        elif name == "fldChar":
            yield child.get(w("fldCharType"), ""), ""
        elif name == "instrText":
            yield "code", child.text or ""
        elif name not in _PROPERTIES:
            yield from _enclosed(child, name)


def _enclosed(element: Element, name: str) -> Iterator[tuple[str, str]]:
    before, after = _AROUND.get(name, ("", ""))
    if name == "fldSimple":
        yield from (("begin", ""), ("code", element.get(w("instr"), "")))
        yield "separate", ""
    yield "text", before
    yield from _pieces(element)
    yield "text", after
    if name == "fldSimple":
        yield "end", ""
