"""HR's own folder comes before the shipped one: per document, never per language."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.errors import ExitCode
from fleksidoc.template.errors import NoSuchDocumentError, TemplateMissingError
from fleksidoc.template.library import Library


def folder(path: Path, *files: str) -> Path:
    for file in files:
        (path / file).parent.mkdir(parents=True, exist_ok=True)
        (path / file).touch()
    return path


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    words = ("no/language.toml", "en/language.toml")
    return folder(
        tmp_path / "shipped", *words, "no/agreement.docx", "en/agreement.docx"
    )


def test_the_own_folder_wins_when_it_has_the_document_in_every_language(
    tmp_path: Path, shipped: Path
) -> None:
    own = folder(tmp_path / "own", "no/agreement.docx", "en/agreement.docx")

    found = Library((own, shipped)).find("agreement", ["no", "en"])

    assert found == (own / "no/agreement.docx", own / "en/agreement.docx")


def test_a_document_the_own_folder_lacks_comes_from_the_shipped_one(
    tmp_path: Path, shipped: Path
) -> None:
    own = folder(tmp_path / "own", "no/letter.docx")

    found = Library((own, shipped)).find("agreement", ["no"])

    assert found == (shipped / "no/agreement.docx",)


def test_half_an_own_document_stops_and_names_the_missing_file(
    tmp_path: Path, shipped: Path
) -> None:
    own = folder(tmp_path / "own", "no/agreement.docx")

    with pytest.raises(TemplateMissingError, match=r"en.agreement\.docx") as stopped:
        Library((own, shipped)).find("agreement", ["no", "en"])

    assert stopped.value.exit_code is ExitCode.TEMPLATE


def test_an_unknown_document_stops_and_names_those_there_are(shipped: Path) -> None:
    with pytest.raises(NoSuchDocumentError) as stopped:
        Library((shipped,)).find("agrement", ["no"])

    assert "agreement" in f"{stopped.value.message} {stopped.value.hint}"


def test_files_that_word_keeps_beside_an_open_template_are_no_templates(
    tmp_path: Path,
) -> None:
    own = folder(tmp_path, "no/agreement.docx", "no/~$reement.docx", "no/._x.docx")

    assert Library((own,)).files() == (own / "no/agreement.docx",)
