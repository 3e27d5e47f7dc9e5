"""What a Word file says before anything is done with its tags.

Each paragraph is read off the XML as letters, pictures and notes, without a look at
what any tag means, so that the finished template can be held against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.reading.parts import stories

FIELD: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for whatever a field prints."""

_SIGNS: Final = {
    **dict.fromkeys((b"drawing", b"pict", b"object"), "\N{WHITE SQUARE}"),
    **dict.fromkeys((b"footnoteReference", b"endnoteReference"), "\N{DAGGER}"),
}
_TOKEN: Final = re.compile(
    rb"<w:p(?: [^<>]*)?(?<!/)>|(?P<end></w:p>)"
    rb"|<w:t(?: [^<>]*)?>(?P<text>[^<]*(?:<\?[^<>]*>[^<]*)*)</w:t>"
    rb"|<w:(?P<sign>drawing|pict|object|footnoteReference|endnoteReference)[ />]"
)
_INSTRUCTION: Final = re.compile(rb"<\?[^<>]*>")

_QUOTES: Final = ('"“”„‟«»″＂', "'‘’‚‛‹›′`´")
_QUOTED: Final = "|".join(f"[{family}][^{family}]*[{family}]" for family in _QUOTES)
_TAG: Final = re.compile(
    rf"(\{{\{{)(?:{_QUOTED}|(?!\}}\}}).)*\}}\}}"
    rf"|\{{%(?:{_QUOTED}|(?!%\}}).)*%\}}"
    r"|\{#.*?#\}"
)
_BRACES: Final = {"{_{": "{{", "}_}": "}}", "{_%": "{%", "%_}": "%}"}


def said(trees: Mapping[str, Element]) -> tuple[str, ...]:
    """Return what each paragraph of the texts says, its tags cut out.

    Spaces are left out: what vanishes with a tag may take one along.
    """
    written = (
        etree.tostring(trees[part], encoding="UTF-8") for part, _ in stories(trees)
    )
    return tuple(
        text for xml in written for text in map(_without_tags, paragraphs(xml)) if text
    )


def paragraphs(xml: bytes) -> Iterator[str]:
    """Yield the letters of each paragraph, and a sign for each picture and note.

    >>> list(paragraphs(b"<w:p><w:r><w:t>a </w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>"))
    ['ab']
    """
    begun: list[list[str]] = [[]]
    for token in _TOKEN.finditer(xml):
        if token["end"]:
            yield "".join("".join(begun.pop()).split())
        elif token["text"] is not None:
            letters = _INSTRUCTION.sub(b"", token["text"]).decode()
            begun[-1].append(_unescaped(letters))
        elif token["sign"]:
            begun[-1].append(_SIGNS[token["sign"]])
        else:
            begun.append([])


def _unescaped(text: str) -> str:
    reference = re.compile(r"&(?:#(\d+)|(lt|gt|amp));")
    names = {"lt": "<", "gt": ">", "amp": "&"}
    return reference.sub(lambda r: chr(int(r[1])) if r[1] else names[r[2]], text)


def _without_tags(text: str) -> str:
    left = _TAG.sub(_printed, text)
    for written, printed in _BRACES.items():
        left = left.replace(written, printed)
    return left


def _printed(tag: re.Match[str]) -> str:
    """Return what is left of a tag: its field, and what stands in it beside letters."""
    inside = (sign for sign in tag[0] if sign in _SIGNS.values())
    return (FIELD if tag[1] else "") + "".join(inside)
