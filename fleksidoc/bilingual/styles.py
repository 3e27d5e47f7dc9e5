"""The styles of two packages in one: equal ones shared, the others kept apart.

A style is shared when both files define it alike. Every other style of the second file
becomes one of its own, named after its language, with all that is based on it: so each
text looks as it did in its own file.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from lxml.etree import _Element as Element

from fleksidoc.bilingual.defaults import different_defaults, settle
from fleksidoc.bilingual.package import Package, free_name
from fleksidoc.bilingual.wordml import (
    attribute,
    canonical,
    child_value,
    ensure,
    insert,
    make,
    put,
)
from fleksidoc.template.ooxml import detach, w

Styles: TypeAlias = dict[str, Element]

_REFERENCES: Final = ("pStyle", "rStyle", "tblStyle")
_NUMBERING_REFERENCES: Final = ("pStyle", "styleLink", "numStyleLink")
_CHAINS: Final = ("basedOn", "link", "next")
_BUILT_IN_DEFAULTS: Final = {"paragraph": "Normal", "table": "Normal Table"}
# What Word keeps about a style for its own list of styles, and what is compared apart.
_UNSEEN: Final = frozenset(
    w(name)
    for name in (
        *("name", "aliases", "rsid", "lang", *_CHAINS, "uiPriority", "qFormat"),
        *("semiHidden", "unhideWhenUsed", "locked", "autoRedefine"),
    )
)


@dataclass(frozen=True, slots=True)
class Naming:
    """What the second package's styles are called in the composed one."""

    identities: Mapping[str, str]
    names: Mapping[str, str]
    shared: frozenset[str]
    """The old identities of those that are one with a style of the first package."""


def merge_styles(composed: Package, joining: Package, suffix: str) -> None:
    """Bring the second package's styles into the first's.

    Its texts and lists name them as they are called from now on.
    """
    present, added = (_with_defaults(package) for package in (composed, joining))
    defaults = different_defaults(present, added)
    shared = _shared(present, added, roots_differ=bool(defaults))
    naming = _naming(present, added, shared, suffix)
    own = [style for style in _all(added) if _identity(style) not in shared]
    settle(defaults, [style for style in own if _is_root(style)])
    _rename_in_texts(joining, naming, _defaults(present), _defaults(added))
    _rename_in_lists(joining, naming)
    for style in own:
        insert(present, _renamed(style, naming))


def _all(styles: Element) -> list[Element]:
    return styles.findall(w("style"))


def _identity(style: Element) -> str:
    return attribute(style, w("styleId"))


def _type(style: Element) -> str:
    return style.get(w("type"), "paragraph")


def _name(style: Element) -> str:
    return child_value(style, "name") or _identity(style)


def _is_default(style: Element) -> bool:
    return style.get(w("default")) in {"1", "true", "on"}


def _is_root(style: Element) -> bool:
    return _type(style) == "paragraph" and child_value(style, "basedOn") is None


def _defaults(styles: Element) -> dict[str, str]:
    """Return the style that text without one is in, by type."""
    return {
        _type(style): _identity(style) for style in _all(styles) if _is_default(style)
    }


def _with_defaults(package: Package) -> Element:
    """Return a package's style definitions, the default ones among them."""
    styles = package.trees[package.ensure("styles", "styles")]
    for kind, name in _BUILT_IN_DEFAULTS.items():
        if kind not in _defaults(styles):
            _built_in(styles, kind, name).set(w("default"), "1")
    return styles


def _built_in(styles: Element, kind: str, name: str) -> Element:
    for style in _all(styles):
        if (_type(style), _name(style).casefold()) == (kind, name.casefold()):
            return style
    taken = {_identity(style) for style in _all(styles)}
    identity = free_name(name.replace(" ", ""), taken)
    style = make("style", make("name", val=name), type=kind, styleId=identity)
    return insert(styles, style)


def _counterparts(present: Element, added: Element) -> Styles:
    """Return the first package's style of the same name, by the second's identity."""
    by_name = {
        (_type(style), _name(style).casefold()): style for style in _all(present)
    }
    found = {
        _identity(style): by_name.get((_type(style), _name(style).casefold()))
        for style in _all(added)
    }
    return {identity: style for identity, style in found.items() if style is not None}


