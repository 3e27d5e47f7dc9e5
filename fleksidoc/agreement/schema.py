"""Schema: the contract as JSON Schema, so that editors complete and check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.reading.contract import table_form
from fleksidoc.agreement.reading.form import Form
from fleksidoc.agreement.vocabulary import Vocabulary
from fleksidoc.errors import Message

ABOUT = Message(
    no="Én ordning mellom én arbeidsgiver og én arbeidstaker.",
    en="One arrangement between one employer and one employee.",
)


def schema(
    vocabulary: Vocabulary | None = None, *, ui: str = "en"
) -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of a data file, as people write it.

    With a vocabulary it knows the words of every installed language; without, only the
    neutral ones. Dates and times, which JSON has not, are text to it. It describes the
    keys in one language, ``ui``, since JSON Schema has no place for two.
    """
    words = vocabulary or Vocabulary()
    root = table_form(Agreement)
    named = {form.name: form.schema(words) for form in _forms(root) if form.name}
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "fleksidoc",
        "description": ABOUT,
        **root.schema(words),
        "$defs": dict(sorted(named.items())),
    }
    return {key: _told(part, ui) for key, part in whole.items()}


def _forms(form: Form) -> Iterator[Form]:
    yield form
    for part in form.parts():
        yield from _forms(part)


def _told(part: object, ui: str) -> object:
    """Return a part of the schema with its messages in one language."""
    match part:
        case Message():
            return part.no if ui == "no" else part.en
        case Mapping():
            return {key: _told(below, ui) for key, below in part.items()}
        case list():
            return [_told(below, ui) for below in part]
        case _:
            return part
