"""The versions of what shapes the bytes of a document."""

from __future__ import annotations

import platform
from importlib.metadata import version

_LIBRARIES = (
    "babel",
    "deflate",
    "fontpkg-arimo",
    "fonttools",
    "jinja2",
    "lxml",
    "pikepdf",
    "pillow",
    "pydantic",
    "reportlab",
)


def program() -> str:
    """Return the version of fleksidoc itself."""
    return version("fleksidoc")


def libraries() -> dict[str, str]:
    """Return the version of every library that a document's bytes depend on.

    Python counts as one of them: it brings the tables of Unicode.
    """
    python = ".".join(platform.python_version_tuple()[:2])
    return {name: version(name) for name in _LIBRARIES} | {"python": python}
