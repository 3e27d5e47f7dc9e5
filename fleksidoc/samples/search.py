"""Sound agreements that between them take every branch that one can be found for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, combinations, islice, product
from typing import Final

from fleksidoc.samples.bench import ABSENT, THERE, Bench, Choices, Item, Taken
from fleksidoc.samples.keys import Key, Table
from fleksidoc.samples.mending import mended
from fleksidoc.template.branches import Known
from fleksidoc.template.expression.expressions import Path

_MOST_TRIED: Final = 2000
"""Ways to set the fields that a branch turns on, before it is given up."""

_MOST_BASES: Final = 3
_MOST_MENDED: Final = 12
"""Of those that take it, how many are tried to be mended."""


@dataclass
class Search:
    """Looks for sound agreements; keeps those that took a branch first."""

    bench: Bench
    mentioned: frozenset[str]
    """The keys that the templates speak of: others would not be seen."""

    found: list[tuple[Choices, Taken]] = field(default_factory=list)

    def run(self) -> None:
        """Try the broad ones, then look for each branch that is not reached yet."""
        for base in self._bases():
            self._keep(mended(self.bench, base))
        for item in self.bench.known:
            if item not in self.reached():
                self._keep(self._for(item))

    @cached_property
    def every(self) -> Mapping[str, Key | Table]:
        """Every key and table below the root, by its path."""
        return {one.path: one for one in self.bench.table.every()}

    def reached(self) -> Taken:
        """Return the branches that some agreement found so far takes."""
        return frozenset().union(*(taken for _, taken in self.found))

    def _keep(self, choices: Choices | None) -> None:
        if choices is not None:
            self.found.append((choices, self.bench.taken(choices)))

    def _bases(self) -> Iterator[Choices]:
        """Yield what may be sound, of a document written before and of one after."""
        for when in _ways(self.every["issued"]):
            for base in self._of_one_time():
                yield {**base, "issued": when}

    def _of_one_time(self) -> Iterator[Choices]:
        """Yield all that is mentioned, nothing, everything, and what lies between."""
        every = [one for one in self.bench.table.every() if not one.required]
        optional = [one for one in every if one.path in self.mentioned]
        full = {one.path: THERE for one in optional}
        yield from (full, {}, {one.path: THERE for one in every})
        for one in optional:
            if isinstance(one, Table) and "." not in one.path:
                yield {**full, one.path: ABSENT}
                yield {one.path: THERE}

    def _for(self, item: Item) -> Choices | None:
        """Return a sound agreement that takes a branch, if one can be found."""
        for base, _ in self.found[:_MOST_BASES]:
            for change in islice(self.ways_to(item, base), _MOST_MENDED):
                sound = mended(self.bench, {**base, **change}, self.pinned(item))
                if sound is not None and self.bench.takes(sound, item):
                    return sound
        return None

    def ways_to(
        self, item: Item, base: Choices, most: int = _MOST_TRIED
    ) -> Iterator[Choices]:
        """Yield changes of ``base`` that take a branch, sound or not, nearest first."""
        for change in islice(self._changes(self.bench.known[item], base), most):
            if self.bench.takes({**base, **change}, item):
                yield change

    def pinned(self, item: Item) -> frozenset[str]:
        """Return the keys that a branch turns on, those of computed fields aside."""
        turns_on = self.bench.known[item].turns_on
        steps = (accumulate(path.names, "{}.{}".format) for path in turns_on)
        return frozenset(key for way in steps for key in way if key in self.every)

    def _changes(self, known: Known, base: Choices) -> Iterator[Choices]:
        """Yield ways to set the fields that a branch turns on, the nearest first."""
        settings = [
            self._other_settings(path, base) for path in sorted(known.turns_on, key=str)
        ]
        for count in range(len(settings) + 1):
            for changed in combinations(settings, count):
                for parts in product(*changed):
                    yield {key: way for part in parts for key, way in part.items()}

    def _other_settings(self, path: Path, base: Choices) -> list[Choices]:
        """Return what a field can be made that it is not."""
        return [
            setting
            for setting in self._settings(path)
            if any(_now(self.every[key], base) != way for key, way in setting.items())
        ]

    def _settings(self, path: Path) -> Iterator[Choices]:
        """Yield what a field that a condition speaks of can be."""
        *above, own = accumulate(path.names, "{}.{}".format)
        known = (self.every[key] for key in above if key in self.every)
        optional = [one.path for one in known if not one.required]
        there = dict.fromkeys(optional, THERE)
        if own not in self.every:
            yield from self._of_computed(".".join(path.names[:-1]), there)
            return
        one = self.every[own]
        yield from ({**there, own: way} for way in _ways(one))
        if not one.required:
            yield {own: ABSENT}
        elif optional:
            yield {optional[-1]: ABSENT}

    def _of_computed(self, table: str, there: Choices) -> Iterator[Choices]:
        """Yield what the keys beside a computed field can be: none, or one other."""
        beside = {
            key: one
            for key, one in self.every.items()
            if key.rpartition(".")[0] == table
        }
        optional = [key for key, one in beside.items() if not one.required]
        yield dict.fromkeys(optional, ABSENT)
        for key, one in beside.items():
            yield from ({**there, key: way} for way in _ways(one))


def _now(one: Key | Table, choices: Choices) -> int:
    return choices.get(one.path, THERE if one.required else ABSENT)


def _ways(one: Key | Table) -> Sequence[int]:
    """Return what a key or a table that is there can be."""
    return range(len(one.options)) if isinstance(one, Key) else (THERE,)
