"""The lists of two packages in one, each text counting by itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.references import References
from fleksidoc.bilingual.wordml import attribute, insert, make, put
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.parts import related

# Element by element: where it stands in the definitions, and what it calls itself.
_DEFINED: Final = {
    "numPicBullet": "numPicBulletId",
    "abstractNum": "abstractNumId",
    "num": "numId",
}
_REFERENCES: Final = {
    "lvlPicBulletId": "numPicBullet",
    "abstractNumId": "abstractNum",
    "numId": "num",
}
_NO_LIST: Final = "0"


def count_apart(composed: Package, joining: Package, suffix: str) -> None:
    """Give the second package's lists numbers of their own, wherever they are named."""
    shifts = {name: _first_free(composed, name) for name in _DEFINED}
    for tree in _naming_lists(joining):
        for name, key in _DEFINED.items():
            for element in named(tree, name):
                _shift(element, key, shifts[name])
        for reference, name in _REFERENCES.items():
            for element in named(tree, reference):
                if (reference, element.get(w("val"))) != ("numId", _NO_LIST):
                    _shift(element, "val", shifts[name])
    for definition in _definitions(joining, "abstractNum"):
        _make_distinct(definition, suffix)


def merge_lists(references: References) -> None:
    """Bring the second package's list definitions into the first's."""
    part = related(references.joining.trees, "numbering")
    if part is None:
        return
    into = references.composed.ensure("numbering", "numbering")
    references.carry(part, into)
    references.composed.understand(into, references.joining.trees[part])
    for name in _DEFINED:
        for element in _definitions(references.joining, name):
            insert(references.composed.trees[into], element)


def _naming_lists(package: Package) -> Iterator[Element]:
    yield from package.stories()
    for kind in ("styles", "numbering"):
        tree = package.tree(kind)
        if tree is not None:
            yield tree


def _definitions(package: Package, name: str) -> list[Element]:
    numbering = package.tree("numbering")
    return [] if numbering is None else numbering.findall(w(name))


def _first_free(package: Package, name: str) -> int:
    key = w(_DEFINED[name])
    return 1 + max(
        (int(attribute(e, key)) for e in _definitions(package, name)), default=0
    )


def _shift(element: Element, key: str, by: int) -> None:
    element.set(w(key), str(int(attribute(element, w(key))) + by))


def _make_distinct(definition: Element, suffix: str) -> None:
    # Word takes lists of the same nsid for one and the same list, also when they come
    # from two files of which one began as a copy of the other.
    identity = f"{suffix} {attribute(definition, w('abstractNumId'))}"
    nsid = hashlib.sha256(identity.encode()).hexdigest()[:8].upper()
    put(definition, make("nsid", val=nsid))
    for template in definition.findall(w("tmpl")):
        definition.remove(template)
