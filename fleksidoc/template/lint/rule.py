"""What a rule of good craft is: its faults, and the function that finds them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from fleksidoc.findings import Finding
from fleksidoc.template.lint.subject import Subject
from fleksidoc.template.notes import Fault

Find: TypeAlias = Callable[[Subject], Iterator[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: a template goes in, what breaks the rule comes out."""

    faults: tuple[Fault, ...]
    find: Find
    of_sound_tags: bool = False
    """Whether it asks for tags that open and close where they should."""
