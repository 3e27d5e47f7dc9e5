"""A percentage: so much of the whole."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Percentage:
    """A share of a hundred, to two decimals: 25 of 37.5 hours is 66.67 per cent."""

    value: Decimal

    @classmethod
    def of(cls, part: Decimal, whole: Decimal) -> Percentage:
        """Return what ``part`` is of ``whole``.

        >>> Percentage.of(Decimal("30"), Decimal("37.5"))
        Percentage(value=Decimal('80.00'))
        """
        return cls((100 * part / whole).quantize(HUNDREDTH, ROUND_HALF_UP))
