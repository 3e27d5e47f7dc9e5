from __future__ import annotations

from pathlib import Path

import pytest

import fleksidoc
from fleksidoc.bilingual import read_agreed
from fleksidoc.bilingual.errors import BrokenAgreedError, NowhereToAcceptError
from fleksidoc.comparing import Compared
from fleksidoc.errors import ExitCode
from fleksidoc.template import shipped_templates
from fleksidoc.template.errors import NoSuchDocumentError, NoTemplatesError
from tests.template.word_files import h, write

HEADING = h("Oppsigelse {# clause: notice #}")
PAIR = "no/brev.docx + en/brev.docx"


def place(folder: Path, name: str, *blocks: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path.parent, *blocks).rename(path)


def letter(folder: Path, norwegian: str, english: str) -> Path:
    """Write a letter with one clause, in two languages."""
    place(folder, "no/brev.docx", HEADING, norwegian)
    place(folder, "en/brev.docx", HEADING, english)
    return folder


def told(compared: list[Compared]) -> dict[str, list[str]]:
    return {one.name: [finding.code for finding in one.findings] for one in compared}


def test_the_shipped_languages_say_the_same_and_somebody_has_agreed() -> None:
    compared = fleksidoc.compare()

    assert {code for one in compared for code in told([one])[one.name]} == set()
    assert {one.document for one in compared} >= {"agreement"}
    assert set(read_agreed(shipped_templates()).documents) == {
        one.document for one in compared
    }


