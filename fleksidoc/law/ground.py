"""Grounds: the provisions that let an exception to a rule be accepted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from fleksidoc.agreement import Agreement
from fleksidoc.errors import Message
from fleksidoc.findings import Severity
from fleksidoc.law.reach import always
from fleksidoc.law.statute import ORDINALS

SECTION = re.compile(r"\d+(?:-\d+)?")
PARAGRAPH = re.compile(
    r"\((\d+)\)|(\d+)\.?\s*(?:ledd|paragraph)|(\w+)\s+(?:ledd|paragraph)"
)
NUMBERED = {
    word: number for number, words in enumerate(ORDINALS, start=1) for word in words
} | {"annet": 2, "syvende": 7}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A lawful basis for an exception, and what it asks for."""

    section: str
    paragraph: int
    words: Message
    """What it asks for, in words."""

    presumes: Callable[[Agreement], bool] = always
    """Whether the data has what the ground presumes, as a collective agreement."""

    leaves: Severity = Severity.ADVICE
    """What is left of an accepted breach: more where people must judge the ground."""

    def __str__(self) -> str:
        return f"§ {self.section} ({self.paragraph})"

    def is_written(self, text: str) -> bool:
        """Tell whether somebody has written this ground, in whatever way people do.

        >>> rest = Ground(section="10-8", paragraph=3, words=Message("", ""))
        >>> rest.is_written("aml. § 10-8 tredje ledd")
        True
        >>> rest.is_written("section 10-8(3)")
        True
        >>> rest.is_written("§ 10-8")
        False
        """
        return written(text) == (self.section, self.paragraph)


def written(text: str) -> tuple[str, int] | None:
    """Return the section and the paragraph that a text cites, if it cites both."""
    section = SECTION.search(text)
    paragraph = PARAGRAPH.search(text, section.end()) if section else None
    if section is None or paragraph is None:
        return None
    in_brackets, in_digits, in_words = paragraph.groups()
    number = in_brackets or in_digits or NUMBERED.get(in_words.lower(), 0)
    return section.group(), int(number)
