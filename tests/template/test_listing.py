from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from fleksidoc.template.library import Library
from fleksidoc.template.listing import ListedTemplate, listed

WORDS = ("no/language.toml", "en/language.toml")
SWEDISH = "sv/language.toml"


def place(folder: Path, *files: str) -> Path:
    for name in files:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    return folder


def test_templates_are_listed_by_document_and_language(tmp_path: Path) -> None:
    shipped = place(
        tmp_path, *WORDS, "no/agreement.docx", "en/agreement.docx", "en/addendum.docx"
    )

    found = listed(Library((shipped,)))

    assert [(entry.document, entry.language) for entry in found] == [
        ("addendum", "en"),
        ("agreement", "en"),
        ("agreement", "no"),
    ]
    assert found[0] == ListedTemplate(
        document="addendum",
        language="en",
        file=shipped / "en" / "addendum.docx",
        sha256=sha256(b"en/addendum.docx").hexdigest(),
    )


def test_a_document_is_taken_whole_from_the_first_folder_that_has_it(
    tmp_path: Path,
) -> None:
    own = place(tmp_path / "own", "no/agreement.docx", "no/~$agreement.docx")
    files = ("no/agreement.docx", "en/agreement.docx")
    shipped = place(tmp_path / "shipped", *WORDS, *files)

    found = listed(Library((own, shipped)))

    assert [entry.file for entry in found] == [own / "no" / "agreement.docx"]


def test_a_folder_that_is_no_language_has_no_templates(tmp_path: Path) -> None:
    own = place(tmp_path / "own", "notes/agreement.docx", "sv/brev.docx", SWEDISH)
    shipped = place(tmp_path / "shipped", *WORDS, "no/agreement.docx")
    library = Library((own, shipped))

    assert [entry.file for entry in listed(library)] == [
        shipped / "no" / "agreement.docx",
        own / "sv" / "brev.docx",
    ]
    assert library.documents() == ("agreement", "brev")
