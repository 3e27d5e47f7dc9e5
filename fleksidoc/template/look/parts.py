"""The parts of a Word file while it is dressed: taken over, replaced and removed."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.compiled.archive import LEVEL_ONCE, pack, write_archive
from fleksidoc.template.ooxml import CONTENT_TYPES, LINKS, TYPES, R, named, w
from fleksidoc.template.reading.parts import (
    Link,
    links,
    links_member,
    main_part,
    related,
    stories,
)

_OVERRIDE: Final = f"{{{TYPES}}}Override"
_DEFAULT: Final = f"{{{TYPES}}}Default"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one Word file: those that are XML as trees, the others as bytes."""

    trees: dict[str, Element]
    members: dict[str, bytes]

    def copied(self) -> Parts:
        """Return parts that can be changed while these stay."""
        trees = {name: deepcopy(tree) for name, tree in self.trees.items()}
        return Parts(trees, dict(self.members))

    @property
    def main(self) -> str:
        """The part that holds the body."""
        return main_part(self.trees)

    @property
    def body(self) -> Element:
        """The body."""
        return next(self.trees[self.main].iterchildren(w("body")))

    def tree(self, kind: str) -> Element | None:
        """Return the part that the body names as its ``styles``, ``settings``, …."""
        part = related(self.trees, kind)
        return self.trees.get(part) if part else None

    def texts(self) -> list[Element]:
        """Return the body and its notes: all text but headers and footers."""
        margins = {"header", "footer"}
        return [self.trees[p] for p, kind in stories(self.trees) if kind not in margins]

    def sections(self) -> list[Element]:
        """Return the sections, the last one's last."""
        return named(self.body, "sectPr")

    def unlink(self, *kinds: str) -> None:
        """Let the body forget its parts of these kinds; what nobody names, goes."""
        tree = self.trees[links_member(self.main)]
        for element in list(tree):
            if element.get("Type", "").rpartition("/")[2] in kinds:
                tree.remove(element)
        self._drop_unnamed()

    def _drop_unnamed(self) -> None:
        named_parts = list(self._reachable())
        kept = {CONTENT_TYPES, *named_parts, *map(links_member, ["", *named_parts])}
        for parts in (self.trees, self.members):
            for name in [name for name in parts if name not in kept]:
                del parts[name]
        types = self.trees[CONTENT_TYPES]
        for entry in types.findall(_OVERRIDE):
            if entry.get("PartName", "").lstrip("/") not in kept:
                types.remove(entry)

    def _reachable(self) -> Iterator[str]:
        found = [""]
        for part in found:
            for link in links(self.trees, part):
                if not link.external and link.target not in found:
                    found.append(link.target)
        return iter(found[1:])

    def take(self, part: str, owner: Parts) -> str:
        """Bring a part of another file and all that it names; return its name here."""
        name = self._free(part)
        if part in owner.trees:
            self.trees[name] = deepcopy(owner.trees[part])
        else:
            self.members[name] = owner.members[part]
        self._declare(name, owner.content_type(part))
        member = links_member(part)
        if member in owner.trees:
            self.trees[links_member(name)] = self._brought(part, owner)
        return name

    def _brought(self, part: str, owner: Parts) -> Element:
        """Return the relationships of a part, with what they name brought along."""
        tree = deepcopy(owner.trees[links_member(part)])
        for element, link in zip(tree, links(owner.trees, part), strict=True):
            if not link.external:
                element.set("Target", f"/{self.take(link.target, owner)}")
        return tree

    def _free(self, part: str) -> str:
        taken = {name.casefold() for name in (*self.trees, *self.members)}
        stem, suffix = posixpath.splitext(part)
        numbers = ("", *(f"-{number}" for number in range(2, len(taken) + 3)))
        names = (f"{stem}{number}{suffix}" for number in numbers)
        return next(name for name in names if name.casefold() not in taken)

    def replace(self, kind: str, content: Element) -> None:
        """Let the body's only part of a kind hold ``content``; make it if need be."""
        part = related(self.trees, kind)
        if part is None:
            part = self._free(f"{posixpath.dirname(self.main)}/{kind}.xml")
            self._declare(part, _word_type(kind))
            self.link(part, f"{R}/{kind}")
        self.trees[part] = content

    def link(self, part: str, kind: str) -> str:
        """Let the body name a part, and return what it calls it."""
        tree = self.trees[links_member(self.main)]
        used = {element.get("Id") for element in tree}
        free = (f"rId{number}" for number in range(1, len(used) + 2))
        identity = next(name for name in free if name not in used)
        target = posixpath.relpath(part, posixpath.dirname(self.main))
        facts = {"Id": identity, "Type": kind, "Target": target}
        etree.SubElement(tree, f"{{{LINKS}}}Relationship", facts)
        return identity

    def links_of_kind(self, kind: str) -> Iterator[Link]:
        """Yield what the body names of a kind."""
        return (link for link in links(self.trees, self.main) if link.kind == kind)

    def content_type(self, part: str) -> str:
        """Return what a part is declared to hold, by itself or by its ending."""
        types = self.trees[CONTENT_TYPES]
        own = {entry.get("PartName"): entry for entry in types.findall(_OVERRIDE)}
        if f"/{part}" in own:
            return own[f"/{part}"].get("ContentType", "")
        ending = posixpath.splitext(part)[1].lstrip(".").casefold()
        endings = {
            entry.get("Extension", "").casefold(): entry.get("ContentType", "")
            for entry in types.findall(_DEFAULT)
        }
        return endings.get(ending, "")

    def _declare(self, part: str, content_type: str) -> None:
        facts = {"PartName": f"/{part}", "ContentType": content_type}
        etree.SubElement(self.trees[CONTENT_TYPES], _OVERRIDE, facts)


def _word_type(kind: str) -> str:
    return f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"


def packed(parts: Parts) -> bytes:
    """Return the Word file that holds these parts."""
    contents = {
        **{name: _written(tree) for name, tree in parts.trees.items()},
        **parts.members,
    }
    # Word wants to know first what the parts are.
    names = sorted(contents, key=lambda name: (name != CONTENT_TYPES, name))
    return write_archive(pack(name, contents[name], LEVEL_ONCE) for name in names)


def _written(tree: Element) -> bytes:
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
