"""Two languages of a document, held against each other and against what was agreed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from fleksidoc.bilingual.comparing.agreed import Agreed, AgreedTexts, Digests
from fleksidoc.bilingual.comparing.differing import doubts
from fleksidoc.bilingual.comparing.passages import Passage, passages
from fleksidoc.bilingual.comparing.told import never_agreed, stale, unsettled
from fleksidoc.findings import Finding
from fleksidoc.language import Language
from fleksidoc.template.draft import Draft
from fleksidoc.template.source import SourceFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The passages that two languages of a document have in common."""

    sources: tuple[SourceFile, SourceFile]
    pairs: Mapping[str, tuple[Passage, Passage]]
    languages: Mapping[str, Language]

    @property
    def document(self) -> str:
        """What the document is called."""
        return PurePosixPath(self.sources[0].name).stem

    @property
    def texts(self) -> AgreedTexts:
        """The texts as they are now, as they are kept when they are agreed on."""
        return {
            key: {passage.language: passage.digest for passage in pair}
            for key, pair in self.pairs.items()
        }

    def against(self, agreed: Agreed) -> list[Finding]:
        """Return what a person has to look at: stale texts and doubts, none settled.

        What somebody has agreed on, as it stands now, is not asked about again.
        """
        before = agreed.of(self.document)
        found = [
            finding
            for key, pair in self.pairs.items()
            for finding in self._of_pair(pair, before.get(key, {}))
        ]
        if not before:
            return [*found, never_agreed(*self._files)]
        new = [key for key in self.pairs if self._is_new(key, before)]
        gone = [key for key in before if self._is_gone(key, before)]
        return [*found, *([unsettled(*self._files, new, gone)] if new or gone else [])]

    def _of_pair(
        self, pair: tuple[Passage, Passage], before: Digests
    ) -> Iterator[Finding]:
        changed = [one for one in pair if before.get(one.language) != one.digest]
        if not changed:
            return
        for one, other in (pair, pair[::-1]):
            if one in changed and other not in changed and one.language in before:
                yield stale(other, one)
        yield from doubts(*pair, self.languages)

    def _is_new(self, key: str, before: AgreedTexts) -> bool:
        """Tell whether both languages have a text that nobody has agreed on."""
        digests = before.get(key, {})
        first, second = self.pairs[key]
        changed = [digests.get(one.language) != one.digest for one in (first, second)]
        both_known = {first.language, second.language} <= set(digests)
        return all(changed) if both_known else True

    def _is_gone(self, key: str, before: AgreedTexts) -> bool:
        return key not in self.pairs and self._codes <= set(before[key])

    @property
    def _files(self) -> tuple[str, str]:
        first, second = self.sources
        return first.name, second.name

    @property
    def _codes(self) -> set[str]:
        return {source.language for source in self.sources}


def compare(
    first: Draft, second: Draft, languages: Mapping[str, Language]
) -> Comparison:
    """Return what two languages of a document have in common.

    What is in one of them only, ``compose`` tells.
    """
    ours, theirs = passages(first), passages(second)
    (one,), (other,) = first.sources, second.sources
    return Comparison(
        sources=(one, other),
        pairs={key: (ours[key], theirs[key]) for key in ours if key in theirs},
        languages=languages,
    )
