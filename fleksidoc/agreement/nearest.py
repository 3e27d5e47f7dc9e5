"""The valid name or word that is nearest to the one that was written."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(written: str, valid: Iterable[str]) -> str:
    """Return what was probably meant; empty when nothing is near.

    >>> nearest("organization_number", ["organisation_number", "name"])
    'organisation_number'
    """
    return next(iter(difflib.get_close_matches(written, list(valid), n=1)), "")
