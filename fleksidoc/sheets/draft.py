"""A sheet becomes a draft that looks like a template, and a finished Word file."""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from itertools import chain
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual.package import WORD_PART, Package, free_name, target_member
from fleksidoc.bilingual.wordml import attribute, insert, make
from fleksidoc.errors import Message
from fleksidoc.language import Language, Wording, say
from fleksidoc.sheets import styles
from fleksidoc.sheets.blocks import Sheet
from fleksidoc.sheets.wordml import Writer
from fleksidoc.template import Draft, Properties, compile_template
from fleksidoc.template.ooxml import CONTENT_TYPES, R, w
from fleksidoc.template.reading.parts import links_member
from fleksidoc.template.reading.said import paragraphs

_STORIES: Final = frozenset({"header", "footer", "footnotes", "endnotes"})
_PAPER: Final = {"w": "11906", "h": "16838"}
_MARGINS: Final = {"top": "1247", "right": "1417", "bottom": "1417", "left": "1417"}
_PAGE: Final = Message(no="Side ", en="Page ")
_OF: Final = Message(no=" av ", en=" of ")


def sheet_draft(sheet: Sheet, look: Draft, language: Language) -> Draft:
    """Return a sheet as a draft that looks like the template ``look``."""
    package = Package.copied_from(look)
    section = bare_section(package.body)
    _drop(package, _STORIES)
    writer = writer_for(package, section, language)
    _add_margins(package, section, writer, sheet.title, language)
    package.body[:] = [*writer.sheet(sheet), section]
    return Draft(
        sources=look.sources[:1],
        trees=package.trees,
        members=package.members,
        places=(),
        said=(said_in(package),),
    )


def writer_for(package: Package, section: Element, language: Language) -> Writer:
    """Return what writes sheets into a package, its styles made sure of."""
    return Writer(styles.add_styles(package), text_width(section), language.tag)


def said_in(package: Package) -> tuple[str, ...]:
    """Return what each paragraph says; tags in it are words like others."""
    texts = (
        paragraphs(etree.tostring(story, encoding="UTF-8"))
        for story in package.stories()
    )
    return tuple(filter(None, chain.from_iterable(texts)))


def finished(draft: Draft) -> bytes:
    """Return the Word file that a draft without tags becomes."""
    wordings: dict[str, Wording] = {source.language: {} for source in draft.sources}
    nobody = Properties(creator="", issued=None)
    return compile_template(draft).fill(wordings, nobody).content


def bare_section(body: Element) -> Element:
    """Return the paper and margins of a body, without header and footer."""
    section = make("sectPr")
    for name, otherwise in (("pgSz", _PAPER), ("pgMar", _MARGINS)):
        found = body.find(f"{w('sectPr')}/{w(name)}")
        section.append(make(name, **otherwise) if found is None else deepcopy(found))
    return section


def text_width(section: Element) -> int:
    """Return how wide the text of a section is."""
    (page,), (margins,) = (section.findall(w(name)) for name in ("pgSz", "pgMar"))
    sides = [int(attribute(margins, w(side))) for side in ("left", "right")]
    return int(attribute(page, w("w"))) - sum(sides)


def _add_margins(
    package: Package, section: Element, writer: Writer, title: str, language: Language
) -> None:
    """Give a section a footer: the title, and which page of how many it is.

    And an empty header: without one, its pages would have that of the section before.
    """
    page, of = (say(text, language) for text in (_PAGE, _OF))
    counted = (
        *(make("r", make("tab")), writer.run(page), _count("PAGE", writer)),
        *(writer.run(of), _count("NUMPAGES", writer)),
    )
    footer = writer.paragraph(styles.MARGIN, (title,), *counted)
    insert(footer[0], make("tabs", make("tab", val="right", pos=str(writer.width))))
    add_story(
        package, section, "header", make("hdr", writer.paragraph(styles.MARGIN, ()))
    )
    add_story(package, section, "footer", make("ftr", footer))


def _count(what: str, writer: Writer) -> Element:
    return make("fldSimple", writer.run("1"), instr=f" {what} ")


def add_story(
    package: Package, section: Element, kind: str, tree: Element, pages: str = "default"
) -> str:
    """Give a section a header or footer of its own; return the part that holds it."""
    taken = {*package.trees, *package.members}
    stem = free_name(f"word/sheet-{kind}", {name.partition(".")[0] for name in taken})
    part = f"{stem}.xml"
    package.add(part, tree, WORD_PART.format(kind))
    identity = package.link(package.main, f"{R}/{kind}", part)
    reference = make(f"{kind}Reference", type=pages)
    reference.set(f"{{{R}}}id", identity)
    insert(section, reference)
    return part


def _drop(package: Package, kinds: Collection[str]) -> None:
    """Take parts of some kinds out of a package, with all that leads to them."""
    links = package.links(package.main)
    for link in list(links):
        if attribute(link, "Type").rpartition("/")[2] in kinds:
            links.remove(link)
            part = target_member(package.main, link)
            package.trees.pop(part)
            package.trees.pop(links_member(part), None)
            _undeclare(package, part)


def _undeclare(package: Package, part: str) -> None:
    types = package.trees[CONTENT_TYPES]
    for entry in list(types):
        if entry.get("PartName") == f"/{part}":
            types.remove(entry)
