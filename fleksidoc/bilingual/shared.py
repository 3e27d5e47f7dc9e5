"""Text that both languages share: signatures, headers, footers.

Two trees of the same structure become one. What is only words becomes a pair, printed
once where it comes out equal, and in both languages where it does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.differences import Spot, shared_otherwise
from fleksidoc.bilingual.line import (
    RANGE_MARKS,
    describe_both,
    pair_lines,
    shape,
)
from fleksidoc.bilingual.pairing import condition
from fleksidoc.bilingual.wordml import words
from fleksidoc.findings import Finding
from fleksidoc.template.draft import tag
from fleksidoc.template.ooxml import w

_PROPERTIES: Final = frozenset(
    map(w, ("tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "sdtPr", "sdtEndPr"))
)
_CONDITIONAL: Final = frozenset(map(tag, ("when", "otherwise", "loop")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """Two languages that share a part of the document."""

    part: str
    """``body``, ``header`` or ``footer``, as in ``WordPlace``."""

    files: tuple[str, str]
    language: str
    """The second language's code."""

    def of(self, part: str) -> Sharing:
        """Return the same languages, sharing another part."""
        return replace(self, part=part)

    def differences(self, first: Element, second: Element) -> Iterator[Finding]:
        """Yield where the two trees are not built alike."""
        for ours, theirs in zip_longest(_content(first), _content(second)):
            if ours is None or theirs is None or _kind(ours) != _kind(theirs):
                yield self._difference(
                    first if ours is None else ours,
                    second if theirs is None else theirs,
                )
                return
            if ours.tag != w("p"):
                yield from self.differences(ours, theirs)
            elif shape(ours) != shape(theirs):
                yield self._difference(ours, theirs)

    def _difference(self, ours: Element, theirs: Element) -> Finding:
        return shared_otherwise(
            Spot(file=self.files[1], part=self.part, words=words(theirs)),
            Spot(file=self.files[0], part=self.part, words=words(ours)),
        )

    def share(self, first: Element, second: Element) -> None:
        """Let ``first`` say in both languages what the two trees say, built alike."""
        for ours, theirs in zip(_content(first), _content(second), strict=True):
            if ours.tag == w("p"):
                pair_lines(ours, theirs, self.language)
            else:
                self.share(ours, theirs)
        if first.tag == w("tbl"):
            describe_both(first[0], second[0])


def _content(container: Element) -> list[Element]:
    unshared = _PROPERTIES | RANGE_MARKS
    return [child for child in container if child.tag not in unshared]


def _kind(element: Element) -> tuple[object, ...]:
    if element.tag in _CONDITIONAL:
        return (element.tag, condition(element))
    return (element.tag,)
