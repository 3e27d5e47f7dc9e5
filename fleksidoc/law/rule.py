"""What a legal rule is: a function of the agreement, with its law and its examples."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Citation, Severity
from fleksidoc.sources import Way


@dataclass(frozen=True, slots=True)
class Breach:
    """One place in the data that breaks the rule, and the facts its message names."""

    way: Way
    facts: Mapping[str, object] = field(default_factory=dict)
    severity: Severity | None = None
    """Milder than the rule's own, where the provision does not apply in full."""


@dataclass(frozen=True, slots=True)
class Period:
    """When a provision is in force with this content; open ends are None."""

    begins: dt.date | None = None
    ends: dt.date | None = None

    def covers(self, day: dt.date) -> bool:
        """Tell whether the provision is in force on ``day``.

        >>> Period(dt.date(2022, 7, 1)).covers(dt.date(2022, 6, 30))
        False
        """
        after = self.begins is None or self.begins <= day
        before = self.ends is None or day <= self.ends
        return after and before


class Confidence(StrEnum):
    """How we know what the provision says."""

    STATUTE = "statute text read"
    GUIDANCE = "authority's guidance, or two independent sources"
    SINGLE_SOURCE = "one secondary source"
    PRACTICE = "good practice, no legal rule"


Examined = Callable[[Agreement], Iterable[Breach]]
"""The rule itself: what in the agreement breaks it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """What the law says, and what we say when it is broken.

    Used as a decorator it makes a ``Rule`` of the function below it: the function's
    name says the fault, its docstring why it is one.
    """

    code: str
    """For ever, as ``HOR201``: a statute may be renumbered, a code is not."""

    severity: Severity
    cites: Citation
    quote: str
    """The statute's own Norwegian words, or the gist where they were not read."""

    confidence: Confidence
    message: Message
    hint: Message
    wrong: Mapping[str, object]
    """Dotted keys set in a sound agreement so that the rule is broken; None removes."""

    right: Mapping[str, object]
    """Dotted keys that come near, and keep the rule."""

    period: Period = Period()
    accepted_on: str = ""
    """The ground on which a breach can be accepted, as ``§ 10-8 (3)``; mostly none."""

    def __call__(self, breaches: Examined) -> Rule:
        """Make a rule of the function that examines an agreement."""
        return Rule(provision=self, breaches=breaches)


@dataclass(frozen=True, slots=True)
class Rule:
    """One legal rule: a provision, and the function that finds its breaches."""

    provision: Provision
    breaches: Examined

    @property
    def name(self) -> str:
        """The fault in words, as ``extent_missing``."""
        return self.breaches.__name__

    @property
    def why(self) -> str:
        """What the rule checks and why, for people who look it up."""
        return self.breaches.__doc__ or ""
