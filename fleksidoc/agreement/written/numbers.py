"""Organisation numbers: ``312 345 609``, ``NO 312 345 609 MVA``."""

from __future__ import annotations

import re

from fleksidoc.agreement.situations import Refusal
from fleksidoc.agreement.situations.written import (
    NOT_AN_ORGANISATION_NUMBER,
    WRONG_CHECK_DIGIT,
)
from fleksidoc.agreement.values import OrganisationNumber
from fleksidoc.agreement.written.shown import shown

WRITTEN = re.compile(r"\s*(?:NO)?\s*((?:[0-9]\s*){9})(?:MVA)?\s*", re.IGNORECASE)
WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2, 1)


def organisation_number(written: str) -> OrganisationNumber | Refusal:
    """Return the number, its check digit verified.

    >>> organisation_number("NO 312 345 609 MVA")
    OrganisationNumber(digits='312345609')
    """
    found = WRITTEN.fullmatch(written)
    if found is None:
        return NOT_AN_ORGANISATION_NUMBER.because(found=shown(written))
    digits = "".join(found[1].split())
    weighed = zip(digits, WEIGHTS, strict=True)
    if sum(int(digit) * weight for digit, weight in weighed) % 11:
        return WRONG_CHECK_DIGIT.because(found=shown(written))
    return OrganisationNumber(digits)
