"""What holds for every document: the words, the archive form, Word's own rules."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx

from fleksidoc.bilingual import LayoutKind
from tests.documents.cases import CASES, EVERY_CASE, Case, rendered, typeset
from tests.documents.words import clauses, drawn, numbers, pages, said
from tests.pdf.reading import read
from tests.programs import needs
from tests.validators import Level, faults, needs_vera, vera_faults
from tests.word_rules import broken_rules


@EVERY_CASE
def test_the_pdf_says_word_for_word_what_the_word_file_says(case: Case) -> None:
    assert drawn(typeset(case).content) == said(rendered(case).filled.content)


@EVERY_CASE
def test_everything_in_the_word_file_is_drawn_with_its_own_fonts(case: Case) -> None:
    pdf = typeset(case)

    assert not pdf.not_drawn
    assert not pdf.substitutions


@EVERY_CASE
def test_the_pdf_is_archival_and_accessible(case: Case) -> None:
    assert faults(typeset(case).content, Level.ARCHIVAL, Level.ACCESSIBLE) == []


@needs_vera()
def test_a_second_validator_agrees(tmp_path: Path) -> None:
    files = {str(case): typeset(case).content for case in CASES}

    verdicts = vera_faults(files, tmp_path)

    assert verdicts == {str(case): [] for case in CASES}


@EVERY_CASE
def test_clause_numbers_run_without_gaps_in_each_language(case: Case) -> None:
    found = numbers(typeset(case).content)
    languages = len(rendered(case).languages)
    once = list(range(1, len(found) // languages + 1))

    if case.layout is LayoutKind.COLUMNS:
        assert found == [number for number in once for _ in range(languages)]
    else:
        assert found == once * languages


@EVERY_CASE
def test_the_signatures_stand_on_one_page_below_the_last_clause(case: Case) -> None:
    *_, clause = clauses(typeset(case).content)
    *_, last = pages(typeset(case).content)

    title = {"no": "Underskrift", "nn": "Underskrift", "en": "Signature"}
    language = rendered(case).languages[0].code
    assert -1 < last.find(clause) < last.find(title[language])


@EVERY_CASE
def test_every_language_is_marked_in_the_pdf(case: Case) -> None:
    languages = {element.language for element in read(typeset(case).content).walk()}

    assert languages == {language.tag for language in rendered(case).languages}


@EVERY_CASE
def test_no_tag_and_no_trace_of_the_template_reaches_the_word_file(case: Case) -> None:
    with ZipFile(BytesIO(rendered(case).filled.content)) as package:
        members = {
            name: package.read(name).decode("utf-8") for name in package.namelist()
        }

    data = case.fixture.read_text("utf-8")  # strange data is printed as it is
    for content in members.values():
        assert "urn:fleksidoc" not in content
        assert not [
            tag for tag in ("{{", "{%", "{#") if tag in content and tag not in data
        ]
    assert not [name for name in members if "comments" in name or "custom" in name]


@EVERY_CASE
def test_word_finds_nothing_to_reject(case: Case) -> None:
    assert not broken_rules(rendered(case).filled.content)


@EVERY_CASE
def test_python_docx_opens_the_word_file(case: Case) -> None:
    filled = rendered(case).filled

    opened = docx.Document(BytesIO(filled.content))

    assert opened.core_properties.title == filled.title
    assert opened.core_properties.author == (
        rendered(case).checked.agreement.employer.name
    )


@needs("soffice", "pdftotext")
def test_libreoffice_shows_every_word_of_every_word_file(tmp_path: Path) -> None:
    for case in CASES:
        (tmp_path / f"{case}.docx").write_bytes(rendered(case).filled.content)

    shown = as_libreoffice_shows(sorted(tmp_path.glob("*.docx")), tmp_path)

    for case in CASES:
        paragraphs = said(rendered(case).filled.content)
        words = {piece for words in paragraphs for piece in unbroken(" ".join(words))}
        assert not words - shown[str(case)], case


def as_libreoffice_shows(files: list[Path], folder: Path) -> dict[str, set[str]]:
    """Return the words that stand on LibreOffice's pages of each file."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run(
        "soffice",
        "--headless",
        profile,
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        *files,
    )
    return {
        file.stem: unbroken(run("pdftotext", "-raw", file.with_suffix(".pdf"), "-"))
        for file in files
    }


def unbroken(text: str) -> set[str]:
    """Return the pieces of text that no line break goes through."""
    return set(re.split(r"[\s\-–/]+", text))


def run(*command: str | Path) -> str:
    """Return what a program prints; a failure of the program is ours."""
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own arguments
    return done.stdout
