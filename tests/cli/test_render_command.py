from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.clauses import without
from tests.conftest import REPOSITORY
from tests.examples import changed_templates, flexitime, home_office

ENGLISH = {"LANG": "en_GB.UTF-8"}
STEM = "kari-nordmann-agreement-no-en"
WORD_ONLY = ["--format", "docx"]


@pytest.fixture(autouse=True)
def in_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_files_are_made_where_one_stands_and_listed_one_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flexitime(tmp_path / "kari.toml")

    assert run(["render", "kari.toml"], ENGLISH) == ExitCode.DONE

    shown = capsys.readouterr()
    made = [f"{STEM}.docx", f"{STEM}.pdf", f"{STEM}.manifest.json"]
    assert shown.out.splitlines() == made
    assert shown.err == ""
    assert {path.name for path in tmp_path.iterdir()} == {"kari.toml", *made}


def test_what_is_found_goes_to_the_error_stream(
    capsys: pytest.CaptureFixture[str],
) -> None:
    home_office(Path("kari.toml"))

    assert run(["render", "kari.toml", "-o", "out", *WORD_ONLY], ENGLISH) == 0

    shown = capsys.readouterr()
    assert "kari.toml, line " in shown.err
    assert shown.out.splitlines() == [
        str(Path("out", f"{STEM}.docx")),
        str(Path("out", f"{STEM}.manifest.json")),
    ]


def test_of_several_files_the_good_ones_are_made_and_the_sum_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    flexitime(Path("a.toml"))
    flexitime(Path("b.toml"), ("312345609", "1"))

    code = run(["render", "a.toml", "b.toml", "c.toml", *WORD_ONLY], ENGLISH)

    shown = capsys.readouterr()
    assert code == ExitCode.UNREADABLE_INPUT
    assert shown.out.splitlines() == [f"{STEM}.docx", f"{STEM}.manifest.json"]
    assert "b.toml, line 8, employer.organisation_number: error: " in shown.err
    assert shown.err.splitlines()[-2:] == [
        "1 document made.",
        "Not made: b.toml, c.toml",
    ]


def test_an_error_that_stops_many_documents_is_told_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    flexitime(Path("a.toml"))
    flexitime(Path("b.toml"), ("Kari", "Per"))
    Path("own", "no").mkdir(parents=True)
    Path("own", "no", "agreement.docx").write_bytes(b"not a Word file")
    shutil.copy(REPOSITORY / "templates" / "no" / "language.toml", "own/no")

    code = run(
        ["render", "a.toml", "b.toml", "--languages", "no", "--templates", "own"],
        ENGLISH,
    )

    shown = capsys.readouterr()
    assert code == ExitCode.TEMPLATE
    assert shown.err.count("Error: ") == 1
    assert "Not made: a.toml, b.toml" in shown.err


def test_a_left_over_file_is_removed_and_that_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    flexitime(Path("kari.toml"))
    run(["render", "kari.toml"], ENGLISH)

    assert run(["render", "kari.toml", *WORD_ONLY], ENGLISH) == ExitCode.DONE

    assert f"{STEM}.pdf was removed" in capsys.readouterr().err
    assert not Path(f"{STEM}.pdf").exists()


def test_what_became_of_each_file_is_told_in_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    home_office(Path("a.toml"))
    flexitime(Path("b.toml"), ("312345609", "1"))

    code = run(["render", "--json", "a.toml", "b.toml", *WORD_ONLY], ENGLISH)

    shown = capsys.readouterr()
    made, failed = json.loads(shown.out)
    assert (code, shown.err) == (ExitCode.FINDINGS, "")
    assert made["data"] == "a.toml"
    assert made["files"] == [f"{STEM}.docx", f"{STEM}.manifest.json"]
    assert made["error"] is None
    assert [finding["severity"] for finding in made["findings"]]
    assert failed.keys() == made.keys()
    assert failed["files"] == []
    assert failed["error"]["exit_code"] == ExitCode.FINDINGS
    assert failed["error"]["kind"] == "FindingsError"
    assert failed["findings"][0]["severity"] == "error"


def test_a_font_that_is_not_at_hand_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The shipped templates ask for Arial only; here they ask for another font."""
    flexitime(Path("kari.toml"))
    changed_templates(Path("own"), ('"Arial"', '"Garamond"'))

    assert run(["render", "kari.toml", "--templates", "own"], ENGLISH) == ExitCode.DONE

    assert "kari.toml: The font Garamond is not at hand" in capsys.readouterr().err


def test_when_all_are_made_only_their_number_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    flexitime(Path("a.toml"))
    flexitime(Path("b.toml"), ("Kari", "Per"))

    assert run(["render", "a.toml", "b.toml", *WORD_ONLY], ENGLISH) == ExitCode.DONE

    assert capsys.readouterr().err == "2 documents made.\n"


def test_each_document_is_told_what_its_own_template_omits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = [
        home_office(tmp_path / "kari.toml"),
        flexitime(tmp_path / "ola.toml", ("Kari Nordmann", "Ola Hansen")),
    ]
    own = without(tmp_path / "own", "duration", "equipment")
    arguments = ["-o", str(tmp_path / "out"), "--templates", str(own)]

    code = run(["render", *map(str, data), *arguments], ENGLISH)

    told = capsys.readouterr().err
    assert code == ExitCode.TEMPLATE
    assert not (tmp_path / "out").exists()
    for file in data:
        assert f"No document has been made of {file}: " in told
    assert told.count("the clause “Equipment” (equipment)") == 1
    assert told.count("the clause “Duration and review” (duration)") == 3
    assert told.count("Working Environment Act section\xa014-8") == 4
