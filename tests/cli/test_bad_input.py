"""Whatever is wrong with what we are given: a message, a code and no half file."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fleksidoc.errors import ExitCode
from tests.examples import flexitime

STEM = "kari-nordmann-agreement-no-en"

TOO_LONG_A_TRIAL = """\
end = 2027-06-30

[duration.trial]
end = 2027-07-31
evaluation = 2027-06-15
after = "ends"
"""


def render(
    *arguments: str, before: Callable[[], None] | None = None, ui: str = "en"
) -> subprocess.CompletedProcess[str]:
    """Start the program as a scheduled job does."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "fleksidoc", "render", *arguments, "--ui", ui],
        check=False,
        capture_output=True,
        encoding="utf-8",
        preexec_fn=before,
    )


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def missing(folder: Path) -> list[str]:
    return [str(folder / "kari.toml")]


def broken(folder: Path) -> list[str]:
    (folder / "kari.toml").write_text("[employer\n", encoding="utf-8")
    return missing(folder)


def changed(*changes: tuple[str, str]) -> Callable[[Path], list[str]]:
    def written(folder: Path) -> list[str]:
        return [str(flexitime(folder / "kari.toml", *changes))]

    return written


def not_a_word_file(folder: Path) -> list[str]:
    own = folder / "own" / "no"
    own.mkdir(parents=True)
    (own / "agreement.docx").write_bytes(b"not a Word file")
    data = flexitime(folder / "kari.toml")
    return [str(data), "--languages", "no", "--templates", str(own.parent)]


def half_of_the_templates(folder: Path) -> list[str]:
    arguments = not_a_word_file(folder)
    return [arguments[0], *arguments[3:]]


def folder_that_is_a_file(folder: Path) -> list[str]:
    (folder / "file").write_bytes(b"")
    data = flexitime(folder / "kari.toml")
    return [str(data), "-o", str(folder / "file")]


def signed(folder: Path) -> list[str]:
    data = flexitime(folder / "kari.toml")
    (folder / f"{STEM}.pdf").write_bytes(b"signed")
    return [str(data), "-o", str(folder)]


FINDINGS, UNREADABLE = ExitCode.FINDINGS, ExitCode.UNREADABLE_INPUT
TEMPLATE, CANNOT_WRITE = ExitCode.TEMPLATE, ExitCode.CANNOT_WRITE
UNKNOWN_KEY = changed(("max_plus", "maks"))
WRONG_TYPE = changed(("37.5", "true"))
NIGHT = changed(("8-16", "16-8"))
CORE_OUTSIDE_OUTER = changed(("9–14.30", "5–14.30"))
TRIAL = changed(('end = "inntil videre"', TOO_LONG_A_TRIAL))


@pytest.mark.parametrize(
    ("prepare", "code", "words"),
    [
        pytest.param(missing, UNREADABLE, ["does not exist"], id="no such file"),
        pytest.param(broken, UNREADABLE, ["line 1"], id="broken TOML"),
        pytest.param(UNKNOWN_KEY, FINDINGS, ["line 26", ".maks"], id="unknown key"),
        pytest.param(WRONG_TYPE, FINDINGS, ["line 18", "weekly"], id="wrong type"),
        pytest.param(NIGHT, FINDINGS, ["line 20", "normal"], id="impossible range"),
        pytest.param(
            CORE_OUTSIDE_OUTER,
            FINDINGS,
            ["line 21", "hours.core", "06:00–21:00"],
            id="core outside outer",
        ),
        pytest.param(TRIAL, FINDINGS, ["duration.trial.end"], id="too long a trial"),
        pytest.param(
            not_a_word_file, TEMPLATE, ["not a Word document"], id="not a Word file"
        ),
        pytest.param(
            half_of_the_templates, TEMPLATE, ["agreement.docx"], id="missing template"
        ),
        pytest.param(
            folder_that_is_a_file, CANNOT_WRITE, ["not a folder"], id="not a folder"
        ),
        pytest.param(signed, CANNOT_WRITE, [f"{STEM}.pdf", "--force"], id="signed"),
    ],
)
def test_bad_input_is_explained_and_leaves_everything_as_it_was(
    prepare: Callable[[Path], list[str]],
    code: ExitCode,
    words: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = prepare(tmp_path)
    before = files(tmp_path)

    done = render(*arguments)

    assert done.returncode == code
    assert [word for word in words if word not in done.stderr] == []
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
    assert files(tmp_path) == before


def test_a_disk_that_is_full_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    flexitime(tmp_path / "kari.toml")
    before = files(tmp_path)

    done = render(
        "kari.toml",
        "-o",
        "out",
        before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000)),
        ui="no",
    )

    assert done.returncode == ExitCode.CANNOT_WRITE
    assert "Det er ikke plass til" in done.stderr
    assert files(tmp_path) == before
    assert not (tmp_path / "out").exists()
