"""Comments in Word's margin: the part that holds them, their anchors in the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import SPACE, W, detach, named, parent_of, w

AUTHOR: Final = "fleksidoc"


def no_comments() -> Element:
    """Return the part that holds comments, with none in it."""
    return etree.Element(w("comments"), nsmap={"w": W})


def add_comment(comments: Element, lines: Sequence[str]) -> str:
    """Add a comment, a paragraph a line, after those that are there; return its id."""
    used = {comment.get(w("id"), "") for comment in named(comments, "comment")}
    number = str(max((int(one) for one in used if one.isdecimal()), default=-1) + 1)
    attributes = {w("id"): number, w("author"): AUTHOR, w("initials"): AUTHOR[:2]}
    comment = etree.SubElement(comments, w("comment"), attributes)
    for line in lines:
        run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
        if line is lines[0]:
            etree.SubElement(run, w("annotationRef"))
        text = etree.SubElement(run, w("t"), {SPACE: "preserve"})
        text.text = line
    return number


def anchor(number: str, paragraph: Element, runs: Sequence[Element]) -> None:
    """Let a comment be about some runs of a paragraph; about all of it without any."""
    begins, ends = (_mark(f"commentRange{end}", number) for end in ("Start", "End"))
    reference = etree.Element(w("r"))
    reference.append(_mark("commentReference", number))
    if runs:
        _outermost(runs[0], paragraph).addprevious(begins)
        _outermost(runs[-1], paragraph).addnext(ends)
        ends.addnext(reference)
    else:
        properties = paragraph.find(w("pPr"))
        paragraph.insert(0 if properties is None else 1, begins)
        paragraph.extend((ends, reference))


def remove_comments(comments: Element, text: Element) -> None:
    """Remove the comments of an earlier annotation, and their anchors."""
    ours = [c for c in named(comments, "comment") if c.get(w("author")) == AUTHOR]
    numbers = {comment.get(w("id")) for comment in ours}
    anchors = named(text, "commentRangeStart", "commentRangeEnd", "commentReference")
    for element in (*ours, *(a for a in anchors if a.get(w("id")) in numbers)):
        around = parent_of(element)
        detach(element)
        if around.tag == w("r") and all(child.tag == w("rPr") for child in around):
            detach(around)


def _mark(name: str, number: str) -> Element:
    return etree.Element(w(name), {w("id"): number})


def _outermost(run: Element, paragraph: Element) -> Element:
    """Return what stands in the paragraph itself: the run, or a link round it."""
    while parent_of(run) is not paragraph:
        run = parent_of(run)
    return run
