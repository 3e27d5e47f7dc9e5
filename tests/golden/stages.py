"""What every stage gives for a case, as text that a lawyer can read in a diff.

A no-break space is shown as ␣.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from io import BytesIO
from itertools import chain
from zipfile import ZipFile

from lxml import etree

from fleksidoc.language import (
    Fixed,
    Listing,
    Word,
    Wording,
    cite,
    explain,
    localise,
    say,
)
from fleksidoc.pdf import Fonts
from fleksidoc.pdf.layout import lay_out
from fleksidoc.pdf.page import Artifact, Box, Layout, PlacedPicture, PlacedText
from fleksidoc.pdf.read import read_document
from fleksidoc.pipeline import Rendered
from fleksidoc.rendering import manifest
from tests.documents.cases import Case, rendered

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def stages(case: Case) -> dict[str, str]:
    """Return the golden text of each stage, by file name."""
    done = rendered(case)
    way = case.layout if done.layout else "single"
    wordings = {
        f"wording.{language.code}.txt": "\n".join(
            wording_lines(localise(done.checked.agreement, language, done.languages))
        )
        for language in done.languages
    }
    texts = {
        "findings.txt": "\n".join(finding_lines(done)),
        "receipt.txt": "\n".join(receipt_lines(done)),
        **wordings,
        f"document.{way}.txt": "\n".join(document_lines(done.filled.content)),
        f"pages.{way}.txt": "\n".join(page_lines(done)),
        f"files.{way}.txt": "\n".join(file_lines(done)),
    }
    return {name: visible(text) for name, text in texts.items()}


def visible(text: str) -> str:
    """Show what cannot be seen, and end with a line end."""
    return f"{text}\n".replace("\u00a0", "␣")


def finding_lines(done: Rendered) -> Iterator[str]:
    """Yield each finding in both languages."""
    for finding in done.checked.findings:
        place = explain(finding.place, "en").partition(", ")[2]
        yield f"{finding.code} {finding.severity} {place}"
        yield f"  {say(finding.message, 'no')}"
        yield f"  {say(finding.message, 'en')}"


def receipt_lines(done: Rendered) -> Iterator[str]:
    """Yield each item that the law demands, and where it is printed."""
    for entry in done.receipt.entries:
        demanded = entry.demanded
        yield f"{say(demanded.words, 'no')} ({cite(demanded.cites, 'no')})"
        yield f"  {', '.join(entry.keys) or entry.answer}"
        for code, clauses in entry.clauses.items():
            for clause in clauses:
                yield f"  {code} {clause.id}: {clause.heading}"


def wording_lines(wording: Wording, above: str = "") -> Iterator[str]:
    """Yield each field with its finished text."""
    for name, word in sorted(wording.items()):
        yield from _word_lines(word, f"{above}{name}")


def _word_lines(word: Word, name: str) -> Iterator[str]:
    if isinstance(word, Mapping):
        yield from wording_lines(word, f"{name}.")
    elif isinstance(word, tuple):
        yield f"{name}: {len(word)}"
        for number, item in enumerate(word):
            yield from _word_lines(item, f"{name}[{number}]")
    elif isinstance(word, Fixed):
        yield f"{name} = {word}  ({word.neutral})"
    elif isinstance(word, Listing):
        yield f"{name} = {word}  [{len(word.items)}]"
    else:
        yield f"{name} = {word}"


def document_lines(content: bytes) -> Iterator[str]:
    """Yield each paragraph of the Word file with its style and its text."""
    with ZipFile(BytesIO(content)) as package:
        parts = sorted(
            name
            for name in package.namelist()
            if name.startswith(("word/document", "word/header", "word/footer"))
            and name.endswith(".xml")
        )
        trees = {name: etree.fromstring(package.read(name)) for name in parts}
    for name, tree in trees.items():
        yield f"== {name.removeprefix('word/')}"
        for paragraph in tree.iter(f"{W}p"):
            style = paragraph.find(f"{W}pPr/{W}pStyle")
            shown = "" if style is None else style.get(f"{W}val")
            yield f"[{shown}] {_text(paragraph)}"


def _text(paragraph: etree._Element) -> str:
    marks = {f"{W}t": None, f"{W}tab": "→", f"{W}br": "↵"}
    pieces = chain.from_iterable(paragraph.iter(f"{W}r"))
    return "".join(
        marks[str(piece.tag)] or piece.text or ""
        for piece in pieces
        if piece.tag in marks
    )


def page_lines(done: Rendered) -> Iterator[str]:
    """Yield each line with its place on the page, in points from the top left."""
    layout: Layout = lay_out(read_document(done.filled.content), Fonts())
    for number, page in enumerate(layout.pages, start=1):
        yield f"== page {number}"
        for item in page.items:
            if isinstance(item, PlacedText):
                face = "bold" if item.face.bold else ""
                own = item.owner if isinstance(item.owner, Artifact) else ""
                place = f"{item.baseline:6.1f} {item.x:6.1f} {item.size:4.1f}"
                yield f"{place} {face or own:<6} {item.text}".rstrip()
            elif isinstance(item, PlacedPicture) and isinstance(item.content, Box):
                yield f"{item.y:6.1f} {item.x:6.1f}      box    {item.content.value}"


def file_lines(done: Rendered) -> Iterator[str]:
    """Yield what the manifest says; receipt and clauses have texts of their own.

    The SHA-256 of the files is the same on every machine.
    """
    assert done.typeset
    files = {
        "agreement.docx": done.filled.content,
        "agreement.pdf": done.typeset.content,
    }
    facts = json.loads(manifest(done).to_json(files))
    del facts["receipt"], facts["clauses"]
    yield json.dumps(facts, ensure_ascii=False, indent=2, sort_keys=True)
