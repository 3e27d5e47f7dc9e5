"""The shipped templates with clauses taken out or renamed, as somebody's own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from fleksidoc.template import shipped_templates

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"
LANGUAGES = ("no", "en")


def without(folder: Path, *clauses: str, languages: Iterable[str] = LANGUAGES) -> Path:
    """Write templates that lack clauses, with the conditions that stand round them."""

    def cut(document: bytes) -> bytes:
        tree = etree.fromstring(document)
        body = tree.find(f"{W}body")
        assert body is not None
        for name in clauses:
            _take_out(body, name)
        return etree.tostring(tree)

    return changed(folder, cut, languages)


def changed(
    folder: Path,
    change: Callable[[bytes], bytes],
    languages: Iterable[str] = LANGUAGES,
) -> Path:
    """Write templates whose text is changed."""
    for language in languages:
        source, target = shipped_templates() / language, folder / language
        target.mkdir(parents=True)
        shutil.copy(source / "language.toml", target)
        with (
            ZipFile(source / "agreement.docx") as old,
            ZipFile(target / "agreement.docx", "w", ZIP_DEFLATED) as new,
        ):
            for name in old.namelist():
                part = old.read(name)
                new.writestr(name, change(part) if name == BODY else part)
    return folder


def _take_out(body: etree._Element, clause: str) -> None:
    paragraphs = list(body)
    starts = [n for n, one in enumerate(paragraphs) if _mark(one)]
    index = next(n for n in starts if f"clause: {clause} " in _text(paragraphs[n]))
    after = starts[starts.index(index) + 1]
    for paragraph in paragraphs[
        _with_its_condition(paragraphs, index) : _with_its_condition(paragraphs, after)
    ]:
        body.remove(paragraph)


def _with_its_condition(paragraphs: list[etree._Element], heading: int) -> int:
    before = _text(paragraphs[heading - 1])
    return heading - 1 if before.startswith("{%p if") else heading


def _mark(paragraph: etree._Element) -> bool:
    text = _text(paragraph)
    return paragraph.tag == f"{W}p" and ("{# clause:" in text or "{# part:" in text)


def _text(paragraph: etree._Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
