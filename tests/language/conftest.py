"""The installed languages, and agreements between invented parties."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.agreement.model import Agreement
from fleksidoc.language import Language, installed
from tests.language.agreements import brief_agreement, full_agreement


@pytest.fixture(scope="session")
def languages(repository: Path) -> tuple[Language, ...]:
    return installed(repository / "templates")


@pytest.fixture(scope="session")
def norwegian(languages: tuple[Language, ...]) -> Language:
    return next(language for language in languages if language.code == "no")


@pytest.fixture(scope="session")
def english(languages: tuple[Language, ...]) -> Language:
    return next(language for language in languages if language.code == "en")


@pytest.fixture(scope="session")
def full() -> Agreement:
    """Every key of the contract that a template can print."""
    return full_agreement()


@pytest.fixture(scope="session")
def brief() -> Agreement:
    """Only what is required."""
    return brief_agreement()
