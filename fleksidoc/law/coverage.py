"""What has become of each candidate check of the legal survey."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Candidate:
    """One check that the survey of the law proposed."""

    row: str
    """As ``WT17``."""

    rules: tuple[str, ...]
    """The codes of the findings that it has become."""

    why: str
    """Why it is none, or only in part."""


@cache
def coverage() -> tuple[Candidate, ...]:
    """Return every candidate, in the order of the survey."""
    text = (Path(__file__).parent / "coverage.toml").read_text("utf-8")
    return tuple(
        Candidate(row, tuple(told.get("rules", ())), told.get("why", ""))
        for row, told in tomllib.loads(text).items()
    )
