"""Whom a provision reaches, and how heavily it weighs on each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity

Reached: TypeAlias = Callable[[Agreement], bool]
Weighed: TypeAlias = Callable[[Agreement, Severity], Severity]


def milder(one: Severity, other: Severity) -> Severity:
    """Return the milder of two severities.

    >>> milder(Severity.ADVICE, Severity.ERROR)
    <Severity.ADVICE: 'advice'>
    """
    return max(one, other, key=list(Severity).index)


def always(agreement: Agreement) -> bool:  # noqa: ARG001  # one signature for all
    """Return True, whatever the agreement says."""
    return True


def as_it_is(agreement: Agreement, severity: Severity) -> Severity:  # noqa: ARG001  # one signature for all
    """Return the severity: the provision weighs the same on everyone it reaches."""
    return severity


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a provision applies."""

    words: Message
    """In words, as the reference of the rules has them."""

    holds: Reached
    weigh: Weighed = as_it_is
    """How much of a breach's severity is left, where it applies with reservations."""


EVERYONE = Reach(Message(no="alle avtaler", en="every agreement"), always)
HOME_OFFICE = Reach(
    Message(no="avtaler med hjemmekontor", en="agreements with a home office"),
    lambda agreement: agreement.scope is not None,
)
FLEXITIME = Reach(
    Message(no="avtaler med fleksitid", en="agreements with flexitime"),
    lambda agreement: agreement.hours.flexitime,
)
