"""Lists: how their numbers are set beside the paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final, TypeAlias

from fleksidoc.pdf.document import Alignment, Separator
from fleksidoc.pdf.read.ooxml import Element, child, child_value
from fleksidoc.pdf.read.paragraph_properties import (
    ParagraphProperties,
    paragraph_properties,
)
from fleksidoc.pdf.read.run_properties import RunProperties, run_properties
from fleksidoc.pdf.read.values import alignment
from fleksidoc.template.numbering import counting, lists

_SEPARATORS: Final = {"space": Separator.SPACE, "nothing": Separator.NOTHING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(counting.Level):
    """How the paragraphs of one depth of a list are numbered and set."""

    separator: Separator
    alignment: Alignment
    paragraph: ParagraphProperties
    run: RunProperties


Lists: TypeAlias = Mapping[str, counting.ListDefinition[Level]]


def read_lists(numbering: Element | None, theme: Mapping[str, str]) -> Lists:
    """Return the lists of a document by their id."""
    return lists.read_lists(numbering, lambda element: _level(element, theme))


def _level(element: Element, theme: Mapping[str, str]) -> Level:
    """Read one level."""
    numbered = lists.level(element)
    return Level(
        **{each.name: getattr(numbered, each.name) for each in fields(numbered)},
        separator=_SEPARATORS.get(child_value(element, "suff") or "", Separator.TAB),
        alignment=alignment(child_value(element, "lvlJc")),
        paragraph=paragraph_properties(child(element, "pPr")),
        run=run_properties(child(element, "rPr"), theme),
    )
