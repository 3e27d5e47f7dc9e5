from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.examples import flexitime, home_office

NORWEGIAN, ENGLISH = {"LANG": "nb_NO.UTF-8"}, {"LANG": "en_GB.UTF-8"}


def test_check_shows_how_each_value_was_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml")

    assert run(["check", str(data)], NORWEGIAN) == ExitCode.DONE

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == str(data)
    assert "hours.core\tkl. 9–14.30\tkl.\xa009.00–14.30" in lines
    assert "termination.notice_employer\t1 måned\t1\xa0måned" in lines
    assert lines[-1] == f"{data}: 0 feil, 0 advarsler, 0 råd"


def test_all_that_is_wrong_is_shown_in_one_run_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(
        tmp_path / "kari.toml", ("312345609", "312345600"), ("max_plus", "max_pluss")
    )

    assert run(["check", str(data)], ENGLISH) == ExitCode.FINDINGS

    shown = capsys.readouterr().out
    assert f"{data}, line 8, employer.organisation_number: error: " in shown
    assert f"{data}, line 26, hours.account.max_pluss: error: " in shown
    assert "max_plus" in shown


def test_what_the_law_says_comes_with_its_section_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")

    assert run(["check", str(data)], NORWEGIAN) == ExitCode.DONE

    assert "hjemmekontorforskriften §\xa02" in capsys.readouterr().out


def test_the_findings_of_all_files_are_one_list_in_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = flexitime(tmp_path / "wrong.toml", ("312345609", "312345600"))
    advised = home_office(tmp_path / "advised.toml")
    missing = tmp_path / "missing.toml"

    code = run(["check", "--json", *map(str, (wrong, advised, missing))], ENGLISH)

    shown = capsys.readouterr()
    findings = json.loads(shown.out)
    assert code == ExitCode.UNREADABLE_INPUT
    assert {finding["place"]["file"] for finding in findings} == {
        str(wrong),
        str(advised),
    }
    assert {frozenset(finding) for finding in findings} == {
        frozenset(
            {
                *("code", "severity", "place"),
                *("message", "hint", "citations", "accepted"),
            }
        )
    }
    assert findings[0]["place"]["line"] == 8
    assert findings[0]["message"].keys() == {"no", "en"}
    assert shown.err.startswith(f"Error: The file {missing} does not exist.")


def test_other_languages_may_be_asked_for_than_the_data_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml", (', en = "Head of HR"', ""))

    assert run(["check", str(data), "--languages", "no"], ENGLISH) == ExitCode.DONE
    assert run(["check", str(data)], ENGLISH) == ExitCode.FINDINGS

    assert "employer.signatories[0].title" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_does_not_hide_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml")

    code = run(["check", str(tmp_path / "missing.toml"), str(data)], ENGLISH)

    shown = capsys.readouterr()
    assert code == ExitCode.UNREADABLE_INPUT
    assert "missing.toml does not exist" in shown.err
    assert f"{data}: 0 errors" in shown.out


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminal to ask")
def test_on_a_terminal_there_is_colour_and_columns(tmp_path: Path) -> None:
    data = flexitime(tmp_path / "kari.toml", ("312345609", "312345600"))

    shown = on_a_terminal("check", data.name, "--ui", "no", folder=tmp_path)

    assert "\x1b[1mkari.toml\x1b[0m" in shown
    assert "  hours.outer       " in shown
    assert "\x1b[31mkari.toml, linje 8, employer.organisation_number: feil: " in shown


def on_a_terminal(*arguments: str, folder: Path) -> str:
    """Return what a person sees who starts the program."""
    ours, theirs = os.openpty()
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "fleksidoc", *arguments],
        cwd=folder,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "100", "NO_COLOR": ""},
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        shown = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # Linux: the other end is closed.
        return b""
