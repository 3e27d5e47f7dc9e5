"""What the tests of the room share: the fonts, opened once."""

from __future__ import annotations

import pytest

from fleksidoc.pdf.fonts import Fonts


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """Arimo alone, as every machine has it."""
    return Fonts()
