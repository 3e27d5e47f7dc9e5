"""How two languages stand to each other, and to what was agreed: plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fleksidoc.bilingual.agreed import Agreed, AgreedTexts, Digests
from fleksidoc.bilingual.comparing.texts import Text
from fleksidoc.bilingual.comparing.told import never_agreed, stale, unsettled
from fleksidoc.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Pair:
    """The same text in two languages."""

    first: Text
    second: Text
    doubts: tuple[Finding, ...]
    """Where they seem to say something else; a person may know better."""

    @property
    def key(self) -> str:
        """What the text is called in both."""
        return self.first.key

    @property
    def digests(self) -> dict[str, str]:
        """The two texts as they are kept when they are agreed on."""
        return {text.language: text.digest for text in (self.first, self.second)}

    def changed(self, before: Digests) -> list[Text]:
        """Return the texts that are not as they were agreed on."""
        texts = (self.first, self.second)
        return [one for one in texts if before.get(one.language) != one.digest]

    def against(self, before: Digests) -> Iterator[Finding]:
        """Yield what a person has to look at, unless both are as agreed on."""
        changed = self.changed(before)
        for one, other in ((self.first, self.second), (self.second, self.first)):
            if changed == [one] and one.language in before:
                yield stale(other, one)
        if changed:
            yield from self.doubts

    def is_new(self, before: Digests) -> bool:
        """Tell whether it has to be agreed on, and is not stale."""
        changed = self.changed(before)
        return len(changed) > 1 or any(one.language not in before for one in changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The texts that two languages of a document have in common."""

    document: str
    files: tuple[str, str]
    languages: tuple[str, str]
    pairs: tuple[Pair, ...]

    @property
    def texts(self) -> AgreedTexts:
        """The texts as they are kept when they are agreed on."""
        return {pair.key: pair.digests for pair in self.pairs}

    def against(self, agreed: Agreed) -> list[Finding]:
        """Return what a person has to look at: stale texts and doubts, none settled.

        What somebody has agreed on, as it stands now, is not asked about again.
        """
        before = agreed.of(self.document)
        found = [
            finding
            for pair in self.pairs
            for finding in pair.against(before.get(pair.key, {}))
        ]
        if not before:
            return [*found, never_agreed(*self.files)]
        new = [one.key for one in self.pairs if one.is_new(before.get(one.key, {}))]
        gone = list(self._gone(before))
        return [*found, *([unsettled(*self.files, new, gone)] if new or gone else [])]

    def wrong(self, agreed: Agreed) -> tuple[Finding, ...]:
        """Return what keeps the two from one document until a person settles it."""
        found = self.against(agreed)
        return tuple(one for one in found if one.severity is Severity.ERROR)

    def _gone(self, before: Mapping[str, Digests]) -> Iterator[str]:
        present = {pair.key for pair in self.pairs}
        for key, digests in before.items():
            if key not in present and set(self.languages) <= set(digests):
                yield key
