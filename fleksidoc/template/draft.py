"""A draft: a Word template whose tags have become elements (see ARCHITECTURE.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from fleksidoc.findings import Finding, WordPlace
from fleksidoc.template.source import SourceFile

NAMESPACE = "urn:fleksidoc:template"
"""The namespace of the elements that stand for tags."""


def tag(name: str) -> str:
    """Return the qualified name of a draft element.

    >>> tag("field")
    '{urn:fleksidoc:template}field'
    """
    return f"{{{NAMESPACE}}}{name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The parts of one Word package, ready to be composed and compiled.

    Trees are not changed once the draft is made: who wants another one copies.
    """

    sources: tuple[SourceFile, ...]
    """One a language, in printing order."""

    trees: Mapping[str, etree._Element]
    """Every XML part by member name, as ``word/document.xml``."""

    members: Mapping[str, bytes]
    """Every other member, as pictures."""

    places: tuple[WordPlace, ...]
    """Where each tag stood; the ``where`` of an element is an index into this."""

    repairs: tuple[Finding, ...] = ()
    """What was read as meant rather than as written; nothing needs to be done."""

    said: tuple[tuple[str, ...], ...] = ()
    """What each paragraph of each source said before its tags became elements."""
