"""What Word rejects or repairs in a .docx, as far as it can be told from the file.

``broken_rules`` returns one sentence for each breach, so that a test can say
``assert not broken_rules(content)``.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

# ISO/IEC 29500-1 (transitional): the order of CT_PPr, CT_RPr and their like.
ORDER: Final = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
    "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
    "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc "
    "textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr "
    "sectPr pPrChange",
    "rPr": "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike "
    "dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color "
    "spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl "
    "cs em lang eastAsianLayout specVanish oMath rPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize "
    "tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
    "tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar "
    "textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge "
    "tcPrChange",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr sdt customXml",
    "tc": "tcPr *",
    "tr": "tblPrEx trPr *",
    "p": "pPr *",
    "r": "rPr *",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar "
    "paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg "
    "textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
}
REPEATED: Final = frozenset(
    {"tr", "sdt", "bookmarkStart", "bookmarkEnd", "headerReference", "footerReference"}
)
BLOCKS: Final = frozenset({"body", "tc", "hdr", "ftr", "footnote", "txbxContent"})
INLINE: Final = frozenset({"r", "t", "hyperlink", "fldSimple", "tr", "tc"})
UNCLEAN: Final = frozenset(
    {"ins", "del", "moveFrom", "moveTo", "commentRangeStart", "commentReference"}
    | {"proofErr", "attachedTemplate", "altChunk"}
)


def broken_rules(content: bytes) -> list[str]:
    """Return what is wrong with a Word file; nothing if Word opens it as it is."""
    members = _members(content)
    trees = {
        name: etree.fromstring(member)
        for name, member in members.items()
        if name.endswith((".xml", ".rels"))
    }
    stories = {name: tree for name, tree in trees.items() if tree.tag.startswith(W)}
    return [
        *_package(members, trees),
        *(f"{name}: {rule}" for name in stories for rule in _story(stories[name])),
        *_unique(stories),
        *_defined(stories),
        *_body(trees["word/document.xml"]),
    ]


def _members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == len(set(names))
        assert names[0] == "[Content_Types].xml"
        return {name: archive.read(name) for name in names}


def _package(members: dict[str, bytes], trees: dict[str, Element]) -> Iterator[str]:
    types = trees["[Content_Types].xml"]
    extensions = {str(e.get("Extension")).lower() for e in types}
    parts = {str(e.get("PartName")).lstrip("/") for e in types if e.get("PartName")}
    yield from (f"declared but absent: {part}" for part in parts - members.keys())
    for name in members.keys() - parts - {"[Content_Types].xml"}:
        if name.rpartition(".")[2].lower() not in extensions:
            yield f"has no content type: {name}"
    for name in members:
        if name.endswith(".rels"):
            yield from _links(name, trees[name], members)


def _links(name: str, tree: Element, members: dict[str, bytes]) -> Iterator[str]:
    ids = Counter(str(link.get("Id")) for link in tree)
    yield from (f"{name}: {key} twice" for key, count in ids.items() if count > 1)
    folder = posixpath.dirname(posixpath.dirname(name))
    for link in tree:
        if link.get("TargetMode") != "External":
            target = posixpath.normpath(
                posixpath.join("/", folder, str(link.get("Target")))
            )
            if target.lstrip("/") not in members:
                yield f"{name}: leads to {target}, which is not there"


def _name(element: Element) -> str:
    return str(element.tag).removeprefix(W)


def _story(tree: Element) -> Iterator[str]:
    for element in tree.iter():
        name = _name(element)
        if name.startswith("{urn:fleksidoc"):
            yield f"left over: {name}"
        if name in UNCLEAN:
            yield f"unclean: {name}"
        if name in ORDER:
            yield from _order(name, [_name(child) for child in element])
        if name in BLOCKS:
            stray = {_name(child) for child in element} & INLINE
            yield from (f"{child} directly in {name}" for child in sorted(stray))
        yield from _content(name, element)
    yield from _fields(tree)


def _order(parent: str, children: list[str]) -> Iterator[str]:
    ranks = {name: rank for rank, name in enumerate(ORDER[parent].split())}
    rest = ranks.get("*")
    known = [child for child in children if child in ranks or rest is not None]
    found = [ranks.get(child, rest) or 0 for child in known]
    if parent == "tbl":
        first = ["tblPr", "tblGrid"]
        found = [
            first.index(c) if c in first else len(first)
            for c in known
            if not c.startswith("bookmark")
        ]
    if found != sorted(found):
        yield f"order in {parent}: {' '.join(children)}"
    doubled = Counter(c for c in known if c in ranks and c not in REPEATED)
    yield from (f"{c} twice in {parent}" for c, count in doubled.items() if count > 1)


def _content(name: str, element: Element) -> Iterator[str]:
    children = [_name(child) for child in element]
    blocks = [c for c in children if c not in {"bookmarkStart", "bookmarkEnd"}]
    if name == "tc" and (not blocks or blocks[-1] != "p"):
        yield "a cell that does not end in a paragraph"
    if name == "tbl" and not {"tr", "sdt"} & set(children):
        yield "a table without rows"
    if name == "tr" and not {"tc", "sdt"} & set(children):
        yield "a row without cells"
    if _is_text(element) and not {"p", "tbl"} & set(children):
        yield f"an empty {name}"
    if name == "sdtContent" and not children:
        yield "an empty content control"


def _is_text(element: Element) -> bool:
    """Tell whether an element holds blocks; settings only name the footnotes."""
    if _name(element) == "footnote":
        return next(element.iterancestors(f"{W}footnotes"), None) is not None
    return _name(element) in {"hdr", "ftr", "txbxContent"}


def _fields(tree: Element) -> Iterator[str]:
    depth = 0
    for element in tree.iter(f"{W}fldChar"):
        kind = element.get(f"{W}fldCharType")
        depth += {"begin": 1, "end": -1}.get(str(kind), 0)
        if depth < 0:
            yield "a field that ends without beginning"
            depth = 0
    if depth:
        yield "a field that begins without ending"


def _unique(stories: dict[str, Element]) -> Iterator[str]:
    every = list(stories.values())
    yield from _doubled("picture id", _attributes(every, f"{WP}docPr", "id"))
    names = _attributes(every, f"{W}bookmarkStart", f"{W}name")
    yield from _doubled("bookmark name", names)
    for name, tree in stories.items():
        starts = _attributes([tree], f"{W}bookmarkStart", f"{W}id")
        ends = _attributes([tree], f"{W}bookmarkEnd", f"{W}id")
        yield from _doubled(f"{name}: bookmark id", starts)
        if sorted(starts) != sorted(ends):
            yield f"{name}: bookmarks that do not begin and end"


def _attributes(trees: Iterable[Element], tag: str, attribute: str) -> list[str]:
    return [str(e.get(attribute)) for tree in trees for e in tree.iter(tag)]


def _doubled(what: str, values: list[str]) -> Iterator[str]:
    counted = Counter(values)
    yield from (f"{what} {value} twice" for value, n in counted.items() if n > 1)


def _defined(stories: dict[str, Element]) -> Iterator[str]:
    every = list(stories.values())
    styles = set(_attributes(every, f"{W}style", f"{W}styleId"))
    for use in ("pStyle", "rStyle", "tblStyle", "basedOn", "link", "next"):
        for style in sorted(set(_attributes(every, f"{W}{use}", f"{W}val")) - styles):
            yield f"no style {style} ({use})"
    numbers = set(_attributes(every, f"{W}num", f"{W}numId")) | {"0"}
    for number in sorted(set(_attributes(every, f"{W}numId", f"{W}val")) - numbers):
        yield f"no numbering {number}"


def _body(document: Element) -> Iterator[str]:
    body = document[0]
    if [_name(child) for child in body].count("sectPr") > 1:
        yield "two last sections"
    if body.find(f"{W}sectPr") is not None and _name(body[-1]) != "sectPr":
        yield "the last section is not last"
