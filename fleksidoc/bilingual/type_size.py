"""Type one point smaller, for columns half as wide."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.wordml import attribute, ensure, make, put
from fleksidoc.template.ooxml import named, w

_SMALLEST: Final = 18
"""Half points. What is smaller already stays as it is: it is read at a glance."""

_UNSAID: Final = "20"
_LINE: Final = 12.5 / 14
"""Of a line's height, where it does not follow from the type by itself."""


def set_smaller(package: Package) -> None:
    """Set the styles, the lists and what is formatted by hand in smaller type."""
    _say_default_size(package)
    for kind in ("styles", "numbering"):
        tree = package.tree(kind)
        if tree is not None:
            _set_smaller(tree)
    for story in package.stories():
        _set_smaller(story)


def _say_default_size(package: Package) -> None:
    defaults = ensure(package.trees[package.ensure("styles", "styles")], "docDefaults")
    properties = ensure(ensure(defaults, "rPrDefault"), "rPr")
    for name in ("sz", "szCs"):
        if properties.find(w(name)) is None:
            put(properties, make(name, val=_UNSAID))


def _set_smaller(tree: Element) -> None:
    for size in named(tree, "sz", "szCs"):
        points = int(attribute(size, w("val")))
        if points > _SMALLEST:
            size.set(w("val"), str(max(points - 2, _SMALLEST)))
    for spacing in named(tree, "spacing"):
        if spacing.get(w("lineRule")) in {"exact", "atLeast"}:
            line = int(attribute(spacing, w("line")))
            spacing.set(w("line"), str(round(line * _LINE)))
