"""Ids that must be unique in a document, also where a loop repeats their element."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.draft import tag
from fleksidoc.template.ooxml import WP, named, parent_of, w

NUMBER: Final = "\ufdd0"
"""Stands for a number given anew in each document; no text can hold this character."""

_PICTURE: Final = f"{{{WP}}}docPr"


def give_numbers(trees: Iterable[Element]) -> int:
    """Make the ids of pictures and shapes unique; return the highest that is given."""
    pictures = [picture for tree in trees for picture in tree.iter(_PICTURE)]
    given = (picture.get("id", "") for picture in pictures)
    highest = max((int(number) for number in given if number.isdecimal()), default=0)
    used: set[str] = set()
    for picture in pictures:
        if next(picture.iterancestors(tag("loop")), None) is not None:
            picture.set("id", NUMBER)
        elif picture.get("id", "") in used:
            highest += 1
            picture.set("id", str(highest))
        used.add(picture.get("id", ""))
    return highest


def drop_control_ids(tree: Element) -> None:
    """Let Word number content controls that a loop repeats."""
    for loop in tree.iter(tag("loop")):
        for properties in named(loop, "sdtPr"):
            for number in properties.findall(w("id")):
                parent_of(number).remove(number)
