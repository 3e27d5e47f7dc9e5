"""Choices that contradict each other, or the law, are mended by changing a few."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from fleksidoc.findings import DataPlace, Finding
from fleksidoc.law import rules
from fleksidoc.samples.bench import ABSENT, THERE, Bench, Choices
from fleksidoc.samples.keys import Key, Table

_MOST_STEPS: Final = 12


def mended(
    bench: Bench, choices: Choices, pinned: Collection[str] = ()
) -> Choices | None:
    """Return sound choices like these; None if no change of the others makes them so.

    What is ``pinned`` stays as it is. A key that is missing is added, and one that
    clashes is left out or, if it cannot be, given its next value.
    """
    every = {one.path: one for one in bench.table.every()}
    for _ in range(_MOST_STEPS):
        errors = bench.errors(choices)
        if not errors:
            return choices
        changed = _changed(errors, choices, every, pinned)
        if changed is None:
            return None
        choices = changed
    return None


def _changed(
    errors: list[Finding],
    choices: Choices,
    every: dict[str, Key | Table],
    pinned: Collection[str],
) -> Choices | None:
    """Return the choices with one changed for each error that points to one."""
    changed = dict(choices)
    for error in errors:
        for path in _named(error):
            if (
                path in every
                and path not in pinned
                and changed.get(path) == choices.get(path)
            ):
                step = _step(every[path], choices)
                if step is not None:
                    changed[path] = step
                    break
    return changed if changed != choices else None


def _named(error: Finding) -> Iterator[str]:
    """Yield the keys an error speaks of, the one it points to first."""
    facts = [str(fact) for fact in error.message.facts.values()]
    place = error.place.key if isinstance(error.place, DataPlace) else ""
    for key in (place, *facts, *_read_by(error.code)):
        path = "".join(piece.partition("]")[2] or piece for piece in key.split("["))
        steps = path.split(".")
        while steps:
            yield ".".join(steps)
            steps.pop()


def _read_by(code: str) -> Iterable[str]:
    """Return the keys that a legal rule reads; of other findings, none."""
    return next(
        (rule.provision.reads for rule in rules() if rule.provision.code == code), ()
    )


def _step(one: Key | Table, choices: Choices) -> int | None:
    """Return another choice: there if it is absent, else absent, else the next."""
    option = choices.get(one.path, THERE if one.required else ABSENT)
    if option == ABSENT:
        return THERE
    if not one.required:
        return ABSENT
    if isinstance(one, Key) and option + 1 < len(one.options):
        return option + 1
    return None
