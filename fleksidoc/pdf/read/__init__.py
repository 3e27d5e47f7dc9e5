"""Reading: a Word file becomes a document with every property resolved."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.pdf.document import Block, Document, Paragraph, Section, Text
from fleksidoc.pdf.read.blocks import blocks, read_blocks
from fleksidoc.pdf.read.formats import Cascade, CellFormat
from fleksidoc.pdf.read.notes import Notes
from fleksidoc.pdf.read.numbering import read_lists
from fleksidoc.pdf.read.ooxml import (
    Element,
    attribute,
    child,
    has,
    points,
    w,
    whole,
)
from fleksidoc.pdf.read.package import Package, open_package
from fleksidoc.pdf.read.sections import Sections
from fleksidoc.pdf.read.story import Knowledge, Story, story_of
from fleksidoc.pdf.read.styles import Styles
from fleksidoc.pdf.read.theme import theme_fonts
from fleksidoc.template.numbering.counting import Counters

_CORE_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_WORD_TAB = "720"
_WORD_2007 = 12
_WORD_2013 = 15


def read_document(docx: bytes) -> Document:
    """Read a Word file.

    Raises:
        NotAWordDocumentError: It is something else.
        DamagedWordDocumentError: A part of it is broken.
        StrictWordDocumentError: It is saved in the strict dialect.
    """
    package = open_package(docx)
    settings = package.related("settings")
    knowledge = _knowledge(package, settings)
    sections = tuple(_sections(knowledge, settings))
    declared = knowledge.cascade.styles.defaults.run.get("language")
    return Document(
        sections=sections,
        title=_title(package, sections),
        language=declared or attribute(child(settings, "themeFontLang")) or "",
        tab_width=points(attribute(child(settings, "defaultTabStop")) or _WORD_TAB),
        collapses=not has(
            child(settings, "compat"), "doNotUseHTMLParagraphAutoSpacing"
        ),
        not_drawn=knowledge.notes.taken(),
    )


def _knowledge(package: Package, settings: Element | None) -> Knowledge:
    """Read what holds for the whole document."""
    theme = theme_fonts(package.related("theme"))
    lists = read_lists(package.related("numbering"), theme)
    styles = Styles(package.related("styles"), lists, theme)
    return Knowledge(
        package=package,
        cascade=Cascade(styles, theme),
        lists=lists,
        counters=Counters(lists),
        notes=Notes(),
        aligns_table_edges=_mode(settings) >= _WORD_2013,
    )


def _mode(settings: Element | None) -> int:
    """Return which Word the document wants to be laid out by."""
    compat = child(settings, "compat")
    for each in compat.iterchildren(w("compatSetting")) if compat is not None else ():
        if attribute(each, "name") == "compatibilityMode":
            return whole(attribute(each))
    return _WORD_2007


def _sections(knowledge: Knowledge, settings: Element | None) -> Iterator[Section]:
    """Yield the sections of the body in order."""
    package = knowledge.package
    body = child(package.tree(package.main), "body")
    story = story_of(knowledge, package.main, counts_pages=False)
    sections = Sections(
        story=story,
        read_part=lambda part: _read_part(knowledge, part),
        even_differs=has(settings, "evenAndOddHeaders"),
    )
    collected: list[Block] = []
    for element, block in blocks(body, story, CellFormat()) if body is not None else ():
        collected.append(block)
        ending = child(child(element, "pPr"), "sectPr")
        if ending is not None:
            yield sections.section(ending, collected)
            collected = []
    yield sections.section(child(body, "sectPr"), collected)


def _read_part(knowledge: Knowledge, part: str) -> tuple[Block, ...]:
    """Read a header or footer."""
    story: Story = story_of(knowledge, part, counts_pages=True)
    return read_blocks(knowledge.package.tree(part), story, CellFormat())


def _title(package: Package, sections: tuple[Section, ...]) -> str:
    """Return the file's title, else the text of its title paragraphs."""
    core = _core_properties(package)
    declared = None if core is None else core.findtext(_CORE_TITLE)
    return (declared or "").strip() or " / ".join(
        dict.fromkeys(
            _words(block)
            for section in sections
            for block in section.blocks
            if isinstance(block, Paragraph) and block.title
        )
    )


def _core_properties(package: Package) -> Element | None:
    """Return the part that holds the file's title, if there is one."""
    for relationship in package.relationships("").values():
        part = relationship.target
        if relationship.kind == "core-properties" and part in package.members:
            return package.tree(part)
    return None


def _words(paragraph: Paragraph) -> str:
    """Return the text of a paragraph."""
    texts = (each.text for each in paragraph.inlines if isinstance(each, Text))
    return " ".join("".join(texts).split())
