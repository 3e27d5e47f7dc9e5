"""Formatting whose values are none: Word would guess, and so would every other program.

Word writes no such values. Programs that write Word files do, and people who edit them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.errors import Message
from fleksidoc.template.notes import Fault, Notes
from fleksidoc.template.ooxml import W, local, value, w
from fleksidoc.template.reading.checks import nearest
from fleksidoc.template.reading.parts import related, stories

WRONG_FORMAT: Final = Fault(
    code="TPL100",
    no="Formateringen{style} har {kind} «{value}», som ikke finnes ({name}).",
    en="The formatting{style} has the {kind} “{value}”, which does not exist ({name}).",
    hint_no="Merk teksten eller tabellen, og velg formateringen på nytt i Word. Står "
    "den i en stil: Hjem > Stiler, høyreklikk stilen, Endre.",
    hint_en="Select the text or table, and choose the formatting anew in Word. If it "
    "is in a style: Home > Styles, right-click the style, Modify.",
)

_COLOUR: Final = Message(no="fargen", en="colour")
_MEASURE: Final = Message(no="målet", en="measure")
_NUMBER: Final = Message(no="tallet", en="number")
_IN_STYLE: Final = Message(no=" i stilen «{style}»", en=" of the style “{style}”")
_NOWHERE: Final = Message(no="", en="")

_COLOURS: Final = re.compile(r"auto|[0-9A-Fa-f]{6}")
_MEASURES: Final = re.compile(r"[-+]?\d{1,9}(\.\d+)?(mm|cm|in|pt|pc|pi|%)?")
_HEXADECIMALS: Final = re.compile(r"[0-9A-Fa-f]{1,8}")
_LEVELS: Final = re.compile(r"[0-9]")
_SPANS: Final = re.compile(r"[1-9]|[1-5][0-9]|6[0-3]")
"""So many columns a table in Word can have."""

_LENGTHS: Final = (
    *("sz", "space", "w", "h", "left", "right", "top", "bottom", "before", "after"),
    *("line", "firstLine", "hanging", "pos", "header", "footer", "gutter"),
)
_BY_ATTRIBUTE: Final = {
    **dict.fromkeys(("color", "fill"), (_COLOURS, _COLOUR)),
    **dict.fromkeys(_LENGTHS, (_MEASURES, _MEASURE)),
}
_BY_ELEMENT: Final = {
    "color": (_COLOURS, _COLOUR),
    **dict.fromkeys(
        ("sz", "szCs", "kern", "position", "spacing", "trHeight"),
        (_MEASURES, _MEASURE),
    ),
    "tblLook": (_HEXADECIMALS, _NUMBER),
    "gridSpan": (_SPANS, _NUMBER),
    **dict.fromkeys(("outlineLvl", "ilvl"), (_LEVELS, _NUMBER)),
}
"""What the ``w:val`` of an element must be."""


def check_formats(trees: Mapping[str, Element], notes: Notes) -> None:
    """Tell of each colour, measure and number that is none."""
    for part, _ in stories(trees):
        for element, name, wrong, kind in _wrong(trees[part]):
            facts = {"name": name, "value": wrong, "kind": kind, "style": _NOWHERE}
            notes.fault(WRONG_FORMAT, nearest(element), **facts)
    for kind_of_part in ("styles", "numbering"):
        part_of_all = related(trees, kind_of_part)
        for element, name, wrong, kind in _wrong(trees.get(part_of_all or "")):
            facts = {"name": name, "value": wrong, "kind": kind}
            notes.fault(WRONG_FORMAT, 0, **facts, style=_style(element))


def _style(element: Element) -> Message:
    """Return the style that an element is part of, as a message says it."""
    style = next(element.iterancestors(w("style")), None)
    if style is None:
        return _NOWHERE
    return _IN_STYLE.about(style=value(style.find(w("name"))))


def _wrong(tree: Element | None) -> Iterator[tuple[Element, str, str, Message]]:
    """Yield what has a wrong value, what Word calls it, the value, what it should be.

    What is in a picture has rules of its own.
    """
    for element in () if tree is None else tree.iter(f"{{{W}}}*"):
        for attribute, said in element.attrib.items():
            name = str(attribute).rpartition("}")[2]
            table, key = (_BY_ELEMENT, local(element))
            if name != "val":
                table, key = _BY_ATTRIBUTE, name
            allowed = table.get(key) if str(attribute).startswith(f"{{{W}}}") else None
            if allowed and not allowed[0].fullmatch(str(said)):
                yield element, f"{local(element)} {name}", str(said), allowed[1]
