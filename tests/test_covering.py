from __future__ import annotations

from pathlib import Path

import pytest

import fleksidoc
from fleksidoc.agreement.errors import (
    TooManyLanguagesError,
    UnknownDocumentError,
    UnknownLanguageError,
)
from fleksidoc.bilingual.errors import LanguagesDifferError
from fleksidoc.delivery.errors import FileInTheWayError
from fleksidoc.template import text
from fleksidoc.template.errors import TemplateMissingError
from tests.template.word_files import h, p, write
from tests.word_rules import broken_rules

BLOCKS = (
    p("Avtale", style="Tittel"),
    h("Omfang {# clause: scope #}"),
    "{% if scope %}{{ scope.model }}{% endif %}",
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with a short agreement in both languages."""
    for code in ("no", "en"):
        place(tmp_path / "own" / code, *BLOCKS)
    return tmp_path / "own"


def place(folder: Path, *blocks: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write(folder, *blocks).rename(folder / "agreement.docx")


def test_the_booklet_is_written_as_a_word_file_and_a_pdf(
    own: Path, tmp_path: Path
) -> None:
    covered = fleksidoc.coverage(own, output=tmp_path / "hefte")

    assert covered.written == (tmp_path / "hefte.docx", tmp_path / "hefte.pdf")
    assert covered.languages == ("no", "en")
    assert [one.facts["wanted"] for one in covered.remarks] == ["Times New Roman"]
    assert len(covered.data) == len(covered.samples) == 2
    word, pdf = covered.written
    assert broken_rules(word.read_bytes()) == []
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "Samples of “agreement”" in text(word)


def test_without_a_name_nothing_is_written(own: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))

    covered = fleksidoc.coverage(own, languages=["en"])

    assert covered.written == ()
    assert covered.languages == ("en",)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("output", "written"),
    [("", "agreement-samples.docx"), ("a.docx", "a.docx"), ("v1.2", "v1.2.docx")],
)
def test_the_name_may_be_that_of_a_folder_or_a_file(
    own: Path, tmp_path: Path, output: str, written: str
) -> None:
    covered = fleksidoc.coverage(
        own, output=tmp_path / output, formats=["docx"], languages=["no"]
    )

    assert covered.written == (tmp_path / written,)


def test_one_language_after_the_other(own: Path, tmp_path: Path) -> None:
    covered = fleksidoc.coverage(
        own, output=tmp_path / "x", formats=["docx"], layout="sequence", ui="no"
    )

    assert broken_rules(covered.written[0].read_bytes()) == []
    assert "Eksempler på «agreement»" in text(covered.written[0])


def test_another_file_is_left_as_it_is(own: Path, tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"notater")

    with pytest.raises(FileInTheWayError):
        fleksidoc.coverage(own, output=tmp_path / "x", languages=["no"])

    assert (tmp_path / "x.docx").read_bytes() == b"notater"
    assert not (tmp_path / "x.pdf").exists()
    again = fleksidoc.coverage(
        own, output=tmp_path / "x", languages=["no"], formats=["docx"], force=True
    )
    assert again.written == (tmp_path / "x.docx",)


def test_the_same_templates_give_the_same_booklet(own: Path, tmp_path: Path) -> None:
    first, second = (
        fleksidoc.coverage(own, output=tmp_path / name, languages=["no"]).written
        for name in ("a", "b")
    )

    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes()


def test_what_there_is_not_stops(own: Path) -> None:
    with pytest.raises(UnknownLanguageError):
        fleksidoc.coverage(own, languages=["xx"])
    with pytest.raises(TooManyLanguagesError):
        fleksidoc.coverage(own, languages=["no", "no"])
    with pytest.raises(UnknownDocumentError):
        fleksidoc.coverage(own, document="agrement")
    (own / "en" / "agreement.docx").unlink()
    with pytest.raises(TemplateMissingError):
        fleksidoc.coverage(own)


def test_languages_that_do_not_say_the_same_stop(own: Path) -> None:
    place(own / "en", h("Scope {# clause: scope #}"), "x")

    with pytest.raises(LanguagesDifferError):
        fleksidoc.coverage(own)
