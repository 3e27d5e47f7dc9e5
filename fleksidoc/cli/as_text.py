"""Markdown of our own as plain lines: for terminals, and where no markup is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

HEADING = "bold"
CODE = "cyan"
_MARKS = re.compile(r"\*\*|`")


def lines(markdown: str) -> Iterator[tuple[str, str, int]]:
    """Yield each line with its style and how far it is indented.

    >>> list(lines("## A `b`"))
    [('A b', 'bold', 0)]
    """
    in_code = False
    for line in markdown.splitlines():
        if line.startswith("```"):
            in_code = not in_code
        elif in_code:
            yield line, CODE, 4
        elif line.startswith("#"):
            yield _MARKS.sub("", line.lstrip("#").lstrip()), HEADING, 0
        else:
            yield _MARKS.sub("", line), "", 0


def plain(markdown: str) -> str:
    """Return Markdown as it reads without its marks."""
    return "\n".join(f"{' ' * indent}{line}" for line, _, indent in lines(markdown))
