"""What a finished file says of itself: nothing of the template's makers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import CONTENT_TYPES, ROOT_LINKS, TYPES
from fleksidoc.template.reading.parts import add_link

CORE: Final = "docProps/core.xml"
APP: Final = "docProps/app.xml"

_PACKAGE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_OFFICE: Final = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_CORE_LINK: Final = (
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    "core-properties"
)
_APP_LINK: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    "extended-properties"
)
_DECLARATION: Final = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
APP_CONTENT: Final = (
    f"{_DECLARATION}<Properties xmlns="
    '"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>fleksidoc</Application></Properties>"
).encode()

_CORE_CONTENT: Final = (
    _DECLARATION + "<cp:coreProperties xmlns:cp="
    '"http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>"
    "<dc:creator>{creator}</dc:creator>"
    "<cp:lastModifiedBy>{creator}</cp:lastModifiedBy>"
    "{dates}<dc:language>{language}</dc:language></cp:coreProperties>"
)
_DATES: Final = (
    '<dcterms:created xsi:type="dcterms:W3CDTF">{issued}T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{issued}T00:00:00Z</dcterms:modified>'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What the caller knows of the document beside its words."""

    creator: str
    """Who issues the document: the employer's name."""

    issued: dt.date | None
    """A document never dates itself: the agreement's own date, where it has one."""

    subject: str = ""
    title: str = ""
    """For a template that has no paragraph in the style Title."""


def core_content(properties: Properties, *, title: str, language: str) -> bytes:
    """Return the member that holds title, creator, language and dates."""
    issued = properties.issued
    return _CORE_CONTENT.format(
        title=escape(title),
        subject=escape(properties.subject),
        creator=escape(properties.creator),
        dates=_DATES.format(issued=issued.isoformat()) if issued else "",
        language=language,
    ).encode()


def declare_properties(trees: Mapping[str, Element]) -> None:
    """Name the two members that hold properties in the package's own lists."""
    for member, kind in ((CORE, _PACKAGE), (APP, _OFFICE)):
        attributes = {"PartName": f"/{member}", "ContentType": kind}
        etree.SubElement(trees[CONTENT_TYPES], f"{{{TYPES}}}Override", attributes)
    add_link(trees[ROOT_LINKS], _CORE_LINK, CORE)
    add_link(trees[ROOT_LINKS], _APP_LINK, APP)
