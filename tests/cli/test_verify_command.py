from __future__ import annotations

import json
from pathlib import Path

import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.examples import flexitime

NORWEGIAN, ENGLISH = {"LANG": "nb_NO.UTF-8"}, {"LANG": "en_GB.UTF-8"}


def made(folder: Path) -> Path:
    """A folder with a data file and its Word file."""
    data = flexitime(folder / "kari.toml")
    command = ["render", str(data), "-o", str(folder), "--format", "docx"]
    assert run(command, ENGLISH) == ExitCode.DONE
    return folder


def test_verify_says_that_a_document_is_what_its_data_gives(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(tmp_path)
    (word,) = folder.glob("*.docx")
    capsys.readouterr()

    assert run(["verify", str(folder)], NORWEGIAN) == ExitCode.DONE

    shown = capsys.readouterr()
    assert shown.out == f"{word}: identisk med det dataene og malene gir\n"
    assert not shown.err


def test_verify_says_which_clause_differs_and_ends_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = made(tmp_path) / "kari.toml"
    data.write_text(data.read_text("utf-8").replace("14.30", "14.00"), "utf-8")
    capsys.readouterr()

    assert run(["verify", str(tmp_path)], ENGLISH) == ExitCode.FINDINGS

    shown = capsys.readouterr()
    assert shown.out.endswith("docx: different\n")
    assert "kl. 09.00–14.00" in shown.err
    assert "[VER001]" in shown.err
    assert "[VER010]" in shown.err


def test_verify_says_what_it_cannot_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "kari.docx"

    assert run(["verify", str(missing)], NORWEGIAN) == ExitCode.UNREADABLE_INPUT

    shown = capsys.readouterr()
    assert not shown.out
    assert shown.err.startswith(f"Feil: Filen «{missing}» finnes ikke")


def test_verify_tells_programs_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = made(tmp_path)
    for manifest in folder.glob("*.manifest.json"):
        manifest.with_name("returned.manifest.json").write_bytes(manifest.read_bytes())
    (folder / "returned.docx").write_bytes(b"PK")
    capsys.readouterr()

    code = run(["verify", "--json", *map(str, sorted(folder.glob("*.docx")))], ENGLISH)

    (same, broken) = json.loads(capsys.readouterr().out)
    assert code == ExitCode.UNREADABLE_INPUT
    assert (same["outcome"], same["findings"], same["error"]) == ("identical", [], None)
    assert broken["outcome"] is None
    assert broken["error"]["kind"] == "NotAWordDocumentError"
