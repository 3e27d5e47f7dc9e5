"""What a document needs of the data, beyond what every document needs."""

from __future__ import annotations

from dataclasses import dataclass

from fleksidoc.sources import Way


@dataclass(frozen=True, slots=True)
class Document:
    """A view of an agreement: its name, and the keys that it cannot do without."""

    name: str
    """As in the data's ``document`` and the template's file name."""

    needs: tuple[Way, ...] = ()

    binding: bool = False
    """Whether the parties sign it as their agreement: it holds what the law demands."""
