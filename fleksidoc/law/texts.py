"""The employer's own texts in an agreement, and what is looked for in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from fleksidoc.agreement import Agreement, Part
from fleksidoc.agreement.values import LocalizedText
from fleksidoc.sources import Way


def passages(
    agreement: Agreement, wanted: re.Pattern[str]
) -> Iterator[tuple[Way, str]]:
    """Yield the way of each text that has what is wanted, and the first such words.

    A text that has it in several languages is told once.
    """
    told: set[Way] = set()
    for way, text in texts(agreement):
        found = wanted.search(text)
        if found and way not in told:
            told.add(way)
            yield way, found.group()


def texts(agreement: Agreement) -> Iterator[tuple[Way, str]]:
    """Yield every text of the employer's own, in every language it is given in.

    Names, addresses and numbers are no such texts; the words for fixed values neither.
    A translation in ``[phrases]`` is told where it is used.
    """
    for key, item in agreement:
        if key != "phrases":
            yield from _texts(item, (key,))


def _texts(value: object, way: Way) -> Iterator[tuple[Way, str]]:
    match value:
        case str() if way[0] == "custom":
            yield way, value
        case LocalizedText():
            yield from ((way, text) for text in (*value.texts.values(), value.plain))
        case Part():
            for key, item in value:
                yield from _texts(item, (*way, key))
        case tuple():
            for index, item in enumerate(value):
                yield from _texts(item, (*way, index))
        case Mapping():
            for key, item in value.items():
                yield from _texts(item, (*way, str(key)))
        case _:
            pass  # a name, a number, a date, a fixed value: no text of one's own
