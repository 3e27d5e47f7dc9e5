"""What all tests share: where the repository and its companions stand."""

from __future__ import annotations

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let ``make golden`` accept what the stages give."""
    parser.addoption("--accept-golden", action="store_true", dest="accept_golden")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what one worker must do alone: LibreOffice, which takes longest."""
    items.sort(key=lambda item: item.get_closest_marker("xdist_group") is None)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder of the clone."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared() -> Path:
    """The project's companions; a user's clone does not have them."""
    if not SHARED.is_dir():
        pytest.skip("the companion folder ../shared is not here")
    return SHARED
