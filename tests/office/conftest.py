"""The templates as LibreOffice saves them after each edit."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import REPOSITORY
from tests.programs import PYTHON_OF_THE_SYSTEM


@pytest.fixture(scope="session")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder an edit, in it a set of templates; one LibreOffice makes them all."""
    folder = tmp_path_factory.mktemp("edited")
    Image.new("RGB", (200, 60), "navy").save(folder / "logo.png")
    templates = REPOSITORY / "templates"
    command = [PYTHON_OF_THE_SYSTEM, "-m", "tests.office", str(templates), str(folder)]
    subprocess.run(command, check=True, cwd=REPOSITORY, timeout=900)  # noqa: S603 - our own program
    return folder
