"""What Word last made of a field code gives way to what each document makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template import code_faults
from fleksidoc.template.notes import Notes
from fleksidoc.template.numbering.lists import Numbering, paragraph_of
from fleksidoc.template.numbering.recounted import (
    NotRecountedError,
    Recounted,
    Reference,
    Shows,
    recounted,
)
from fleksidoc.template.ooxml import SPACE, detach, named, parent_of, w
from fleksidoc.template.reading.checks import nearest
from fleksidoc.template.reading.codes import Code, codes, unended
from fleksidoc.template.reading.stories import WAS, signs

_FETCHING: Final = frozenset(
    {"DATABASE", "DDE", "DDEAUTO", "IMPORT", "INCLUDE", "INCLUDEPICTURE"}
    | {"INCLUDETEXT", "LINK"}
)
_CHANGING: Final = frozenset(
    {"CREATEDATE", "DATE", "EDITTIME", "FILENAME", "LASTSAVEDBY", "PRINTDATE"}
    | {"SAVEDATE", "TIME", "USERADDRESS", "USERINITIALS", "USERNAME"}
)
"""Fields that Word fills anew with the day or the machine, also in a signed file."""

_STALE: Final = frozenset(
    {"ASK", "AUTHOR", "BIBLIOGRAPHY", "CITATION", "COMMENTS", "COMPARE", "DOCPROPERTY"}
    | {"DOCVARIABLE", "FILLIN", "FILESIZE", "IF", "INDEX", "INFO", "KEYWORDS"}
    | {"MERGEFIELD", "MERGEREC", "MERGESEQ", "NEXT", "NEXTIF", "NOTEREF", "NUMCHARS"}
    | {"NUMWORDS", "QUOTE", "REVNUM", "SET", "SKIPIF", "SUBJECT", "TEMPLATE", "TITLE"}
    | {"TOA"}
)
"""Fields that show what they showed when the template was saved, until somebody asks
Word to compute them; also ``= …``."""

_OF_PAGES: Final = frozenset({"PAGEREF", "TOC"})
_FORBIDDEN: Final = (
    (_FETCHING, code_faults.UNSAFE_FIELD_CODE),
    (_CHANGING, code_faults.CHANGING_FIELD_CODE),
    (_STALE, code_faults.STALE_FIELD_CODE),
)


def check_codes(texts: Iterable[Element], notes: Notes) -> None:
    """Tell of field codes that would print something else than the document says."""
    found = [code for tree in texts for code in codes(tree)]
    for begin in (element for tree in texts for element in unended(tree)):
        notes.fault(code_faults.FIELD_CODE_UNENDED, nearest(begin))
    for code in found:
        _check(code, notes)
    for code in [code for code in found if code.kind in _OF_PAGES][:1]:
        where = nearest(code.begin)
        notes.repair(code_faults.PAGES_OF_THE_TEMPLATE, where, code=code.kind)


def _check(code: Code, notes: Notes) -> None:
    where = nearest(code.begin)
    for kinds, fault in _FORBIDDEN:
        if code.kind in kinds:
            notes.fault(fault, where, code=code.kind)
    try:
        known = recounted(code.text)
    except NotRecountedError:
        notes.fault(code_faults.STALE_FIELD_CODE, where, code=code.text)
        return
    if code.text.startswith("=") or (known and not _in_one_paragraph(code)):
        notes.fault(code_faults.STALE_FIELD_CODE, where, code=code.text)


def check_targets(
    texts: Iterable[Element], body: Element, numbering: Numbering, notes: Notes
) -> None:
    """Tell of cross-references that cannot print what they point to."""
    starts = {start.get(w("name")): start for start in named(body, "bookmarkStart")}
    for code in (code for tree in texts for code in codes(tree)):
        reference = _known(code)
        if isinstance(reference, Reference) and reference.bookmark in starts:
            start, where = starts[reference.bookmark], nearest(code.begin)
            if reference.shows is Shows.TEXT and not _is_within_paragraph(start):
                notes.fault(code_faults.STALE_FIELD_CODE, where, code=code.text)
            elif reference.shows is not Shows.TEXT and not _counts(start, numbering):
                words = notes.places[nearest(start)].words
                notes.fault(code_faults.REFERENCE_TO_NO_NUMBER, where, target=words)


def _is_within_paragraph(start: Element) -> bool:
    """Tell whether a bookmark ends in the paragraph in which it begins."""
    paragraph = next(start.iterancestors(w("p")), None)
    found = [] if paragraph is None else named(paragraph, "bookmarkEnd")
    return any(end.get(w("id")) == start.get(w("id")) for end in found)


def _counts(start: Element, numbering: Numbering) -> bool:
    paragraph = paragraph_of(start)
    return paragraph is not None and numbering.list_of(paragraph) is not None


def forget_results(tree: Element) -> None:
    """Take away what Word last made of the codes that each document makes anew.

    A place for it is left, with the looks it had; ``result_of`` finds it again.
    """
    for code in codes(tree):
        known = _known(code)
        if known and _in_one_paragraph(code):
            place, result = _emptied(code)
            if isinstance(known, Reference) and "\\p" in code.text:
                # After the number stands where it is: «4 ovenfor».
                place.text = "".join(result.partition(" ")[1:])
            place.set(WAS, str(len(result) - len(place.text or "")))


def _known(code: Code) -> Recounted | None:
    try:
        return recounted(code.text)
    except NotRecountedError:
        return None


def _in_one_paragraph(code: Code) -> bool:
    ends = (code.begin, code.begin if code.end is None else code.end)
    first, last = (next(each.iterancestors(w("p")), None) for each in ends)
    return first is last is not None


def _emptied(code: Code) -> tuple[Element, str]:
    """Empty the result of a code; return where it stood, and what it was."""
    pieces = list(_result(code))
    result = "".join(map(signs, pieces))
    first = next((piece for piece in pieces if piece.tag == w("t")), None)
    if first is None:
        first = _place_for(code)
    for piece in pieces:
        if piece is not first:
            run = parent_of(piece)
            detach(piece)
            if all(child.tag == w("rPr") for child in run):
                detach(run)
    first.text = ""
    first.set(SPACE, "preserve")
    return first, result


def result_of(code: Code) -> Element:
    """Return the text element in which the result of a code is printed."""
    return next(piece for piece in _result(code) if piece.tag == w("t"))


def _result(code: Code) -> Iterator[Element]:
    """Yield what stands in the runs of a result, piece for piece."""
    if code.end is None:
        yield from (piece for run in named(code.begin, "r") for piece in _pieces(run))
        return
    if code.separate is None:
        return
    paragraph = next(code.end.iterancestors(w("p")))
    pieces = [piece for run in named(paragraph, "r") for piece in _pieces(run)]
    begin, end = pieces.index(code.separate), pieces.index(code.end)
    yield from pieces[begin + 1 : end]


def _pieces(run: Element) -> Iterator[Element]:
    return (piece for piece in run if piece.tag != w("rPr"))


def _place_for(code: Code) -> Element:
    """Make a place for the result of a code that has none."""
    text = etree.Element(w("t"))
    if code.end is None:
        etree.SubElement(code.begin, w("r")).append(text)
        return text
    if code.separate is None:
        code.separate = etree.Element(w("fldChar"), {w("fldCharType"): "separate"})
        code.end.addprevious(code.separate)
    code.separate.addnext(text)
    return text
