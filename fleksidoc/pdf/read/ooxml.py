"""The spelling of WordprocessingML: names, on and off, units."""

from __future__ import annotations

import re
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = "etree._Element"  # noqa: SLF001 - lxml exports no public name

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
IN_WORD = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

EMU_PER_POINT = 12700
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54, "pc": 12.0}
_MEASURE = re.compile(r"(-?(?:\d+\.?\d*|\.\d+))(pt|in|cm|mm|pc)?")
_HEXADECIMAL = re.compile("[0-9A-Fa-f]{1,8}")
_OFF = frozenset({"0", "false", "off", "none"})


def w(name: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute.

    >>> w("p")
    '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p'
    """
    return f"{{{WORD}}}{name}"


VAL = w("val")


def local_name(element: Element) -> str:
    """Return an element's name without its namespace."""
    return etree.QName(element).localname


def child(element: Element | None, name: str) -> Element | None:
    """Return the child of that name, if both are there."""
    return None if element is None else element.find(w(name))


def attribute(element: Element | None, name: str = "val") -> str | None:
    """Return an attribute in Word's namespace, if it is there."""
    return None if element is None else element.get(w(name))


def child_value(element: Element | None, name: str) -> str | None:
    """Return ``w:val`` of the child of that name, if it is there."""
    return attribute(child(element, name))


def is_on(element: Element) -> bool:
    """Tell whether an on/off property is on: without a value, it is."""
    return element.get(VAL, "1") not in _OFF


def has(element: Element | None, name: str) -> bool:
    """Tell whether an on/off child is there and on."""
    found = child(element, name)
    return found is not None and is_on(found)


def points(measure: str | None, *, per_point: float = 20) -> float:
    """Read a length: a number of twips (or another part of a point), or with a unit.

    >>> points("240"), points("1in"), points("9", per_point=2), points(None)
    (12.0, 72.0, 4.5, 0.0)
    """
    found = _MEASURE.fullmatch(measure or "")
    if found is None:
        return 0.0
    number, unit = found.groups()
    return float(number) * _UNITS[unit] if unit else float(number) / per_point


def whole(number: str | None, *, otherwise: int = 0) -> int:
    """Read a whole number.

    >>> whole("7"), whole(None), whole("x", otherwise=1)
    (7, 0, 1)
    """
    return int(number) if number and number.lstrip("-").isdecimal() else otherwise


def bits(number: str | None) -> int:
    """Read a number in hexadecimal digits, as the character of a symbol.

    >>> bits("04A0"), bits(None), bits("x")
    (1184, 0, 0)
    """
    found = _HEXADECIMAL.fullmatch(number or "")
    return int(found[0], 16) if found else 0


Fingerprint: TypeAlias = tuple[object, ...]


def fingerprint(element: Element | None) -> Fingerprint:
    """Return a value that is equal for elements that say the same."""
    if element is None:
        return ()
    return (
        element.tag,
        *element.attrib.items(),
        *(fingerprint(each) for each in element),
    )
