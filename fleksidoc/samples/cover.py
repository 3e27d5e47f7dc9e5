"""Few agreements that take every branch between them; none can be left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from fleksidoc.samples.bench import Choices, Item, Taken
from fleksidoc.samples.mending import mended
from fleksidoc.samples.search import Search

_TRIED: Final = 20
_WAYS: Final = 2
"""How many ways to take a branch are tried in a sample."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One sound agreement, and the branches that its document takes."""

    choices: Choices
    taken: Taken


def cover(search: Search) -> tuple[Sample, ...]:
    """Return samples that take all that was reached; each takes what no other does."""
    samples = list(_packed(search))
    while fewer := _with_one_less(search, samples):
        samples = fewer
    return tuple(samples)


def _packed(search: Search) -> Iterator[Sample]:
    """Yield samples, each with as much of what is left as it can hold."""
    left = search.reached()
    while left:
        best = max(search.found, key=lambda found: len(found[1] & left))
        sample = Sample(*best)
        for item in _each_branch_once(left):
            if item not in sample.taken:
                sample = (
                    _with(search, sample, item, keeping=sample.taken & left) or sample
                )
        left -= sample.taken
        yield sample


def _each_branch_once(items: Taken) -> list[Item]:
    """Return one language's item of each branch: most are the same in all."""
    by_branch = {item[1]: item for item in sorted(items, key=str, reverse=True)}
    return sorted(by_branch.values(), key=str)


def _with(
    search: Search, sample: Sample, item: Item, *, keeping: Taken
) -> Sample | None:
    """Return the sample changed to take one more branch; None if it cannot be."""
    ways = search.ways_to(item, sample.choices, most=_TRIED)
    for change in islice(ways, _WAYS):
        sound = mended(search.bench, {**sample.choices, **change}, search.pinned(item))
        taken = search.bench.taken(sound) if sound is not None else frozenset()
        if sound is not None and item in taken and keeping <= taken:
            return Sample(sound, taken)
    return None


def _with_one_less(search: Search, samples: Sequence[Sample]) -> list[Sample] | None:
    """Return samples that do without one of these; None if none can be spared."""
    everything = search.reached()
    for spared in sorted(samples, key=lambda one: len(_own(one, samples))):
        rest = [one for one in samples if one is not spared]
        left = _each_branch_once(_own(spared, samples))
        if all(_taken_up(search, rest, item) for item in left) and (
            everything <= _taken_by(rest)
        ):
            return rest
    return None


def _own(sample: Sample, samples: Iterable[Sample]) -> Taken:
    """Return what a sample takes and no other does."""
    return sample.taken - _taken_by(one for one in samples if one is not sample)


def _taken_by(samples: Iterable[Sample]) -> Taken:
    return frozenset().union(*(sample.taken for sample in samples))


def _taken_up(search: Search, samples: list[Sample], item: Item) -> bool:
    """Let one of the samples take a branch too, without losing what it alone takes."""
    if any(item in sample.taken for sample in samples):
        return True
    for number, sample in enumerate(samples):
        better = _with(search, sample, item, keeping=_own(sample, samples))
        if better:
            samples[number] = better
            return True
    return False
