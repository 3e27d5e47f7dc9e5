"""What the second package's texts refer to: pictures, links, and parts of parts."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual.package import Package, free_name, target_member, target_mode
from fleksidoc.bilingual.wordml import attribute
from fleksidoc.template.ooxml import R, w
from fleksidoc.template.reading.parts import links_member

_MARGINS: Final = frozenset({w("headerReference"), w("footerReference")})
"""What refers to headers and footers, which the two texts share."""


@dataclass(frozen=True, slots=True)
class References:
    """The way of the second package's references into the composed one."""

    composed: Package
    joining: Package
    suffix: str
    carried: dict[str, str] = field(default_factory=dict)
    """The new member name of every part that has come along, by the old one."""

    def carry(self, story: str, into: str) -> None:
        """Bring what ``story`` refers to; its text will stand in the part ``into``."""
        links = {attribute(link, "Id"): link for link in self.joining.links(story)}
        for element, key in _references(self.joining.trees[story]):
            element.set(key, self._link(links[attribute(element, key)], story, into))

    def _link(self, link: Element, story: str, into: str) -> str:
        kind, target = attribute(link, "Type"), attribute(link, "Target")
        if target_mode(link) == "External":
            return self.composed.link(into, kind, target, "External")
        part = self._part(target_member(story, link))
        return self.composed.link(into, kind, part)

    def _part(self, part: str) -> str:
        """Return what a part is called in the composed package, brought if needed."""
        if part not in self.carried:
            self.carried[part] = self._same(part) or self._brought(part)
        return self.carried[part]

    def _same(self, part: str) -> str | None:
        """Return the first package's part of the same content, as a common logo."""
        content = self.joining.members.get(part)
        same = (
            name
            for name, other in self.composed.members.items()
            if other == content and posixpath.splitext(name)[1] == _suffix(part)
        )
        return next(same, None)

    def _brought(self, part: str) -> str:
        stem, suffix = posixpath.splitext(part)
        name = part
        if self.composed.holds(part):
            taken = {posixpath.splitext(name)[0] for name in self._members()}
            name = free_name(f"{stem}-{self.suffix}", taken) + suffix
        content = self.joining.content(part)
        self.composed.add(name, content, self.joining.content_type(part))
        self.carried[part] = name
        self._bring_links(part, name)
        return name

    def _members(self) -> Iterator[str]:
        yield from self.composed.trees
        yield from self.composed.members

    def _bring_links(self, part: str, name: str) -> None:
        """Bring what a part that is not a text refers to, under the same identities."""
        if links_member(part) not in self.joining.trees:
            return
        links = deepcopy(self.joining.links(part))
        for link in links:
            if target_mode(link) == "Internal":
                link.set("Target", f"/{self._part(target_member(part, link))}")
        self.composed.trees[links_member(name)] = links


def _suffix(part: str) -> str:
    return posixpath.splitext(part)[1]


def _references(tree: Element) -> Iterator[tuple[Element, str]]:
    for element in tree.iter(etree.Element):
        for key in map(str, element.keys()):
            if key.startswith(f"{{{R}}}") and element.tag not in _MARGINS:
                yield element, key
