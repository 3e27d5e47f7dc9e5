"""A package says what stands in it: also the members that we add."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.compiled.properties import APP, CORE
from fleksidoc.template.ooxml import CONTENT_TYPES, ROOT_LINKS, TYPES
from fleksidoc.template.reading.parts import add_link

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


def declare_properties(trees: Mapping[str, Element]) -> None:
    """Name the two members that hold properties in the package's own lists."""
    for member, kind in ((CORE, _PACKAGE), (APP, _OFFICE)):
        attributes = {"PartName": f"/{member}", "ContentType": kind}
        etree.SubElement(trees[CONTENT_TYPES], f"{{{TYPES}}}Override", attributes)
    add_link(trees[ROOT_LINKS], _CORE_LINK, CORE)
    add_link(trees[ROOT_LINKS], _APP_LINK, APP)
