from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it has none
from jinja2 import Environment

import fleksidoc
from fleksidoc.delivery.errors import FileInTheWayError, OwnSourceError
from fleksidoc.errors import FleksidocError
from fleksidoc.language import say
from fleksidoc.template.errors import TemplateError
from tests.conftest import SHARED
from tests.template.word_files import lines, reread, write
from tests.word_rules import broken_rules

CORPUS = sorted(SHARED.glob("corpus/*.docx"))


def data(folder: Path, values: object, name: str = "kari.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(values), "utf-8")
    return path


def test_a_template_is_filled_from_json_and_from_toml(tmp_path: Path) -> None:
    template = write(tmp_path, "Hei {{ name }}, {{ count }}")
    (tmp_path / "ola.toml").write_text('name = "Ola & co"\ncount = 2.50\n', "utf-8")

    first = fleksidoc.fill(
        template, data(tmp_path, {"name": "Kari", "count": 1}), output=tmp_path
    )
    second = fleksidoc.fill(
        template, tmp_path / "ola.toml", output=tmp_path / "ny" / "brev.docx"
    )

    assert first.path == tmp_path / "mal-kari.docx"
    assert lines(reread(first.path.read_bytes())) == ["Hei Kari, 1"]
    assert lines(reread(second.path.read_bytes())) == ["Hei Ola & co, 2.50"]


def test_the_document_says_nothing_of_when_or_by_whom(tmp_path: Path) -> None:
    template = write(tmp_path, "Hei")

    filled = fleksidoc.fill(template, data(tmp_path, {}), output=tmp_path)

    with zipfile.ZipFile(filled.path) as archive:
        core = archive.read("docProps/core.xml")
        styles = archive.read("word/styles.xml")
    assert b"dcterms:created" not in core
    assert b"<dc:language>en-US</dc:language>" in core
    assert b'w:lang w:val="en-US"' in styles
    assert not broken_rules(filled.path.read_bytes())


def test_all_that_is_wrong_is_told_and_nothing_written(tmp_path: Path) -> None:
    template = write(tmp_path, "{{ nmae }} {{ adress }}")

    with pytest.raises(TemplateError) as caught:
        fleksidoc.fill(
            template,
            data(tmp_path, {"name": "Kari", "address": "x"}),
            output=tmp_path / "ut" / "brev.docx",
        )

    assert [f.hint.facts["nearest"] for f in caught.value.findings] == [
        "name",
        "address",
    ]
    assert not (tmp_path / "ut").exists()


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    template, values = write(tmp_path, "Hei {{ name }}"), data(tmp_path, {"name": "K"})
    output = tmp_path / "brev.docx"
    output.write_bytes(b"signert")

    with pytest.raises(FileInTheWayError):
        fleksidoc.fill(template, values, output=output)
    with pytest.raises(OwnSourceError):
        fleksidoc.fill(template, values, output=template, force=True)

    fleksidoc.fill(template, values, output=output, force=True)
    assert lines(reread(output.read_bytes())) == ["Hei K"]


DATA: dict[str, dict[str, Any]] = {
    "nested_for": {
        "dishes": [
            {"name": "Pizza", "ingredients": ["ost", "tomat"]},
            {"name": "Salat", "ingredients": ["agurk"]},
        ],
        "authors": [{"name": "Hamsun", "books": [{"title": "Sult"}]}],
    },
    "footnotes": {"a_jinja_variable": "A & B"},
    "header_footer_entities": {"title": "Brev", "unknowvar": None},
}


@pytest.mark.skipif(not CORPUS, reason="the companion folder ../shared is not here")
@pytest.mark.parametrize("name", DATA)
def test_docxtpls_own_templates_are_filled_as_docxtpl_does(
    tmp_path: Path, name: str
) -> None:
    template = SHARED / "corpus" / f"python-docx-template__{name}_tpl.docx"
    theirs = DocxTemplate(template)
    theirs.render(DATA[name], Environment(autoescape=True))
    theirs.save(tmp_path / "theirs.docx")

    ours = fleksidoc.fill(template, data(tmp_path, DATA[name]), output=tmp_path)

    assert lines(reread(ours.path.read_bytes())) == lines(
        Document(str(tmp_path / "theirs.docx"))
    )
    assert not _newly_broken(template, ours.path)


@pytest.mark.skipif(not CORPUS, reason="the companion folder ../shared is not here")
@pytest.mark.parametrize("template", CORPUS, ids=lambda path: path.stem)
def test_any_file_is_filled_by_words_rules_or_refused_in_words(
    tmp_path: Path, template: Path
) -> None:
    try:
        filled = fleksidoc.fill(template, data(tmp_path, {}), output=tmp_path)
    except FleksidocError as error:
        told = f"{say(error.message, 'no')} {say(error.hint, 'no')}"
    else:
        told = ""
        assert not _newly_broken(template, filled.path)

    assert bool(told) is not bool(list(tmp_path.glob("*.docx")))


def _newly_broken(template: Path, filled: Path) -> set[str]:
    before = set(broken_rules(_list_of_types_first(template)))
    after = set(broken_rules(filled.read_bytes()))
    return after - {rule for rule in before if "unclean" not in rule}


def _list_of_types_first(path: Path) -> bytes:
    """Return the package as Word orders it; others put the list of types last."""
    ordered = io.BytesIO()
    with zipfile.ZipFile(path) as given, zipfile.ZipFile(ordered, "w") as made:
        for name in sorted(given.namelist(), key=lambda name: name[0] != "["):
            made.writestr(name, given.read(name))
    return ordered.getvalue()
