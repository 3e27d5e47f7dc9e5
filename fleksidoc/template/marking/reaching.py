"""Tags that govern whole paragraphs, rows or cells take the place of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template import faults
from fleksidoc.template.marking.tagging import MARK, WHERE
from fleksidoc.template.notes import Notes
from fleksidoc.template.ooxml import detach, named, w
from fleksidoc.template.reading.stories import runs

_CONTENT: Final = (
    *("drawing", "pict", "object", "sectPr", "footnoteReference", "endnoteReference"),
    *("fldChar", "fldSimple", "instrText", "br", "tbl"),
)


def put_in_place(tree: Element, notes: Notes) -> None:
    """Let each tag with a reach replace the paragraph, row or cell it stands in."""
    _widen(tree, notes)
    inline = _grouped(tree, w("p"), ("",))
    for paragraph, marks in _grouped(tree, w("p"), ("p", "tr", "tc")).items():
        _replace(paragraph, marks + inline.get(paragraph, []), notes)
    for reach in ("tc", "tr"):
        for holder, marks in _grouped(tree, w(reach), (reach,)).items():
            _replace(holder, marks, notes)
        for mark in _marks(tree, reach):
            if _holder(mark, w("tbl")) is None:
                facts = {"tag": mark.get("text", "")}
                notes.fault(faults.NOT_IN_TABLE, _where(mark), **facts)


def _widen(tree: Element, notes: Notes) -> None:
    """Read a tag of a sentence as one of paragraphs where it has no sentence.

    What it begins or ends is in other paragraphs: docxtpl takes it so, and leaves an
    empty paragraph where it stood.
    """
    for paragraph, marks in _grouped(tree, w("p"), ("", "p", "tr", "tc")).items():
        alone = len(marks) == 1 and not marks[0].get("reach")
        if alone and not _says_something(paragraph):
            marks[0].set("reach", "p")
            tag = marks[0].get("text", "")
            notes.repair(faults.READ_AS_OF_PARAGRAPHS, _where(marks[0]), tag=tag)


def _says_something(paragraph: Element) -> bool:
    texts = "".join(_texts(paragraph, []))
    return bool(texts.strip()) or any(True for _ in _content(paragraph))


def _grouped(
    tree: Element, name: str, reaches: tuple[str, ...]
) -> dict[Element, list[Element]]:
    """Return the marks by the element of that name that they stand in."""
    groups: dict[Element, list[Element]] = {}
    for mark in _marks(tree, *reaches):
        holder = _holder(mark, name)
        if holder is not None:
            groups.setdefault(holder, []).append(mark)
    return groups


def _marks(tree: Element, *reaches: str) -> list[Element]:
    return [mark for mark in tree.iter(MARK) if mark.get("reach") in reaches]


def _holder(mark: Element, name: str) -> Element | None:
    return next(mark.iterancestors(name), None)


def _where(mark: Element) -> int:
    return int(mark.get(WHERE, ""))


def _replace(holder: Element, marks: list[Element], notes: Notes) -> None:
    """Put the marks where ``holder`` stands; what else it holds is a fault."""
    first = marks[0]
    tag, where = first.get("text", ""), _where(first)
    texts = [text for text in _texts(holder, marks) if text.strip()]
    if len(marks) > 1:
        facts = {"first": tag, "second": marks[1].get("text", "")}
        notes.fault(faults.TWO_TAGS, where, _where(marks[1]), **facts)
    elif texts:
        quoted = ", ".join(f"«{text.strip()}»" for text in texts)
        notes.fault(faults.TEXT_BESIDE_TAG, where, tag=tag, texts=quoted)
    if any(True for _ in _content(holder)):
        notes.fault(faults.CONTENT_BESIDE_TAG, where, tag=tag)
    for kept in (*named(holder, "bookmarkStart", "bookmarkEnd"), *marks):
        detach(kept)
        holder.addprevious(kept)
    detach(holder)


def _content(holder: Element) -> Iterator[Element]:
    """Yield what is not text; a line break is."""
    for element in holder.iterdescendants(*map(w, _CONTENT)):
        if element.tag != w("br") or element.get(w("type")) in {"page", "column"}:
            yield element


def _texts(holder: Element, marks: list[Element]) -> Iterator[str]:
    """Yield the texts of a paragraph, row or cell, cut where its tags stand."""
    for paragraph in holder.iter(w("p")):
        pieces = [""]
        for run in runs(paragraph):
            for element in run.iter():
                if element in marks:
                    pieces.append(element.tail or "")
                else:
                    pieces[-1] += _own_text(element)
        yield from pieces


def _own_text(element: Element) -> str:
    if element.tag == w("br"):
        return "\n"
    field = element.get("path")
    text = f"{{{{ {field} }}}}" if field else element.text or ""
    return text + (element.tail or "")
