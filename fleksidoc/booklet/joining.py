"""Many finished documents in one Word file, each with its own pages and numbers.

They stand one after the other, each in a section of its own: with its headers and
footers, and its clauses counted from 1.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual.marks import drop_control_numbers, tell_bookmarks_apart
from fleksidoc.bilingual.notes import merge_notes
from fleksidoc.bilingual.numbering import count_apart, merge_lists
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.pages import margin_parts, section_of
from fleksidoc.bilingual.references import References
from fleksidoc.bilingual.styles import merge_styles
from fleksidoc.bilingual.wordml import (
    ensure,
    insert,
    make,
    make_tag,
    unseen_paragraph,
)
from fleksidoc.sheets.draft import add_story, said_in
from fleksidoc.template import Draft
from fleksidoc.template.ooxml import w

_REFERENCES: Final = frozenset({w("headerReference"), w("footerReference")})
_XML: Final = (".xml", ".rels")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One finished document, as it stands in the file."""

    name: str
    """Tells its styles and lists from those of the others."""

    content: bytes
    above: Sequence[Element]
    """What is printed before its text."""

    on_each_page: Element
    """What its headers begin with."""


def joined(front: Draft, parts: Sequence[Part], back: Sequence[Element]) -> Draft:
    """Return the file: the front, the documents, and what comes after them."""
    package = Package.copied_from(front)
    section = section_of(package)
    package.body.remove(section)
    package.body[:] = [make_tag("part", *package.body, id="front"), _ends(section)]
    for part in parts:
        # One at a time: each is told apart from all that stands there already.
        blocks = list(_Joining(package, part, front.sources[0].language).blocks())
        package.body.extend(blocks)
    package.body.extend([*back, section])
    return Draft(
        sources=front.sources,
        trees=package.trees,
        members=package.members,
        places=front.places,
        said=(said_in(package),),
    )


def _ends(section: Element) -> Element:
    """Return a paragraph that ends a section."""
    paragraph = unseen_paragraph()
    insert(ensure(paragraph, "pPr"), deepcopy(section))
    return paragraph


def _opened(content: bytes) -> Package:
    """Return the parts of a file that we have made."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    trees = {
        name: etree.fromstring(member)
        for name, member in members.items()
        if name.endswith(_XML)
    }
    others = {name: member for name, member in members.items() if name not in trees}
    return Package(trees, others)


class _Joining:
    """Brings one document into the file."""

    def __init__(self, package: Package, part: Part, language: str) -> None:
        self.package = package
        self.part = part
        self.language = language
        self.own = _opened(part.content)

    def blocks(self) -> Iterator[Element]:
        """Yield the document's blocks; what they refer to comes along."""
        references = self._told_apart()
        merge_styles(self.package, self.own, self.part.name)
        merge_lists(references)
        merge_notes(references, self.language)
        self.package.understand(self.package.main, self.own.trees[self.own.main])
        section = section_of(self.own)
        self._bring_margins(references, section)
        self.own.body.remove(section)
        yield from self.part.above
        yield from list(self.own.body)
        yield _ends(section)

    def _told_apart(self) -> References:
        """Give everything in the document names that the file does not use."""
        drop_control_numbers(self.own)
        tell_bookmarks_apart(self.package, self.own, self.part.name)
        count_apart(self.package, self.own, self.part.name)
        references = References(self.package, self.own, self.part.name)
        references.carry(self.own.main, self.package.main)
        return references

    def _bring_margins(self, references: References, section: Element) -> None:
        """Give the document's pages the headers and footers that they have."""
        margins = margin_parts(self.own)
        for reference in [each for each in section if each.tag in _REFERENCES]:
            section.remove(reference)
        for (kind, pages), part in margins.items():
            tree = self.own.trees[part]
            if kind == "header":
                tree.insert(0, deepcopy(self.part.on_each_page))
            new = add_story(self.package, section, kind, tree, pages)
            references.carry(part, new)
        if ("header", "default") not in margins:
            tree = make("hdr", deepcopy(self.part.on_each_page))
            add_story(self.package, section, "header", tree)
