"""How the parts of a package hang together, and which of them reach a document."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.errors import Message
from fleksidoc.template.errors import (
    DamagedTemplateError,
    MacroFileError,
    NotAWordFileError,
    StrictFormatError,
    UnsafeContentError,
)
from fleksidoc.template.ooxml import CONTENT_TYPES, LINKS, ROOT_LINKS, TYPES, w

Trees = Mapping[str, Element]

_STRICT: Final = "http://purl.oclc.org/ooxml/"
_DOCUMENT: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)
_WORDS_OWN_TEMPLATE: Final = _DOCUMENT.replace("document.main", "template.main")

TELLTALE: Final = frozenset(
    {
        "attachedTemplate",
        "attachedToolbars",
        "classificationlabels",
        "comments",
        "commentsExtended",
        "commentsExtensible",
        "commentsIds",
        "core-properties",
        "custom-properties",
        "customXml",
        "extended-properties",
        "glossaryDocument",
        "keyMapCustomizations",
        "mailMergeHeaderSource",
        "mailMergeSource",
        "people",
        "printerSettings",
        "recipientData",
        "stylesWithEffects",
        "thumbnail",
    }
)
"""Kinds of parts that tell of the template's makers, not of the agreement."""

UNSAFE: Final = {
    "aFChunk": Message(
        no="en innsatt fil («altChunk»)", en="an inserted file (“altChunk”)"
    ),
    "control": Message(no="en ActiveX-kontroll", en="an ActiveX control"),
    "frame": Message(no="en ramme fra nettet", en="a web frame"),
    "oleObject": Message(no="et innebygd objekt", en="an embedded object"),
    "package": Message(no="en innebygd fil", en="an embedded file"),
    "subDocument": Message(no="et underdokument", en="a subdocument"),
}
"""Kinds of parts that a reader cannot see through, and what they are called."""

