from __future__ import annotations

import json
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.examples import flexitime, home_office

ENGLISH = {"LANG": "en_GB.UTF-8"}
LATER = ("issued = 2026-12-01", "issued = 2027-03-01")


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """An agreement, and what it is to become."""
    monkeypatch.chdir(tmp_path)
    flexitime(Path("old.toml"))
    email = ('number = "1042"', 'number = "1042"\nemail = "kari@nordlys.example"')
    flexitime(Path("new.toml"), LATER, email, ("max_plus = 50", "max_plus = 40"))
    return "old.toml", "new.toml"


def test_the_files_are_made_and_named(
    two: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["amend", *two, "-o", "out"], ENGLISH) == ExitCode.DONE

    shown = capsys.readouterr()
    stem = "kari-nordmann-amendment-2027-03-01-no-en"
    assert shown.out.split() == [
        str(Path("out") / f"{stem}{suffix}")
        for suffix in (".docx", ".pdf", ".manifest.json")
    ]
    assert "amendment.effective is not given" in shown.err
    assert "printed nowhere: employee.email" in shown.err


def test_explained_the_changes_are_a_table(
    two: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["amend", *two, "--explain"], {"LANG": "nb"}) == ExitCode.DONE

    head, row = capsys.readouterr().out.replace("\u00a0", " ").splitlines()
    assert head.split("\t") == ["Punkt", "Overskrift", "Fra", "Til"]
    number, heading, before, after = row.split("\t")
    assert number.isdecimal()
    assert heading == "Fleksitidskonto"
    assert "50 timer" in before
    assert "40 timer" in after
    assert not Path("out").exists()


def test_as_json_the_changes_and_the_terms_are_told(
    two: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(["amend", *two, "--explain", "--json"], ENGLISH)

    facts = json.loads(capsys.readouterr().out)
    assert facts["effective"] == "2027-03-01"
    assert facts["terms"] == [
        {
            "key": "hours.account.max_plus",
            "before": {"no": "50\u00a0timer", "en": "50\u00a0hours"},
            "after": {"no": "40\u00a0timer", "en": "40\u00a0hours"},
        }
    ]
    assert facts["unprinted"] == ["employee.email"]
    assert facts["files"] == []
    (change,) = facts["changes"]["en"]
    assert (change["clause"], change["kind"]) == ("flexitime-account", "changed")
    assert facts["amends"][0]["issued"] == "2026-12-01"


def test_values_of_every_kind_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = home_office(tmp_path / "old.toml")
    new = flexitime(
        tmp_path / "new.toml",
        LATER,
        ("max_plus = 50", "max_plus = 50\ndeduct_minus_from_pay = true"),
        ("[duration]\n", '[follow_up]\nmeetings = "monthly"\n\n[duration]\n'),
        ("Ingrid Berg", "Anne Vik"),
    )

    run(["amend", str(old), str(new), "-o", str(tmp_path), "--json"], ENGLISH)

    facts = json.loads(capsys.readouterr().out)
    terms = {term["key"]: (term["before"], term["after"]) for term in facts["terms"]}
    assert terms["scope.days"] == ([{"no": "mandag", "en": "Monday"}], None)
    assert terms["hours.account.deduct_minus_from_pay"] == (None, "true")
    signatories = terms["employer.signatories"]
    assert "Anne Vik" in json.dumps(signatories[1])
    kinds = {change["kind"] for change in facts["changes"]["no"]}
    assert kinds == {"added", "changed", "removed"}
    assert len(facts["files"]) == 3


def test_a_reader_of_another_language_gets_the_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = ('languages = ["no", "en"]\nprevailing_language = "no"', 'languages = ["en"]')
    old = flexitime(tmp_path / "old.toml", one)
    new = flexitime(
        tmp_path / "new.toml", one, LATER, ("max_plus = 50", "max_plus = 40")
    )

    run(["amend", str(old), str(new), "--explain"], {"LANG": "nb"})

    assert "Flexitime account" in capsys.readouterr().out


def test_nothing_to_amend_is_told_with_its_exit_code(
    two: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["amend", two[0], two[0]], ENGLISH) == ExitCode.FINDINGS
    assert "Nothing that the document prints is changed" in capsys.readouterr().err


def test_the_look_of_the_base_is_written_into_the_templates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = tmp_path / "ours"
    run(["templates", "export", str(ours)], ENGLISH)
    capsys.readouterr()

    assert run(["templates", "dress", str(ours)], ENGLISH) == ExitCode.DONE
    assert capsys.readouterr().out == ""

    (ours / "no" / "agreement.docx").write_bytes(
        (ours / "base.docx").read_bytes()  # a file in another look than its own
    )
    run(["templates", "dress", str(ours), "--json"], ENGLISH)
    changed = json.loads(capsys.readouterr().out)
    assert changed == [str(ours / "no" / "agreement.docx")]

    (ours / "no" / "agreement.docx").write_bytes((ours / "base.docx").read_bytes())
    run(["templates", "dress", str(ours)], ENGLISH)
    assert capsys.readouterr().out.split() == [str(ours / "no" / "agreement.docx")]
