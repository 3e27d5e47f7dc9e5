"""A command as it describes itself: what it is for, and what one may type."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _

_AS_IT_IS = "\b\n"
"""What click takes for: do not wrap these lines."""


def described(*paragraphs: str, examples: Sequence[str]) -> str:
    """Return a command's help: paragraphs, then what one may type."""
    heading = _("Examples:")
    lines = "\n".join(f"  {example}" for example in examples)
    return "\n\n".join([*paragraphs, f"{_AS_IT_IS}{heading}\n{lines}"])
