from __future__ import annotations

import json
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.template.word_files import h, write

ENGLISH = {"LANG": "en_GB.UTF-8"}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own" / "no"
    folder.mkdir(parents=True)
    blocks = (
        h("Omfang {# clause: scope #}"),
        "{% if scope %}Ja{% endif %}{% if issued %}Alltid{% endif %}",
    )
    write(folder, *blocks).rename(folder / "agreement.docx")
    return tmp_path / "own"


def asked(own: Path, *more: str) -> list[str]:
    return ["templates", "coverage", str(own), "--languages", "no", "--no-cache", *more]


def test_the_samples_and_what_none_shows_are_told(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = str(tmp_path / "hefte")

    assert run(asked(own, "-o", output), ENGLISH) == ExitCode.DONE

    told = capsys.readouterr()
    shown = told.out.splitlines()
    assert shown[0].startswith("1\t")
    assert "4 of 5 places are shown." in shown
    assert "No sound and lawful agreement shows this place:" in shown
    assert "scope\tleft out unless issued" in shown
    assert shown[-2:] == [f"{output}.docx", f"{output}.pdf"]


def test_where_all_is_shown_nothing_more_is_said(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(own / "no", "{% if scope %}Ja{% endif %}").rename(
        own / "no" / "agreement.docx"
    )

    assert run(asked(own), {"LANG": "nb"}) == ExitCode.DONE

    assert capsys.readouterr().out.splitlines()[-1] == "2 av 2 steder er vist."


def test_other_programs_get_the_map(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(asked(own, "--json"), ENGLISH) == ExitCode.DONE

    facts = json.loads(capsys.readouterr().out)
    assert facts["document"] == "agreement"
    assert facts["languages"] == ["no"]
    assert [one["number"] for one in facts["samples"]] == [1, 2]
    assert facts["samples"][0]["data"]["issued"] == "2026-12-01"
    by_way = {(one["way"], one["condition"]): one for one in facts["branches"]}
    assert by_way["clause", ""]["samples"] == [1, 2]
    assert by_way["holds", "scope"]["words"] == "Ja"
    assert len(by_way["holds", "scope"]["samples"]) == 1
    assert by_way["left out", "issued"]["samples"] == []
    assert facts["written"] == []


def test_a_character_that_is_drawn_otherwise_is_remarked(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    comic = (
        '<w:p><w:r><w:rPr><w:rFonts w:ascii="Ukjent" w:hAnsi="Ukjent"/></w:rPr>'
        "<w:t>{% if scope %}Ja{% endif %}</w:t></w:r></w:p>"
    )
    write(own / "no", comic).rename(own / "no" / "agreement.docx")

    assert run(asked(own, "-o", str(tmp_path / "x")), ENGLISH) == ExitCode.DONE

    assert "Ukjent" in capsys.readouterr().err
