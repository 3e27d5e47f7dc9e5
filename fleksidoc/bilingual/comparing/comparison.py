"""Two drafts of the same document, held against each other text by text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from fleksidoc.bilingual.comparing.differing import doubts
from fleksidoc.bilingual.comparing.passages import passages
from fleksidoc.bilingual.comparing.standing import Comparison, Pair
from fleksidoc.language import Language
from fleksidoc.template.draft import Draft


def compare(
    first: Draft, second: Draft, *, languages: Mapping[str, Language]
) -> Comparison:
    """Return how the texts that two languages have in common stand to each other.

    What is in one of them only, ``compose`` tells.
    """
    (one,), (other,) = first.sources, second.sources
    ours, theirs = passages(first), passages(second)
    return Comparison(
        document=PurePosixPath(one.name).stem,
        files=(one.name, other.name),
        languages=(one.language, other.language),
        pairs=tuple(
            Pair(
                passage.text,
                theirs[key].text,
                tuple(doubts(passage, theirs[key], languages)),
            )
            for key, passage in ours.items()
            if key in theirs
        ),
    )