def _shared(present: Element, added: Element, *, roots_differ: bool) -> frozenset[str]:
    """Return the styles that both packages define alike, down to their roots."""
    counterparts = _counterparts(present, added)
    styles = {_identity(style): style for style in _all(added)}
    shared = {
        identity
        for identity, counterpart in counterparts.items()
        if _alike(styles[identity], counterpart)
        and not _is_numbered(styles[identity])
        and not (roots_differ and _is_root(styles[identity]))
    }
    while apart := {
        identity
        for identity in shared
        if not _rests_on_shared(styles[identity], counterparts, shared, styles)
    }:
        shared -= apart
    return frozenset(shared)


def _alike(one: Element, other: Element) -> bool:
    return _is_default(one) == _is_default(other) and (
        canonical(one, _UNSEEN)[2:] == canonical(other, _UNSEEN)[2:]
    )


def _is_numbered(style: Element) -> bool:
    # Each language counts by itself, so a numbered style is never shared.
    return _type(style) == "numbering" or any(
        number.get(w("val")) != "0" for number in style.iter(w("numId"))
    )


def _rests_on_shared(
    style: Element,
    counterparts: Styles,
    shared: Collection[str],
    styles: Styles,
) -> bool:
    counterpart = counterparts[_identity(style)]
    for chain in ("basedOn", "link"):
        theirs, ours = child_value(style, chain), child_value(counterpart, chain)
        if theirs not in styles:
            theirs = None
        if theirs is not None and theirs not in shared:
            return False
        if ours != (None if theirs is None else _identity(counterparts[theirs])):
            return False
    return True


def _naming(
    present: Element,
    added: Element,
    shared: frozenset[str],
    suffix: str,
) -> Naming:
    counterparts = _counterparts(present, added)
    identities = {identity: _identity(counterparts[identity]) for identity in shared}
    names: dict[str, str] = {}
    taken = {_identity(style) for style in _all(present)}
    taken_names = {_name(style).casefold() for style in _all(present)}
    for style in _all(added):
        identity, name = _identity(style), _name(style)
        if identity in shared:
            continue
        if identity in taken or name.casefold() in taken_names:
            identity, name = f"{identity}-{suffix}", f"{name} ({suffix})"
        identities[_identity(style)] = free_name(identity, taken)
        names[_identity(style)] = free_name(name, taken_names)
        taken.add(identities[_identity(style)])
        taken_names.add(names[_identity(style)].casefold())
    return Naming(identities, names, shared)


def _rename_in_texts(
    joining: Package,
    naming: Naming,
    here: Mapping[str, str],
    there: Mapping[str, str],
) -> None:
    """Let the second package's texts name their styles by the new identities."""
    defaults = {kind: naming.identities[identity] for kind, identity in there.items()}
    for story in joining.stories():
        for reference in list(story.iter(*map(w, _REFERENCES))):
            _rename(reference, naming.identities)
        if defaults["paragraph"] != here["paragraph"]:
            for paragraph in story.iter(w("p")):
                _name_default(ensure(paragraph, "pPr"), "pStyle", defaults["paragraph"])
        if defaults["table"] != here["table"]:
            for table in story.iter(w("tbl")):
                _name_default(ensure(table, "tblPr"), "tblStyle", defaults["table"])


def _name_default(properties: Element, reference: str, identity: str) -> None:
    if properties.find(w(reference)) is None:
        put(properties, make(reference, val=identity))


def _rename(reference: Element, identities: Mapping[str, str]) -> None:
    """Rename a reference; one to a style that is not there means the default style."""
    identity = identities.get(reference.get(w("val"), ""))
    if identity is None:
        detach(reference)
    else:
        reference.set(w("val"), identity)


def _rename_in_lists(joining: Package, naming: Naming) -> None:
    """Tie the second package's lists to its own styles, never to shared ones."""
    own = {
        old: new for old, new in naming.identities.items() if old not in naming.shared
    }
    numbering = joining.tree("numbering")
    if numbering is not None:
        for reference in list(numbering.iter(*map(w, _NUMBERING_REFERENCES))):
            _rename(reference, own)


def _renamed(style: Element, naming: Naming) -> Element:
    """Return the style under its name in the composed package."""
    old = _identity(style)
    if _name(style) != naming.names[old]:
        style.set(w("customStyle"), "1")
        for aliases in style.findall(w("aliases")):
            style.remove(aliases)
    style.attrib.pop(w("default"), "")
    style.set(w("styleId"), naming.identities[old])
    put(style, make("name", val=naming.names[old]))
    for reference in [child for chain in _CHAINS for child in style.findall(w(chain))]:
        _rename(reference, naming.identities)
    return style
