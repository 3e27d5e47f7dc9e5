"""Outside programs that some tests need: skipped visibly without, required in CI."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from typing import Final

import pytest

PYTHON_OF_THE_SYSTEM: Final = "/usr/bin/python3"
"""Where distributions install the bridge to LibreOffice for; an own venv lacks it."""


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skip the test where a program is missing; where they are required, fail."""
    return _needs(*(program for program in programs if shutil.which(program) is None))


def needs_the_bridge_to_libreoffice() -> pytest.MarkDecorator:
    """Skip the test where Python cannot tell LibreOffice what to do; as ``needs``."""
    return _needs(*(() if _has_the_bridge() else ("soffice with python3-uno",)))


@cache
def _has_the_bridge() -> bool:
    if not (shutil.which("soffice") and shutil.which(PYTHON_OF_THE_SYSTEM)):
        return False
    tried = [PYTHON_OF_THE_SYSTEM, "-c", "import uno"]
    done = subprocess.run(tried, check=False, capture_output=True)  # noqa: S603 - the system's own Python
    return done.returncode == 0


def _needs(*missing: str) -> pytest.MarkDecorator:
    if missing and os.environ.get("FLEKSIDOC_REQUIRE_PROGRAMS"):
        message = f"required and not installed: {', '.join(missing)}"
        raise RuntimeError(message)
    return pytest.mark.skipif(
        bool(missing), reason=f"not installed: {', '.join(missing)}"
    )
