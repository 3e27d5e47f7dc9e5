"""What ``verify`` says of one file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from fleksidoc.errors import FleksidocError
from fleksidoc.findings import Finding


class Outcome(StrEnum):
    """How a file stands to what its data and templates give."""

    IDENTICAL = "identical"
    """Byte for byte."""

    SAME_WORDS = "same words"
    """Saved again, or made with other versions of the libraries."""

    ADDED_TO = "added to"
    """A PDF as it was made, with something after it, as a signature."""

    DIFFERENT = "different"
    """It says something else, or cannot be read as what it was made as."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """One file, and what was found."""

    file: Path
    outcome: Outcome | None = None
    """None where it could not be found out."""

    findings: tuple[Finding, ...] = ()
    error: FleksidocError | None = None
    """Why it could not be found out."""
