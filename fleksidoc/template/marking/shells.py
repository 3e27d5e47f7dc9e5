"""Elements that Word rejects when conditions or loops leave nothing in them.

A cell must end in a paragraph, a table must have a row, a row a cell, a header, note
or text box something at all. Where a template may break that, the element is wrapped
in a shell, and the program sees to it for each document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.draft import NAMESPACE, tag
from fleksidoc.template.ooxml import named, w

SHELL: Final = tag("shell")

_MARKS: Final = frozenset(map(w, ("bookmarkStart", "bookmarkEnd")))
_TEXTS: Final = ("hdr", "ftr", "footnote", "endnote", "txbxContent")
_MAY_VANISH: Final = frozenset((tag("choice"), tag("loop"), SHELL))
_ENCLOSING: Final = frozenset(map(tag, ("language", "clause", "part")))


def add_shells(tree: Element) -> None:
    """Wrap what conditions and loops may empty, from the inside out."""
    for row in named(tree, "tr"):
        _wrap_unless(_stays(row, "tc", "sdt"), row, "row")
    for control in named(tree, "sdt"):
        content = control.find(w("sdtContent"))
        children = () if content is None else content
        _wrap_unless([c.tag not in _MAY_VANISH for c in children], control, "control")
    for table in named(tree, "tbl"):
        _wrap_unless(_stays(table, "tr", "sdt"), table, "table")
    for cell in named(tree, "tc"):
        if not _ends_in_paragraph(cell):
            _wrap_content(cell, "cell")
    for text in named(tree, *_TEXTS):
        if not any(_stays(text, "p", "tbl", "sdt")):
            _wrap_content(text, "text")


def _stays(element: Element, *names: str) -> Iterator[bool]:
    """Tell of each child whether it is one of these and in every document."""
    for child in element:
        inside = child.tag in _ENCLOSING and any(_stays(child, *names))
        yield inside or child.tag in set(map(w, names))


def _ends_in_paragraph(element: Element) -> bool:
    children = [child for child in element if child.tag not in _MARKS]
    if not children or children[-1].tag not in _ENCLOSING:
        return bool(children) and children[-1].tag == w("p")
    return _ends_in_paragraph(children[-1])


def _wrap_unless(stays: Iterable[bool], element: Element, need: str) -> None:
    if not any(stays):
        shell = _shell(need)
        element.addprevious(shell)
        shell.append(element)


def _wrap_content(element: Element, need: str) -> None:
    shell = _shell(need)
    shell.extend([child for child in element if child.tag != w("tcPr")])
    element.append(shell)


def _shell(need: str) -> Element:
    return etree.Element(SHELL, {"need": need}, nsmap={"t": NAMESPACE})
