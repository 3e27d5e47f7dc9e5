"""Pictures that stand in the line."""

from __future__ import annotations

from fleksidoc.pdf.document import Picture, TextStyle
from fleksidoc.pdf.read import notes
from fleksidoc.pdf.read.ooxml import (
    DRAWING,
    EMU_PER_POINT,
    IN_WORD,
    RELATIONSHIP,
    Element,
    points,
)
from fleksidoc.pdf.read.story import Story

_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def picture(drawing: Element, style: TextStyle, story: Story) -> Picture | None:
    """Return the picture of a ``w:drawing``; what cannot be drawn is noted."""
    inline = drawing.find(f"{{{IN_WORD}}}inline")
    blip = drawing.find(f".//{{{DRAWING}}}blip")
    if blip is None:
        story.note(notes.DRAWING)
        return None
    if inline is None:
        story.note(notes.FLOATING_PICTURE)
        return None
    content = _content(blip, story)
    if content is None:
        return None
    if _is_cropped(drawing):
        story.note(notes.CROPPING)
    return _picture(inline, content, style)


def _picture(inline: Element, content: bytes, style: TextStyle) -> Picture:
    """Return a picture with the size and the words the drawing gives it."""
    return Picture(
        content=content,
        width=points(_said(inline, "extent", "cx"), per_point=EMU_PER_POINT),
        height=points(_said(inline, "extent", "cy"), per_point=EMU_PER_POINT),
        alternative=_said(inline, "docPr", "descr")
        or _said(inline, "docPr", "title")
        or _said(inline, "docPr", "name"),
        style=style,
    )


def _said(inline: Element, name: str, attribute: str) -> str:
    """Return what an element of the drawing says, or nothing."""
    element = inline.find(f"{{{IN_WORD}}}{name}")
    return "" if element is None else element.get(attribute, "")


def _content(blip: Element, story: Story) -> bytes | None:
    """Return the bytes of the picture file, if they can be drawn."""
    relationship = story.relationships.get(blip.get(f"{{{RELATIONSHIP}}}embed", ""))
    members = story.knowledge.package.members
    if relationship is None or relationship.target not in members:
        story.note(notes.LINKED_PICTURE)
        return None
    content = members[relationship.target]
    if not content.startswith(_SIGNATURES):
        story.note(notes.PICTURE_FORMAT)
        return None
    return content


def _is_cropped(drawing: Element) -> bool:
    """Tell whether only a part of the picture is shown."""
    crop = drawing.find(f".//{{{DRAWING}}}srcRect")
    return crop is not None and any(value != "0" for value in crop.attrib.values())
