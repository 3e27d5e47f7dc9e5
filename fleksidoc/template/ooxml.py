"""Names of Office Open XML (ISO/IEC 29500), and what we ask of its elements."""

from __future__ import annotations

from typing import Final, cast

from lxml.etree import _Element as Element

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
M: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
LINKS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

CONTENT_TYPES: Final = "[Content_Types].xml"
ROOT_LINKS: Final = "_rels/.rels"


def w(name: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute.

    >>> w("p")
    '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p'
    """
    return f"{{{W}}}{name}"


def local(element: Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def parent_of(element: Element) -> Element:
    """Return the parent of an element that is known to have one."""
    return cast("Element", element.getparent())


def detach(element: Element) -> None:
    """Take an element out of its tree; the text after it stays where it is."""
    parent = parent_of(element)
    tail = element.tail or ""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail or None
    else:
        parent.text = (parent.text or "") + tail or None
    element.tail = None
    parent.remove(element)


def value(element: Element | None) -> str:
    """Return ``w:val`` of an element; of none, or without it, nothing."""
    return "" if element is None else element.get(w("val"), "")


def named(tree: Element, *names: str) -> list[Element]:
    """Return the WordprocessingML elements of these names, in document order."""
    return list(tree.iter(*map(w, names)))
