from __future__ import annotations

import json

import pytest

import fleksidoc
from fleksidoc import law
from fleksidoc.cli.as_text import lines, plain
from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from fleksidoc.law.errors import NoSuchRuleError
from fleksidoc.law.reference import explained

NORWEGIAN, ENGLISH = {"LANG": "nb_NO.UTF-8"}, {"LANG": "en_GB.UTF-8"}


def test_the_table_has_a_row_for_each_rule(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["rules"], NORWEGIAN) == ExitCode.DONE

    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [row[0] for row in rows] == [rule.provision.code for rule in law.rules()]
    assert rows[[row[0] for row in rows].index("HOR201")] == [
        "HOR201",
        "feil",
        "hjemmekontorforskriften §\xa02 første ledd første strekpunkt",
        law.by_code()["HOR201"].provision.checks.no,
        "2022-07-01–",
    ]


@pytest.mark.parametrize("code", ["HOR201", "hor201"])
def test_one_rule_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", code], NORWEGIAN) == ExitCode.DONE

    shown = capsys.readouterr().out.splitlines()
    assert shown[:2] == [
        "hjemmekontorforskriften §\xa02: Skriftlig avtale",
        "Home Office Regulations section\xa02: Written agreement",
    ]
    for line in (
        "- I kraft fra 2022-07-01",
        "- «omfanget av hjemmearbeidet»",
        "- Kjent fra: lovteksten er lest",
        "    # scope.days står ikke i filen",
        '    scope.days = ["monday"]',
    ):
        assert line in shown


def test_a_rule_reads_as_on_the_page_in_the_repository(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["rules", "WEA1017"], ENGLISH)

    shown = capsys.readouterr().out
    assert plain(explained(law.by_code()["WEA1017"], "en")) in shown
    assert "arbeidsmiljøloven §\xa010-8: " in shown


def test_a_code_that_no_rule_has_is_explained(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["rules", "HOR20"], ENGLISH) == ExitCode.USAGE
    assert run(["rules", "DATA004", "--ui", "no"], ENGLISH) == ExitCode.USAGE

    told = capsys.readouterr().err
    assert "no legal rule with the code HOR20." in told
    assert "Did you mean HOR20" in told
    assert "Koder på DATA, LAW, TPL og RCP er funn" in told


def test_the_rules_are_a_list_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    run(["rules", "--json"], ENGLISH)
    everything = json.loads(capsys.readouterr().out)
    run(["rules", "WEA1017", "--json"], ENGLISH)
    (rule,) = json.loads(capsys.readouterr().out)

    assert [one["code"] for one in everything] == [
        one.provision.code for one in law.rules()
    ]
    assert rule == next(one for one in everything if one["code"] == "WEA1017")
    assert rule["severity"] == "error"
    assert rule["section"]["en"] == "Working Environment Act section\xa010-8"
    assert rule["period"] == {"begins": "2015-07-01", "ends": None}
    assert rule["grounds"][0]["ground"] == "§ 10-8 (3)"
    assert rule["grounds"][0]["leaves"] == "advice"
    assert "{rest}" in rule["message"]["no"]


def test_examples_with_dates_are_json_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["rules", "HOR206", "--json"], ENGLISH)

    (rule,) = json.loads(capsys.readouterr().out)
    assert rule["breaks"] == {"duration.trial.end": "2027-12-31"}


def test_the_library_has_the_rules_too() -> None:
    assert fleksidoc.rules() == law.rules()
    assert fleksidoc.rules("HOR201") == (law.by_code()["HOR201"],)
    with pytest.raises(NoSuchRuleError):
        fleksidoc.rules("HOR999")


def test_markdown_reads_without_its_marks() -> None:
    text = "## En `a`\n\n- **feil** i `b`\n\n```toml\n# x = `1`\n```\nslutt"

    assert list(lines(text)) == [
        ("En a", "bold", 0),
        ("", "", 0),
        ("- feil i b", "", 0),
        ("", "", 0),
        ("# x = `1`", "cyan", 4),
        ("slutt", "", 0),
    ]
    assert plain(text).splitlines()[4] == "    # x = `1`"
