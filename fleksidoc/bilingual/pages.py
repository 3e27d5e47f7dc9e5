"""The page of a document in two languages: its setup, its headers and footers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.bilingual.differences import (
    page_otherwise,
    part_in_one,
    several_sections,
)
from fleksidoc.bilingual.measures import close
from fleksidoc.bilingual.package import Package
from fleksidoc.bilingual.references import References
from fleksidoc.bilingual.shared import Sharing
from fleksidoc.bilingual.wordml import attribute, words
from fleksidoc.errors import Message
from fleksidoc.findings import Finding
from fleksidoc.template.ooxml import R, w
from fleksidoc.template.reading.parts import links

_SETUP: Final = {
    ("pgSz", "w h"): Message(no="et annet papirformat", en="another paper size"),
    ("pgMar", "top right bottom left header footer gutter"): Message(
        no="andre marger", en="other margins"
    ),
    ("cols", "num"): Message(no="et annet antall spalter", en="more or fewer columns"),
}
_OTHER_FIRST_PAGE: Final = Message(
    no="en annen innstilling for topptekst og bunntekst på første side",
    en="another setting for the header and footer of the first page",
)
_OTHER_EVEN_PAGES: Final = Message(
    no="en annen innstilling for topptekst og bunntekst på partallssider",
    en="another setting for the header and footer of even pages",
)
_KINDS: Final = {w("headerReference"): "header", w("footerReference"): "footer"}


def section_of(package: Package) -> Element:
    """Return the setup of the document's pages."""
    (section,) = package.body.iterchildren(w("sectPr"))
    return section


def differences_in_setup(
    composed: Package, joining: Package, files: tuple[str, str]
) -> Iterator[Finding]:
    """Yield where the two files' pages are set up differently."""
    for package, file in zip((composed, joining), files, strict=True):
        for paragraph in package.body.iter(w("p")):
            if paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
                yield several_sections(file, words(paragraph))
    ours, theirs = section_of(composed), section_of(joining)
    for (name, keys), what in _SETUP.items():
        if any(
            _differ(ours.find(w(name)), theirs.find(w(name)), k) for k in keys.split()
        ):
            yield page_otherwise(files[1], files[0], what=what)
    if _is_set(ours, "titlePg") != _is_set(theirs, "titlePg"):
        yield page_otherwise(files[1], files[0], what=_OTHER_FIRST_PAGE)
    if _tells_pages_apart(composed) != _tells_pages_apart(joining):
        yield page_otherwise(files[1], files[0], what=_OTHER_EVEN_PAGES)


def _differ(ours: Element | None, theirs: Element | None, key: str) -> bool:
    lengths = [
        0 if element is None else int(element.get(w(key), "0"))
        for element in (ours, theirs)
    ]
    return lengths[0] != lengths[1] if key == "num" else not close(*lengths)


def _is_set(parent: Element, name: str) -> bool:
    switch = parent.find(w(name))
    return switch is not None and switch.get(w("val")) not in {"0", "false", "off"}


def _tells_pages_apart(package: Package) -> bool:
    settings = package.tree("settings")
    return settings is not None and _is_set(settings, "evenAndOddHeaders")


def margin_parts(package: Package) -> dict[tuple[str, str], str]:
    """Return the member of each header and footer, by its kind and its pages."""
    targets = {link.id: link.target for link in links(package.trees, package.main)}
    return {
        (_KINDS[str(element.tag)], element.get(w("type"), "default")): targets[
            attribute(element, f"{{{R}}}id")
        ]
        for element in section_of(package)
        if element.tag in _KINDS
    }


def differences_in_margins(
    composed: Package, joining: Package, sharing: Sharing
) -> Iterator[Finding]:
    """Yield where the two files' headers and footers are not built alike."""
    ours, theirs = margin_parts(composed), margin_parts(joining)
    for here, there, files in (
        (ours, theirs, sharing.files),
        (theirs, ours, sharing.files[::-1]),
    ):
        for kind, pages in here:
            if (kind, pages) not in there:
                yield part_in_one(*files, kind)
    for (kind, pages), part in ours.items():
        if (kind, pages) in theirs:
            other = joining.trees[theirs[kind, pages]]
            yield from sharing.of(kind).differences(composed.trees[part], other)


def carry_margins(references: References) -> None:
    """Bring what the second file's headers and footers refer to."""
    ours = margin_parts(references.composed)
    for key, part in margin_parts(references.joining).items():
        if key in ours:
            references.carry(part, ours[key])


def share_margins(composed: Package, joining: Package, sharing: Sharing) -> None:
    """Let the headers and footers say in both languages what the two files' say."""
    theirs = margin_parts(joining)
    for key, part in margin_parts(composed).items():
        other = joining.trees[theirs[key]]
        composed.understand(part, other)
        sharing.share(composed.trees[part], other)
