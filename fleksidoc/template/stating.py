"""What each clause of a draft says of the data, once a document is filled with it.

A clause states a value by printing its field. A yes or no, a fixed value and an empty
list can also be stated in words of the template's own: by a condition that turns on it
and lets something be printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from lxml.etree import _Element as Element

from fleksidoc.template.compiled.statements import (
    Branches,
    ClauseText,
    Heading,
    Names,
    Statement,
    Statements,
    Strength,
)
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.expression.expressions import Printed
from fleksidoc.template.expression.parsing import parse_printed
from fleksidoc.template.ooxml import w
from fleksidoc.template.reading.parts import main_part, related
from fleksidoc.template.reading.styles import read_styles
from fleksidoc.template.utterances import (
    Utterance,
    condition_of,
    each_once,
    utterances,
    within,
)


def statements(draft: Draft) -> Statements:
    """Return what each clause says; of a document without clauses, its whole text.

    The draft must be one that compiles, so that its expressions can be read.
    """
    body = draft.trees[main_part(draft.trees)]
    hidden = _hidden(draft, body)
    found = [_clause(clause, hidden) for clause in body.iter(tag("clause"))]
    spoken = found or [_whole(body, hidden)]
    return Statements(
        file=draft.sources[0].name,
        clauses=tuple(clause for clause, _ in spoken),
        by_names=_by_names(spoken),
    )


def _hidden(draft: Draft, body: Element) -> frozenset[Element]:
    """Return the runs that nobody sees."""
    part = related(draft.trees, "styles")
    styles = read_styles(draft.trees.get(part) if part else None)
    return frozenset(filter(styles.hide, body.iter(w("r"))))


def _clause(
    element: Element, hidden: frozenset[Element]
) -> tuple[ClauseText, list[Utterance]]:
    heading, *paragraphs = element
    # A heading whose text below is gone promises, but says nothing.
    spoken = [one for one in utterances(heading, {}, hidden) if one.prints]
    spoken += chain.from_iterable(utterances(one, {}, hidden) for one in paragraphs)
    spoken.append(Utterance({}, ()))  # the heading: heard whenever the clause is
    for branch in element.iterancestors(tag("when"), tag("otherwise")):
        spoken = within(branch, spoken, {}, Strength.GUARDED)
    when = spoken.pop().when
    return ClauseText(element.get("id", ""), _heading(heading), when), spoken


def _whole(
    body: Element, hidden: frozenset[Element]
) -> tuple[ClauseText, list[Utterance]]:
    return ClauseText(""), utterances(body, {}, hidden)


def _by_names(
    spoken: Iterable[tuple[ClauseText, list[Utterance]]],
) -> dict[Names, tuple[Statement, ...]]:
    """Return what states each field; a table is stated by what is in it."""
    found: dict[Names, list[Statement]] = {}
    for clause, heard in spoken:
        for utterance in each_once(heard):
            for names, strength in utterance.speaks_of.items():
                statement = Statement(clause, strength, utterance.when)
                for length in range(1, len(names) + 1):
                    found.setdefault(names[:length], []).append(statement)
    return {names: tuple(stated) for names, stated in found.items()}


def _heading(element: Element) -> Heading:
    return tuple(piece for piece in _pieces(element) if piece)


def _pieces(element: Element) -> Iterator[str | Printed | Branches]:
    """Yield the text of a heading, the fields and conditions in it as they are."""
    if element.tag == tag("choice"):
        branches = ((condition_of(one), _inside(one)) for one in element)
        yield Branches(tuple(branches))
    else:
        if element.tag == tag("field"):
            yield parse_printed(element.get("path", ""))
        elif element.tag == w("t"):
            yield element.text or ""
        yield from _inside(element)


def _inside(element: Element) -> Heading:
    return tuple(piece for child in element for piece in _with_tail(child, element))


def _with_tail(child: Element, parent: Element) -> Iterator[str | Printed | Branches]:
    yield from _pieces(child)
    # Between other elements than these there is no text, only how XML is laid out.
    yield (child.tail or "") if parent.tag == w("t") else ""
