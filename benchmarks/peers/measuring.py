"""Persistent workers take turns, so that all meet the same noise of the machine."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peers.engines import Engine
from benchmarks.peers.people import people
from benchmarks.peers.printed import difference, meant, printed
from benchmarks.peers.word_file import write_template


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one engine was seen to do."""

    engine: Engine
    difference: str
    """How its text differs from the one that was meant."""

    size: int
    """Bytes of its first document."""

    filled: Sequence[float]
    """Seconds for a document, round by round."""

    written: Sequence[float]
    """The same, to a new file."""


def measure(engines: Sequence[Engine], folder: Path, rounds: int) -> list[Measured]:
    """Compare what the engines print; then let them take turns."""
    _prepare(folder, engines)
    with ExitStack() as stack:
        workers = [_Worker(engine, folder, stack) for engine in engines]
        samples = [worker.write(folder / "sample", len(people())) for worker in workers]
        differences = list(map(_difference, samples))
        turns = [
            [worker.take_turns(folder / f"{number}") for worker in workers]
            for number in range(rounds)
        ]
    return [
        Measured(
            engine=engine,
            difference=different,
            size=(sample / "0.docx").stat().st_size,
            filled=[filled for filled, _ in seconds],
            written=[written for _, written in seconds],
        )
        for engine, sample, different, seconds in zip(
            engines, samples, differences, zip(*turns, strict=True), strict=True
        )
    ]


def _prepare(folder: Path, engines: Sequence[Engine]) -> None:
    for dialect in {engine.dialect for engine in engines}:
        write_template(folder / f"{dialect.name}.docx", dialect)
    data = json.dumps(people(), ensure_ascii=False)
    (folder / "people.json").write_text(data, "utf-8")


class _Worker:
    """One engine in a process of its own."""

    def __init__(self, engine: Engine, folder: Path, stack: ExitStack) -> None:
        self._engine = engine
        template = folder / f"{engine.dialect.name}.docx"
        self._process = stack.enter_context(
            subprocess.Popen(  # noqa: S603 - our own workers
                [*engine.command, str(template), str(folder / "people.json")],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )

    def take_turns(self, folder: Path) -> tuple[float, float]:
        """Return the seconds for a document: only filled, and also written."""
        # Each round has a folder of its own and none is deleted: a file costs more to
        # write over, or where others were just deleted, than it costs to fill.
        target = folder / self._engine.name
        target.mkdir(parents=True)
        return self._turn(""), self._turn(str(target))

    def write(self, folder: Path, documents: int) -> Path:
        """Write documents to be read; return their folder."""
        target = folder / self._engine.name
        target.mkdir(parents=True)
        self._tell(str(target), documents)
        return target

    def _turn(self, folder: str) -> float:
        return self._tell(folder, self._engine.turns) / self._engine.turns / 1e9

    def _tell(self, folder: str, documents: int) -> int:
        asked, answers = self._process.stdin, self._process.stdout
        assert asked  # noqa: S101 - both are pipes, see above
        assert answers  # noqa: S101
        asked.write(json.dumps({"folder": folder, "count": documents}) + "\n")
        asked.flush()
        return int(answers.readline())


def _difference(sample: Path) -> str:
    """Return the first way in which one of the documents is not what was meant."""
    differences = (
        difference(meant(person), printed(sample / f"{number}.docx"))
        for number, person in enumerate(people())
    )
    return next(filter(None, differences), "")
