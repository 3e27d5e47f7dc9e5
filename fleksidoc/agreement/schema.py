"""Schema: the contract as JSON Schema, so that editors complete and check."""

from __future__ import annotations

from collections.abc import Iterator

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.reading.contract import table_form
from fleksidoc.agreement.reading.form import Form
from fleksidoc.agreement.vocabulary import Vocabulary


def schema(vocabulary: Vocabulary | None = None) -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of a data file, as people write it.

    With a vocabulary it knows the words of every installed language; without, only the
    neutral ones. Dates and times, which JSON has not, are text to it.
    """
    words = vocabulary or Vocabulary()
    root = table_form(Agreement)
    named = {form.name: form.schema(words) for form in _forms(root) if form.name}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "fleksidoc",
        "description": Agreement.__doc__,
        **root.schema(words),
        "$defs": dict(sorted(named.items())),
    }


def _forms(form: Form) -> Iterator[Form]:
    yield form
    for part in form.parts():
        yield from _forms(part)
