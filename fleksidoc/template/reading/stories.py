"""The paragraphs of a part in reading order, each with the place a person can find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.findings import WordPlace
from fleksidoc.template.draft import tag
from fleksidoc.template.ooxml import local, named, parent_of, w
from fleksidoc.template.reading.parts import stories
from fleksidoc.template.reading.styles import Styles

WAS: Final = tag("was")
"""How long a text was that each document computes anew: what follows stays in place."""

_COMPUTED: Final = "\N{OBJECT REPLACEMENT CHARACTER}"

NUMBER: Final = tag("number")
"""The number of a paragraph in the file, where others have been taken out."""

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
            for character in signs(element):
                yield element, character


def signs(element: Element) -> str:
    """Return the characters that an element of a run stands for."""
    if element.tag == w("t"):
        return _COMPUTED * int(element.get(WAS, "0")) + (element.text or "")
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
    trees: Mapping[str, Element], file: str, styles: Styles
) -> Iterator[tuple[Element, WordPlace]]:
    """Yield every paragraph that is rendered, and where it stands."""
    numbers = dict(_numbered(trees))
    for part, kind in stories(trees):
        story = WordPlace(file=file, part=PARTS[kind])
        for paragraph, place in _in_story(trees[part], story, styles):
            number = int(paragraph.get(NUMBER, numbers[paragraph]))
            yield paragraph, replace(place, paragraph=number)


def keep_numbers(trees: Mapping[str, Element]) -> None:
    """Let paragraphs go by the number they have now, whatever becomes of the others."""
    for paragraph, number in _numbered(trees):
        paragraph.set(NUMBER, str(number))


def _numbered(trees: Mapping[str, Element]) -> Iterator[tuple[Element, int]]:
    last = 0
    for part, _ in stories(trees):
        numbers = _numbers(trees[part], last)
        yield from numbers.items()
        last = max(numbers.values(), default=last)


def _numbers(tree: Element, before: int) -> dict[Element, int]:
    """Number the paragraphs of a part; the two copies of a text box are numbered alike.

    Older Word versions are given the same box once more, as a fallback.
    """
    numbers: dict[Element, int] = {}
    following = count(before + 1)
    for paragraph in named(tree, "p"):
        first = numbers.get(_first_copy(paragraph))
        numbers[paragraph] = next(following) if first is None else first
    return numbers


def _first_copy(paragraph: Element) -> Element:
    """Return the same paragraph in what newer Word versions are given."""
    for around in paragraph.iterancestors():
        if local(around) == "Fallback":
            copies = named(parent_of(around)[0], "p")
            position = named(around, "p").index(paragraph)
            return copies[position] if position < len(copies) else paragraph
    return paragraph


def _in_story(
    tree: Element, story: WordPlace, styles: Styles
) -> Iterator[tuple[Element, WordPlace]]:
    tables = named(tree, "tbl")
    heading = ""
    for paragraph in named(tree, "p"):
        words = first_words(text_of(paragraph))
        place = replace(story, heading=heading, words=words)
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
