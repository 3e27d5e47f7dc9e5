"""What has to be settled by a person before two languages stand in one document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fleksidoc.bilingual.errors import LanguagesDifferError
from fleksidoc.findings import Finding, Severity

AGREED = "agreed.toml"
"""The file beside the languages' folders that holds what was agreed on."""

STALE = "PAIR015"
"""The code of a text that is as agreed on while the other language's has changed."""


def settled(wrong: Sequence[Finding], *, allow_stale: bool) -> tuple[Finding, ...]:
    """Return the stale texts that are printed all the same, as warnings.

    Raises:
        LanguagesDifferError: some are stale and not allowed to be, or the languages
            seem to say something else and nobody has accepted it.
    """
    stale = [finding for finding in wrong if finding.code == STALE]
    if len(stale) < len(wrong) or (stale and not allow_stale):
        raise LanguagesDifferError(wrong)
    return tuple(replace(finding, severity=Severity.WARNING) for finding in stale)
