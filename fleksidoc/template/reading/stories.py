"""The paragraphs of a part in reading order, each with the place a person can find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.findings import WordPlace
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.styles import Styles

FIRST_WORDS: Final = 60
PARTS: Final = {
    "body": "body",
    "header": "header",
    "footer": "footer",
    "footnotes": "footnote",
    "endnotes": "endnote",
}

_LETTERS: Final = {
    w("tab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
    w("sym"): "\ufffd",
}


def letters(paragraph: Element) -> Iterator[tuple[Element, str]]:
    """Yield each character of a paragraph and the element it stands in."""
    for run in runs(paragraph):
        for element in run:
            for character in _text(element):
                yield element, character


def _text(element: Element) -> str:
    if element.tag == w("t"):
        return element.text or ""
    if element.tag == w("br"):
        return "" if element.get(w("type")) in {"page", "column"} else "\n"
    return _LETTERS.get(str(element.tag), "")


def runs(paragraph: Element) -> Iterator[Element]:
    """Yield a paragraph's own runs, in links and controls too, not in text boxes."""
    for run in paragraph.iter(w("r")):
        if next(run.iterancestors(w("p"))) is paragraph:
            yield run


def text_of(paragraph: Element) -> str:
    """Return a paragraph's own text."""
    return "".join(character for _, character in letters(paragraph))


def first_words(text: str) -> str:
    """Return what a person would type into Word's search box to find the text.

    >>> first_words("  Partene  er enige.")
    'Partene er enige.'
    """
    text = " ".join(text.split())
    if len(text) <= FIRST_WORDS:
        return text
    return text[:FIRST_WORDS].rpartition(" ")[0] or text[:FIRST_WORDS]


def paragraphs(
    tree: Element, file: str, kind: str, styles: Styles
) -> Iterator[tuple[Element, WordPlace]]:
    """Yield every paragraph of a part that is rendered, and where it stands."""
    tables = named(tree, "tbl")
    heading = ""
    for paragraph in named(tree, "p"):
        words = first_words(text_of(paragraph))
        place = WordPlace(file=file, part=PARTS[kind], heading=heading, words=words)
        yield paragraph, _in_box(paragraph, _in_table(paragraph, place, tables))
        if styles.outline_level(paragraph) is not None:
            heading = words


def _in_table(paragraph: Element, place: WordPlace, tables: list[Element]) -> WordPlace:
    cell = next(paragraph.iterancestors(w("tc")), None)
    if cell is None:
        return place
    row = next(cell.iterancestors(w("tr")))
    table = next(row.iterancestors(w("tbl")))
    return replace(
        place,
        table=tables.index(table) + 1,
        row=named(table, "tr").index(row) + 1,
        column=named(row, "tc").index(cell) + 1,
    )


def _in_box(paragraph: Element, place: WordPlace) -> WordPlace:
    inside = any(True for _ in paragraph.iterancestors(w("txbxContent")))
    return replace(place, part="text box") if inside else place
