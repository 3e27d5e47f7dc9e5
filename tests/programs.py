"""Outside programs that some tests need: skipped visibly without, required in CI."""

from __future__ import annotations

import os
import shutil

import pytest


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skip the test where a program is missing; where they are required, fail."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing and os.environ.get("FLEKSIDOC_REQUIRE_PROGRAMS"):
        message = f"required and not installed: {', '.join(missing)}"
        raise RuntimeError(message)
    return pytest.mark.skipif(
        bool(missing), reason=f"not installed: {', '.join(missing)}"
    )
