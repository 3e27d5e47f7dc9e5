"""The styles of the base, under which the template's text is set.

A style is known by the name that Word shows: what it is called inside the file depends
on the language of the Word that saved it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from lxml.etree import _Element as Element

from fleksidoc.template.look.parts import Parts
from fleksidoc.template.ooxml import named, value, w

Key: TypeAlias = tuple[str, str]
"""What a style is of, as ``paragraph``, and its name."""

_REFERENCES: Final = ("pStyle", "rStyle", "tblStyle")
_CHAINS: Final = ("basedOn", "next", "link")
_LANGUAGE: Final = "/".join(map(w, ("docDefaults", "rPrDefault", "rPr", "lang")))


@dataclass(frozen=True, slots=True)
class Carried:
    """A style of the template's own that its text uses, and the base lacks."""

    name: str
    user: Element
    """The first element that names it."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of the template's styles."""

    ids: Mapping[str, str] = field(default_factory=dict)
    """What each is called inside the file now, by what it was called."""

    own: tuple[Element, ...] = ()
    """Those that came along."""

    carried: tuple[Carried, ...] = ()


def merge_styles(parts: Parts, look: Parts) -> Merged:
    """Set the template's text under the base's styles; what they lack comes along."""
    styles, base = parts.tree("styles"), look.tree("styles")
    if base is None:
        return Merged()
    merged = deepcopy(base)
    own = _by_id(styles)
    users = list(_users(parts, own))
    naming = _Naming(own, _ids(merged))
    needed = naming.take(identity for _, identity in users)
    brought = tuple(naming.renamed(own[identity]) for identity in needed)
    merged.extend(brought)
    for element, identity in users:
        element.set(w("val"), naming.ids[identity])
    _keep_language(styles, merged)
    parts.replace("styles", merged)
    first = {identity: element for element, identity in reversed(users)}
    carried = (Carried(_name(own[i]), first[i]) for i in needed if i in first)
    return Merged(naming.ids, brought, tuple(carried))


class _Naming:
    """What the template's styles are called beside the base's."""

    def __init__(self, own: Mapping[str, Element], base: Mapping[Key, str]) -> None:
        self._own = own
        self._taken = {identity.casefold() for identity in base.values()}
        self.ids = {
            identity: base[_key(style)]
            for identity, style in own.items()
            if _key(style) in base
        }

    def take(self, used: Iterable[str]) -> list[str]:
        """Name the styles that the base lacks, and what they build on; return them."""
        needed = [one for one in dict.fromkeys(used) if one not in self.ids]
        for identity in needed:
            self.ids[identity] = self._free(identity)
            chained = (
                value(chain)
                for name in _CHAINS
                for chain in self._own[identity].findall(w(name))
            )
            needed += [
                other
                for other in dict.fromkeys(chained)
                if other in self._own and other not in {*self.ids, *needed}
            ]
        return needed

    def _free(self, identity: str) -> str:
        numbers = ("", *range(2, len(self._taken) + 3))
        free = (f"{identity}{number}" for number in numbers)
        chosen = next(name for name in free if name.casefold() not in self._taken)
        self._taken.add(chosen.casefold())
        return chosen

    def renamed(self, style: Element) -> Element:
        """Return a copy of a style that names others as they are called now."""
        copy = deepcopy(style)
        copy.set(w("styleId"), self.ids[style.get(w("styleId"), "")])
        if copy.get(w("default")) is not None:
            del copy.attrib[w("default")]  # the base has one of its own
        for chain in [c for name in _CHAINS for c in copy.findall(w(name))]:
            if value(chain) in self.ids:
                chain.set(w("val"), self.ids[value(chain)])
            else:
                copy.remove(chain)
        return copy


def _users(parts: Parts, own: Mapping[str, Element]) -> Iterator[tuple[Element, str]]:
    """Yield each element that names a style there is, and the style."""
    for tree in parts.texts():
        for element in named(tree, *_REFERENCES):
            if value(element) in own:
                yield element, value(element)


def _by_id(styles: Element | None) -> dict[str, Element]:
    found = [] if styles is None else styles.findall(w("style"))
    return {style.get(w("styleId"), ""): style for style in found}


def _ids(styles: Element) -> dict[Key, str]:
    return {_key(style): identity for identity, style in _by_id(styles).items()}


def _key(style: Element) -> Key:
    return style.get(w("type"), "paragraph"), _name(style).casefold()


def _name(style: Element) -> str:
    return value(style.find(w("name"))) or style.get(w("styleId"), "")


def _keep_language(styles: Element | None, merged: Element) -> None:
    """Let the text stay in the language of the template."""
    own = None if styles is None else styles.find(_LANGUAGE)
    theirs = merged.find(_LANGUAGE)
    if own is not None and theirs is not None:
        theirs.attrib.clear()
        theirs.attrib.update(dict(own.attrib))
