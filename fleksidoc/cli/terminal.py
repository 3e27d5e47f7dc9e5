"""The screen of a terminal: wrapped, aligned, sparingly coloured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.padding import Padding
from rich.progress import track
from rich.table import Table
from rich.text import Text

_MANY = 5
"""So few files are done before a bar could be read."""


class Terminal:
    """A terminal that a person looks at."""

    def __init__(self, stream: TextIO) -> None:
        # What the user wrote is never read as markup.
        self._console = Console(file=stream, markup=False, highlight=False, emoji=False)

    def line(self, text: str, style: str = "", *, indent: int = 0) -> None:
        """Show a paragraph, wrapped under its own first letter."""
        padded = Padding(Text(text, style), (0, 0, 0, indent), expand=False)
        self._console.print(padded)

    def whole(self, text: str) -> None:
        """Show a line that the terminal may break, but we do not."""
        self._console.print(Text(text), soft_wrap=True)

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows in columns."""
        grid = Table.grid(padding=(0, 2))
        for row in rows:
            # A word too long for its column goes on below: never cut short.
            grid.add_row(*(Text(cell, overflow="fold") for cell in row))
        self._console.print(Padding(grid, (0, 0, 0, 2), expand=False))

    def progress(self, files: Sequence[Path], label: str) -> Iterator[Path]:
        """Give the files one by one, with a bar if there are many."""
        yield from track(
            files,
            label,
            console=self._console,
            transient=True,
            disable=len(files) < _MANY,
        )
