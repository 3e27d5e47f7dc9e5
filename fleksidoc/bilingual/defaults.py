"""What a document's defaults say of text whose style is silent.

A package has one set of defaults. Where the second file's differ from the first's, they
are written into the styles that its other styles are based on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.errors import DefaultsDifferError
from fleksidoc.bilingual.wordml import canonical, ensure, insert, make
from fleksidoc.template.ooxml import local, w

_GATHERED: Final = frozenset({"rFonts", "spacing", "ind"})
"""Properties that a style takes over attribute by attribute, not as a whole."""

# What holds where nothing is said (ISO/IEC 29500-1, 17.3), for properties that the
# first file's defaults set and the second's do not.
_UNSAID: Final = {
    "pPr": {
        "spacing": {"before": "0", "after": "0", "line": "240", "lineRule": "auto"},
        "ind": {"left": "0", "right": "0", "firstLine": "0"},
        "jc": {"val": "left"},
        "widowControl": {"val": "1"},
    },
    "rPr": {
        "rFonts": dict.fromkeys(
            ("ascii", "hAnsi", "cs", "eastAsia"), "Times New Roman"
        ),
        "sz": {"val": "20"},
        "szCs": {"val": "20"},
        "color": {"val": "auto"},
        "kern": {"val": "0"},
        "spacing": {"val": "0"},
    },
}
_RIVALS: Final = {
    "asciiTheme": "ascii",
    "hAnsiTheme": "hAnsi",
    "eastAsiaTheme": "eastAsia",
    "cstheme": "cs",
    "hanging": "firstLine",
    "start": "left",
    "end": "right",
}
_OFF: Final = {"val": "0"}
_SWITCHES: Final = frozenset(
    (
        *("autoSpaceDE", "autoSpaceDN", "b", "bCs", "caps", "contextualSpacing"),
        *("dstrike", "emboss", "i", "iCs", "imprint", "keepLines", "keepNext"),
        *("noProof", "outline", "pageBreakBefore", "rtl", "shadow", "smallCaps"),
        *("snapToGrid", "strike", "suppressAutoHyphens", "vanish"),
    )
)


@dataclass(frozen=True, slots=True)
class Default:
    """A property that the second file's defaults set otherwise than the first's."""

    group: str
    """``pPr`` or ``rPr``."""

    content: Element
    """The property as the second file's text has it."""


def different_defaults(present: Element, added: Element) -> list[Default]:
    """Return what the defaults of the second file say otherwise than the first's.

    Raises:
        DefaultsDifferError: the first file sets a property for which nothing can be
            written that means what the second file means by leaving it out.
    """
    return [
        Default(group, content)
        for group in ("pPr", "rPr")
        for content in _differing(group, _said(present, group), _said(added, group))
    ]


def _said(styles: Element, group: str) -> dict[str, Element]:
    path = f"{w('docDefaults')}/{w(group + 'Default')}/{w(group)}/*"
    return {str(child.tag): child for child in styles.iterfind(path)}


def _differing(
    group: str, ours: Mapping[str, Element], theirs: Mapping[str, Element]
) -> list[Element]:
    names = sorted({*ours, *theirs} - {w("lang")})
    return [
        _complete(group, theirs[name]) if name in theirs else _unsaid(group, name)
        for name in names
        if name not in ours
        or name not in theirs
        or canonical(ours[name]) != canonical(theirs[name])
    ]


def _unsaid(group: str, name: str) -> Element:
    """Return a property that says what it means to be silent about it."""
    plain = name.rpartition("}")[2]
    said = _UNSAID[group].get(plain, _OFF if plain in _SWITCHES else None)
    if said is None:
        raise DefaultsDifferError(plain)
    return make(plain, **said)


def _complete(group: str, said: Element) -> Element:
    """Return a property with all that it leaves unsaid written out."""
    complete = deepcopy(said)
    if local(said) in _GATHERED:
        _gather(complete, _unsaid(group, str(said.tag)))
    return complete


def settle(defaults: Iterable[Default], styles: Iterable[Element]) -> None:
    """Write the defaults into each style, as far as it says nothing itself."""
    for style in styles:
        for default in defaults:
            _fill(ensure(style, default.group), default.content)


def _fill(properties: Element, default: Element) -> None:
    own = properties.find(str(default.tag))
    if own is None:
        insert(properties, deepcopy(default))
    elif local(default) in _GATHERED:
        _gather(own, default)


def _gather(own: Element, default: Element) -> None:
    """Add the attributes of ``default`` that ``own`` says nothing about."""
    said = {_slot(key) for key, _ in own.items()}
    for key, text in default.items():
        if _slot(key) not in said:
            own.set(key, text)


def _slot(key: object) -> str:
    """Return what an attribute is about: two of the same slot would compete."""
    plain = str(key).rpartition("}")[2]
    return _RIVALS.get(plain, plain)
