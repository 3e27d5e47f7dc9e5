"""Footnotes and endnotes of two packages, in one part each."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.references import References
from fleksidoc.bilingual.wordml import attribute, make_tag
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.parts import related

_NOTES: Final = ("footnote", "endnote")


def merge_notes(references: References, language: str) -> None:
    """Bring the second package's notes into the first's, numbered after them."""
    for note in _NOTES:
        part = related(references.joining.trees, f"{note}s")
        if part is not None:
            into = references.composed.ensure(f"{note}s", f"{note}s")
            references.carry(part, into)
            _merge(references, note, part, into, language)


def _merge(
    references: References, note: str, part: str, into: str, language: str
) -> None:
    ours = references.composed.trees[into]
    theirs = references.joining.trees[part]
    # The first package's separators serve both; a package without notes has none.
    added = [e for e in theirs if _is_text(e) or not len(ours)]
    shift = 1 + max((_number(e) for e in ours), default=-1)
    for element in [*added, *named(references.joining.body, f"{note}Reference")]:
        element.set(w("id"), str(_number(element) + shift))
    for element in added:
        if _is_text(element):
            element[:] = [make_tag("language", *element, code=language)]
        ours.append(element)


def _number(note: Element) -> int:
    return int(attribute(note, w("id")))


def _is_text(note: Element) -> bool:
    return note.get(w("type"), "normal") == "normal"
