"""A font that neither follows with the file nor is drawn as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.findings import Finding, Severity, WordPlace
from fleksidoc.template.lint.rule import Rule
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault
from fleksidoc.template.ooxml import local, named, value, w

OTHER_FONT: Final = Fault(
    code="TPL080",
    no="Skriften «{font}» er ikke bygd inn i filen. PDF-en får en annen skrift der den "
    "ikke finnes på maskinen.",
    en="The font “{font}” is not embedded in the file. The PDF gets another font where "
    "the computer lacks it.",
    hint_no="Bruk Arial, eller bygg inn skriften: Fil > Alternativer > Lagre > Bygg "
    "inn skrifter i filen.",
    hint_en="Use Arial, or embed the font: File > Options > Save > Embed fonts in the "
    "file.",
    severity=Severity.ADVICE,
)

_DRAWN_AS_THEY_ARE: Final = frozenset({"arial", "arimo", "liberation sans"})
_DIRECT: Final = ("ascii", "hAnsi")
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_THEME_FONTS: Final = (f"{_DRAWING}majorFont", f"{_DRAWING}minorFont")


def find(subject: Subject) -> Iterator[Finding]:
    """Yield each such font once, at the first place that uses it."""
    seen = {*_DRAWN_AS_THEY_ARE, *_embedded(subject)}
    theme = _theme(subject)
    for place, properties in _used(subject):
        for font in _fonts(properties, theme):
            if font.casefold() not in seen:
                seen.add(font.casefold())
                yield OTHER_FONT.at(place, font=font)


def _used(subject: Subject) -> Iterator[tuple[WordPlace, Element]]:
    """Yield the formatting that reaches text: the default, styles in use, runs."""
    tree = subject.tree("styles")
    styles = [] if tree is None else named(tree, "style")
    known = {style.get(w("styleId"), ""): style for style in styles}
    for default in [] if tree is None else named(tree, "docDefaults"):
        yield subject.file, default
    for paragraph in subject.paragraphs:
        yield paragraph.place, paragraph.element
        for name in named(paragraph.element, "pStyle", "rStyle"):
            for style in _with_bases(value(name), known):
                yield paragraph.place, style


def _with_bases(name: str, known: Mapping[str, Element]) -> Iterator[Element]:
    """Yield a style and what it is based on, each once."""
    seen: set[str] = set()
    while name in known and name not in seen:
        seen.add(name)
        yield known[name]
        name = value(known[name].find(w("basedOn")))


def _fonts(properties: Element, theme: Mapping[str, str]) -> Iterator[str]:
    for fonts in named(properties, "rFonts"):
        for attribute in _DIRECT:
            of_theme = theme.get(fonts.get(w(f"{attribute}Theme"), ""), "")
            font = of_theme or fonts.get(w(attribute), "")
            if font:
                yield font


def _theme(subject: Subject) -> dict[str, str]:
    """Return the fonts that Word calls by their part in the design."""
    tree = subject.tree("theme")
    found = {} if tree is None else {local(e): e for e in tree.iter(*_THEME_FONTS)}
    return {
        f"{part.removesuffix('Font')}{script}": latin.get("typeface", "")
        for part, fonts in found.items()
        for latin in fonts.iterchildren(f"{_DRAWING}latin")
        for script in ("HAnsi", "Ascii")
    }


def _embedded(subject: Subject) -> Iterator[str]:
    table = subject.tree("fontTable")
    for font in [] if table is None else named(table, "font"):
        if font.find(w("embedRegular")) is not None:
            yield font.get(w("name"), "").casefold()


RULE: Final = Rule(faults=(OTHER_FONT,), find=find)
