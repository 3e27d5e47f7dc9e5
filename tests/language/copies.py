"""Copies of a language, with something changed."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from fleksidoc.language import Language


def altered(language: Language, **changes: Any) -> Language:  # noqa: ANN401  # any of the fields
    """Return a copy of a language with other values in some of its fields."""
    given = {one.name: getattr(language, one.name) for one in fields(language)}
    return Language(**given | changes)
