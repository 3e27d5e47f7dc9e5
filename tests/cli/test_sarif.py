"""The SARIF log: what the standard asks of it, and what it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # ships no type information
import pytest

from fleksidoc import law
from fleksidoc.cli.as_sarif import sarif
from fleksidoc.cli.command_line import run
from fleksidoc.delivery import readers
from fleksidoc.errors import ExitCode, Message
from fleksidoc.findings import DataPlace, Finding, Severity, WordPlace
from tests.clauses import without
from tests.cli.sarif_structure import LOG
from tests.examples import changed_templates, flexitime, home_office
from tests.template.word_files import h, row, table, write

ENGLISH = {"LANG": "en_GB.UTF-8"}
ACCEPT = """\
[[accept]]
code = "WEA1027"
ground = "§ 10-11 (2)"
reason = "Vaktsentralen er alltid betjent"
by = "Ingrid Berg"

[termination]"""


def checked(
    capsys: pytest.CaptureFixture[str], *arguments: str, ui: str = "en"
) -> tuple[int, dict[str, Any]]:
    """Return the exit code and the only run of a log that keeps to the standard."""
    code = run(["check", "--sarif", "--ui", ui, *arguments], ENGLISH)
    log = json.loads(capsys.readouterr().out)
    jsonschema.validate(log, LOG)
    (only,) = log["runs"]
    return code, only


def test_a_result_has_file_line_level_and_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari å.toml", ("312345609", "312345600"))

    code, made = checked(capsys, str(data))

    (result,) = made["results"]
    assert code == ExitCode.FINDINGS == made["invocations"][0]["exitCode"]
    assert result["level"] == "error"
    assert result["message"]["text"].startswith("“312345600” is not")
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": data.as_uri()},
                "region": {"startLine": 8},
            },
            "logicalLocations": [
                {"fullyQualifiedName": "employer.organisation_number"}
            ],
        }
    ]
    assert data.as_uri().endswith("/kari%20%C3%A5.toml")


def test_each_result_points_to_its_rule(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = home_office(tmp_path / "kari.toml")

    code, made = checked(capsys, str(data))

    rules = made["tool"]["driver"]["rules"]
    assert code == ExitCode.DONE
    assert {one["level"] for one in made["results"]} == {"warning", "note"}
    for one in made["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
    assert [rule["id"] for rule in rules] == [
        rule.provision.code for rule in law.rules()
    ]


def test_a_rule_is_explained_in_the_language_of_the_reader(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml")

    _, made = checked(capsys, str(data), ui="no")

    rules = {rule["id"]: rule for rule in made["tool"]["driver"]["rules"]}
    rule = rules["HOR201"]
    assert made["language"] == "nb-NO"
    assert rule["name"] == "ExtentMissing"
    assert rule["fullDescription"]["text"].endswith("første strekpunkt")
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert "«omfanget av hjemmearbeidet»" in rule["help"]["text"]
    assert "```toml" in rule["help"]["markdown"]
    assert "```" not in rule["help"]["text"]


def test_an_accepted_exception_is_suppressed_in_the_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(
        tmp_path / "kari.toml",
        ("06:00-21:00", "06:00-22:00"),
        ("account]\nmax_plus = 50", "account]\nmax_plus = 40"),
        ("[termination]", ACCEPT),
        ("time_off_days_per_year = 24\n", ""),
    )

    _, made = checked(capsys, str(data))

    assert {one["ruleId"]: one["suppressions"] for one in made["results"]} == {
        "WEA1027": [{"kind": "inSource", "status": "accepted"}],
        "WEA1004": [],
    }


def test_the_results_of_all_files_are_one_list_worst_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    advised = home_office(tmp_path / "a.toml")
    wrong = flexitime(tmp_path / "b.toml", ("312345609", "312345600"))

    _, made = checked(capsys, str(advised), str(wrong))

    levels = [one["level"] for one in made["results"]]
    assert levels == sorted(levels, key=["error", "warning", "note"].index)
    assert "b.toml" in json.dumps(made["results"][0])


def test_a_file_that_cannot_be_read_is_a_notification(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, made = checked(capsys, str(tmp_path / "missing.toml"))

    (invocation,) = made["invocations"]
    (notice,) = invocation["toolExecutionNotifications"]
    assert code == ExitCode.UNREADABLE_INPUT == invocation["exitCode"]
    assert not invocation["executionSuccessful"]
    assert "missing.toml does not exist" in notice["message"]["text"]
    assert made["results"] == []


def test_faults_of_a_template_are_results_with_their_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml")
    own = changed_templates(tmp_path / "own", ("{{ hours.core }}", "{{ hours.cor }}"))

    code, made = checked(capsys, "--receipt", "--templates", str(own), str(data))

    results = [one for one in made["results"] if one["ruleId"].startswith("TPL")]
    assert code == ExitCode.TEMPLATE
    assert not made["invocations"][0]["executionSuccessful"]
    assert {
        one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for one in results
    } == {"no/agreement.docx", "en/agreement.docx"}
    assert "paragraph" in results[0]["locations"][0]["logicalLocations"][0]["kind"]


def test_what_is_not_printed_is_a_result(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = flexitime(tmp_path / "kari.toml")
    own = without(tmp_path / "own", "duration")

    code, made = checked(capsys, "--receipt", "--templates", str(own), str(data))

    assert code == ExitCode.TEMPLATE
    assert made["invocations"][0]["executionSuccessful"]
    assert [one["ruleId"] for one in made["results"]] == ["RCP001", "RCP001"]
    assert made["results"][0]["message"]["text"].endswith(
        "(Working Environment Act section\xa014-8)"
    )


@pytest.mark.parametrize(
    ("place", "location"),
    [
        (
            DataPlace(file="data/kari 1.toml"),
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "data/kari%201.toml"},
                    "region": {"startLine": 1},
                }
            },
        ),
        (
            WordPlace(file="no/a.docx", words="Utstyr"),
            {
                "physicalLocation": {"artifactLocation": {"uri": "no/a.docx"}},
                "logicalLocations": [
                    {
                        "name": "Utstyr",
                        "fullyQualifiedName": "no/a.docx, the paragraph “Utstyr”",
                        "kind": "paragraph",
                    }
                ],
            },
        ),
        (
            WordPlace(file="a.docx", heading="Utstyr", table=1, row=2, column=3),
            {
                "physicalLocation": {"artifactLocation": {"uri": "a.docx"}},
                "logicalLocations": [
                    {
                        "name": "a.docx",
                        "fullyQualifiedName": "a.docx, under “Utstyr”, table 1, row 2, "
                        "column 3",
                        "kind": "document",
                    },
                    {"name": "table 1, row 2, column 3", "kind": "cell"},
                    {"name": "Utstyr", "kind": "heading"},
                ],
            },
        ),
    ],
)
def test_a_place_is_found_again(
    place: DataPlace | WordPlace, location: dict[str, Any]
) -> None:
    sentence = Message(no="Nei.", en="No.")
    finding = Finding(
        code="X1",
        severity=Severity.ADVICE,
        place=place,
        message=sentence,
        hint=sentence,
    )

    log: Any = sarif([finding], [], ExitCode.DONE, readers()["en"])

    (result,) = log["runs"][0]["results"]
    assert result["locations"] == [location]
    assert log["runs"][0]["tool"]["driver"]["rules"][-1] == {"id": "X1"}
    jsonschema.validate(log, LOG)


def linted(
    capsys: pytest.CaptureFixture[str], *arguments: str
) -> tuple[int, dict[str, Any]]:
    """Return the exit code and the only run of what lint found."""
    code = run(["templates", "lint", "--sarif", *arguments], ENGLISH)
    log = json.loads(capsys.readouterr().out)
    jsonschema.validate(log, LOG)
    (only,) = log["runs"]
    return code, only


def test_what_lint_finds_has_a_place_a_tag_and_what_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, h("Utstyr"), table(row("x", "Se {{ employe.title }}")))

    code, made = linted(capsys, str(tmp_path))

    (result,) = made["results"]
    (location,) = result["locations"]
    assert code == ExitCode.TEMPLATE == made["invocations"][0]["exitCode"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": (tmp_path / "mal.docx").as_uri()}
    }
    assert [one["name"] for one in location["logicalLocations"]] == [
        "Se {{ employe.title }}",
        "table 1, row 1, column 2",
        "Utstyr",
    ]
    assert result["properties"] == {
        "tag": "{{ employe.title }}",
        "text": "Se {{ employe.title }}",
        "suggestions": ["employee.title"],
        "repaired": False,
    }


def test_what_has_two_ends_has_related_locations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "{% if issued %}a", "b{% endif %}")

    _, made = linted(capsys, str(tmp_path))

    (result,) = made["results"]
    (other,) = result["relatedLocations"]
    assert other["logicalLocations"][0]["name"] == "b{% endif %}"


def test_the_rules_of_lint_are_told_in_both_languages_in_the_same_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "{{ issued }}")

    _, made = linted(capsys, str(tmp_path))

    rules = made["tool"]["driver"]["rules"]
    (norwegian,) = made["translations"]
    assert norwegian["language"] == "nb-NO"
    assert [rule["id"] for rule in rules] == [rule["id"] for rule in norwegian["rules"]]
    assert (
        rules[0]["shortDescription"]["text"] == "The tag “…” begins but does not end."
    )
    assert norwegian["rules"][0]["shortDescription"]["text"] == (
        "Koden «…» begynner, men slutter ikke."
    )


def test_a_file_that_is_no_template_is_a_notification_of_lint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, made = linted(capsys, str(tmp_path / "missing.docx"))

    assert code == ExitCode.TEMPLATE
    assert not made["invocations"][0]["executionSuccessful"]
