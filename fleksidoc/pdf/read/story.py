"""What is known while one story (the body, a header, a footer) is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fleksidoc.pdf.read.fields import Fields
from fleksidoc.pdf.read.formats import Cascade
from fleksidoc.pdf.read.notes import Notes, Thing
from fleksidoc.pdf.read.numbering import Lists
from fleksidoc.pdf.read.package import Package, Relationship
from fleksidoc.template.numbering.counting import Counters


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What holds for the whole document."""

    package: Package
    cascade: Cascade
    lists: Lists
    counters: Counters
    notes: Notes
    aligns_table_edges: bool
    """Tables have their edge, not their text, at the margin: since Word 2013."""


@dataclass(slots=True, kw_only=True)
class Story:
    """One text from its beginning to its end."""

    knowledge: Knowledge
    relationships: Mapping[str, Relationship]
    counts_pages: bool
    """Page number fields are drawn with the number of the page they stand on."""

    fields: Fields = field(default_factory=Fields)
    words: str = ""
    """The paragraph being read, or the last one that had any words."""

    def note(self, thing: Thing) -> None:
        """Take down that ``thing`` is not drawn."""
        self.knowledge.notes.add(thing, self.words)


def story_of(knowledge: Knowledge, part: str, *, counts_pages: bool) -> Story:
    """Return the story that begins in a part."""
    return Story(
        knowledge=knowledge,
        relationships=knowledge.package.relationships(part),
        counts_pages=counts_pages,
    )
