"""A folder nobody may write in, and a file nobody may read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.privileges import without_privileges


@pytest.fixture
def unwritable() -> Iterator[Path]:
    """A folder that the one who runs the test may read and not write in."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        with without_privileges():
            yield folder
        folder.chmod(0o755)


@pytest.fixture
def unreadable() -> Iterator[Path]:
    """A file that the one who runs the test may not read, in a folder of others."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        path = folder / "kari-nordmann-agreement-no-en.docx"
        path.touch(mode=0)
        with without_privileges():
            yield path
