"""Verify documents: do data and templates still give them, or what has changed where.

manifest ── made ──► what a document was made from ── rebuild ──► what it would be now
file ── passages ──► what it says ── deviations ──► which clause, in which language
"""

from __future__ import annotations

from fleksidoc.verifying.verdict import Outcome, Verified
from fleksidoc.verifying.verifying import verify

__all__ = ["Outcome", "Verified", "verify"]
