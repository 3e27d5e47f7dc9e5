from __future__ import annotations

import json
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.template.word_files import h, write

NORWEGIAN, ENGLISH = {"LANG": "nb_NO.UTF-8"}, {"LANG": "en_GB.UTF-8"}


@pytest.fixture
def templates(tmp_path: Path) -> str:
    """Templates of which one gives six months, and the other three."""
    for code, text in (("no", "Fristen er seks måneder."), ("en", "Three months.")):
        folder = tmp_path / code
        folder.mkdir()
        mark = h("Frist {# clause: notice #}")
        write(folder, mark, text).rename(folder / "brev.docx")
    return str(tmp_path)


def test_what_differs_is_shown_with_both_places_and_what_to_do(
    templates: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["templates", "compare", templates], NORWEGIAN)

    pair, finding, hint, *_, last = capsys.readouterr().out.splitlines()
    assert code == ExitCode.TEMPLATE
    assert pair == "no/brev.docx + en/brev.docx"
    assert finding.endswith(
        "feil: I punktet «notice» («Frist») står «seks måneder» i no/brev.docx "
        "(«Fristen er seks måneder.»), men «Three months» i en/brev.docx («Three "
        "months.»). [PAIR012]"
    )
    assert "fleksidoc templates compare MAPPE --accept" in hint
    assert last == "no/brev.docx + en/brev.docx: 1 feil, 0 advarsler, 1 råd"


def test_what_is_accepted_is_shown_as_that(
    templates: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["templates", "compare", templates, "--accept"], ENGLISH)

    shown = capsys.readouterr().out
    assert code == ExitCode.DONE
    assert "error, accepted: In the clause “notice”" in shown
    assert run(["templates", "compare", templates], ENGLISH) == ExitCode.DONE
    assert capsys.readouterr().out == "no/brev.docx + en/brev.docx: nothing to remark\n"


def test_the_findings_are_a_list_in_json_with_the_other_place(
    templates: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["templates", "compare", templates, "--document", "brev", "--json"]

    assert run(asked, ENGLISH) == ExitCode.TEMPLATE

    doubt, advice = json.loads(capsys.readouterr().out)
    assert (doubt["code"], advice["code"]) == ("PAIR012", "PAIR017")
    assert doubt["place"]["file"] == "no/brev.docx"
    assert [place["file"] for place in doubt["related"]] == ["en/brev.docx"]
    assert doubt["accepted"] is False


def test_accepting_without_a_folder_is_wrong_usage(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["templates", "compare", "--accept"], ENGLISH) == ExitCode.USAGE
    assert "Name the folder" in capsys.readouterr().err


def test_the_shipped_templates_are_compared_by_themselves(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["templates", "compare"], ENGLISH) == ExitCode.DONE
    shown = capsys.readouterr().out.splitlines()
    assert "no/agreement.docx + en/agreement.docx: nothing to remark" in shown
