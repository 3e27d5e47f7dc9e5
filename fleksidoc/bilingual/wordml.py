"""WordprocessingML made and changed: new elements, each where the schema wants it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final, TypeAlias

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.draft import NAMESPACE, tag
from fleksidoc.template.ooxml import W, local, w

Canonical: TypeAlias = tuple[object, ...]

# The schema (ISO/IEC 29500-1, CT_PPrBase and its like) fixes the order of properties,
# and Word refuses a file that departs from it.
_ORDER: Final = {
    parent: names.split()
    for parent, names in {
        "p": "pPr",
        "r": "rPr",
        "tc": "tcPr",
        "tr": "tblPrEx trPr",
        "tbl": "tblPr tblGrid",
        "trPr": "cantSplit tblHeader",
        "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
        "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
        "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
        "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
        "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr "
        "sectPr pPrChange",
        "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow "
        "emboss imprint noProof snapToGrid vanish webHidden color spacing w kern "
        "position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
        "eastAsianLayout specVanish oMath",
        "tcMar": "top left start bottom right end",
        "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize "
        "tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
        "tblCellMar tblLook tblCaption tblDescription",
        "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar "
        "textDirection tcFitText vAlign hideMark",
        "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz "
        "pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote "
        "titlePg textDirection bidi rtlGutter docGrid",
        "styles": "docDefaults latentStyles style",
        "docDefaults": "rPrDefault pPrDefault",
        "rPrDefault": "rPr",
        "pPrDefault": "pPr",
        "style": "name aliases basedOn next link autoRedefine hidden uiPriority "
        "semiHidden unhideWhenUsed qFormat locked personal personalCompose "
        "personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
        "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
        "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    }.items()
}


def make(name: str, *children: Element, **attributes: str) -> Element:
    """Return a new ``w:name`` with ``w:`` attributes and children."""
    element = etree.Element(w(name), nsmap={"w": W})
    for key, text in attributes.items():
        element.set(w(key), text)
    element.extend(children)
    return element


def make_tag(name: str, *children: Element, **attributes: str) -> Element:
    """Return a new element of the draft, as ``t:language``."""
    element = etree.Element(tag(name), attributes, nsmap={"t": NAMESPACE})
    element.extend(children)
    return element


def unseen_paragraph(*, keeps_with_next: bool = False) -> Element:
    """Return an empty paragraph of hardly any height, where Word demands one."""
    size = make("rPr", make("sz", val="2"), make("szCs", val="2"))
    spacing = make("spacing", before="0", after="0", line="20", lineRule="exact")
    keeping = [make("keepNext")] if keeps_with_next else []
    return make("p", make("pPr", *keeping, spacing, size))


def attribute(element: Element, name: str) -> str:
    """Return an attribute that the schema demands, and which is therefore there."""
    return str(element.attrib[name])


def child_value(parent: Element, name: str) -> str | None:
    """Return ``w:val`` of the child ``w:name``, if both are there."""
    child = parent.find(w(name))
    return None if child is None else child.get(w("val"))


def put(parent: Element, child: Element) -> Element:
    """Set ``child`` where the schema wants it, in place of one of the same name."""
    for earlier in parent.findall(str(child.tag)):
        parent.remove(earlier)
    return insert(parent, child)


def insert(parent: Element, child: Element) -> Element:
    """Insert ``child`` after its equals, where the schema wants it."""
    ranks = {w(name): rank for rank, name in enumerate(_ORDER[local(parent)])}
    rank = ranks.get(str(child.tag), len(ranks))
    later = (
        at
        for at, other in enumerate(parent)
        if ranks.get(str(other.tag), len(ranks)) > rank
    )
    parent.insert(next(later, len(parent)), child)
    return child


def ensure(parent: Element, name: str) -> Element:
    """Return the child ``w:name``, made where the schema wants it if it is missing."""
    found = parent.find(w(name))
    return insert(parent, make(name)) if found is None else found


def canonical(element: Element, unseen: Collection[str] = ()) -> Canonical:
    """Return a value that equals that of every element meaning the same.

    Revision marks and the children named in ``unseen`` do not count.
    """
    return (
        element.tag,
        tuple(sorted((k, v) for k, v in element.items() if "rsid" not in str(k))),
        (element.text or "").strip(),
        *(canonical(child, unseen) for child in element if child.tag not in unseen),
    )


def words(element: Element, limit: int = 60) -> str:
    """Return the first words of an element, as a person would search for them."""
    text = " ".join("".join(_text(element)).split())
    return text if len(text) <= limit else f"{text[:limit].rsplit(' ', 1)[0]} …"


def _text(element: Element) -> Iterator[str]:
    for piece in element.iter(w("t"), w("tab"), tag("field")):
        if piece.tag == w("tab"):
            yield " "
        elif piece.tag == w("t"):
            yield piece.text or ""
        else:
            yield f"{{{{ {piece.get('path')} }}}}{piece.tail or ''}"
