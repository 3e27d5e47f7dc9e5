"""Where two languages' passages do not say the same, found arm by arm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from fleksidoc.bilingual.comparing.texts import Arm, Line, Passage, Text
from fleksidoc.bilingual.comparing.told import (
    Side,
    arranged_otherwise,
    built_otherwise,
    counted_otherwise,
    divided_otherwise,
    printed_in_one,
)
from fleksidoc.bilingual.differences import part_in_one
from fleksidoc.findings import Finding
from fleksidoc.language import Language
from fleksidoc.language.figures import Figure, figures

_BUILT_OF: Final = ("heading", "paragraph", "item", "row")
_FRONT: Final = "front"
"""All others have their heading, or are told to be built otherwise, when empty."""

_NAMED_AT_WILL: Final = "statute"
"""One text may say «the Act» where the other names it once more."""


def differences_in_passages(
    first: Mapping[str, Passage],
    second: Mapping[str, Passage],
    told: Collection[str] = (),
) -> Iterator[Finding]:
    """Yield where one language would print what the other does not, whatever is meant.

    A clause or a margin in one of them only is told elsewhere; so are the parts in
    ``told``, which are built otherwise and printed once for both.
    """
    for key, one in second.items():
        if key in first and not (one.text.is_shared and one.text.part in told):
            yield from _silent(one, first[key])
            yield from _divided(one, first[key]) or _printed(first[key], one)


def _silent(one: Passage, pattern: Passage) -> Iterator[Finding]:
    """Yield that one language has words in a passage, and the other nothing."""
    for here, there in ((one, pattern), (pattern, one)):
        if _has_words(here) and not _has_words(there):
            yield part_in_one(here.text.file, there.text.file, _FRONT)


def _has_words(passage: Passage) -> bool:
    return any(arm.lines for arm in passage.arms)


def _divided(one: Passage, pattern: Passage) -> list[Finding]:
    sides = zip_longest(one.arms, pattern.arms)
    for here, there in sides:
        conditions = _innermost(here), _innermost(there)
        if _conditions(here) != _conditions(there):
            return [divided_otherwise(one.text, pattern.text, conditions)]
    return []


def _conditions(arm: Arm | None) -> tuple[str, ...]:
    return arm.conditions if arm else ()


def _innermost(arm: Arm | None) -> str:
    return arm.conditions[-1] if arm and arm.conditions else ""


def _printed(first: Passage, second: Passage) -> Iterator[Finding]:
    for ours, theirs in zip(first.arms, second.arms, strict=True):
        for here, there, texts in (
            (ours, theirs, (first.text, second.text)),
            (theirs, ours, (second.text, first.text)),
        ):
            for field in dict.fromkeys(here.fields):
                if field not in there.fields:
                    line = next(one for one in here.lines if field in one.fields)
                    sides = Side(texts[0], line), Side(texts[1])
                    yield printed_in_one(*sides, here, field)


def doubts(
    first: Passage, second: Passage, languages: Mapping[str, Language]
) -> Iterator[Finding]:
    """Yield where two languages seem to say something else; a person may know better.

    What ``differences_in_passages`` tells of is not told again.
    """
    if _divided(first, second):
        return
    known = [languages.get(one.text.language) for one in (first, second)]
    for arms in zip(first.arms, second.arms, strict=True):
        pair = _Pair(first.text, second.text, *arms)
        if all(known):
            yield from pair.figures(*filter(None, known))
        yield from pair.fields()
        yield from pair.build()


@dataclass(frozen=True, slots=True)
class _Read:
    """A figure, and the line it stands in."""

    figure: Figure
    line: Line

    @property
    def key(self) -> tuple[str, str]:
        return self.figure.kind, self.figure.value


@dataclass(frozen=True, slots=True)
class _Pair:
    """The same arm of the same text in two languages."""

    first: Text
    second: Text
    ours: Arm
    theirs: Arm

    def figures(self, one: Language, other: Language) -> Iterator[Finding]:
        """Yield that figures differ."""
        ours, theirs = _read(self.ours, one), _read(self.theirs, other)
        here, there = _without(ours, theirs), _without(theirs, ours)
        if not here and not there:
            here, there = _of_other_units(ours, theirs)
        if here or there:
            yield counted_otherwise(
                Side(self.first, _line(here, self.ours)),
                Side(self.second, _line(there, self.theirs)),
                self.ours,
                (_written(here), _written(there)),
            )

    def fields(self) -> Iterator[Finding]:
        """Yield that the same fields stand in another order, or more often."""
        ours, theirs = self.ours.fields, self.theirs.fields
        if ours != theirs and set(ours) == set(theirs):
            apart = next(
                n
                for n, pair in enumerate(zip_longest(ours, theirs))
                if pair[0] != pair[1]
            )
            yield arranged_otherwise(
                Side(self.first, _line_of_field(self.ours, apart)),
                Side(self.second, _line_of_field(self.theirs, apart)),
                (self.ours, self.theirs),
            )

    def build(self) -> Iterator[Finding]:
        """Yield that one has more paragraphs, list items or rows."""
        ours, theirs = (
            Counter(line.kind for line in arm.lines) for arm in (self.ours, self.theirs)
        )
        for kind in _BUILT_OF:
            if ours[kind] != theirs[kind]:
                yield built_otherwise(
                    Side(self.first, _first_line(self.ours)),
                    Side(self.second, _first_line(self.theirs)),
                    self.ours,
                    kind,
                    (ours[kind], theirs[kind]),
                )


def _read(arm: Arm, language: Language) -> list[_Read]:
    return [
        _Read(figure, line)
        for line in arm.lines
        for figure in figures(line.text, language)
    ]


def _without(here: Sequence[_Read], there: Sequence[_Read]) -> list[_Read]:
    """Return the figures of ``here`` that ``there`` has none, or fewer, of."""
    left = Counter(read.key for read in there)
    missing = []
    # What can be nothing else is matched first.
    for read in sorted(here, key=lambda read: not read.figure.sure):
        if left[read.key]:
            left[read.key] -= read.figure.kind != _NAMED_AT_WILL
        elif read.figure.sure:
            missing.append(read)
    return missing


def _of_other_units(
    ours: Sequence[_Read], theirs: Sequence[_Read]
) -> tuple[list[_Read], list[_Read]]:
    """Return the first equal numbers that count something else; else nothing."""
    for key in dict.fromkeys(read.key for read in ours):
        here = [read for read in ours if read.key == key]
        there = [read for read in theirs if read.key == key]
        units = [Counter(read.figure.unit for read in side) for side in (here, there)]
        known = len(here) == len(there) and not any("" in side for side in units)
        if known and units[0] != units[1]:
            return here, there
    return [], []


def _first_line(arm: Arm) -> Line | None:
    return arm.lines[0] if arm.lines else None


def _line(reads: Sequence[_Read], arm: Arm) -> Line | None:
    return reads[0].line if reads else _first_line(arm)


def _line_of_field(arm: Arm, number: int) -> Line:
    """Return the line of a field, counted from the arm's beginning, or the last."""
    lines = [line for line in arm.lines for _ in line.fields]
    return lines[min(number, len(lines) - 1)]


def _written(reads: Sequence[_Read]) -> list[str]:
    return [read.figure.written for read in reads]
