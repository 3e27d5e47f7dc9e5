"""Two texts laid side by side: which passages belong together, and what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from fleksidoc.verifying.passages import Passage

_ALIKE = 0.5
"""How much of two passages must be the same for one to be the other, changed."""

_CONTEXT = 3
"""How many words are shown on either side of what differs."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A passage that should stand there, and what stands there; None is nothing."""

    passage: Passage
    """The one by which people find the place."""

    expected: Passage | None
    found: Passage | None


def differences(
    expected: Sequence[Passage], found: Sequence[Passage]
) -> list[Difference]:
    """Return where two texts differ, in the order of the text."""
    matcher = SequenceMatcher(
        a=[(one.part, one.text) for one in expected],
        b=[(one.part, one.text) for one in found],
        autojunk=False,
    )
    told: list[Difference] = []
    same: list[tuple[Passage, Passage]] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            pairs = list(zip(expected[a:b], found[c:d], strict=True))
            same += pairs
            told += [Difference(p, p, q) for p, q in pairs if p.unread != q.unread]
        else:
            told += _paired(expected[a:b], found[c:d])
    known = same + [
        (one.expected, one.found) for one in told if one.expected and one.found
    ]
    return [_in_place(one, known) for one in told]


def _paired(
    expected: Sequence[Passage], found: Sequence[Passage]
) -> Iterator[Difference]:
    """Lay together what is alike, in order; the rest is gone or has come."""
    rest = list(found)
    for passage in expected:
        number = next((n for n, one in enumerate(rest) if _alike(passage, one)), None)
        if number is None:
            yield Difference(passage, passage, None)
        else:
            yield from (Difference(new, None, new) for new in rest[:number])
            yield Difference(passage, passage, rest[number])
            rest = rest[number + 1 :]
    yield from (Difference(new, None, new) for new in rest)


def _in_place(
    difference: Difference, known: Sequence[tuple[Passage, Passage]]
) -> Difference:
    """Give a new passage the language and heading of its neighbours.

    What is typed into a document is marked with the language of the program that it
    is typed in, whatever text it stands in.
    """
    new = difference.found
    if difference.expected or new is None:
        return difference
    beside = (ours for ours, theirs in known if theirs.cell and theirs.cell == new.cell)
    neighbour = next(beside, None)
    if neighbour is None:
        return difference
    passage = replace(new, languages=neighbour.languages, heading=neighbour.heading)
    return Difference(passage, None, new)


def _alike(one: Passage, other: Passage) -> bool:
    words = SequenceMatcher(a=one.text.split(), b=other.text.split(), autojunk=False)
    return one.part == other.part and words.ratio() >= _ALIKE


def shown(expected: str, found: str) -> tuple[str, str]:
    """Return two texts cut down to where they differ, a few words on either side.

    >>> shown("a b c d e six f g h i j", "a b c d e three f g h i j")
    ('… c d e six f g h …', '… c d e three f g h …')
    """
    one, other = expected.split(), found.split()
    before = _common(one, other)
    after = _common(one[before:][::-1], other[before:][::-1])
    return _cut(one, before, after), _cut(other, before, after)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    shorter = min(len(one), len(other))
    return next((number for number, (a, b) in pairs if a != b), shorter)


def _cut(words: Sequence[str], before: int, after: int) -> str:
    start = max(before - _CONTEXT, 0)
    end = min(len(words) - after + _CONTEXT, len(words))
    cut = [*["…"][: start > 0], *words[start:end], *["…"][: end < len(words)]]
    return " ".join(cut)
