"""A file held against what it should be."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import docx
import pikepdf
import pytest

from fleksidoc.language import say
from fleksidoc.language.installed import installed
from fleksidoc.verifying import Outcome
from fleksidoc.verifying.comparison import Copy, compared
from tests.conftest import REPOSITORY
from tests.verifying.conftest import Desk, codes

LANGUAGES = {one.tag: one for one in installed(REPOSITORY / "templates")}


def word_file(*texts: str) -> bytes:
    document = docx.Document()
    document.add_heading("1 Formål")
    for text in texts:
        document.add_paragraph(text)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


@pytest.fixture
def copy() -> Copy:
    content = word_file("Det som står.")
    return Copy(
        name="brev.docx",
        content=word_file("Noe annet her."),
        expected=content,
        size=len(content),
        intact=False,
        languages={},
    )


def test_a_text_in_a_language_that_is_not_known_is_told_all_the_same(
    copy: Copy,
) -> None:
    outcome, findings = compared(copy)

    assert outcome is Outcome.DIFFERENT
    assert codes(findings) == ["VER002", "VER003"]
    assert say(findings[0].message, "no").startswith("På ukjent språk mangler")


def test_a_language_that_the_document_does_not_have_is_not_told_alone(
    copy: Copy,
) -> None:
    several = {tag: LANGUAGES[tag] for tag in ("nb-NO", "nn-NO")}

    _, findings = compared(replace(copy, languages=several))

    assert codes(findings) == ["VER002", "VER003"]


def test_a_pdf_made_by_other_versions_says_the_same_in_other_bytes(desk: Desk) -> None:
    content, expected = desk.pdf.read_bytes(), BytesIO()
    with pikepdf.open(desk.pdf) as pdf:
        pdf.save(expected)

    outcome, findings = compared(
        Copy(
            name="brev.pdf",
            content=content,
            expected=expected.getvalue(),
            size=len(content),
            intact=True,
            languages={},
        )
    )

    assert (outcome, findings) == (Outcome.SAME_WORDS, ())
