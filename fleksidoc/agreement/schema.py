"""Schema: the contract as JSON Schema, so that editors complete and check."""

from __future__ import annotations

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.reading.contract import table_form
from fleksidoc.agreement.vocabulary import Vocabulary


def schema(vocabulary: Vocabulary | None = None) -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of a data file, as people write it.

    With a vocabulary it knows the words of every installed language; without, only the
    neutral ones.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "fleksidoc",
        "description": Agreement.__doc__,
        **table_form(Agreement).schema(vocabulary or Vocabulary()),
    }
