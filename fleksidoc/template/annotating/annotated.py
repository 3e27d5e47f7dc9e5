"""A copy of a template with all that was found in it: comments, and words marked.

The copy is the template as it was written; nothing else is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias, cast

from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.errors import Message
from fleksidoc.findings import Finding, Severity, WordPlace
from fleksidoc.language import Language, cite, say
from fleksidoc.template.annotating.comments import (
    add_comment,
    anchor,
    no_comments,
    remove_comments,
)
from fleksidoc.template.annotating.marks import mark
from fleksidoc.template.annotating.package import ChangedPackage
from fleksidoc.template.ooxml import named, w
from fleksidoc.template.reading.cleaning import unmark
from fleksidoc.template.reading.parts import related, stories
from fleksidoc.template.reading.stories import paragraphs
from fleksidoc.template.reading.styles import read_styles

Spots: TypeAlias = Mapping[int, Sequence[tuple[Element, WordPlace]]]
"""The paragraphs by number; a text box is in the file twice."""

HEAD: Final = Message(
    no="{code}, {severity}: {message}", en="{code}, {severity}: {message}"
)
SEVERITIES: Final = {
    Severity.ERROR: Message(no="feil", en="error"),
    Severity.WARNING: Message(no="advarsel", en="warning"),
    Severity.ADVICE: Message(no="råd", en="advice"),
}
ELSEWHERE: Final = Message(no="Gjelder {place}.", en="This is about {place}.")

_NAME: Final = "comments.xml"
_CONTENT: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
)
_KIND: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
)


def annotated(
    path: Path, name: str, findings: Iterable[Finding], reader: Language
) -> bytes:
    """Return the template at ``path``, which messages call ``name``, with its findings.

    An earlier annotation in it is replaced. What stands where Word takes no comments,
    as in a header, is told with the first paragraph.

    Raises:
        FleksidocError: the file is no Word document, or is damaged.
    """
    package = ChangedPackage(path, name)
    body = package.trees[package.body]
    comments = _comments(package)
    remove_comments(comments, body)
    for part, _ in stories(package.trees):
        unmark(package.trees[part])
    spots = _spots(package, name)
    for finding in findings:
        _annotate(finding, body, spots, comments, reader)
    if len(comments) and comments not in package.trees.values():
        package.add(_NAME, comments, content=_CONTENT, kind=_KIND)
    return package.content()


def _comments(package: ChangedPackage) -> Element:
    part = related(package.trees, "comments")
    return package.open(part) if part in package.trees else no_comments()


def _spots(package: ChangedPackage, name: str) -> Spots:
    part = related(package.trees, "styles")
    styles = read_styles(package.trees.get(part) if part else None)
    spots: dict[int, list[tuple[Element, WordPlace]]] = {}
    for element, place in paragraphs(package.trees, name, styles):
        spots.setdefault(cast("int", place.paragraph), []).append((element, place))
    return spots


def _annotate(
    finding: Finding, body: Element, spots: Spots, comments: Element, reader: Language
) -> None:
    place = cast("WordPlace", finding.place)
    found = _paragraphs_of(place, spots)
    marked = [mark(one, place.span) for one in found if place.span and _decided(one)]
    lines = list(_lines(finding, reader))
    if found and place.part == "body":
        runs = marked[0] if marked else ()
        anchor(add_comment(comments, lines), found[0], runs)
        return
    if place.words or place.part != "body":
        lines.append(say(ELSEWHERE.about(place=place), reader))
    host = next(_hosts(found, body), None)
    around = _first_paragraph(body) if host is None else host
    anchor(add_comment(comments, lines), around, ())


def _decided(paragraph: Element) -> bool:
    """Tell whether a paragraph says the same whether changes are accepted or not."""
    return not named(paragraph, "ins", "del", "moveFrom", "moveTo")


def _hosts(found: Iterable[Element], body: Element) -> Iterator[Element]:
    """Yield the paragraph of the text that a text box hangs on."""
    for element in found:
        if element.getroottree().getroot() is body:
            yield list(element.iterancestors(w("p")))[-1]


def _paragraphs_of(place: WordPlace, spots: Spots) -> list[Element]:
    """Return the paragraph of a place, if it says there what it said when found."""
    return [
        element
        for element, known in spots.get(place.paragraph or 0, ())
        if (known.part, known.words) == (place.part, place.words)
    ]


def _first_paragraph(body: Element) -> Element:
    """Return the first paragraph; a document that has none is given one."""
    text = cast("Element", body.find(w("body")))
    found = named(text, "p")
    if not found:
        text.insert(0, etree.Element(w("p")))
    return text[0] if not found else found[0]


def _lines(finding: Finding, reader: Language) -> Iterator[str]:
    """Yield what a comment says: what is wrong, what to do, and where the law is."""
    yield say(
        HEAD.about(
            code=finding.code,
            severity=SEVERITIES[finding.severity],
            message=finding.message,
        ),
        reader,
    )
    yield say(finding.hint, reader)
    yield from (cite(citation, reader) for citation in finding.citations)
