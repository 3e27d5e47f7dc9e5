"""What an editor would show and offer beside a finding in a template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast

from fleksidoc.comparing import Compared
from fleksidoc.findings import Finding, WordPlace
from fleksidoc.linting import Linted

Facts: TypeAlias = dict[str, object]

_REPAIRS = "TPL09"
"""The codes of what was read as meant begin so."""

_BESIDE = 34
"""How much is shown on each side of what is marked."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What the paragraphs of all the templates say."""

    texts: Mapping[str, Mapping[int, str]]
    """By file and number."""

    def of(self, finding: Finding) -> str:
        """Return the paragraph of a finding; where it is not known, nothing."""
        place = cast("WordPlace", finding.place)  # a template is a Word file
        return self.texts.get(place.file, {}).get(place.paragraph or 0, "")

    def marked(self, finding: Finding) -> str:
        """Return the words that a finding is about."""
        span = getattr(finding.place, "span", None)
        return self.of(finding)[slice(*span)] if span else ""

    def excerpt(self, finding: Finding) -> tuple[str, ...]:
        """Return the marked words among those beside them, and a line that marks them.

        Nothing where the whole paragraph is meant: its first words are told already.
        """
        text, span = self.of(finding), getattr(finding.place, "span", None)
        if not text or not span:
            return ()
        start, end = span
        first, last = max(0, start - _BESIDE), end + _BESIDE
        before = ("…" if first else "") + text[first:start]
        after = text[end:last] + ("…" if last < len(text) else "")
        shown = f"{before}{text[start:end]}{after}".translate(_BREAKS)
        return shown, f"{' ' * len(before)}{'^' * (end - start)}"


_BREAKS = str.maketrans("\n\t", "  ")


def typed(seen: Iterable[Linted | Compared]) -> Typed:
    """Return what the paragraphs of the templates say, of those that were linted."""
    return Typed({one.name: one.texts for one in seen if isinstance(one, Linted)})


def lint_facts(finding: Finding, said: Typed) -> Facts:
    """Return the marked tag, the paragraph, what to write, and what was repaired."""
    facts = finding.message.facts
    written = facts.get("tag") or facts.get("written") or ""
    suggested = finding.hint.facts.get("nearest", "")
    return {
        "tag": said.marked(finding) or str(written),
        "text": said.of(finding),
        "suggestions": list(filter(None, str(suggested).split(", "))),
        "repaired": finding.code.startswith(_REPAIRS),
    }
