"""Every document in nynorsk, from the data of the other fixtures."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from fleksidoc.pipeline import Options
from tests.documents.cases import FIXTURES, press
from tests.documents.words import said
from tests.word_rules import broken_rules

LOCALIZED: Final = re.compile(r'\bno = ("(?:[^"\\]|\\.)*"|"""[\s\S]*?""")')
"""A text in bokmål; its language ends with it where it stands on a line of its own."""

BOKMAAL: Final = {"arbeidsgiver", "arbeidstaker", "ordningen", "ikke", "hjemme"}


def in_nynorsk(fixture: Path, folder: Path) -> Path:
    """Return the data with each text in nynorsk too: the same words as in bokmål."""
    text = fixture.read_text("utf-8")
    text = re.sub(r"(?m)^no = (.*)$", r"no = \1\nnn = \1", text)
    text = re.sub(r"(?<=[{,] )" + LOCALIZED.pattern, r"no = \1, nn = \1", text)
    text = re.sub(r'(?m)^(".*") = \{ (en = .*) \}$', r"\1 = { nn = \1, \2 }", text)
    text = re.sub(r'(?m)^(".*") = (".*")$', r"\1 = { nn = \1, en = \2 }", text)
    text = text.replace('prevailing_language = "no"', 'prevailing_language = "nn"')
    data = folder / fixture.name
    data.write_text(text, "utf-8")
    return data


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.stem)
def test_every_document_is_there_in_nynorsk(fixture: Path, tmp_path: Path) -> None:
    data = in_nynorsk(fixture, tmp_path)

    rendered = press().render(data, Options(languages=("nn",), formats=("docx",)))

    assert [language.tag for language in rendered.languages] == ["nn-NO"]
    assert not broken_rules(rendered.filled.content)
    words = {word for words in said(rendered.filled.content) for word in words}
    own = set(data.read_text("utf-8").replace('"', " ").split())
    assert not {word for word in words - own if word.lower() in BOKMAAL}
