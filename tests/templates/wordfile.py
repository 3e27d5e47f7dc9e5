"""The shipped agreement templates as their XML parts, for the tests beside this."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
LANGUAGES = ("no", "en")

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")


def agreement(language: str) -> Path:
    return TEMPLATES / language / "agreement.docx"


@cache
def members(language: str) -> tuple[str, ...]:
    with ZipFile(agreement(language)) as package:
        return tuple(package.namelist())


@cache
def part(language: str, name: str) -> etree._Element:
    with ZipFile(agreement(language)) as package:
        return etree.fromstring(package.read(name))


def stories(language: str) -> list[etree._Element]:
    """Return what carries text, in reading order."""
    names = ("word/header1.xml", "word/document.xml", "word/footer1.xml")
    return [part(language, name) for name in names]


def w(name: str) -> str:
    return f"{{{WORD}}}{name}"


def attribute(element: etree._Element | None, name: str = "val") -> str:
    assert element is not None
    return str(element.attrib[w(name)])


def paragraphs(language: str) -> list[etree._Element]:
    return [found for story in stories(language) for found in story.iter(w("p"))]


def style(paragraph: etree._Element) -> str:
    return attribute(paragraph.find(f"{w('pPr')}/{w('pStyle')}"))


def text(paragraph: etree._Element) -> str:
    return "".join(run.text or "" for run in paragraph.iter(w("t")))


def tags(paragraph: etree._Element) -> list[str]:
    return TAG.findall(text(paragraph))


def words(language: str) -> str:
    """Return all literal text, a paragraph a line, with each tag as ``•``."""
    return "\n".join(TAG.sub("•", text(found)) for found in paragraphs(language))
