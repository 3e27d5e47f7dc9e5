"""The languages that messages are told in, opened once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from fleksidoc.language import Language, installed
from fleksidoc.template.shipped import shipped_templates

Readers: TypeAlias = Mapping[str, Language]
"""The languages of the program itself, by code."""

_CODES = ("no", "en")
"""Those that a ``Message`` has."""


@cache
def readers() -> Readers:
    """Return the languages of the program itself.

    Always the shipped ones: what is wrong with the user's own must still be told.
    """
    found = {language.code: language for language in installed(shipped_templates())}
    return {code: found[code] for code in _CODES}
