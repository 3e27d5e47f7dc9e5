"""Formatting with values that do not exist stops with its place, and is not guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.errors import FleksidocError
from fleksidoc.findings import WordPlace
from fleksidoc.language import say
from fleksidoc.template import shipped_templates
from tests.conftest import SHARED
from tests.template.word_files import STYLES, findings_of, opened, table, write

RIGHT = [
    '<w:color w:val="auto"/>',
    '<w:color w:val="1F3864"/>',
    '<w:sz w:val="22"/>',
    '<w:sz w:val="11pt"/>',
    '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>',
    '<w:kern w:val="0"/>',
    '<w:spacing w:val="-20"/>',
    '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="000000"/>',
    '<w14:textFill w14:val="zzz"/>',
    '<w:unknown w:val="zzz"/>',
]
WRONG = [
    ('<w:color w:val="red"/>', "colour", "red", "color val"),
    ('<w:color w:val="#FF0000"/>', "colour", "#FF0000", "color val"),
    ('<w:shd w:val="clear" w:fill="12"/>', "colour", "12", "shd fill"),
    ('<w:sz w:val="big"/>', "measure", "big", "sz val"),
    ('<w:sz w:val="1.2.3"/>', "measure", "1.2.3", "sz val"),
    ('<w:bdr w:val="single" w:sz="x" w:color="FF"/>', "measure", "x", "bdr sz"),
]


def run(properties: str) -> str:
    return f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>Hei</w:t></w:r></w:p>"


@pytest.mark.parametrize("properties", RIGHT)
def test_what_word_writes_is_fine(tmp_path: Path, properties: str) -> None:
    assert not findings_of(write(tmp_path, run(properties)))


@pytest.mark.parametrize(("properties", "kind", "value", "name"), WRONG)
def test_a_value_that_does_not_exist_is_told_where_it_stands(
    tmp_path: Path, properties: str, kind: str, value: str, name: str
) -> None:
    found = findings_of(write(tmp_path, "a", run(properties)))

    assert {one.code for one in found} == {"TPL100"}
    assert isinstance(found[0].place, WordPlace)
    assert found[0].place.words == "Hei"
    assert say(found[0].message, "en") == (
        f"The formatting has the {kind} “{value}”, which does not exist ({name})."
    )


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ('<w:gridSpan w:val="x"/>', "x"),
        ('<w:gridSpan w:val="99999999999"/>', "99999999999"),
        ('<w:gridSpan w:val="64"/>', "64"),
    ],
)
def test_a_cell_over_columns_that_cannot_be_is_told(
    tmp_path: Path, cell: str, number: str
) -> None:
    row = f"<w:tr><w:tc><w:tcPr>{cell}</w:tcPr><w:p/></w:tc></w:tr>"

    (found,) = findings_of(write(tmp_path, table(row)))

    assert found.message.facts["value"] == number


def test_the_style_is_named_where_it_is_in_a_style(tmp_path: Path) -> None:
    styles = STYLES.replace(
        '<w:name w:val="Clause"/>',
        '<w:name w:val="Clause"/><w:rPr><w:color w:val="x"/></w:rPr>',
    ).replace("<w:rPrDefault><w:rPr>", '<w:rPrDefault><w:rPr><w:sz w:val=""/>')
    path = write(tmp_path, "a", parts={"styles.xml": ("styles", styles)})

    told = [say(one.message, "no") for one in findings_of(path)]

    assert told == [
        "Formateringen har målet «», som ikke finnes (sz val).",
        "Formateringen i stilen «Clause» har fargen «x», som ikke finnes (color val).",
    ]


def test_the_shipped_templates_have_only_values_that_exist() -> None:
    for file in shipped_templates().glob("*/*.docx"):
        assert opened(file)


@pytest.mark.parametrize(
    "path",
    sorted(SHARED.glob("corpus/**/*.docx")),
    ids=lambda path: path.stem,
)
def test_files_from_the_world_have_only_values_that_exist(path: Path) -> None:
    try:
        found = findings_of(path)
    except FleksidocError:
        pytest.skip("refused as a whole, for a reason of its own")

    assert "TPL100" not in {one.code for one in found}
