"""A package that is changed in a few places: what is not touched keeps its bytes."""

from __future__ import annotations

import posixpath
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.compiled.archive import LEVEL_ONCE, pack, write_archive
from fleksidoc.template.ooxml import CONTENT_TYPES, LINKS, TYPES
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from fleksidoc.template.reading.parts import (
    add_link,
    links_member,
    main_part,
    stories,
)


class ChangedPackage:
    """The parts of a Word file, to be changed where they stand."""

    def __init__(self, path: Path, name: str) -> None:
        package = read_package(path, name)
        self._members = dict(package.members)
        self.trees = parse_xml_parts(package, name)
        """Every XML part; those that hold text are as they were written."""

        self.body = main_part(self.trees)
        for part, _ in stories(self.trees):
            self.trees[part] = _opened(self._members[part])

    def open(self, part: str) -> Element:
        """Return a part, every comment and instruction in it, to be changed."""
        self.trees[part] = _opened(self._members[part])
        return self.trees[part]

    def add(self, name: str, tree: Element, *, content: str, kind: str) -> None:
        """Add a part that the body names; ``content`` and ``kind`` are full types."""
        part = self._free(posixpath.join(posixpath.dirname(self.body), name))
        self.trees[part] = tree
        override = {"PartName": f"/{part}", "ContentType": content}
        etree.SubElement(self.open(CONTENT_TYPES), f"{{{TYPES}}}Override", override)
        add_link(self._links_of_body(), kind, posixpath.basename(part))

    def _links_of_body(self) -> Element:
        member = links_member(self.body)
        if member in self._members:
            return self.open(member)
        self.trees[member] = etree.Element(f"{{{LINKS}}}Relationships")
        return self.trees[member]

    def _free(self, part: str) -> str:
        stem, ending = posixpath.splitext(part)
        names = (part, *(f"{stem}{number}{ending}" for number in range(2, 2_002)))
        return next(name for name in names if name not in self._members)

    def content(self) -> bytes:
        """Return the file: the members in their order, then those that were added."""
        changed = {
            part: _written(tree)
            for part, tree in self.trees.items()
            if part not in self._members or not _same(tree, self._members[part])
        }
        members = {**self._members, **changed}
        return write_archive(
            pack(name, content, LEVEL_ONCE) for name, content in members.items()
        )


def _opened(content: bytes) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.fromstring(content, parser)


def _same(tree: Element, content: bytes) -> bool:
    # Some trees have lost their comments, which changes nothing: look past them.
    before = etree.tostring(_opened(content), method="c14n", with_comments=False)
    return before == etree.tostring(tree, method="c14n", with_comments=False)


def _written(tree: Element) -> bytes:
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
