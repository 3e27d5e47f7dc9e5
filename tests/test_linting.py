from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

import fleksidoc
from fleksidoc.delivery.errors import FileInTheWayError, OwnSourceError
from fleksidoc.errors import ExitCode
from fleksidoc.linting import Linted
from fleksidoc.template.errors import NoTemplatesError
from tests.template.word_files import STYLES, h, write
from tests.template.word_files import run as word

NO = "no/brev.docx"
CLAUSES = (
    h("Formål {# clause: purpose #}"),
    "{{ issued }}",
    h("Underskrifter {# part: signatures #}"),
    "{%p for person in employer.signatories %}",
    "{{ person.name }}",
    "{%p endfor %}",
    "{{ employee.name }}",
)


def place(folder: Path, name: str, *blocks: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path.parent, *blocks).rename(path)
    return path


def told(linted: list[Linted]) -> dict[str, list[str]]:
    return {one.name: [finding.code for finding in one.findings] for one in linted}


def test_the_shipped_templates_have_nothing_to_remark() -> None:
    found = told(fleksidoc.lint())

    assert set(found) > {"no/agreement.docx", "no/agreement.docx + en/agreement.docx"}
    assert {name: codes for name, codes in found.items() if codes} == {}


def test_a_single_file_is_checked_in_the_language_of_its_folder(
    tmp_path: Path,
) -> None:
    file = place(tmp_path, "no/brev.docx", "{{ employe.name }} har 2 uker")

    (linted,) = fleksidoc.lint(file)

    assert told([linted]) == {str(file): ["TPL061", "TPL074"]}
    assert linted.error
    assert linted.error.exit_code is ExitCode.TEMPLATE


def test_the_files_of_a_folder_are_checked_one_by_one(tmp_path: Path) -> None:
    place(tmp_path, "a.docx", "{{ issued }}")
    place(tmp_path, "b.docx", "{{ isued }}")
    (tmp_path / "~$b.docx").write_bytes(b"")

    assert told(fleksidoc.lint(tmp_path)) == {"a.docx": [], "b.docx": ["TPL061"]}


def test_the_languages_of_a_document_are_held_against_each_other(
    tmp_path: Path,
) -> None:
    place(tmp_path, "no/brev.docx", *CLAUSES)
    place(tmp_path, "en/brev.docx", h("Place {# clause: place #}"), *CLAUSES)
    place(tmp_path, "en/other.docx", "x")

    assert told(fleksidoc.lint(tmp_path)) == {
        "en/brev.docx": [],
        "en/other.docx": [],
        "no/brev.docx": [],
        "no/brev.docx + en/brev.docx": ["PAIR002", "PAIR017"],
    }


def test_a_set_of_ones_own_comes_before_the_shipped(tmp_path: Path) -> None:
    place(tmp_path, "no/agreement.docx", "{{ nothing_of_the_kind }}")

    found = told(fleksidoc.lint(templates=tmp_path))

    ours = {name: codes for name, codes in found.items() if "agreement" in name}
    (codes,) = ours.values()
    assert "TPL060" in codes


def test_defaults_that_cannot_be_joined_are_told_for_the_pair(tmp_path: Path) -> None:
    shimmering = STYLES.replace(
        "<w:rPr><w:lang", '<w:rPr><w:effect w:val="shimmer"/><w:lang'
    )
    for code, styles in (("no", shimmering), ("en", STYLES)):
        folder = tmp_path / code
        folder.mkdir()
        write(folder, *CLAUSES, parts={"styles.xml": ("styles", styles)})

    (*_, pair) = fleksidoc.lint(tmp_path)

    assert pair.unread is pair.error
    assert not pair.findings


def test_a_file_that_is_no_template_is_told_apart(tmp_path: Path) -> None:
    (linted,) = fleksidoc.lint(tmp_path / "missing.docx")

    assert linted.unread is linted.error
    assert "missing.docx" in str(linted.error)


def test_a_folder_without_templates_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NoTemplatesError):
        fleksidoc.lint(tmp_path)


def test_the_annotated_copy_of_one_file_is_a_file_or_goes_into_a_folder(
    tmp_path: Path,
) -> None:
    linted = fleksidoc.lint(place(tmp_path, "no/brev.docx", "{{ isued }}"))
    checked = tmp_path / "checked.docx"

    assert fleksidoc.annotate(linted, checked) == (checked,)
    (tmp_path / "out").mkdir()
    again = fleksidoc.annotate(linted, tmp_path / "out", ui="en")

    assert again == (tmp_path / "out" / "brev.docx",)
    assert "finnes ikke" in comments(checked)
    assert "There is no field" in comments(again[0])


def test_the_annotated_copies_of_a_set_stand_as_the_templates_do(
    tmp_path: Path,
) -> None:
    place(tmp_path, "ours/no/brev.docx", *CLAUSES)
    place(tmp_path, "ours/en/brev.docx", h("Place {# clause: place #}"), *CLAUSES)
    (tmp_path / "ours/no/other.docx").write_bytes(b"no Word file")

    written = fleksidoc.annotate(fleksidoc.lint(tmp_path / "ours"), tmp_path / "out")

    assert set(written) == {tmp_path / "out" / name for name in ("en/brev.docx", NO)}
    assert sum("PAIR002" in comments(file) for file in written) == 1


def test_an_annotated_copy_is_never_written_over_the_template_or_another_file(
    tmp_path: Path,
) -> None:
    linted = fleksidoc.lint(place(tmp_path, "no/brev.docx", "{{ isued }}").parent)
    mine = tmp_path / "out" / "brev.docx"
    mine.parent.mkdir()
    mine.write_bytes(b"mine")

    with pytest.raises(FileInTheWayError):
        fleksidoc.annotate(linted, tmp_path / "out")
    with pytest.raises(OwnSourceError):
        fleksidoc.annotate(linted, tmp_path / "no", force=True)

    assert mine.read_bytes() == b"mine"
    assert fleksidoc.annotate(linted, tmp_path / "out", force=True) == (mine,)
    assert fleksidoc.annotate(linted, tmp_path / "out") == (mine,)


def test_of_files_that_cannot_be_read_there_are_no_copies(tmp_path: Path) -> None:
    linted = fleksidoc.lint(tmp_path / "missing.docx")

    assert fleksidoc.annotate(linted, tmp_path / "out") == ()
    assert not (tmp_path / "out").exists()


def comments(file: Path) -> str:
    with zipfile.ZipFile(file) as archive:
        held = [name for name in archive.namelist() if "comments" in name]
        return "".join(archive.read(name).decode() for name in held)


def test_changes_are_read_as_accepted_where_the_caller_says_so(tmp_path: Path) -> None:
    sentence = f"<w:p><w:ins w:id='1'>{word('{{ employee.name }}')}</w:ins></w:p>"
    for code in ("no", "en"):
        place(tmp_path, f"{code}/brev.docx", *CLAUSES, sentence)

    stopped = told(fleksidoc.lint(tmp_path))
    accepted = told(fleksidoc.lint(tmp_path, accept_changes=True))
    (alone,) = fleksidoc.lint(tmp_path / "no" / "brev.docx", accept_changes=True)

    assert stopped == {"en/brev.docx": ["TPL040"], "no/brev.docx": ["TPL040"]}
    assert accepted[NO] == ["TPL093"]
    assert alone.draft
