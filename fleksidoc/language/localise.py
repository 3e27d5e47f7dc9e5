"""Localise: an agreement becomes its wording in one language. Finished text only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import singledispatch

from fleksidoc.agreement.model import Agreement, Part
from fleksidoc.agreement.values import FixedValue
from fleksidoc.language.computed import NOT_PRINTED, Printing, computed
from fleksidoc.language.finished import finished, joined
from fleksidoc.language.language import Language
from fleksidoc.language.wording import Fixed, Listing, Word, Wording


def localise(
    agreement: Agreement, language: Language, printed: Sequence[Language]
) -> Wording:
    """Return what a template prints for an agreement in one language.

    ``printed`` are the languages of the document, in order, this one among them.
    """
    return _table(agreement, Printing(language, tuple(printed), agreement))


def _table(table: Part | Mapping[str, object], printing: Printing) -> Wording:
    own = computed(table, printing)
    hidden = NOT_PRINTED.get(type(table), frozenset())
    entries = table if isinstance(table, Part) else table.items()
    given = {
        name: _word(value, printing)
        for name, value in entries
        if value is not None and name not in own and name not in hidden
    }
    return given | {name: word for name, word in own.items() if word is not None}


@singledispatch
def _word(value: object, printing: Printing) -> Word:
    return finished(value, printing.language)


@_word.register(bool)
def _(value: bool, printing: Printing) -> Word:  # noqa: ARG001, FBT001  # one signature for all
    return value


@_word.register(FixedValue)
def _(value: FixedValue, printing: Printing) -> Word:
    return _item(value, printing.language)


@_word.register(Part)
@_word.register(Mapping)
def _(value: Part | Mapping[str, object], printing: Printing) -> Word:
    return _table(value, printing)


@_word.register(tuple)
def _(value: tuple[object, ...], printing: Printing) -> Word:
    tables = [item for item in value if isinstance(item, Part | Mapping)]
    # An empty list lands here too: no text, but it can be looped over.
    if len(tables) == len(value):
        return tuple(_table(table, printing) for table in tables)
    items = [_item(item, printing.language) for item in value]
    return Listing(joined(items, printing.language), items=items)


def _item(value: object, language: Language) -> str:
    text = finished(value, language)
    return Fixed(text, neutral=value.value) if isinstance(value, FixedValue) else text