_OUTSIDE: Final = Message(
    no="en henvisning til noe utenfor filen: {target}",
    en="a reference to something outside the file: {target}",
)
_MACROS: Final = frozenset({"vbaProject", "wordVbaData"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One relationship of a part."""

    id: str
    kind: str
    """The last word of its type, as ``header``."""

    target: str
    """The member it points to, or the address outside the file."""

    external: bool


def links_member(part: str) -> str:
    """Return the member that holds the relationships of ``part``.

    >>> links_member("word/document.xml")
    'word/_rels/document.xml.rels'
    >>> links_member("")
    '_rels/.rels'
    """
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def links(trees: Trees, part: str) -> Iterator[Link]:
    """Yield the relationships of a part; of the package for the empty name."""
    tree = trees.get(links_member(part))
    for element in () if tree is None else tree:
        yield _link(element, posixpath.dirname(part))


def _link(element: Element, folder: str) -> Link:
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    return Link(
        id=element.get("Id", ""),
        kind=element.get("Type", "").rpartition("/")[2],
        target=target if external else _member(folder, target),
        external=external,
    )


def _member(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def main_part(trees: Trees) -> str:
    """Return the member that holds the body of the document."""
    return next(link.target for link in links(trees, "") if _is_body(link))


def _is_body(link: Link) -> bool:
    return link.kind == "officeDocument"


def stories(trees: Trees) -> Iterator[tuple[str, str]]:
    """Yield each part that is rendered and its kind, the body first."""
    body = main_part(trees)
    yield body, "body"
    found = sorted((link.kind, link.target) for link in links(trees, body))
    for kind, part in dict.fromkeys(found):
        if kind in {"header", "footer", "footnotes", "endnotes"}:
            yield part, kind


def related(trees: Trees, kind: str) -> str | None:
    """Return the member that the body names as its ``styles``, ``settings``, …."""
    found = (
        link.target for link in links(trees, main_part(trees)) if link.kind == kind
    )
    return next(found, None)


def check_format(trees: Trees, members: Mapping[str, bytes], name: str) -> None:
    """Stop unless this is a plain Word document that Word itself would open.

    Raises:
        FleksidocError: a class for each other thing it may be.
    """
    if CONTENT_TYPES not in trees or ROOT_LINKS not in trees:
        raise NotAWordFileError(name)
    if any(
        element.get("Type", "").startswith(_STRICT) for element in trees[ROOT_LINKS]
    ):
        raise StrictFormatError(name)
    body = next((link.target for link in links(trees, "") if _is_body(link)), None)
    if body is None:
        raise NotAWordFileError(name)
    if body not in trees:
        raise DamagedTemplateError(name, body)
    if str(trees[body].tag).startswith(f"{{{_STRICT}"):
        raise StrictFormatError(name)
    if trees[body].find(w("body")) is None:
        raise DamagedTemplateError(name, body)
    _check_kind(_content_type(trees, body), name)
    _check_links(trees, members, name)


def _content_type(trees: Trees, part: str) -> str:
    entries = [entry.get("ContentType", "") for entry in _overrides(trees, part)]
    return entries[-1] if entries else ""


def _overrides(trees: Trees, part: str) -> list[Element]:
    entries = trees[CONTENT_TYPES].iterchildren(f"{{{TYPES}}}Override")
    return [e for e in entries if e.get("PartName", "").lstrip("/") == part]


def make_document(trees: Trees) -> None:
    """Let what is made from Word's own kind of template (.dotx) be a document."""
    for entry in _overrides(trees, main_part(trees)):
        entry.set("ContentType", _DOCUMENT)


def _check_kind(content_type: str, name: str) -> None:
    if "macroEnabled" in content_type:
        raise MacroFileError(name)
    if content_type not in {_DOCUMENT, _WORDS_OWN_TEMPLATE}:
        raise NotAWordFileError(name)


def _check_links(trees: Trees, members: Mapping[str, bytes], name: str) -> None:
    for part in _reachable(trees):
        for link in _kept(trees, part):
            if link.kind in _MACROS:
                raise MacroFileError(name)
            if link.kind in UNSAFE:
                raise UnsafeContentError(name, UNSAFE[link.kind])
            if link.external and link.kind != "hyperlink":
                raise UnsafeContentError(name, _OUTSIDE.about(target=link.target))
            if not link.external and link.target not in members:
                raise DamagedTemplateError(name, link.target)


def _kept(trees: Trees, part: str) -> Iterator[Link]:
    return (link for link in links(trees, part) if link.kind not in TELLTALE)


def _reachable(trees: Trees) -> list[str]:
    found = [""]
    for part in found:
        for link in _kept(trees, part):
            if not link.external and link.target not in found:
                found.append(link.target)
    return found


def drop_telltale_parts(trees: dict[str, Element]) -> frozenset[str]:
    """Unlink what tells of the template's makers; return the members that remain.

    A member that nothing links to any more does not remain either.
    """
    for tree in [tree for name, tree in trees.items() if name.endswith(".rels")]:
        for element in [e for e in tree if _link(e, "").kind in TELLTALE]:
            tree.remove(element)
    parts = [part for part in _reachable(trees) if part]
    kept = {*parts, CONTENT_TYPES, *map(links_member, ["", *parts])}
    types = trees[CONTENT_TYPES]
    for entry in types.findall(f"{{{TYPES}}}Override"):
        if entry.get("PartName", "").lstrip("/") not in kept:
            types.remove(entry)
    return frozenset(kept)


def add_link(tree: Element, kind: str, target: str) -> None:
    """Add a relationship of the full type ``kind`` under the next free id."""
    used = {element.get("Id") for element in tree}
    number = next(n for n in range(1, len(used) + 2) if f"rId{n}" not in used)
    attributes = {"Id": f"rId{number}", "Type": kind, "Target": target}
    etree.SubElement(tree, f"{{{LINKS}}}Relationship", attributes)
