"""What Word and its users leave in a file that is no part of the agreement."""

from __future__ import annotations

from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.ooxml import W14, detach, named, parent_of, value, w

_NOISE: Final = (
    *("proofErr", "lastRenderedPageBreak", "commentRangeStart", "commentRangeEnd"),
    *("commentReference", "annotationRef", "showingPlcHdr", "dataBinding"),
    # Of tracked changes these stay behind when all are accepted.
    *("tblGridChange", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart"),
    *("moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd"),
    *("customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart"),
    *("customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart"),
    "customXmlMoveToRangeEnd",
)
_PAGE: Final = {
    "pgSz": {"w": "11906", "h": "16838"},
    "pgMar": {
        **dict.fromkeys(("top", "right", "bottom", "left"), "1440"),
        **dict.fromkeys(("header", "footer"), "720"),
        "gutter": "0",
    },
}
"""The paper and its margins, in twentieths of a point."""

_SETTINGS_OF_ONE_COMPUTER: Final = (
    *("attachedTemplate", "linkStyles", "mailMerge", "proofState", "rsids"),
    *("saveThroughXslt", "stylePaneFormatFilter", "trackRevisions", "docVars"),
)


MARK_COLOUR: Final = "FFE14D"
"""What words are marked with in an annotated copy; nobody picks it by chance."""


def clean(tree: Element) -> None:
    """Remove proofing, comments, their marks, revision ids, the cursor's bookmark."""
    unmark(tree)
    for element in named(tree, *_NOISE):
        _remove_with_its_run(element)
    for element in tree.iter():
        for attribute in [a for a in map(str, element.attrib) if _is_telltale(a)]:
            del element.attrib[attribute]
    _remove_cursor(tree)


def unmark(tree: Element) -> None:
    """Remove the marks that an annotated copy has on words."""
    for shading in named(tree, "shd"):
        own = parent_of(shading).tag == w("rPr")
        if own and shading.get(w("fill"), "").upper() == MARK_COLOUR:
            detach(shading)


def clean_settings(tree: Element) -> None:
    """Remove settings that tell of the computer the template was made on."""
    for element in named(tree, *_SETTINGS_OF_ONE_COMPUTER):
        detach(element)


def say_page(body: Element) -> None:
    """Let a document that says nothing of its pages have A4, wherever it is opened."""
    if body.find(w("sectPr")) is not None:
        return
    section = etree.SubElement(body, w("sectPr"))
    for name, lengths in _PAGE.items():
        element = etree.SubElement(section, w(name))
        for key, length in lengths.items():
            element.set(w(key), length)


def set_language(styles: Element, tag: str) -> None:
    """Let the text be in the language, where a style or a run says nothing else."""
    inside = styles
    for name in ("docDefaults", "rPrDefault", "rPr", "lang"):
        found = inside.find(w(name))
        if found is None:
            found = etree.Element(w(name))
            # Defaults stand first among the styles and among themselves; a language
            # stands last among the properties of a run.
            first = name in {"docDefaults", "rPrDefault"}
            inside.insert(0 if first else len(inside), found)
        inside = found
    inside.set(w("val"), tag)


def language_of(styles: Element) -> str:
    """Return the language that the file says its text is in; of none, nothing."""
    path = "/".join(map(w, ("docDefaults", "rPrDefault", "rPr", "lang")))
    return value(styles.find(path))


def _remove_with_its_run(element: Element) -> None:
    run = parent_of(element)
    detach(element)
    if run.tag == w("r") and all(child.tag == w("rPr") for child in run):
        detach(run)


def _is_telltale(attribute: str) -> bool:
    # Paragraph ids tie comments to a paragraph; a loop would double them.
    return attribute.startswith((w("rsid"), f"{{{W14}}}paraId", f"{{{W14}}}textId"))


def _remove_cursor(tree: Element) -> None:
    starts = [s for s in named(tree, "bookmarkStart") if s.get(w("name")) == "_GoBack"]
    ids = {start.get(w("id")) for start in starts}
    ends = [end for end in named(tree, "bookmarkEnd") if end.get(w("id")) in ids]
    for bookmark in (*starts, *ends):
        detach(bookmark)
