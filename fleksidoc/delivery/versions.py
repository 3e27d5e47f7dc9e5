"""The versions of what shapes the bytes of a document."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache

from fleksidoc.storage import distributions

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


_SUFFIX = ".dist-info"


def program() -> str:
    """Return the version of fleksidoc itself."""
    return version("fleksidoc")


def libraries() -> dict[str, str]:
    """Return the version of every library that a document's bytes depend on.

    Python counts as one of them: it brings the tables of Unicode.
    """
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return {name: version(name) for name in _LIBRARIES} | {"python": python}


@cache
def version(name: str) -> str:
    """Return the version of a distribution that is installed.

    >>> version("fontpkg-arimo") == version("deflate")
    False
    """
    found = next(_in_names_of_folders(name), None)
    if found is None:
        # Slow to start, and not needed where folders are named as they should be.
        from importlib.metadata import version as ask  # noqa: PLC0415

        found = ask(name)
    return found


def _in_names_of_folders(name: str) -> Iterator[str]:
    """Yield the versions in folders' names: PyPA, recording installed projects."""
    wanted = name.replace("-", "_").casefold()
    for entry in distributions():
        project, _, rest = entry.partition("-")
        if project.casefold() == wanted and rest.endswith(_SUFFIX):
            yield rest.removesuffix(_SUFFIX)
