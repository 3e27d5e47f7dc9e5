"""What is private in a proposal stands in nothing that fleksidoc writes or prints."""

from __future__ import annotations

import itertools
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from fleksidoc.cli.command_line import run
from fleksidoc.errors import ExitCode
from tests.conftest import REPOSITORY
from tests.pdf.reading import texts_of

PROPOSAL = REPOSITORY / "fixtures" / "proposal-by-employee.toml"
PRIVATE = ("Én hjemmedag i uken er nok", "Helst fri fredag", "Preferably Friday off")
ENGLISH = {"LANG": "en_GB.UTF-8"}
COMMANDS = [
    ["check"],
    ["check", "--json"],
    ["check", "--sarif"],
    ["check", "--receipt"],
    ["check", "--receipt", "--json"],
    ["check", "--document", "agreement", "--json"],
]
BROKEN = [
    ('minimum = "Én hjemmedag i uken er nok"', "minimum = 7"),
    ("[proposal.private]", "[proposal.private]\nmaximum = 1"),
    ('number = "318"', 'number = "13097248022"'),
]


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "cache"))


def leaks(text: str) -> list[str]:
    words = " ".join(text.replace("\u00a0", " ").split())
    return [private for private in PRIVATE if private in words]


def everything_in(file: Path) -> str:
    """Return all text in a file: of a Word file each member, of a PDF each page."""
    content = file.read_bytes()
    if file.suffix == ".docx":
        with ZipFile(BytesIO(content)) as package:
            return " ".join(
                package.read(name).decode("utf-8") for name in package.namelist()
            )
    if file.suffix == ".pdf":
        with pikepdf.open(BytesIO(content)) as pdf:
            pages = (" ".join(texts_of(page).values()) for page in pdf.pages)
            return " ".join([*pages, str(pdf.docinfo), str(pdf.open_metadata())])
    return content.decode("utf-8", errors="replace")


def test_the_fixture_has_something_private() -> None:
    assert leaks(PROPOSAL.read_text("utf-8")) == list(PRIVATE)


@pytest.mark.parametrize("document", ["proposal", "agreement"])
def test_nothing_private_is_in_a_file_that_is_written(
    document: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out"
    command = ["render", "--document", document, "-o", str(output), str(PROPOSAL)]

    assert run(command, ENGLISH) == ExitCode.DONE

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {file.suffix for file in files} >= {".docx", ".pdf", ".json"}
    assert not [file for file in files if leaks(everything_in(file))]
    assert not leaks(capsys.readouterr().out)


@pytest.mark.parametrize("option", [[], ["--explain"], ["--json"]], ids=" ".join)
def test_nothing_private_is_in_an_amendment(
    option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "old.toml", tmp_path / "new.toml"
    agreed = PROPOSAL.read_text("utf-8").replace('= "proposal"', '= "agreement"')
    old.write_text(agreed, "utf-8")
    new.write_text(
        agreed.replace('"torsdag"]', '"fredag"]').replace("Helst fri", "Aller helst"),
        "utf-8",
    )
    output = tmp_path / "out"
    output.mkdir()

    run(["amend", str(old), str(new), "-o", str(output), *option], ENGLISH)

    shown = capsys.readouterr()
    assert not leaks(shown.out + shown.err)
    assert "Aller helst" not in shown.out + shown.err
    written = [everything_in(file) for file in output.iterdir()]
    assert bool(written) is (option != ["--explain"])
    assert not [text for text in written if leaks(text) or "Aller helst" in text]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_private_is_printed(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run([*command, str(PROPOSAL)], ENGLISH)

    shown = capsys.readouterr()
    assert shown.out
    assert not leaks(shown.out + shown.err)


@pytest.mark.parametrize(
    ("command", "change"), list(itertools.product(COMMANDS[:3], BROKEN))
)
def test_a_finding_repeats_nothing_private(
    command: list[str],
    change: tuple[str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    old, new = change
    text = PROPOSAL.read_text("utf-8")
    data = tmp_path / "data.toml"
    data.write_text(text.replace(old, new), "utf-8")

    run([*command, str(data)], ENGLISH)

    shown = capsys.readouterr()
    assert "DATA" in shown.out + shown.err
    assert not leaks(shown.out + shown.err)
