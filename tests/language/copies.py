"""Copies of a language, with something changed."""

from __future__ import annotations

from typing import Any

from fleksidoc.language import Language


def altered(language: Language, **changes: Any) -> Language:  # noqa: ANN401  # any of the fields
    """Return a copy of a language with other values in some of its fields."""
    names = ("code", "locale", "tag", "names", "patterns", "units", "words")
    given = {name: getattr(language, name) for name in names}
    return Language(**given | changes)
