from __future__ import annotations

import json
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
    assert f"{data}, line 25, hours.account.max_pluss: error: " in shown
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
        frozenset({"code", "severity", "place", "message", "hint", "citations"})
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
