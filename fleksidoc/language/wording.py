"""Finished words: what a template prints for one agreement in one language.

A wording is a tree of plain mappings with the names of the data contract. At its
leaves stand only these:

- ``str``: finished text, printed as it is;
- ``Fixed``: a fixed value; prints a finished word, compares as the neutral one;
- ``Listing``: prints its items joined ("mandag og torsdag"), and can be looped over;
- ``tuple`` of mappings: tables to loop over; not printed;
- ``bool``: only tested, never printed.

An optional key that the data leaves out is not in the tree: it tests false, and
printing it is an error. What is there tests true, be it zero; only ``False``, an
empty list and empty text (which no agreement holds) test false.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Self, TypeAlias

Wording: TypeAlias = Mapping[str, "Word"]
Word: TypeAlias = "str | Fixed | Listing | bool | tuple[Wording, ...] | Wording"


class Fixed(str):
    """A finished word that compares with the contract's neutral one.

    >>> owner = Fixed("arbeidsgiver", neutral="employer")
    >>> print(owner, owner.neutral)
    arbeidsgiver employer
    """

    __slots__ = ("neutral",)
    neutral: str

    def __new__(cls, text: str, *, neutral: str) -> Self:
        """Take the finished text and the word it compares as."""
        word = super().__new__(cls, text)
        word.neutral = neutral
        return word


class Listing(str):
    """Items joined to finished text, that can also be taken one by one."""

    __slots__ = ("items",)
    items: tuple[str, ...]

    def __new__(cls, text: str, *, items: Iterable[str]) -> Self:
        """Take the joined text and the items it was joined from."""
        listing = super().__new__(cls, text)
        listing.items = tuple(items)
        return listing
