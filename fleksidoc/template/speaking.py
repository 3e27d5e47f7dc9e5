"""What a document says for one wording, clause by clause, in plain paragraphs.

For holding two versions of a document against each other: nothing of its look counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from fleksidoc.language import Wording
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.expression.evaluating import Scope, items_of, lookup, test
from fleksidoc.template.expression.parsing import parse_path, parse_printed
from fleksidoc.template.ooxml import w
from fleksidoc.template.reading.parts import main_part, related
from fleksidoc.template.reading.styles import read_styles
from fleksidoc.template.utterances import condition_of


@dataclass(frozen=True, slots=True)
class SpokenClause:
    """A clause as it reads in one document."""

    id: str
    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of a table before the clauses: what it is called, and what it says."""

    label: str
    says: str
    fields: frozenset[str]
    """The fields that it may print."""

    @property
    def name(self) -> str:
        """What the row is called in every language."""
        return " ".join(sorted(self.fields))


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What a document says."""

    title: str
    facts: tuple[Fact, ...]
    clauses: tuple[SpokenClause, ...]
    signatures: tuple[str, ...]
    """The paragraphs round the signatures, their heading first."""


def speech(draft: Draft, wording: Wording) -> Speech:
    """Return what a document says; the draft must be one that compiles."""
    body = draft.trees[main_part(draft.trees)]
    printed = list(_printed(body, wording, tag("part"), tag("clause")))
    front = [part for part, _ in printed if part.get("id") == "front"]
    sheet = related(draft.trees, "styles")
    styles = read_styles(draft.trees.get(sheet) if sheet else None)
    titles = (
        _text(paragraph, scope)
        for part in front
        for paragraph, scope in _inside(part, wording, "p")
        if styles.is_title(paragraph)
    )
    return Speech(
        title=" ".join(titles),
        facts=tuple(fact for part in front for fact in _facts(part, wording)),
        clauses=tuple(
            _clause(element, scope)
            for element, scope in printed
            if element.tag == tag("clause")
        ),
        signatures=tuple(
            filter(
                None,
                (
                    _text(paragraph, scope)
                    for part, inside in printed
                    if part.get("id") == "signatures"
                    for paragraph, scope in _inside(part, inside, "p")
                ),
            )
        ),
    )


def _printed(
    element: Element, scope: Scope, *wanted: str
) -> Iterator[tuple[Element, Scope]]:
    """Yield the elements of these names that are printed, and what names stand for."""
    if element.tag in wanted:
        yield element, scope
        return
    for child, inside in _heard(element, scope):
        yield from _printed(child, inside, *wanted)


def _heard(element: Element, scope: Scope) -> Iterator[tuple[Element, Scope]]:
    """Yield what is printed of an element's children, as often as it is."""
    if element.tag == tag("choice"):
        branches = (one for one in element if test(condition_of(one))(scope))
        yield from ((branch, scope) for branch in list(branches)[:1])
    elif element.tag == tag("loop"):
        name, over = element.get("name", ""), parse_path(element.get("over", ""))
        for item in items_of(lookup(over)(scope)) or ():
            yield from ((child, {**scope, name: item}) for child in element)
    else:
        yield from ((child, scope) for child in element)


def _clause(element: Element, scope: Scope) -> SpokenClause:
    paragraphs = [_text(p, inside) for p, inside in _inside(element, scope, "p")]
    heading, *said = paragraphs
    return SpokenClause(element.get("id", ""), heading, tuple(filter(None, said)))


def _facts(part: Element, scope: Scope) -> Iterator[Fact]:
    for row, inside in _inside(part, scope, "tr"):
        cells = [_cell(cell, scope) for cell, scope in _inside(row, inside, "tc")]
        fields = (field.get("path", "") for field in row.iter(tag("field")))
        yield Fact(cells[0], "\n".join(filter(None, cells[1:])), frozenset(fields))


def _cell(cell: Element, scope: Scope) -> str:
    lines = (_text(p, inside) for p, inside in _inside(cell, scope, "p"))
    return "\n".join(filter(None, lines))


def _inside(
    element: Element, scope: Scope, name: str
) -> Iterator[tuple[Element, Scope]]:
    for child, inside in _heard(element, scope):
        yield from _printed(child, inside, w(name))


def _text(paragraph: Element, scope: Scope) -> str:
    return "".join(_pieces(paragraph, scope)).strip()


def _pieces(element: Element, scope: Scope) -> Iterator[str]:
    if element.tag == tag("field"):
        value = lookup(parse_printed(element.get("path", "")))(scope)
        yield value if isinstance(value, str) else ""
    elif element.tag in {w("tab"), w("br")}:
        yield " "
    elif element.tag == w("t"):
        yield element.text or ""
    for child, inside in _heard(element, scope):
        yield from _pieces(child, inside)
        yield (child.tail or "") if element.tag == w("t") else ""
