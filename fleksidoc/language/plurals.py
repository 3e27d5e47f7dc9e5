"""Which form of a unit goes with a number: CLDR's plural rules, as plain values.

See UTS #35, part 3, on language plural rules, for the operands and what they mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

Operands: TypeAlias = Mapping[str, Decimal | int]


@dataclass(frozen=True, slots=True)
class Within:
    """An operand, or its remainder, is a whole number in one of some ranges."""

    operand: str
    modulus: int
    """What it is divided by; 0 where it stands undivided."""

    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Rules of which all must hold, or any, or none."""

    by: str
    """``and``, ``or`` or ``not``."""

    rules: tuple[Rule, ...]


Rule: TypeAlias = "Within | Joined"
Rules: TypeAlias = Mapping[str, Rule]
"""What must hold for each category; where nothing does, it is ``other``."""


def category(number: Decimal, rules: Rules) -> str:
    """Return the plural category of a number.

    >>> category(Decimal(1), {"one": Within("i", 0, ((1, 1),))})
    'one'
    """
    operands = _operands(number)
    fitting = (name for name, rule in rules.items() if _holds(rule, operands))
    return next(fitting, "other")


def _operands(number: Decimal) -> Operands:
    whole, _, visible = f"{abs(number):f}".partition(".")
    trimmed = visible.rstrip("0")
    return {
        "n": abs(number),
        "i": int(whole),
        "v": len(visible),
        "w": len(trimmed),
        "f": int(visible or 0),
        "t": int(trimmed or 0),
        "c": 0,
        "e": 0,  # only compact numbers, as 1.2M, have an exponent
    }


def _holds(rule: Rule, operands: Operands) -> bool:
    match rule:
        case Within(operand, modulus, ranges):
            value = operands[operand]
            if modulus:
                value %= modulus
            return value == int(value) and any(a <= value <= b for a, b in ranges)
        case Joined("and", rules):
            return all(_holds(one, operands) for one in rules)
        case Joined("or", rules):
            return any(_holds(one, operands) for one in rules)
        case _:
            return not any(_holds(one, operands) for one in rule.rules)
