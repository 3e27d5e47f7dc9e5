"""The second package's typefaces and colours, where the two files' themes differ.

A package has one theme. What the second file's text takes from another one is written
out, so that it looks as it did in its own file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.references import References
from fleksidoc.bilingual.wordml import canonical
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.parts import related

_A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SLOTS: Final = {
    "asciiTheme": "ascii",
    "hAnsiTheme": "hAnsi",
    "eastAsiaTheme": "eastAsia",
    "cstheme": "cs",
}
_SCRIPTS: Final = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}


def write_out_theme(composed: Package, joining: Package) -> None:
    """Let the second package's text name the typefaces and colours of its own theme."""
    ours, theirs = composed.tree("theme"), joining.tree("theme")
    if _schemes(ours) == _schemes(theirs):
        return
    typefaces = {} if theirs is None else _typefaces(theirs)
    for tree in _formatted(joining):
        for fonts in named(tree, "rFonts"):
            _name_typefaces(fonts, typefaces)
        for element in tree.iter(etree.Element):
            _name_colours(element)


def _schemes(theme: Element | None) -> list[object]:
    schemes = (
        () if theme is None else theme.iter(f"{{{_A}}}clrScheme", f"{{{_A}}}fontScheme")
    )
    return [canonical(scheme) for scheme in schemes]


def _formatted(package: Package) -> Iterator[Element]:
    yield from package.stories()
    for kind in ("styles", "numbering"):
        tree = package.tree(kind)
        if tree is not None:
            yield tree


def _typefaces(theme: Element) -> dict[str, str]:
    """Return the typeface of each name that text may call it by, as ``minorHAnsi``."""
    return {
        f"{weight}{name}": face.get("typeface", "")
        for weight in ("major", "minor")
        for name, script in _SCRIPTS.items()
        for face in theme.iterfind(f".//{{{_A}}}{weight}Font/{{{_A}}}{script}")
    }


def _name_typefaces(fonts: Element, typefaces: Mapping[str, str]) -> None:
    for themed, plain in _SLOTS.items():
        name = str(fonts.attrib.pop(w(themed), ""))
        if typefaces.get(name):
            fonts.set(w(plain), typefaces[name])


def _name_colours(element: Element) -> None:
    # Beside each theme colour Word writes the colour it comes to.
    for key in [k for k, _ in element.items() if str(k).startswith(w("theme"))]:
        del element.attrib[key]


def merge_font_table(references: References) -> None:
    """Bring along what the second package knows of typefaces the first does not use."""
    part = related(references.joining.trees, "fontTable")
    if part is None:
        return
    into = references.composed.ensure("fontTable", "fonts")
    table, added = references.composed.trees[into], references.joining.trees[part]
    known = {font.get(w("name")) for font in table}
    for font in [font for font in added if font.get(w("name")) in known]:
        added.remove(font)
    references.carry(part, into)
    table.extend(list(added))
