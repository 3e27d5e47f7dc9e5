"""Paragraphs."""

from __future__ import annotations

from fleksidoc.pdf.document import (
    Alignment,
    Borders,
    Indent,
    Keeping,
    Label,
    LineRule,
    Paragraph,
    Spacing,
)
from fleksidoc.pdf.read import notes
from fleksidoc.pdf.read.formats import CellFormat, ParagraphFormat, mark_of
from fleksidoc.pdf.read.numbering import Level
from fleksidoc.pdf.read.ooxml import Element, child
from fleksidoc.pdf.read.paragraph_properties import ParagraphProperties
from fleksidoc.pdf.read.runs import inlines, plain
from fleksidoc.pdf.read.story import Story
from fleksidoc.pdf.read.symbols import bullet, in_ordinary_font
from fleksidoc.template.numbering.numerals import KINDS, KNOWN

_BODY_TEXT = 9
_TITLE = "title"


def read_paragraph(element: Element, story: Story, cell: CellFormat) -> Paragraph:
    """Read ``w:p``."""
    words = plain(element).strip()
    story.words = words or story.words
    found = child(element, "pPr")
    paragraph_format = story.knowledge.cascade.paragraph(found, cell)
    properties = paragraph_format.properties
    if properties.get("right_to_left") and words:
        story.note(notes.RIGHT_TO_LEFT)
    outline = properties.get("outline", _BODY_TEXT)
    name = story.knowledge.cascade.styles.name(paragraph_format.style)
    return Paragraph(
        inlines=inlines(element, paragraph_format.runs, story),
        mark=paragraph_format.runs.of(mark_of(found)).style,
        style=name,
        title=name.lower() == _TITLE,
        outline=outline if 0 <= outline < _BODY_TEXT else None,
        label=_label(paragraph_format, mark_of(found), story),
        alignment=properties.get("alignment", Alignment.LEFT),
        indent=_indent(properties),
        spacing=_spacing(properties),
        keeping=_keeping(properties),
        tabs=tuple(
            stop for _, stop in sorted(properties.get("tabs", {}).items()) if stop
        ),
        borders=_borders(properties),
        fill=properties.get("fill", ""),
    )


def _label(
    paragraph_format: ParagraphFormat, mark: Element | None, story: Story
) -> Label | None:
    """Count a numbered paragraph; return its number."""
    properties = paragraph_format.properties
    list_id = properties.get("list_id", "")
    definition = story.knowledge.lists.get(list_id)
    depth = properties.get("level", 0)
    if definition is None or depth not in definition.levels:
        return None
    level = definition.levels[depth]
    if level.numerals not in KNOWN:
        story.note(notes.NUMERALS)
    return Label(
        text=_label_text(level, story.knowledge.counters.next(list_id, depth).label),
        style=paragraph_format.runs.label(mark, in_ordinary_font(level.run)).style,
        separator=level.separator,
        alignment=level.alignment,
        level=depth,
        kind=KINDS.get(level.numerals, "Decimal"),
    )


def _label_text(level: Level, printed: str) -> str:
    """Return a number, or a bullet as an ordinary character."""
    if level.numerals != "bullet":
        return printed
    return bullet(printed, level.run.get("family", ""))


def _indent(properties: ParagraphProperties) -> Indent:
    return Indent(
        properties.get("left", 0.0),
        properties.get("right", 0.0),
        properties.get("first_line", 0.0),
    )


def _spacing(properties: ParagraphProperties) -> Spacing:
    return Spacing(
        before=properties.get("before", 0.0),
        after=properties.get("after", 0.0),
        line=properties.get("line", 1.0),
        rule=properties.get("rule", LineRule.AUTO),
        contextual=properties.get("contextual", False),
    )


def _keeping(properties: ParagraphProperties) -> Keeping:
    return Keeping(
        with_next=properties.get("keep_next", False),
        lines=properties.get("keep_lines", False),
        widow_control=properties.get("widow_control", True),
        page_break_before=properties.get("page_break_before", False),
    )


def _borders(properties: ParagraphProperties) -> Borders:
    return Borders(
        top=properties.get("top"),
        left=properties.get("left_edge"),
        bottom=properties.get("bottom"),
        right=properties.get("right_edge"),
        between=properties.get("between"),
    )
