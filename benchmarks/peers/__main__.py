"""Filling, measured against the other engines of Word templates, on the same content.

Run it as ``make bench``. The engines are installed, on the first run, into a folder
outside the repository. Prints one table in Markdown.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.peers.engines import Peers
from benchmarks.peers.measuring import Measured, measure

OURS = "fleksidoc"


def main() -> None:
    arguments = _arguments()
    engines = list(Peers(arguments.peers).engines())
    there = [engine for engine in engines if not engine.missing]
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        measured = measure(there, Path(folder), arguments.rounds)
    print("\n".join(_table(measured)))
    for engine in engines:
        if engine.missing:
            print(f"- {engine.name} was not measured: {engine.missing}.")
    for one in measured:
        if one.difference:
            print(f"- {one.engine.name} prints {one.difference}.")
    print(f"\n{arguments.rounds} rounds; {_machine()}.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.peers", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument(
        "--peers",
        type=Path,
        default=Path.home() / ".cache" / "fleksidoc-peers",
        help="where the other engines are, or are to be, installed",
    )
    parser.add_argument(
        "--folder", type=Path, help="on which disk documents are written"
    )
    return parser.parse_args()


def _table(measured: Sequence[Measured]) -> Iterator[str]:
    ours = next(one for one in measured if one.engine.name == OURS)
    yield "| | filled | fleksidoc is faster | written | fleksidoc is faster | bytes |"
    yield "|---|--:|--:|--:|--:|--:|"
    for one in sorted(measured, key=lambda one: statistics.median(one.filled)):
        yield (
            f"| {one.engine.name} | {_milliseconds(one.filled)}"
            f" | {_ratio(one.filled, ours.filled)}"
            f" | {_milliseconds(one.written)}"
            f" | {_ratio(one.written, ours.written)} | {one.size} |"
        )


def _milliseconds(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.2f} ms"


def _ratio(theirs: Sequence[float], ours: Sequence[float]) -> str:
    """Return how many times longer one took, by round: the median, and from to.

    >>> _ratio([2.0, 2.0, 9.0], [1.0, 1.0, 1.0])
    '2 × (2–9)'
    """
    if theirs is ours:
        return ""
    ratios = [their / our for their, our in zip(theirs, ours, strict=True)]
    return f"{statistics.median(ratios):.0f} × ({min(ratios):.0f}–{max(ratios):.0f})"


def _machine() -> str:
    return (
        f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, "
        f"load {os.getloadavg()[0]:.1f} at the end"
    )


if __name__ == "__main__":
    main()
