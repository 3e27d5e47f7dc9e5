"""What a document needs of the data, beyond what every document needs."""

from __future__ import annotations

from dataclasses import dataclass

from fleksidoc.errors import Message
from fleksidoc.sources import Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A view of an agreement: its name, and the keys that it cannot do without."""

    name: str
    """As in the data's ``document`` and the template's file name."""

    needs: tuple[Way, ...] = ()
    table: str = ""
    """The table that is this document's own, if it has one."""

    example: Message | None = None
    """The first of what it needs, filled in, as it can be pasted into a data file."""

    binding: bool = False
    """Whether the parties sign it as their agreement: it holds what the law demands."""

    from_two: bool = False
    """Whether it is written from the difference between two data files."""

    sets_terms: bool = True
    """Whether it says what is to apply, so that the law on those terms is held against
    it. A refusal of what would be unlawful must be possible."""
