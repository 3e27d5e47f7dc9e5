"""A page break that ends a paragraph is said of the paragraph that begins the page.

To Word it is the same. But LibreOffice writes it so, whichever of the two a person has
asked for, and in a table, as when languages stand side by side, only a paragraph that
itself begins a page is heard.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import detach, named, parent_of, w

_PARAGRAPH_TAG: Final = re.compile(r"\{\s*%\s*p\b", re.IGNORECASE)
_BEFORE_IT: Final = frozenset(map(w, ("pStyle", "keepNext", "keepLines")))
_BOOKMARKS: Final = frozenset(map(w, ("bookmarkStart", "bookmarkEnd")))
_SECTION: Final = f"{w('pPr')}/{w('sectPr')}"


def move_page_breaks(body: Element) -> None:
    """Let the next paragraph begin the page, where nothing governs either of the two.

    A page break beside a tag stays there, and is refused: to which side it belongs
    only its author knows.
    """
    for above, below in pairwise(body):
        if _is_plain(above) and _is_plain(below) and above.find(_SECTION) is None:
            for page_break in _last_break(above):
                run = parent_of(page_break)
                detach(page_break)
                if all(child.tag == w("rPr") for child in run):
                    detach(run)
                _begin_page(below)


def _is_plain(block: Element) -> bool:
    """Tell whether a block is a paragraph without a tag that governs paragraphs."""
    text = "".join(text.text or "" for text in named(block, "t"))
    return block.tag == w("p") and not _PARAGRAPH_TAG.search(text)


def _last_break(paragraph: Element) -> list[Element]:
    """Return the page break that ends a paragraph, if one does."""
    content = [child for child in paragraph if child.tag not in _BOOKMARKS][-1:]
    last = [run[-1] for run in content if run.tag == w("r") and len(run)]
    return [e for e in last if e.tag == w("br") and e.get(w("type")) == "page"]


def _begin_page(paragraph: Element) -> None:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    if properties.find(w("pageBreakBefore")) is None:
        before = sum(child.tag in _BEFORE_IT for child in properties)
        properties.insert(before, etree.Element(w("pageBreakBefore")))
