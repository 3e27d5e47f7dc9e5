from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click
import pytest

from fleksidoc.cli import command_line
from fleksidoc.errors import ExitCode, FleksidocError, Message

ENGLISH = {"LANG": "en_GB.UTF-8"}


def fails_with(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be one command that fails."""

    def fail() -> None:
        raise error

    command = click.Group("fleksidoc", invoke_without_command=True, callback=fail)
    monkeypatch.setattr(command_line, "program", lambda: command)


def start(
    *arguments: str, stdout: int | IO[bytes] = subprocess.PIPE, encoding: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """Start the program as a process of its own."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "fleksidoc", *arguments],
        env=os.environ | ENGLISH | {"PYTHONIOENCODING": encoding},
        check=False,
        stdout=stdout,
        stderr=subprocess.PIPE,
    )


class NothingGoesError(FleksidocError):
    exit_code = ExitCode.TEMPLATE

    def __init__(self) -> None:
        super().__init__(
            Message(no="Ingenting går.", en="Nothing goes."),
            hint=Message(no="Vent.", en="Wait."),
        )


@pytest.mark.parametrize(
    ("ui", "expected"),
    [
        ("no", "Feil: Ingenting går.\n    Vent.\n"),
        ("en", "Error: Nothing goes.\n    Wait.\n"),
    ],
)
def test_what_stops_us_is_told_with_its_hint_and_its_exit_code(
    ui: str,
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fails_with(NothingGoesError(), monkeypatch)

    assert command_line.run([], {"LANG": ui}) == ExitCode.TEMPLATE

    assert capsys.readouterr() == ("", expected)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["templates", "lint", "--no-such-option"], "No such option"),
        (["check"], "Missing argument"),
        (["check", "--on", "tomorrow", "kari.toml"], "Write the date"),
    ],
)
def test_a_program_is_told_as_json_what_is_wrong_with_its_arguments(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = command_line.run([*arguments, "--json"], {"LANG": "en_GB"})

    out, err = capsys.readouterr()
    error = json.loads(out)["error"]
    assert code == ExitCode.USAGE == error["exit_code"]
    assert message in error["message"]
    assert err == ""


def test_a_program_is_told_as_json_what_stops_the_whole_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["templates", "lint", str(tmp_path), "--json"]

    code = command_line.run(asked, {"LANG": "en_GB"})

    out, err = capsys.readouterr()
    error = json.loads(out)["error"]
    assert code == error["exit_code"] == ExitCode.TEMPLATE
    assert set(error["message"]) == set(error["hint"]) == {"no", "en"}
    assert error["message"]["en"] in err


def test_a_bug_shows_its_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fails_with(ZeroDivisionError("a bug"), monkeypatch)

    assert command_line.run([], ENGLISH) == ExitCode.BUG

    assert "ZeroDivisionError: a bug" in capsys.readouterr().err


def test_an_error_about_a_file_that_nobody_foresaw_is_a_bug(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fails_with(FileNotFoundError(2, "gone", "somewhere"), monkeypatch)

    assert command_line.run([], ENGLISH) == ExitCode.BUG

    assert "FileNotFoundError" in capsys.readouterr().err


def test_who_stops_it_with_the_keyboard_sees_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fails_with(KeyboardInterrupt(), monkeypatch)

    assert command_line.run([], ENGLISH) == 130

    assert capsys.readouterr().err.strip() == "Stopped."


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (BrokenPipeError(32, "Broken pipe"), ""),
        (OSError(28, "No space left on device"), "Cannot write the output: "),
    ],
)
def test_output_that_cannot_be_written_is_no_bug(
    error: OSError,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    fails_with(error, monkeypatch)
    terminal = os.dup(1)
    monkeypatch.setattr(sys, "stdout", os.fdopen(1, "w", closefd=False))

    code = command_line.run([], ENGLISH)

    os.dup2(terminal, 1)
    os.close(terminal)
    assert code == ExitCode.CANNOT_WRITE
    assert capfd.readouterr().err.startswith(message)


def test_a_full_disk_behind_the_output_is_told() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")

    with full.open("wb") as nowhere:
        done = start("--help", stdout=nowhere)

    assert done.returncode == ExitCode.CANNOT_WRITE
    assert done.stderr.startswith(b"Cannot write the output: ")
    assert b"Traceback" not in done.stderr


def test_an_error_stream_that_takes_no_more_is_no_bug() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")

    with full.open("wb") as nowhere:
        done = subprocess.run(
            [sys.executable, "-m", "fleksidoc", "check", "missing.toml"],
            check=False,
            stderr=nowhere,
        )

    assert done.returncode == ExitCode.CANNOT_WRITE


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_streams_that_are_closed_are_no_bug(closed: str) -> None:
    if sys.platform == "win32":
        pytest.skip("no shell that closes streams")

    done = subprocess.run(  # noqa: S603 - our own program
        ["/bin/sh", "-c", f'"{sys.executable}" -m fleksidoc --help {closed}'],
        check=False,
        capture_output=True,
    )

    assert done.returncode == ExitCode.DONE
    assert done.stderr == b""


@pytest.fixture
def own_signals() -> Iterator[None]:
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


@pytest.mark.usefixtures("own_signals")
def test_a_program_that_is_asked_to_end_clears_up_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def asked_to_end(*_: object) -> int:
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            print("cleared up")  # noqa: T201 - as a command does
        return ExitCode.DONE

    monkeypatch.setattr(command_line, "run", asked_to_end)

    with pytest.raises(SystemExit) as ended:
        command_line.main()

    assert ended.value.code == 128 + signal.SIGTERM
    assert capsys.readouterr().out == "cleared up\n"


@pytest.mark.usefixtures("own_signals")
@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_stream_that_is_closed_goes_to_nobody(
    closed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, closed, None)
    monkeypatch.setattr(sys, "argv", ["fleksidoc", "--version"])

    with pytest.raises(SystemExit) as ended:
        command_line.main()

    assert ended.value.code == ExitCode.DONE
    getattr(sys, closed).close()


def test_an_old_console_is_no_reason_to_fail() -> None:
    done = start("--help", "--ui", "no", encoding="iso8859-5")

    assert done.returncode == ExitCode.DONE
    assert b"Avtaler om hjemmekontor" in done.stdout
    assert rb"p\xe5 to spr\xe5k" in done.stdout


@pytest.mark.usefixtures("own_signals")
def test_the_module_and_the_command_are_the_same_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["fleksidoc", "--version"])

    with pytest.raises(SystemExit) as ended:
        command_line.main()

    assert ended.value.code == ExitCode.DONE
    assert capsys.readouterr().out == start("--version").stdout.decode()
