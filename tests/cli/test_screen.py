from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from fleksidoc.cli import screen
from fleksidoc.cli.screen import Pipe
from fleksidoc.cli.terminal import Terminal

FILES = [Path(f"{number}.toml") for number in range(9)]


class Console(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_a_pipe_gets_plain_lines() -> None:
    stream = io.StringIO()
    pipe = Pipe(stream)

    pipe.line("[red]kari.toml[/red] " + "x" * 90, "red", indent=2)
    pipe.table([("a", "b"), ("c", "d")])

    assert stream.getvalue() == f"  [red]kari.toml[/red] {'x' * 90}\na\tb\nc\td\n"
    assert list(pipe.progress(FILES, "Working")) == FILES


def test_a_terminal_gets_colour_and_lines_that_fit() -> None:
    stream = Console()

    Terminal(stream).line(
        "one two three four five six seven eight nine", "red", indent=4
    )

    first, second = stream.getvalue().rstrip().split("\n")
    assert "\x1b[31m" in first
    assert first.startswith("    ")
    assert second.startswith("    ")


def test_nothing_in_a_table_is_cut_short() -> None:
    stream = Console()
    cells = ("hours.account.time_off_days_per_year", "x" * 50, "y" * 30)

    Terminal(stream).table([cells])

    shown = stream.getvalue()
    assert "…" not in shown
    assert sum(map(shown.count, "xy")) - sum(map(cells[0].count, "xy")) == 80


def test_the_name_of_a_file_stays_in_one_piece() -> None:
    stream = Console()

    Terminal(stream).whole("out/" + "x" * 90 + ".docx")

    assert stream.getvalue() == f"out/{'x' * 90}.docx\n"


def test_what_the_user_wrote_is_never_markup() -> None:
    stream = Console()

    Terminal(stream).line("[red]text[/red] :smile: {{ x }}")
    Terminal(stream).table([("[bold]key[/bold]", "1")])

    assert "[red]text[/red] :smile: {{ x }}" in stream.getvalue()
    assert "[bold]key[/bold]" in stream.getvalue()


@pytest.mark.parametrize(("files", "times"), [(FILES, 1), (FILES[:2], 0)])
def test_a_bar_is_shown_only_where_it_can_be_read(
    files: list[Path], times: int
) -> None:
    stream = Console()

    assert list(Terminal(stream).progress(files, "Working")) == files

    assert min(stream.getvalue().count("Working"), 1) == times


def test_the_screen_is_what_the_stream_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Console())
    monkeypatch.setattr(sys, "stderr", io.StringIO())

    assert isinstance(screen.out(), Terminal)
    assert isinstance(screen.err(), Pipe)
