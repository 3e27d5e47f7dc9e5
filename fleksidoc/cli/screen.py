"""Where text goes: lines in a pipe, a little typography on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol, TextIO

import click


class Screen(Protocol):
    """What a command needs to show its results."""

    def line(self, text: str, style: str = "", *, indent: int = 0) -> None:
        """Show a paragraph; ``style`` is a colour or ``bold`` or ``dim``."""

    def whole(self, text: str) -> None:
        """Show a line that must stay in one piece, as the name of a file."""

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows of cells."""

    def progress(self, files: Sequence[Path], label: str) -> Iterable[Path]:
        """Give the files one by one and show how far it has come."""


class Pipe:
    """Plain lines: what another program reads, or a file."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def line(self, text: str, style: str = "", *, indent: int = 0) -> None:
        """Show a paragraph as one line."""
        del style
        click.echo(" " * indent + text, file=self._stream)

    def whole(self, text: str) -> None:
        """Show a line."""
        self.line(text)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows with a tab between the cells, as spreadsheets and cut read them."""
        for row in rows:
            self.line("\t".join(row))

    def progress(self, files: Sequence[Path], label: str) -> Iterator[Path]:
        """Give the files one by one."""
        del label
        yield from files


def out() -> Screen:
    """Return where results go."""
    return _screen(sys.stdout)


def err() -> Screen:
    """Return where go findings of a run, errors and progress."""
    return _screen(sys.stderr)


def _screen(stream: TextIO) -> Screen:
    if not stream.isatty():
        return Pipe(stream)
    from fleksidoc.cli.terminal import Terminal

    return Terminal(stream)
