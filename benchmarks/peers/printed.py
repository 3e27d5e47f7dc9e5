"""What a finished document says, held against what the description says it should."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docx import Document

from benchmarks.peers.content import (
    FOOTER,
    HEADER,
    Block,
    Condition,
    Rows,
    blocks,
)

Person = Mapping[str, Any]


def printed(path: Path) -> list[str]:
    """Return the text of each paragraph: body, tables, header, footer."""
    word = Document(str(path))
    cells = (cell for table in word.tables for row in table.rows for cell in row.cells)
    section = word.sections[0]
    frame = (*section.header.paragraphs, *section.footer.paragraphs)
    return [
        *(paragraph.text for paragraph in word.paragraphs),
        *(cell.text for cell in cells),
        *(paragraph.text for paragraph in frame),
    ]


def meant(person: Person) -> list[str]:
    """Return the same for a person without any engine."""
    described = list(blocks())
    tables = (block for block in described if isinstance(block, Rows))
    return [
        *(text for block in described for text in _paragraphs(block, person)),
        *(text for table in tables for text in _cells(table, person)),
        *(_filled(HEADER, person), _filled(FOOTER, person)),
    ]


def _paragraphs(block: Block, person: Person) -> Iterator[str]:
    if isinstance(block, Rows):
        yield ""  # the paragraph that Word wants after a table
    elif not isinstance(block, Condition):
        yield _filled(block.text, person)
    elif person[block.name]:
        yield from (_filled(paragraph.text, person) for paragraph in block.content)


def _cells(table: Rows, person: Person) -> Iterator[str]:
    yield from (heading for heading, _ in table.columns)
    for item in person[table.list_name]:
        yield from (item[name] for _, name in table.columns)


def _filled(text: str, person: Person) -> str:
    return re.sub(r"\[\[(\w+)\]\]", lambda field: str(person[field[1]]), text)


def difference(meant: list[str], printed: list[str]) -> str:
    """Say how what was printed differs from what was meant; nothing if it does not.

    >>> difference(["Punkt 1", "Ja."], ["Punkt 1", "", "Ja.", ""])
    'the same words; 2 empty paragraphs left where conditions stood'
    >>> difference(["Ja."], ["Nei."])
    "other words: 'Nei.' for 'Ja.'"
    """
    if meant == printed:
        return ""
    words, others = list(filter(None, meant)), list(filter(None, printed))
    if words == others:
        left = len(printed) - len(meant)
        return f"the same words; {left} empty paragraphs left where conditions stood"
    pairs = zip([*words, ""], [*others, ""], strict=False)
    word, other = next(pair for pair in pairs if pair[0] != pair[1])
    return f"other words: {other!r} for {word!r}"
