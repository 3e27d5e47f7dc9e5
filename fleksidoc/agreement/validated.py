"""What validation gives back."""

from __future__ import annotations

from dataclasses import dataclass

from fleksidoc.agreement.model import Agreement
from fleksidoc.agreement.reading.reader import Reading
from fleksidoc.findings import Finding


@dataclass(frozen=True, slots=True)
class Validated:
    """The agreement, if there is nothing wrong, and all that was found and read."""

    agreement: Agreement | None
    """None if any finding is an error."""

    findings: tuple[Finding, ...]
    """In the order they are shown."""

    readings: tuple[Reading, ...]
    """How each written value was read, in the order of the contract."""
