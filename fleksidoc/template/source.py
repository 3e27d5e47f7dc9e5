"""Which Word file something was made from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BaseFile:
    """The Word file that gave a draft its look."""

    name: str
    """As ``base.docx``."""

    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """One Word file a draft was read from."""

    name: str
    """As ``no/agreement.docx``: what messages and the manifest call it."""

    language: str
    """The language's code, as ``no``."""

    tag: str
    """The language's BCP 47 tag, as ``nb-NO``."""

    sha256: str
    base: BaseFile | None = None
    """None where the file has its own look."""
