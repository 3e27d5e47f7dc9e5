"""What a finished file says of itself: nothing of the template's makers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from fleksidoc.template.compiled.escaping import escape

CORE: Final = "docProps/core.xml"
APP: Final = "docProps/app.xml"

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
