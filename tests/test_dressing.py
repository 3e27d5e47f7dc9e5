from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

import fleksidoc
from fleksidoc.template import shipped_templates, text
from fleksidoc.template.look.errors import NoBaseError
from tests.template.word_files import pack


def coloured(base: Path, colour: str) -> None:
    """Give headings another colour, as HR would in Word."""
    with ZipFile(base) as package:
        content = {name: package.read(name) for name in package.namelist()}
    sheet = content["word/styles.xml"]
    content["word/styles.xml"] = sheet.replace(b"666666", colour.encode())
    pack(base, content)


def test_the_shipped_templates_hold_the_look_of_their_base(tmp_path: Path) -> None:
    fleksidoc.export(tmp_path / "ours")

    assert (tmp_path / "ours" / "base.docx").is_file()
    assert fleksidoc.dress(tmp_path / "ours") == ()


def test_a_change_of_the_base_reaches_every_template_and_leaves_its_text(
    tmp_path: Path,
) -> None:
    fleksidoc.export(tmp_path)
    coloured(tmp_path / "base.docx", "004400")

    changed = fleksidoc.dress(tmp_path)

    assert changed == tuple(sorted(tmp_path.glob("*/*.docx")))
    for file in changed:
        with ZipFile(file) as package:
            assert b"004400" in package.read("word/styles.xml")
        assert text(file) == text(shipped_templates() / file.relative_to(tmp_path))
    assert fleksidoc.dress(tmp_path) == ()


def test_documents_follow_the_base_whether_templates_are_dressed_or_not(
    tmp_path: Path,
) -> None:
    data = Path(__file__).parent.parent / "fixtures" / "flexitime.toml"
    ours = tmp_path / "ours"
    fleksidoc.export(ours)
    coloured(ours / "base.docx", "004400")

    made = []
    for folder in ("before", "after"):
        (outcome,) = fleksidoc.render(
            [data], output=tmp_path / folder, templates=ours, formats=("docx",)
        )
        assert outcome.written
        made.append(ZipFile(outcome.written.files[0]).read("word/styles.xml"))
        fleksidoc.dress(ours)

    before, after = made
    assert before == after
    assert b"004400" in before


def test_a_folder_without_a_base_has_no_look_to_give(tmp_path: Path) -> None:
    with pytest.raises(NoBaseError, match=r"base\.docx"):
        fleksidoc.dress(tmp_path)
