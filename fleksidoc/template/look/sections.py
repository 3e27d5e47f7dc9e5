"""Paper, margins, headers and footers as the base has them."""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml.etree import _Element as Element

from fleksidoc.template.look.parts import Parts
from fleksidoc.template.ooxml import R, local, w

_REFERENCES: Final = ("headerReference", "footerReference")
_OWN: Final = ("footnotePr", "endnotePr", "type", "pgNumType", "cols")
"""What a section says of its text rather than of its look: it stays."""

_ORDER: Final = (
    *(*_REFERENCES, "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
    *("pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign"),
    *("noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid"),
)
"""How a section's properties follow each other (ISO/IEC 29500-1, CT_SectPr)."""

_PAPER: Final = ("pgSz", "pgMar", "paperSrc")


def dress_sections(parts: Parts, look: Parts) -> None:
    """Give every section the base's page, header and footer.

    A section on paper of another size, as a table lying down, keeps its paper.
    """
    models = look.sections()
    if not models:
        return
    model = models[-1]
    for section in parts.sections():
        for name in _REFERENCES:
            for reference in section.findall(w(name)):
                section.remove(reference)
    parts.unlink("header", "footer")
    names = _bring_margins(parts, look, model)
    for section in parts.sections():
        _dress(section, model, names)


def _bring_margins(parts: Parts, look: Parts, model: Element) -> dict[str, str]:
    """Bring headers and footers; return what they are called, by the base's name."""
    wanted = {
        reference.get(f"{{{R}}}id")
        for name in _REFERENCES
        for reference in model.findall(w(name))
    }
    brought: dict[str, str] = {}
    for kind in ("header", "footer"):
        for link in look.links_of_kind(kind):
            if link.id in wanted:
                part = parts.take(link.target, look)
                brought[link.id] = parts.link(part, f"{R}/{kind}")
    return brought


def _dress(section: Element, model: Element, names: dict[str, str]) -> None:
    kept = {*_OWN, *(() if _same_paper(section, model) else _PAPER)}
    own = [child for child in section if child.tag in set(map(w, kept))]
    theirs = [deepcopy(child) for child in model if child.tag not in set(map(w, kept))]
    for child in theirs:
        identity = child.get(f"{{{R}}}id")
        if identity is not None:
            child.set(f"{{{R}}}id", names[identity])
    section[:] = sorted([*own, *theirs], key=_rank)


def _rank(child: Element) -> int:
    name = local(child)
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _same_paper(section: Element, model: Element) -> bool:
    ours, theirs = section.find(w("pgSz")), model.find(w("pgSz"))
    if ours is None or theirs is None:
        return True
    return all(ours.get(w(side)) == theirs.get(w(side)) for side in ("w", "h"))
