"""The layout ``sequence``: one whole text, then the other on a new page."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.wordml import (
    ensure,
    make,
    make_tag,
    put,
    unseen_paragraph,
)
from fleksidoc.template.draft import tag
from fleksidoc.template.ooxml import w

_ENCLOSING: Final = frozenset({tag("part"), tag("clause")})


def in_sequence(
    first: list[Element], second: list[Element], language: str
) -> list[Element]:
    """Return the first text and, on a new page, the second."""
    beginnings = _beginnings(second)
    if not beginnings:
        beginnings = [unseen_paragraph()]
        second = [*beginnings, *second]
    for paragraph in beginnings:
        put(ensure(paragraph, "pPr"), make("pageBreakBefore"))
    return [*first, make_tag("language", *second, code=language)]


def _beginnings(blocks: list[Element]) -> list[Element]:
    """Return the paragraphs of which one is printed first; none if that is not sure."""
    if not blocks:
        return []
    first = blocks[0]
    if first.tag == w("p"):
        return [first]
    if first.tag in _ENCLOSING:
        return _beginnings([*first, *blocks[1:]])
    if first.tag == tag("choice") and first[-1].tag == tag("otherwise"):
        arms = [_beginnings(list(arm)) for arm in first]
        return [paragraph for arm in arms for paragraph in arm] if all(arms) else []
    return []
