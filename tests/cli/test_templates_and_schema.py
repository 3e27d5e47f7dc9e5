from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from fleksidoc.checking import schema
from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from fleksidoc.template import shipped_templates

ENGLISH = {"LANG": "en_GB.UTF-8"}


@pytest.mark.parametrize("arguments", [[], ["--json"]])
def test_the_schema_is_printed_as_json(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["schema", *arguments], ENGLISH) == ExitCode.DONE

    assert json.loads(capsys.readouterr().out) == schema()


def test_the_shipped_templates_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["templates", "list"], ENGLISH) == ExitCode.DONE

    file = shipped_templates() / "en" / "agreement.docx"
    digest = sha256(file.read_bytes()).hexdigest()
    lines = capsys.readouterr().out.splitlines()
    assert f"agreement\ten\t{file}\t{digest}" in lines


def test_ones_own_templates_come_first_and_the_list_is_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "no" / "agreement.docx"
    own.parent.mkdir()
    own.write_bytes(b"")

    run(["templates", "list", "--json", "--templates", str(tmp_path)], ENGLISH)

    listed = json.loads(capsys.readouterr().out)
    assert [entry for entry in listed if entry["document"] == "agreement"] == [
        {
            "document": "agreement",
            "language": "no",
            "file": str(own),
            "sha256": sha256(b"").hexdigest(),
        }
    ]


def test_the_text_of_a_template_is_printed_a_paragraph_a_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = shipped_templates() / "no" / "agreement.docx"

    assert run(["templates", "text", str(file)], ENGLISH) == ExitCode.DONE

    assert "Avtale om hjemmekontor" in capsys.readouterr().out


def test_what_is_no_template_is_a_template_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("missing.docx", "text.docx"):
        (tmp_path / "text.docx").write_text("text")

        code = run(["templates", "text", str(tmp_path / name)], ENGLISH)

        shown = capsys.readouterr()
        assert (code, shown.out) == (ExitCode.TEMPLATE, "")
        assert name in shown.err


def test_the_schema_explains_the_keys_to_norwegians_in_norwegian(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["schema", "--ui", "no"], ENGLISH) == ExitCode.DONE

    assert json.loads(capsys.readouterr().out) == schema(ui="no")
    assert schema(ui="no") != schema()
