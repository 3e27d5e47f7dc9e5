"""What a rule looks at: one template, as it is written and as it was understood."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lxml.etree import _Element as Element

from fleksidoc.findings import WordPlace
from fleksidoc.language import Field, Language
from fleksidoc.template.draft import Draft
from fleksidoc.template.marking.results import forget_results
from fleksidoc.template.marking.tags import Tag, find_tags
from fleksidoc.template.reading.changes import accept_all
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from fleksidoc.template.reading.parts import related, stories
from fleksidoc.template.reading.stories import paragraphs, text_of
from fleksidoc.template.reading.styles import Styles, read_styles

TAG = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in a paragraph's text where a tag stands."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as Word holds it."""

    place: WordPlace
    element: Element

    @property
    def typed(self) -> str:
        """What it says, tags and all."""
        return text_of(self.element)

    @property
    def text(self) -> str:
        """What is printed as it stands, each tag as one sign."""
        return "".join(sign for sign, _ in self._signs())

    def at(self, start: int, end: int) -> WordPlace:
        """Return the place of what stands between two points of the text."""
        positions = [position for _, position in self._signs()]
        return replace(self.place, span=(positions[start], positions[end - 1] + 1))

    def _signs(self) -> Iterator[tuple[str, int]]:
        """Yield each sign of the text, and its position in what was typed."""
        typed, at = self.typed, 0
        for found in find_tags(typed):
            if isinstance(found, Tag):
                yield from _from(typed, at, found.start)
                yield TAG, found.at
                at = found.end
        yield from _from(typed, at, len(typed))


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document before its template is seen."""

    fields: Field
    """What its tags may use."""

    clauses: frozenset[str] = frozenset()
    """The names of the clauses in the shipped templates of the same document."""

    texts: frozenset[str] = frozenset()
    """The paragraphs of those templates, in all languages."""

    both_sign: bool = True
    """Whether both parties sign it; otherwise one of them does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One template, and what is known of its document."""

    draft: Draft
    known: Known

    language: Language | None
    """The language it is written in; of a folder that is no language none."""

    trees: Mapping[str, Element]
    """Every XML part as Word wrote it."""

    paragraphs: tuple[Paragraph, ...]
    styles: Styles

    @property
    def file(self) -> WordPlace:
        """The file as a whole."""
        return WordPlace(file=self.draft.sources[0].name)

    def tree(self, kind: str) -> Element | None:
        """Return the part that the body names as its ``styles``, ``theme``, …."""
        part = related(self.trees, kind)
        return self.trees.get(part) if part else None


def subject(
    path: Path,
    draft: Draft,
    *,
    known: Known,
    language: Language | None,
    accept_changes: bool = False,
) -> Subject:
    """Return the template at ``path``, which became ``draft``, ready for the rules."""
    name = draft.sources[0].name
    trees = parse_xml_parts(read_package(path, name), name)
    if accept_changes:
        accept_all(trees)
    part = related(trees, "styles")
    styles = read_styles(trees.get(part) if part else None)
    found = tuple(
        Paragraph(place, element) for element, place in paragraphs(trees, name, styles)
    )
    for story, _ in stories(trees):
        # What Word computed is not typed: a rule would take it for a typed number.
        forget_results(trees[story])
    return Subject(
        draft=draft,
        known=known,
        language=language,
        trees=trees,
        paragraphs=found,
        styles=styles,
    )


def _from(text: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    return zip(text[start:end], range(start, end), strict=True)
