"""Tracked changes: what Word keeps of an edit until somebody accepts or rejects it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import named, parent_of, w
from fleksidoc.template.reading.accepting import CHANGES, accept
from fleksidoc.template.reading.parts import links_member, related, stories
from fleksidoc.template.reading.stories import keep_numbers, text_of

_NOTES: Final = ("footnote", "endnote")
_USED_BY_ID: Final = frozenset(
    {"image", "hyperlink", "chart", "video", "audio", "media"}
    | {"diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors"}
)
"""Kinds of parts that a text names where it uses them."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of the changes in a file."""

    count: int = 0
    first: Element | None = None
    """The paragraph with words in which, or after which, the first of them was."""


def tracked(trees: Mapping[str, Element]) -> list[Element]:
    """Return the changes that are neither accepted nor rejected, as they are read."""
    return [change for tree in _tracking(trees) for change in named(tree, *CHANGES)]


def _tracking(trees: Mapping[str, Element]) -> Iterator[Element]:
    yield from (trees[part] for part, _ in stories(trees))
    for kind in ("styles", "numbering"):
        part = related(trees, kind)
        if part and part in trees:
            yield trees[part]


def accept_all(trees: Mapping[str, Element]) -> Accepted:
    """Let a file's parts be as Word leaves them when all changes are accepted."""
    changes = tracked(trees)
    if not changes:
        return Accepted()
    keep_numbers(trees)
    story = changes[0].getroottree().getroot()
    after = _paragraphs_from(changes[0], story)
    for tree in _tracking(trees):
        accept(tree)
    for part, _ in stories(trees):
        _drop_unused_links(trees.get(links_member(part)), trees[part])
    _drop_unused_notes(trees)
    left = [paragraph for paragraph in after if story in paragraph.iterancestors()]
    findable = (paragraph for paragraph in left if text_of(paragraph).strip())
    return Accepted(len(changes), next(findable, next(story.iter(w("p")), None)))


def _paragraphs_from(change: Element, story: Element) -> list[Element]:
    """Return the paragraph round a change, or the next, and all that follow."""
    order = list(story.iter())
    around = next(change.iterancestors(w("p")), change)
    return [e for e in order[order.index(around) :] if e.tag == w("p")]


def _drop_unused_links(links: Element | None, tree: Element) -> None:
    """Unlink what only deleted text used, so that it does not leave with the file."""
    used = {str(value) for element in tree.iter() for value in element.attrib.values()}
    for link in [] if links is None else list(links):
        kind = link.get("Type", "").rpartition("/")[2]
        if kind in _USED_BY_ID and link.get("Id") not in used:
            parent_of(link).remove(link)


def _drop_unused_notes(trees: Mapping[str, Element]) -> None:
    """Remove footnotes and endnotes whose reference is deleted."""
    texts = [trees[part] for part, _ in stories(trees)]
    for kind in _NOTES:
        part = related(trees, f"{kind}s")
        used = set(_ids(texts, f"{kind}Reference"))
        for note in named(trees[part], kind) if part and part in trees else ():
            # Those with a type are the lines above the notes.
            if note.get(w("type")) is None and note.get(w("id")) not in used:
                parent_of(note).remove(note)


def _ids(texts: Iterable[Element], name: str) -> Iterator[str]:
    for tree in texts:
        yield from (element.get(w("id"), "") for element in named(tree, name))
