"""What ``pip install`` leaves on a machine works from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import REPOSITORY


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run(  # noqa: S603 - pip of this environment
        [*pip, "wheel", *options, "--wheel-dir", str(folder), str(REPOSITORY)],
        check=True,
    )
    (built,) = folder.glob("fleksidoc-*.whl")
    return built


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone; what it depends on is taken from this environment."""
    folder = tmp_path_factory.mktemp("machine")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run(  # noqa: S603 - pip of this environment
        [*pip, "--python", str(folder), "install", "--no-deps", "--quiet", str(wheel)],
        check=True,
    )
    (packages,) = folder.glob("**/site-packages")
    (packages / "others.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return scripts / "fleksidoc"


def run(
    program: Path, *arguments: str, folder: Path
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [program, *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )


def test_the_wheel_holds_the_templates_and_the_norwegian_texts(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())

    assert {
        "fleksidoc/templates_shipped/agreed.toml",
        "fleksidoc/templates_shipped/no/agreement.docx",
        "fleksidoc/templates_shipped/en/language.toml",
        "fleksidoc/cli/locale/no/LC_MESSAGES/fleksidoc.mo",
        "fleksidoc/py.typed",
    } <= names
    assert not {name for name in names if name.endswith(".po")}


def test_an_installed_program_helps_in_norwegian(program: Path, tmp_path: Path) -> None:
    assert "Bruk: " in run(program, "--help", "--ui", "no", folder=tmp_path).stdout


def test_an_installed_program_has_its_templates(program: Path, tmp_path: Path) -> None:
    listed = run(program, "templates", "list", folder=tmp_path).stdout

    assert "templates_shipped" in listed
    assert str(REPOSITORY) not in listed


def test_an_installed_program_renders_into_the_folder_one_stands_in(
    program: Path, tmp_path: Path
) -> None:
    data = REPOSITORY / "fixtures" / "home-office-fixed.toml"

    made = run(program, "render", str(data), folder=tmp_path).stdout.splitlines()

    assert sorted(made) == sorted(path.name for path in tmp_path.iterdir())
    assert {Path(name).suffix for name in made} == {".docx", ".pdf", ".json"}
