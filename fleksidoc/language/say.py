"""Say: messages, places and citations in the words of the one who reads them.

Nothing here raises: what cannot be filled or finished is shown as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import singledispatch

from fleksidoc.errors import Message
from fleksidoc.findings import Citation, DataPlace, WordPlace
from fleksidoc.language.finished import finished, joined
from fleksidoc.language.language import Language

LINE = Message(no="linje {line}", en="line {line}")
SHEET = Message(no="arket «{sheet}»", en="sheet “{sheet}”")
CELL = Message(no="celle {cell}", en="cell {cell}")
HEADING = Message(no="under «{heading}»", en="under “{heading}”")
PARAGRAPH = Message(no="avsnittet «{words}»", en="the paragraph “{words}”")
TABLE = Message(no="tabell {table}", en="table {table}")
ROW = Message(no="rad {row}", en="row {row}")
COLUMN = Message(no="kolonne {column}", en="column {column}")
PARTS = {
    "header": Message(no="topptekst", en="header"),
    "footer": Message(no="bunntekst", en="footer"),
    "footnote": Message(no="fotnote", en="footnote"),
    "text box": Message(no="tekstboks", en="text box"),
}
YES = Message(no="ja", en="yes")
NO = Message(no="nei", en="no")


def say(message: Message, ui: Language | str) -> str:
    """Return a message in the reader's language, its facts as finished words.

    ``ui`` is a language, or only its code where no language could be opened.
    """
    text = _translated(message, ui)
    # A text with nothing to fill can quote the user's file: its braces are the user's.
    if not message.facts:
        return text
    facts = {name: _spoken(fact, ui) for name, fact in message.facts.items()}
    try:
        return text.format_map(facts)
    except (ValueError, LookupError, AttributeError):
        return text


def cite(citation: Citation, ui: Language | str) -> str:
    """Return where the law says it, as the reader's language cites it."""
    return _translated(citation, ui)


def explain(place: DataPlace | WordPlace, ui: Language | str) -> str:
    """Return a place as people find it.

    >>> explain(DataPlace(file="data.toml", line=14, key="hours.core"), "no")
    'data.toml, linje 14, hours.core'
    """
    steps = _data_steps(place) if isinstance(place, DataPlace) else _word_steps(place)
    return ", ".join([place.file, *(say(step, ui) for step in steps)])


def _data_steps(place: DataPlace) -> list[Message]:
    return [
        *_given(LINE, line=place.line),
        *_given(SHEET, sheet=place.sheet),
        *_given(CELL, cell=place.cell),
        *_given(Message(no="{key}", en="{key}"), key=place.key),
    ]


def _word_steps(place: WordPlace) -> list[Message]:
    return [
        *([PARTS[place.part]] if place.part in PARTS else []),
        *_given(HEADING, heading=place.heading),
        *_given(PARAGRAPH, words=place.words),
        *_given(TABLE, table=place.table),
        *_given(ROW, row=place.row),
        *_given(COLUMN, column=place.column),
    ]


def _given(step: Message, **fact: object) -> list[Message]:
    """Return the step with its fact, if the place has it."""
    return [step.about(**fact)] if any(fact.values()) else []


def _translated(both: Message | Citation, ui: Language | str) -> str:
    """Return the text in the reader's language, or in English where it has none."""
    code = ui if isinstance(ui, str) else ui.code
    return {"no": both.no, "en": both.en}.get(code, both.en)


@singledispatch
def _spoken(fact: object, ui: Language | str) -> str:
    """Return a fact in the reader's words, or as it stands where there are none."""
    if isinstance(ui, str):
        return str(fact)
    try:
        return finished(fact, ui)
    except (TypeError, LookupError):
        return str(fact)


@_spoken.register
def _(fact: bool, ui: Language | str) -> str:  # noqa: FBT001  # one signature for all
    return say(YES if fact else NO, ui)


@_spoken.register
def _(fact: Message, ui: Language | str) -> str:
    return say(fact, ui)


@_spoken.register
def _(fact: Citation, ui: Language | str) -> str:
    return cite(fact, ui)


@_spoken.register
def _(fact: DataPlace | WordPlace, ui: Language | str) -> str:
    return explain(fact, ui)


@_spoken.register(set)
@_spoken.register(frozenset)
def _(fact: AbstractSet[object], ui: Language | str) -> str:
    # A set has no order of its own, and the same message must always read the same.
    return _together(sorted(_spoken(item, ui) for item in fact), ui)


@_spoken.register(list)
@_spoken.register(tuple)
def _(fact: Sequence[object], ui: Language | str) -> str:
    return _together([_spoken(item, ui) for item in fact], ui)


def _together(texts: list[str], ui: Language | str) -> str:
    if isinstance(ui, str) or not texts:
        return ", ".join(texts)
    return joined(texts, ui)
