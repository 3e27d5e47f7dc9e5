"""A working copy of a draft's parts, and the making of new ones."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual.wordml import attribute, make
from fleksidoc.template.draft import Draft
from fleksidoc.template.ooxml import CONTENT_TYPES, LINKS, TYPES, R, w
from fleksidoc.template.reading.parts import links_member, main_part, related, stories

_IGNORABLE: Final = (
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
)
WORD_PART: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word package that is being composed; its trees are its own."""

    trees: dict[str, Element]
    members: dict[str, bytes]

    @classmethod
    def copied_from(cls, draft: Draft) -> Package:
        """Return a working copy that can be changed while the draft stays."""
        return cls(
            {name: deepcopy(tree) for name, tree in draft.trees.items()},
            dict(draft.members),
        )

    @property
    def main(self) -> str:
        """The member that holds the document's body."""
        return main_part(self.trees)

    @property
    def body(self) -> Element:
        """The document's body."""
        return next(self.trees[self.main].iterchildren(w("body")))

    def stories(self) -> Iterator[Element]:
        """Yield the parts that hold running text, the body first."""
        return (self.trees[part] for part, _ in stories(self.trees))

    def tree(self, kind: str) -> Element | None:
        """Return the main part's only part of a kind, as ``styles``, if it has one."""
        name = related(self.trees, kind)
        return None if name is None else self.trees[name]

    def ensure(self, kind: str, root: str) -> str:
        """Return the member that holds a kind of part, made empty if it is missing."""
        name = related(self.trees, kind)
        if name is not None:
            return name
        made = posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        self.add(made, make(root), WORD_PART.format(kind))
        self.link(self.main, f"{R}/{kind}", made)
        return made

    def understand(self, part: str, theirs: Element) -> None:
        """Let a part declare all namespaces that content from ``theirs`` may use.

        Word reads some prefixes as names (``mc:Ignorable``, ``Requires``), so they
        have to be declared where the part begins.
        """
        ours = self.trees[part]
        if theirs.nsmap.items() <= ours.nsmap.items():
            return
        prefixes = {**theirs.nsmap, **ours.nsmap}
        root = etree.Element(ours.tag, nsmap=prefixes)  # type: ignore[arg-type] # the stubs forget the default namespace
        root.attrib.update(ours.attrib)
        ignorable = [
            *ours.get(_IGNORABLE, "").split(),
            *theirs.get(_IGNORABLE, "").split(),
        ]
        if ignorable:
            root.set(_IGNORABLE, " ".join(dict.fromkeys(ignorable)))
        root[:] = list(ours)
        self.trees[part] = root

    def links(self, part: str) -> Element:
        """Return the relationships of a part, made empty if it has none."""
        empty = etree.fromstring(f'<Relationships xmlns="{LINKS}"/>')
        return self.trees.setdefault(links_member(part), empty)

    def link(self, part: str, kind: str, target: str, mode: str = "Internal") -> str:
        """Let ``part`` refer to ``target``, and return what it calls it.

        A reference that the part has already is used again.
        """
        if mode == "Internal":
            folder = posixpath.dirname(part)
            target = posixpath.relpath(f"/{target}", f"/{folder}")
        present = self.links(part)
        wanted = (kind, target, mode)
        for link in present:
            if (link.get("Type"), link.get("Target"), target_mode(link)) == wanted:
                return attribute(link, "Id")
        identity = free_number("rId{}", {attribute(link, "Id") for link in present})
        attributes = {"Id": identity, "Type": kind, "Target": target}
        added = etree.SubElement(present, f"{{{LINKS}}}Relationship", attributes)
        if mode == "External":
            added.set("TargetMode", mode)
        return identity

    def content(self, part: str) -> Element | bytes:
        """Return what a part holds."""
        return self.trees[part] if part in self.trees else self.members[part]

    def holds(self, part: str) -> bool:
        """Tell whether there is a member of that name."""
        return part in self.trees or part in self.members

    def content_type(self, part: str) -> str:
        """Return the declared content type of a part, or of its file extension."""
        types = self.trees[CONTENT_TYPES]
        suffix = posixpath.splitext(part)[1].lstrip(".").casefold()
        for entry in types.findall(f"{{{TYPES}}}Override"):
            if entry.attrib["PartName"] == f"/{part}":
                return attribute(entry, "ContentType")
        return next(
            attribute(entry, "ContentType")
            for entry in types.findall(f"{{{TYPES}}}Default")
            if attribute(entry, "Extension").casefold() == suffix
        )

    def add(self, part: str, content: Element | bytes, content_type: str) -> None:
        """Add a part, and declare what it holds."""
        if isinstance(content, bytes):
            self.members[part] = content
        else:
            self.trees[part] = content
        attributes = {"PartName": f"/{part}", "ContentType": content_type}
        types = self.trees[CONTENT_TYPES]
        etree.SubElement(types, f"{{{TYPES}}}Override", attributes)


def target_mode(link: Element) -> str:
    """Return whether a relationship points inside the package or out of it."""
    return link.get("TargetMode", "Internal")


def target_member(part: str, link: Element) -> str:
    """Return the member that a relationship of ``part`` points to."""
    folder = posixpath.dirname(part)
    path = posixpath.join("/", folder, attribute(link, "Target"))
    return posixpath.normpath(path).removeprefix("/")


def free_number(pattern: str, taken: Collection[str]) -> str:
    """Return ``pattern`` with the first number that makes a name nobody has.

    >>> free_number("rId{}", {"rId1", "rId2"})
    'rId3'
    """
    numbers = range(1, len(taken) + 2)
    return next(
        name for number in numbers if (name := pattern.format(number)) not in taken
    )


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return ``wanted``, numbered if somebody has it; case makes no difference.

    >>> free_name("Title-en", {"Title", "title-EN"})
    'Title-en2'
    """
    had = {name.casefold() for name in taken}
    numbered = (f"{wanted}{number or ''}" for number in (0, *range(2, len(taken) + 3)))
    return next(name for name in numbered if name.casefold() not in had)