def test_three_months_are_not_six(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Fristen er seks måneder.", "The notice is three months.")

    (compared,) = fleksidoc.compare(folder)

    assert told([compared]) == {PAIR: ["PAIR012", "PAIR017"]}
    assert compared.error
    assert compared.error.exit_code is ExitCode.TEMPLATE


def test_what_is_accepted_is_asked_about_no_more(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Fristen er seks måneder.", "The notice is half a year.")

    (accepted,) = fleksidoc.compare(folder, accept=True)

    assert [(one.code, one.accepted) for one in accepted.findings] == [
        ("PAIR012", True)
    ]
    assert accepted.error is None
    assert told(fleksidoc.compare(folder)) == {PAIR: []}
    assert told(fleksidoc.lint(folder))[PAIR] == []  # type: ignore[arg-type]  # alike


def test_a_text_that_then_changes_alone_is_found(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Partene er enige.", "The parties agree.")
    fleksidoc.compare(folder, accept=True)
    letter(folder, "Partene er enige.", "The parties never agree.")

    (compared,) = fleksidoc.compare(folder)

    assert told([compared]) == {PAIR: ["PAIR015"]}
    assert compared.findings[0].place.file == "no/brev.docx"
    assert [place.file for place in compared.findings[0].related] == ["en/brev.docx"]


def test_what_cannot_become_one_document_cannot_be_accepted(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Ref. {{ reference }}", "Ref. {{ reference }}")
    place(folder, "no/notat.docx", HEADING, "Enige.")
    place(folder, "en/notat.docx", HEADING, "Agreed.")
    fleksidoc.compare(folder, accept=True)
    before = read_agreed(folder).of("brev")
    letter(folder, "Ref. {{ reference }}", "No reference, whatever happens")
    place(folder, "en/notat.docx", HEADING, "They agree.")

    compared = fleksidoc.compare(folder, accept=True)

    assert told(compared) == {
        PAIR: ["PAIR011", "PAIR015"],
        "no/notat.docx + en/notat.docx": ["PAIR015"],
    }
    assert [one.error is None for one in compared] == [False, True]
    assert read_agreed(folder).of("brev") == before
    assert told(fleksidoc.compare(folder))["no/notat.docx + en/notat.docx"] == []


def test_one_document_can_be_accepted_by_itself(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Enige.", "Agreed.")
    place(folder, "no/notat.docx", HEADING)
    place(folder, "en/notat.docx", HEADING)
    fleksidoc.compare(folder, accept=True)
    letter(folder, "Alle er enige.", "All agree.")
    before = read_agreed(folder)

    compared = fleksidoc.compare(folder, document="brev", accept=True)

    after = read_agreed(folder)
    assert list(told(compared)) == [PAIR]
    assert after.of("notat") == before.of("notat")
    assert after.of("brev") != before.of("brev")


def test_a_document_that_is_gone_is_no_longer_agreed_on(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Enige.", "Agreed.")
    place(folder, "no/notat.docx", HEADING)
    place(folder, "en/notat.docx", HEADING)
    fleksidoc.compare(folder, accept=True)
    for code in ("no", "en"):
        (folder / code / "notat.docx").unlink()

    fleksidoc.compare(folder, accept=True)

    assert set(read_agreed(folder).documents) == {"brev"}


def test_three_languages_are_compared_in_pairs_and_agreed_on_together(
    tmp_path: Path,
) -> None:
    folder = letter(tmp_path, "Enige.", "Agreed.")
    place(folder, "nn/brev.docx", HEADING, "Einige.")

    compared = fleksidoc.compare(folder, accept=True)

    assert [one.name for one in compared] == [
        "no/brev.docx + en/brev.docx",
        "no/brev.docx + nn/brev.docx",
        "en/brev.docx + nn/brev.docx",
    ]
    assert set(read_agreed(folder).of("brev")["notice"]) == {"no", "nn", "en"}
    place(folder, "nn/brev.docx", HEADING, "Ueinige.")
    assert told(fleksidoc.compare(folder)) == {
        "no/brev.docx + en/brev.docx": [],
        "no/brev.docx + nn/brev.docx": ["PAIR015"],
        "en/brev.docx + nn/brev.docx": ["PAIR015"],
    }


def test_a_file_that_cannot_be_read_is_told_and_its_document_not_accepted(
    tmp_path: Path,
) -> None:
    folder = letter(tmp_path, "Enige.", "Agreed.")
    fleksidoc.compare(folder, accept=True)
    (folder / "en" / "brev.docx").write_bytes(b"")

    (unread,) = fleksidoc.compare(folder, accept=True)

    assert unread.name == "en/brev.docx"
    assert unread.error is unread.unread
    assert set(read_agreed(folder).documents) == {"brev"}


def test_a_damaged_file_of_what_was_agreed_on_is_told_for_each_pair(
    tmp_path: Path,
) -> None:
    folder = letter(tmp_path, "Enige.", "Agreed.")
    (folder / "agreed.toml").write_text("<<<<<<<", encoding="utf-8")

    (compared,) = fleksidoc.compare(folder)

    assert isinstance(compared.error, BrokenAgreedError)
    with pytest.raises(BrokenAgreedError):
        fleksidoc.compare(folder, accept=True)
    assert (folder / "agreed.toml").read_text(encoding="utf-8") == "<<<<<<<"


def test_a_folder_in_the_way_is_left_alone(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Enige.", "Agreed.")
    fleksidoc.compare(folder, accept=True)
    (folder / "agreed.toml").unlink()
    (folder / "agreed.toml").mkdir()

    (compared,) = fleksidoc.compare(folder)

    assert compared.error
    assert "agreed.toml" in str(compared.error)


def test_accepting_again_changes_no_byte(tmp_path: Path) -> None:
    folder = letter(tmp_path, "Enige.", "Agreed.")
    fleksidoc.compare(folder, accept=True)
    before = (folder / "agreed.toml").read_bytes()

    fleksidoc.compare(folder, accept=True)

    assert (folder / "agreed.toml").read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == ["agreed.toml", "en", "no"]


def test_ones_own_templates_come_before_the_shipped(tmp_path: Path) -> None:
    letter(tmp_path, "Enige.", "Agreed.")

    compared = told(fleksidoc.compare(templates=tmp_path))

    assert compared[PAIR] == ["PAIR017"]
    assert compared["no/agreement.docx + en/agreement.docx"] == []


def test_accepting_needs_a_folder() -> None:
    with pytest.raises(NowhereToAcceptError) as caught:
        fleksidoc.compare(accept=True)

    assert caught.value.exit_code is ExitCode.USAGE


def test_a_folder_without_templates_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "no").mkdir()
    shipped = shipped_templates() / "no" / "language.toml"
    (tmp_path / "no" / "language.toml").write_bytes(shipped.read_bytes())

    with pytest.raises(NoTemplatesError):
        fleksidoc.compare(tmp_path)


def test_a_document_nobody_has_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NoSuchDocumentError, match="brv"):
        fleksidoc.compare(letter(tmp_path, "", ""), document="brv")
