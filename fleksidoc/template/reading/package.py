"""A Word file as it lies on the disk: its members, read strictly."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.errors import (
    DamagedTemplateError,
    NoSuchTemplateError,
    NotAWordFileError,
    OldWordFormatError,
    PasswordProtectedError,
    TooLargeTemplateError,
    UnreadableTemplateError,
)
from fleksidoc.template.ooxml import CONTENT_TYPES, W

MOST_MEMBERS: Final = 2_000
MOST_BYTES: Final = 100_000_000
MOST_TIMES_SMALLER: Final = 200
"""Word's own parts shrink 10 to 40 times; what shrinks far more is a bomb."""

_COMPOUND_FILE: Final = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError)


@dataclass(frozen=True, slots=True)
class Package:
    """The members of a Word file by name, and the file's fingerprint."""

    members: Mapping[str, bytes]
    sha256: str


def read_package(path: Path, name: str) -> Package:
    """Read all members of the Word file; messages call it ``name``.

    Raises:
        FleksidocError: the file cannot be read, is no package, is damaged or too big.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise UnreadableTemplateError(name)
        if path.stat().st_size > MOST_BYTES:
            raise TooLargeTemplateError(name)
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise NoSuchTemplateError(name) from error
    except OSError as error:
        raise UnreadableTemplateError(name) from error
    return Package(_members(content, name), hashlib.sha256(content).hexdigest())


def _members(content: bytes, name: str) -> dict[str, bytes]:
    if content.startswith(_COMPOUND_FILE):
        encrypted = _ENCRYPTED in content
        raise PasswordProtectedError(name) if encrypted else OldWordFormatError(name)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except _UNREADABLE as error:
        raise NotAWordFileError(name) from error
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        _check_sizes(entries, len(content), name)
        _check_names(entries, name)
        return {entry.filename: _read(archive, entry, name) for entry in entries}


def _check_sizes(entries: list[zipfile.ZipInfo], packed: int, name: str) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    limit = min(MOST_BYTES, max(packed * MOST_TIMES_SMALLER, 1_000_000))
    if len(entries) > MOST_MEMBERS or unpacked > limit:
        raise TooLargeTemplateError(name)


def _check_names(entries: list[zipfile.ZipInfo], name: str) -> None:
    # Part names are compared without case (ISO/IEC 29500-2, 6.2.2.3).
    seen: set[str] = set()
    for entry in entries:
        if (
            entry.filename.casefold() in seen
            or entry.filename.startswith("/")
            or ".." in entry.filename.split("/")
        ):
            raise DamagedTemplateError(name, entry.filename)
        seen.add(entry.filename.casefold())


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> bytes:
    try:
        return archive.read(entry)
    except (*_UNREADABLE, RuntimeError) as error:
        # RuntimeError: the member is encrypted.
        raise DamagedTemplateError(name, entry.filename) from error


def parse_xml_parts(package: Package, name: str) -> dict[str, Element]:
    """Parse every XML part: no entities, no network, no mending.

    Raises:
        DamagedTemplateError: a part is not well-formed, or brings a document type.
    """
    return {
        part: _parse(content, part, name)
        for part, content in package.members.items()
        if part == CONTENT_TYPES or part.casefold().endswith((".xml", ".rels"))
    }


def _parse(content: bytes, part: str, name: str) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedTemplateError(name, part) from error
    if tree.getroottree().docinfo.internalDTD is not None:
        raise DamagedTemplateError(name, part)
    return _in_usual_names(tree)


def _in_usual_names(tree: Element) -> Element:
    """Return a part whose elements are called ``w:…``, as nearly all who write do."""
    if not any(e.prefix != "w" for e in tree.iter(f"{{{W}}}*")):
        return tree
    names = {prefix: uri for prefix, uri in tree.nsmap.items() if uri != W}
    renamed = etree.Element(tree.tag, dict(tree.attrib), nsmap={**names, "w": W})  # type: ignore[dict-item,misc]  # None is the name of a namespace without one
    renamed.extend(list(tree))
    return renamed
