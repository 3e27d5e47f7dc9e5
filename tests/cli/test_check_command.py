from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.clauses import changed, without
from tests.examples import changed_templates, flexitime, home_office

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


ACCEPT = """\
[[accept]]
code = "WEA1027"
ground = "§ 10-11 (2)"
reason = "Vaktsentralen er alltid betjent"
by = "Ingrid Berg"

[termination]"""


def test_what_is_accepted_is_shown_as_accepted_and_counted_by_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(
        tmp_path / "kari.toml",
        ("06:00-21:00", "06:00-22:00"),
        ("[termination]", ACCEPT),
    )

    assert run(["check", str(data)], NORWEGIAN) == ExitCode.DONE

    shown = capsys.readouterr().out
    assert f"{data}, linje 22, hours.outer: advarsel, godtatt: " in shown
    assert "    Godtatt av Ingrid Berg på grunnlag av § 10-11 (2): " in shown
    assert shown.endswith(f"{data}: 0 feil, 0 advarsler, 0 råd, 1 godtatt\n")


def test_many_files_have_a_sum(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = flexitime(tmp_path / "wrong.toml", ("312345609", "312345600"))
    sound = flexitime(tmp_path / "sound.toml", ("time_off_days_per_year = 24\n", ""))
    missing = tmp_path / "missing.toml"

    run(["check", str(wrong), str(sound)], ENGLISH)
    run(["check", str(wrong), str(sound), str(missing)], NORWEGIAN)

    lines = capsys.readouterr().out.splitlines()
    assert "2 files, 1 with errors: 1 error, 0 warnings, 1 piece of advice" in lines
    assert lines[-1] == "3 filer, 1 med feil, 1 ikke lest: 1 feil, 0 advarsler, 1 råd"


def test_the_law_of_another_day_can_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")

    run(["check", str(data), "--json", "--on", "2022-06-30"], ENGLISH)
    before = {finding["code"] for finding in json.loads(capsys.readouterr().out)}
    run(["check", str(data), "--json", "--on", "2028-01-01"], ENGLISH)
    later = {finding["code"] for finding in json.loads(capsys.readouterr().out)}

    assert not any(code.startswith("HOR") for code in before)
    assert "LAW011" in later - before


@pytest.mark.parametrize("date", ["2027-02-29", "1.1.2027", ""])
def test_a_day_that_is_none_is_refused(
    date: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml")

    assert run(["check", str(data), "--on", date], ENGLISH) == ExitCode.USAGE

    assert "with year, month and day: 2027-01-31" in capsys.readouterr().err


def test_one_form_for_other_programs_is_enough(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml")

    assert run(["check", str(data), "--json", "--sarif"], ENGLISH) == ExitCode.USAGE

    assert "either --json or --sarif" in capsys.readouterr().out


def test_the_receipt_says_where_each_thing_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")

    assert run(["check", "--receipt", str(data)], NORWEGIAN) == ExitCode.DONE

    shown = capsys.readouterr().out
    assert (
        "  omfanget av hjemmearbeidet "
        "(hjemmekontorforskriften §\xa02 første ledd første strekpunkt)\n"
        "      scope.days\n"
        "      no: Omfanget av hjemmekontor (scope)\n"
        "      en: Extent of the home office (scope)\n"
    ) in shown
    assert (
        "  prøvetid for hjemmearbeidsordningen "
        "(hjemmekontorforskriften §\xa02 første ledd sjette strekpunkt)\n"
        "      ikke avtalt\n"
    ) in shown
    assert "      gjelder ikke\n" in shown


def test_the_receipt_shows_what_is_not_printed_and_where_it_should_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")
    own = changed(
        tmp_path / "own",
        lambda text: text.replace(b"{{ equipment.operation }}", b"NN"),
        languages=["no"],
    )
    arguments = ["--receipt", "--languages", "no", "--templates", str(own), str(data)]

    assert run(["check", *arguments], ENGLISH) == ExitCode.TEMPLATE

    shown = capsys.readouterr().out
    assert "no/agreement.docx: error: What is agreed on ownership" in shown
    assert (
        "      equipment.items, equipment.operation, equipment.maintenance\n"
        "      no: Utstyr (equipment)\n"
        "      no: not printed: equipment.operation\n"
    ) in shown
    assert ": 1 error, " in shown


def test_a_clause_that_is_gone_is_named_in_no_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")
    own = without(tmp_path / "own", "duration")

    run(["check", "--receipt", "--templates", str(own), str(data)], ENGLISH)

    assert (
        "      duration.start\n"
        "      no: not printed: duration.start\n"
        "      en: not printed: duration.start\n"
    ) in capsys.readouterr().out


def test_the_receipt_in_json_is_by_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")
    wrong = flexitime(tmp_path / "wrong.toml", ("312345609", "312345600"))

    run(["check", "--receipt", "--json", str(data), str(wrong)], ENGLISH)

    sound, faulty = json.loads(capsys.readouterr().out)
    assert sound["data"] == str(data)
    assert {finding["severity"] for finding in sound["findings"]} == {
        "warning",
        "advice",
    }
    assert sound["receipt"][0] == {
        "item": "extent",
        "words": {
            "no": "omfanget av hjemmearbeidet",
            "en": "the extent of the work from home",
        },
        "citation": {
            "no": "hjemmekontorforskriften §\xa02 første ledd første strekpunkt",
            "en": "Home Office Regulations section\xa02 first paragraph first dash",
        },
        "answer": "printed",
        "keys": ["scope.days"],
        "clauses": {
            "no": [{"id": "scope", "heading": "Omfanget av hjemmekontor"}],
            "en": [{"id": "scope", "heading": "Extent of the home office"}],
        },
        "missing": {},
    }
    assert faulty["receipt"] == []
    assert faulty["findings"][0]["severity"] == "error"


def test_a_template_that_cannot_be_used_gives_no_receipt_but_the_findings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")
    own = changed_templates(tmp_path / "own", ("{{ hours.core }}", "{{ hours.cor }}"))
    arguments = ["--receipt", "--templates", str(own), str(data)]

    assert run(["check", *arguments], ENGLISH) == ExitCode.TEMPLATE
    assert run(["check", "--json", *arguments], ENGLISH) == ExitCode.TEMPLATE

    shown = capsys.readouterr()
    assert "What the law wants" not in shown.out
    assert "[HOR301]" in shown.out
    assert shown.err.count("hours.cor") >= 2


def test_with_receipts_json_is_by_file_whatever_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = flexitime(tmp_path / "wrong.toml", ("312345609", "312345600"))

    run(["check", "--receipt", "--json", str(wrong)], ENGLISH)

    (only,) = json.loads(capsys.readouterr().out)
    assert only["data"] == str(wrong)
    assert only["receipt"] == []
