"""The clauses of every shipped template, as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
FILES = sorted(
    file for file in TEMPLATES.glob("*/*.docx") if not file.name.startswith("~")
)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARK = re.compile(r"\{# (?:clause|part): ([a-z-]+) #\}")
FRONT = ""
"""What stands before the first clause."""


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph of a template, and the clause it stands in."""

    document: str
    language: str
    clause: str
    text: str


@cache
def said(file: Path) -> tuple[Said, ...]:
    """Return what a template says, tags and all."""
    return tuple(_said(file))


def everything_said() -> Iterator[Said]:
    for file in FILES:
        yield from said(file)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text.

    >>> sentences("Kl. 9 er for sent. Kom før.")
    ['Kl. 9 er for sent.', 'Kom før.']
    """
    return re.split(r"(?<=[a-zæøå)][.!?])\s+(?=[A-ZÆØÅ{])", text)


def _said(file: Path) -> Iterator[Said]:
    with ZipFile(file) as package:
        tree = etree.fromstring(package.read("word/document.xml"))
    clause = FRONT
    for paragraph in tree.iter(f"{W}p"):
        text = "".join(run.text or "" for run in paragraph.iter(f"{W}t"))
        if mark := MARK.search(text):
            clause = mark[1]
        yield Said(file.stem, file.parent.name, clause, text.replace("\u00a0", " "))
