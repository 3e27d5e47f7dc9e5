"""What a legal rule is: a function of the agreement, with its law and its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Citation, Severity
from fleksidoc.law.ground import Ground
from fleksidoc.law.statute import Section
from fleksidoc.sources import Way


@dataclass(frozen=True, slots=True)
class Breach:
    """One place in the data that breaks the rule, and the facts its message names."""

    way: Way
    facts: Mapping[str, object] = field(default_factory=dict)
    severity: Severity | None = None
    """Milder than the rule's own, where the data leaves room for doubt."""

    cites: Citation | None = None
    """Where it says so, if the data chooses between provisions."""


class Confidence(StrEnum):
    """How we know what the provision says."""

    STATUTE = "statute text read"
    GUIDANCE = "authority's guidance, or two independent sources"
    PRACTICE = "good practice, no legal rule"


Examined: TypeAlias = Callable[[Agreement], Iterable[Breach]]
"""The rule itself: what in the agreement breaks it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """What the law says, and what we say when it is broken.

    Used as a decorator it makes a ``Rule`` of the function below it: the function's
    name says the fault, its docstring why it is one.
    """

    code: str
    """For ever, as ``HOR201``: a statute may be renumbered, a code is not."""

    section: Section
    cites: Citation
    severity: Severity
    confidence: Confidence
    quote: str
    """The statute's own Norwegian words; empty where they were not read."""

    checks: Message
    """What is checked, in a sentence for somebody who looks the rule up."""

    message: Message
    hint: Message
    reads: tuple[str, ...]
    """The dotted keys that the rule looks at."""

    wrong: Mapping[str, object]
    """Dotted keys set in a sound agreement so that the rule is broken; None removes."""

    right: Mapping[str, object]
    """Dotted keys that come near, and keep the rule."""

    grounds: tuple[Ground, ...] = ()
    """On what a breach can be accepted; mostly nothing."""

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
        """Why it is a fault, for people who work on the rules."""
        return self.breaches.__doc__ or ""
