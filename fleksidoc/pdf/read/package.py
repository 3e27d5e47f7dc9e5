"""The zip file that a Word document is, and how its parts refer to each other."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from fleksidoc.pdf.read.errors import (
    DamagedWordDocumentError,
    NotAWordDocumentError,
    StrictWordDocumentError,
)
from fleksidoc.pdf.read.ooxml import WORD, Element

_RELATIONSHIP = (
    "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
)
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """What one part says of another."""

    kind: str
    """The last word of its type, as ``styles``."""

    target: str
    """The member's name, or a web address where ``external``."""

    external: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The members of a Word file, and the name of its main part."""

    members: Mapping[str, bytes]
    main: str

    def tree(self, part: str) -> Element:
        """Return the root element of a part."""
        return _parsed(self.members, part)

    def relationships(self, part: str) -> Mapping[str, Relationship]:
        """Return what ``part`` refers to, by relationship id."""
        return _relationships(self.members, part)

    def related(self, kind: str) -> Element | None:
        """Return the part of that kind which the main part refers to, if any."""
        for relationship in self.relationships(self.main).values():
            if relationship.kind == kind and relationship.target in self.members:
                return self.tree(relationship.target)
        return None


def open_package(docx: bytes) -> Package:
    """Open a Word file.

    Raises:
        NotAWordDocumentError: It is something else.
        DamagedWordDocumentError: A member or a part is broken.
        StrictWordDocumentError: It is saved in the strict dialect.
    """
    members = _members(docx)
    main = _main_part(members)
    root = _parsed(members, main)
    if root.tag.startswith(f"{{{_STRICT}}}"):
        raise StrictWordDocumentError
    if root.tag != f"{{{WORD}}}document":
        raise NotAWordDocumentError
    return Package(members=members, main=main)


def _members(docx: bytes) -> Mapping[str, bytes]:
    """Read every member of the zip file."""
    try:
        with zipfile.ZipFile(BytesIO(docx)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError) as error:
        raise NotAWordDocumentError from error


def _main_part(members: Mapping[str, bytes]) -> str:
    """Return the name of the part that holds the text."""
    for relationship in _relationships(members, "").values():
        if relationship.kind == "officeDocument" and relationship.target in members:
            return relationship.target
    raise NotAWordDocumentError


def _relationships(
    members: Mapping[str, bytes], part: str
) -> Mapping[str, Relationship]:
    """Return what ``part`` (or, without a name, the package) refers to."""
    folder, name = posixpath.split(part)
    member = posixpath.join(folder, "_rels", f"{name}.rels")
    if member not in members:
        return {}
    return {
        each.get("Id", ""): _relationship(each, folder)
        for each in _parsed(members, member).iter(_RELATIONSHIP)
    }


def _relationship(element: Element, folder: str) -> Relationship:
    """Return one relationship, its target named from the package's root."""
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relationship(
        kind=element.get("Type", "").rpartition("/")[2],
        target=target,
        external=external,
    )


def _parsed(members: Mapping[str, bytes], part: str) -> Element:
    """Parse a part without following entities."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        return etree.fromstring(members[part], parser)
    except etree.XMLSyntaxError as error:
        raise DamagedWordDocumentError(part) from error
