"""What each clause of a draft says of the data, once a document is filled with it.

A clause states a value by printing its field. A yes or no, a fixed value and an empty
list can also be stated in words of the template's own: by a condition that turns on it
and lets something be printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from lxml.etree import _Element as Element

from fleksidoc.language import Fixed, Wording
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.expression.evaluating import Test, holds, lookup, test
from fleksidoc.template.expression.expressions import parse_printed
from fleksidoc.template.ooxml import w
from fleksidoc.template.reading.parts import main_part
from fleksidoc.template.utterances import (
    Names,
    Strength,
    Utterance,
    condition_of,
    each_once,
    utterances,
    within,
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ClauseText:
    """A clause, as it is named; nameless where a document has no clauses."""

    id: str
    _heading: str | Element

    def heading(self, wording: Wording) -> str:
        """Return the clause's heading as it is printed."""
        if isinstance(self._heading, str):
            return self._heading
        return _shown(self._heading, wording)


@dataclass(frozen=True, slots=True)
class Stated:
    """How plainly a value is stated at best, and by which clauses."""

    strength: Strength | None = None
    clauses: tuple[ClauseText, ...] = ()


@dataclass(frozen=True, slots=True)
class _Statement:
    """A clause that states a field or a table, how plainly, and when."""

    clause: ClauseText
    strength: Strength
    when: Test


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """What the clauses of one draft say."""

    file: str
    """The Word file's name, for messages."""

    clauses: tuple[ClauseText, ...]
    _by_names: Mapping[Names, tuple[_Statement, ...]]

    def of(self, key: str, wording: Wording) -> Stated:
        """Return how what ``wording`` has at a dotted key is stated."""
        names = tuple(key.split("."))
        possible = self._by_names.get(names, ())
        in_words = all(map(_fits_words, _values(wording, names)))
        made = [
            statement
            for statement in possible
            if (in_words or statement.strength is Strength.PRINTED)
            and statement.when(wording)
        ]
        best = max((statement.strength for statement in made), default=None)
        clauses = (one.clause for one in made if one.strength is best)
        return Stated(best, tuple(dict.fromkeys(clauses)))


def statements(draft: Draft) -> Statements:
    """Return what each clause says; of a document without clauses, its whole text.

    The draft must be one that compiles, so that its expressions can be read.
    """
    body = draft.trees[main_part(draft.trees)]
    spoken = list(map(_clause, body.iter(tag("clause")))) or [_whole(body)]
    return Statements(
        file=draft.sources[0].name,
        clauses=tuple(clause for clause, _ in spoken),
        _by_names=_by_names(spoken),
    )


def _clause(element: Element) -> tuple[ClauseText, list[Utterance]]:
    heading, *paragraphs = element
    # A heading whose text below is gone promises, but says nothing.
    spoken = [one for one in utterances(heading, {}) if one.prints]
    spoken += chain.from_iterable(utterances(one, {}) for one in paragraphs)
    for branch in element.iterancestors(tag("when"), tag("otherwise")):
        spoken = within(branch, spoken, {}, Strength.GUARDED)
    return ClauseText(id=element.get("id", ""), _heading=_ready(heading)), spoken


def _whole(body: Element) -> tuple[ClauseText, list[Utterance]]:
    return ClauseText(id="", _heading=""), utterances(body, {})


def _by_names(
    spoken: Iterable[tuple[ClauseText, list[Utterance]]],
) -> dict[Names, tuple[_Statement, ...]]:
    """Return what states each field; a table is stated by what is in it."""
    found: dict[Names, list[_Statement]] = {}
    for clause, heard in spoken:
        for utterance in each_once(heard):
            for names, strength in utterance.speaks_of.items():
                statement = _Statement(clause, strength, utterance.when)
                for length in range(1, len(names) + 1):
                    found.setdefault(names[:length], []).append(statement)
    return {names: tuple(stated) for names, stated in found.items()}


def _fits_words(value: object) -> bool:
    """Tell whether words of the template's own can say a value."""
    return isinstance(value, bool | Fixed) or not holds(value)


def _values(value: Any, names: Names) -> Iterator[object]:  # noqa: ANN401  a word of any kind
    """Yield what stands at the end of a way, for each item of the lists on it."""
    if isinstance(value, tuple) and value and names:
        for item in value:
            yield from _values(item, names)
    elif isinstance(value, Mapping) and names:
        yield from _values(value.get(names[0]), names[1:])
    else:
        yield value


def _ready(heading: Element) -> str | Element:
    """Return a heading's text if it is the same in every document."""
    varies = any(True for _ in heading.iter(tag("field"), tag("choice")))
    return heading if varies else _shown(heading, {})


def _shown(heading: Element, wording: Wording) -> str:
    return " ".join("".join(_texts(heading, wording)).split())


def _texts(element: Element, wording: Wording) -> Iterator[str]:
    """Yield the text of a heading, as the conditions in it turn out."""
    if element.tag == tag("field"):
        value = lookup(parse_printed(element.get("path", "")))(wording)
        yield value if isinstance(value, str) else ""
    elif element.tag == w("t"):
        yield element.text or ""
    for child in _heard(element, wording):
        yield from _texts(child, wording)
        yield (child.tail or "") if element.tag == w("t") else ""


def _heard(element: Element, wording: Wording) -> list[Element]:
    if element.tag != tag("choice"):
        return list(element)
    branches = (one for one in element if test(condition_of(one))(wording))
    return list(next(branches, ()))
