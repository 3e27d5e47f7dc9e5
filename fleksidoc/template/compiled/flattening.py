"""A tree becomes bytes, cut where elements of the draft begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.draft import NAMESPACE
from fleksidoc.template.ooxml import parent_of

_CUT: Final = re.compile(rb"<\?t (/?)(\d+)\?>")


@dataclass(frozen=True, slots=True)
class Node:
    """An element of the draft and what it encloses, in bytes and further nodes."""

    name: str
    attributes: dict[str, str]
    content: list[Piece] = field(default_factory=list)


Piece: TypeAlias = "bytes | Node"


def flatten(tree: Element) -> list[Piece]:
    """Write out a tree, once; it is used up by this.

    Processing instructions mark the cuts: a draft has no others, and they can stand
    anywhere.
    """
    nodes: list[Node] = []
    for element in list(tree.iter(f"{{{NAMESPACE}}}*")):
        name = str(element.tag).rpartition("}")[2]
        attributes = {str(key): str(value) for key, value in element.attrib.items()}
        _mark(element, len(nodes))
        nodes.append(Node(name, attributes))
    _forget_the_draft(tree)
    content = etree.tostring(
        tree, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    return list(_unfold(iter(_CUT.split(content)), nodes))


def _forget_the_draft(tree: Element) -> None:
    """Drop the declarations of our namespace; ``mc:Ignorable`` needs all others."""
    others = [prefix for prefix, uri in tree.nsmap.items() if uri != NAMESPACE]
    etree.cleanup_namespaces(tree, keep_ns_prefixes=[p for p in others if p])


def _mark(element: Element, number: int) -> None:
    begin = etree.ProcessingInstruction("t", str(number))
    end = etree.ProcessingInstruction("t", f"/{number}")
    for inside in (begin, *element, end):
        element.addprevious(inside)
    end.tail, element.tail = element.tail, None
    parent_of(element).remove(element)


def _unfold(pieces: Iterator[bytes], nodes: list[Node]) -> Iterator[Piece]:
    """Yield pieces up to where the enclosing node, or the whole, ends."""
    ends = b""
    while not ends:
        yield next(pieces)
        ends, number = next(pieces, b"/"), next(pieces, b"")
        if not ends:
            node = nodes[int(number)]
            node.content.extend(_unfold(pieces, nodes))
            yield node
