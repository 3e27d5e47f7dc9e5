"""What stands in a paragraph: runs, and what encloses them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from fleksidoc.pdf.document import (
    Break,
    BreakKind,
    Inline,
    PageCount,
    Tab,
    Text,
    TextStyle,
)
from fleksidoc.pdf.read import notes
from fleksidoc.pdf.read.checkboxes import checkbox, is_checkbox
from fleksidoc.pdf.read.fields import counted
from fleksidoc.pdf.read.formats import RunFormat, RunFormats
from fleksidoc.pdf.read.ooxml import (
    XML_SPACE,
    Element,
    attribute,
    bits,
    child,
    local_name,
    w,
)
from fleksidoc.pdf.read.pictures import picture
from fleksidoc.pdf.read.story import Story
from fleksidoc.pdf.read.symbols import symbol

_RUN = w("r")
_ENCLOSING = frozenset(
    {
        "hyperlink",
        "smartTag",
        "ins",
        "moveTo",
        "sdt",
        "sdtContent",
        "customXml",
        "dir",
        "bdo",
    }
)
_SILENT = frozenset(
    {
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "smartTagPr",
        "customXmlPr",
        "bookmarkStart",
        "bookmarkEnd",
        "proofErr",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "lastRenderedPageBreak",
        "delText",
        "delInstrText",
        "separator",
        "continuationSeparator",
    }
)
_CHARACTERS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_BREAKS = {"page": BreakKind.PAGE, "column": BreakKind.PAGE}
_SMALL_CAPITALS = 0.8


def is_silent(element: Element) -> bool:
    """Tell whether an element is nothing to draw."""
    return not isinstance(element.tag, str) or local_name(element) in _SILENT


def thing_in(element: Element) -> notes.Thing:
    """Return what an element that is not drawn holds."""
    name = local_name(element)
    return notes.THINGS.get(name) or notes.unknown(name)


def inlines(
    paragraph: Element, formats: RunFormats, story: Story
) -> tuple[Inline, ...]:
    """Return what stands in a paragraph, neighbours in one style joined."""
    return tuple(_joined(_content(paragraph, formats, story)))


def _content(parent: Element, formats: RunFormats, story: Story) -> Iterator[Inline]:
    """Yield what stands in a paragraph or in what encloses runs."""
    for each in parent:
        if each.tag == _RUN:
            yield from _run(each, formats, story)
        elif is_silent(each):
            continue
        elif is_checkbox(each):
            yield checkbox(each, _style_of(each, formats))
        elif (name := local_name(each)) in _ENCLOSING:
            yield from _content(each, formats, story)
        elif name == "fldSimple":
            yield from _simple_field(each, formats, story)
        else:
            story.note(thing_in(each))


def _style_of(control: Element, formats: RunFormats) -> TextStyle:
    """Return the style of what a control holds."""
    run = next(control.iter(_RUN), None)
    return formats.of(child(run, "rPr")).style


def _simple_field(
    element: Element, formats: RunFormats, story: Story
) -> Iterator[Inline]:
    """Yield the page count, or the cached result, of a field without parts."""
    counts = counted(attribute(element, "instr") or "")
    result = list(_content(element, formats, story))
    if counts is None:
        yield from result
        return
    run = child(element, "r")
    yield from _page_count(
        PageCount(
            counts=counts,
            style=formats.of(child(run, "rPr")).style,
            cached="".join(each.text for each in result if isinstance(each, Text)),
        ),
        story,
    )


def _page_count(count: PageCount, story: Story) -> Iterator[Inline]:
    """Yield a page count; in the body only Word's own number is known."""
    if story.counts_pages:
        yield count
        return
    story.note(notes.PAGE_NUMBER)
    yield Text(count.cached, count.style)


def _run(run: Element, formats: RunFormats, story: Story) -> Iterator[Inline]:
    """Yield what a run holds, unless it is hidden or an instruction."""
    run_format = formats.of(child(run, "rPr"))
    for each in run:
        name = "" if is_silent(each) else local_name(each)
        if name == "fldChar":
            yield from _field_character(each, run_format, story)
        elif name == "instrText":
            story.fields.instruct(each.text or "")
        elif not name or run_format.hidden:
            continue
        elif story.fields.hides:
            story.fields.result(each.text or "", run_format.style)
        else:
            yield from _piece(each, name, run_format, story)


def _field_character(
    element: Element, run_format: RunFormat, story: Story
) -> Iterator[Inline]:
    """Follow a field through its parts; yield what is printed at its end."""
    match attribute(element, "fldCharType"):
        case "begin":
            story.fields.begin()
        case "separate":
            story.fields.separate()
        case _:
            count = story.fields.end(run_format.style)
            if count is not None:
                yield from _page_count(count, story)


def _piece(
    element: Element, name: str, run_format: RunFormat, story: Story
) -> Iterator[Inline]:
    """Yield one thing in a run."""
    style = run_format.style
    match name:
        case "t":
            yield from _text(element, run_format, story)
        case "noBreakHyphen" | "softHyphen":
            yield Text(_CHARACTERS[name], style)
        case "tab" | "ptab":
            yield Tab(style)
        case "br" | "cr":
            kind = _BREAKS.get(attribute(element, "type") or "", BreakKind.LINE)
            yield Break(kind, style)
        case "sym":
            yield from _symbol(element, run_format, story)
        case "drawing":
            found = picture(element, style, story)
            if found is not None:
                yield found
        case _:
            story.note(thing_in(element))


def _text(element: Element, run_format: RunFormat, story: Story) -> Iterator[Text]:
    """Yield the characters of ``w:t``."""
    text = re.sub(r"[\t\r\n]", " ", element.text or "")
    if element.get(XML_SPACE) != "preserve":
        text = text.strip(" ")
    if text and run_format.spaced:
        story.note(notes.SPACED_LETTERS)
    if run_format.caps:
        yield Text(text.upper(), run_format.style)
    elif run_format.small_caps:
        yield from _small_capitals(text, run_format)
    elif text:
        yield Text(text, run_format.style)


def _small_capitals(text: str, run_format: RunFormat) -> Iterator[Text]:
    """Yield capitals, smaller where the letters are small ones."""
    style = run_format.style
    small = replace(style, size=style.size * _SMALL_CAPITALS)
    for is_small, letters in itertools.groupby(text, key=str.islower):
        yield Text("".join(letters).upper(), small if is_small else style)


def _symbol(element: Element, run_format: RunFormat, story: Story) -> Iterator[Text]:
    """Yield the character of a symbol font."""
    code = bits(attribute(element, "char"))
    found = symbol(code, attribute(element, "font") or "")
    if found is None:
        story.note(notes.SYMBOL)
        return
    yield Text(found, run_format.style)


def _joined(content: Iterator[Inline]) -> Iterator[Inline]:
    """Join texts that follow each other in one style."""
    text = ""
    style = None
    for each in content:
        if isinstance(each, Text) and each.style == style:
            text += each.text
            continue
        if style is not None:
            yield Text(text, style)
            style = None
        if isinstance(each, Text):
            text, style = each.text, each.style
        else:
            yield each
    if style is not None:
        yield Text(text, style)


def plain(paragraph: Element) -> str:
    """Return the words of a paragraph, as a person would search for them."""
    return "".join(each.text or "" for each in paragraph.iter(w("t")))
