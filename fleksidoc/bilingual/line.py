"""A line of text that both languages share, cut at its tabs.

``Side 1 av 4`` and ``Page 1 of 4`` stand after the same tab: the tab is kept once, and
the words on either side of it are paired.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final, TypeAlias

from lxml.etree import _Element as Element

from fleksidoc.bilingual.pairing import condition
from fleksidoc.bilingual.wordml import make, make_tag
from fleksidoc.template.draft import NAMESPACE, tag
from fleksidoc.template.ooxml import WP, R, local, named, w

RANGE_MARKS: Final = frozenset(
    map(w, ("bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "proofErr"))
)
"""Elements that mark a stretch of text without being part of it."""

_GAPS: Final = frozenset(map(w, ("tab", "ptab", "br", "cr", "drawing", "pict")))
"""What a line is cut at: alike in both languages, and printed once."""

_BRANCHING: Final = frozenset({tag("choice"), tag("loop")})
_SILENT: Final = frozenset({w("r"), w("rPr"), w("lastRenderedPageBreak")})
_DESCRIPTIONS: Final = ("title", "descr", w("val"))
_EMBED: Final = f"{{{R}}}embed"

Shape: TypeAlias = tuple[object, ...]


@dataclass(slots=True)
class Stretch:
    """Words of a line up to the next gap, and that gap."""

    words: list[Element] = field(default_factory=list)
    gap: Element | None = None


def stretches(container: Element) -> list[Stretch]:
    """Cut a paragraph, or an arm of a condition inside one, at its gaps."""
    cut, fields_open = [Stretch()], 0
    for element in container:
        for piece in [element] if fields_open else _cut(element):
            if _is_gap(piece) and not fields_open:
                cut[-1].gap = piece
                cut.append(Stretch())
            elif piece.tag != w("pPr"):
                cut[-1].words.append(piece)
            fields_open += _opened(piece)
    return cut


def _cut(element: Element) -> list[Element]:
    if element.tag != w("r") or not any(child.tag in _GAPS for child in element):
        return [element]
    content = [child for child in element if child.tag != w("rPr")]
    groups = groupby(content, lambda child: child.tag in _GAPS and child)
    return [_run_of(element, list(group)) for _, group in groups]


def _run_of(run: Element, content: list[Element]) -> Element:
    """Return a run like ``run`` with only some of its content."""
    properties = [deepcopy(child) for child in run.findall(w("rPr"))]
    return make("r", *properties, *map(deepcopy, content))


def _opened(element: Element) -> int:
    """Return how many fields an element opens more than it closes."""
    kinds = [mark.get(w("fldCharType")) for mark in named(element, "fldChar")]
    return kinds.count("begin") - kinds.count("end")


def _is_gap(element: Element) -> bool:
    if element.tag in _BRANCHING:
        return any(True for _ in element.iter(*_GAPS))
    return element.tag == w("r") and any(child.tag in _GAPS for child in element)


def shape(container: Element) -> Shape:
    """Return what two lines must have in common to be paired."""
    return tuple(
        (bool(_spoken(stretch.words)), _gap_shape(stretch.gap))
        for stretch in stretches(container)
    )


def _gap_shape(gap: Element | None) -> Shape:
    if gap is None:
        return ()
    if gap.tag == tag("choice"):
        return tuple((condition(arm), shape(arm)) for arm in gap)
    if gap.tag == tag("loop"):
        return (condition(gap), shape(gap))
    return tuple(
        (child.tag, child.get(w("type")), *_pictures(child))
        for child in gap
        if child.tag != w("rPr")
    )


def _pictures(gap: Element) -> list[str | None]:
    return [element.get(_EMBED) for element in gap.iter() if _EMBED in element.attrib]


def pair_lines(first: Element, second: Element, language: str) -> None:
    """Let ``first`` say in both languages what the two lines say; shapes are equal."""
    pairs = zip(stretches(first), stretches(second), strict=True)
    content = [
        part for ours, theirs in pairs for part in _paired(ours, theirs, language)
    ]
    first[:] = [*first.findall(w("pPr")), *content]


def _paired(ours: Stretch, theirs: Stretch, language: str) -> Iterator[Element]:
    yield from _paired_words(ours.words, theirs.words, language)
    if ours.gap is not None and theirs.gap is not None:
        _pair_gap(ours.gap, theirs.gap, language)
        yield ours.gap


def _paired_words(
    ours: list[Element], theirs: list[Element], language: str
) -> list[Element]:
    if _is_plain(ours + theirs) and _spoken(ours) == _spoken(theirs):
        return ours
    spoken = [element for element in theirs if element.tag not in RANGE_MARKS]
    _trim_end(ours[-1])
    _trim_start(spoken[0])
    return [
        make_tag(
            "pair",
            make_tag("first", *ours),
            make_tag("second", make_tag("language", *spoken, code=language)),
        )
    ]


def _pair_gap(first: Element, second: Element, language: str) -> None:
    if first.tag == tag("choice"):
        for ours, theirs in zip(first, second, strict=True):
            pair_lines(ours, theirs, language)
    elif first.tag == tag("loop"):
        pair_lines(first, second, language)
    else:
        describe_both(first, second)


def describe_both(first: Element, second: Element) -> None:
    """Let a picture's or a table's description be read out in both languages."""
    others = {described.tag: described for described in _described(second)}
    for described in _described(first):
        for key in _DESCRIPTIONS:
            one, other = described.get(key), _said(others.get(described.tag), key)
            if one and other and one != other:
                described.set(key, f"{one} / {other}")


def _said(element: Element | None, key: str) -> str | None:
    return None if element is None else element.get(key)


def _described(element: Element) -> Iterator[Element]:
    return element.iter(f"{{{WP}}}docPr", w("tblCaption"), w("tblDescription"))


def _is_plain(words: list[Element]) -> bool:
    return not any(True for e in words for _ in e.iter(f"{{{NAMESPACE}}}*"))


def _spoken(words: list[Element]) -> str:
    """Return what the words say, formatting aside; what is no text, by its name."""
    parts = (part for element in words for part in element.iter() if _says(part))
    return "".join(
        part.text or ""
        if part.tag == w("t")
        else f"<{local(part)} {part.get(w('fldCharType'), '')}{part.text or ''}>"
        for part in parts
    )


def _says(part: Element) -> bool:
    if part.tag in RANGE_MARKS or part.tag in _SILENT:
        return False
    return not any(True for _ in part.iterancestors(w("rPr"))) and bool(
        part.tag != w("t") or part.text
    )


def _trim_end(element: Element) -> None:
    """Drop the space after the last words, where `` / `` is to follow."""
    if element.tag == w("r") and element[-1].tag == w("t"):
        text = element[-1]
        if len(text):
            text[-1].tail = (text[-1].tail or "").rstrip()
        else:
            text.text = (text.text or "").rstrip()


def _trim_start(element: Element) -> None:
    """Drop the space before the first words, where `` / `` has gone before."""
    if element.tag == w("r"):
        for text in named(element, "t")[:1]:
            text.text = (text.text or "").lstrip()
