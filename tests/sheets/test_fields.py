"""The list of fields, as HR has it in Word: what is copied from it works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from docx.table import Table
from docx.text.paragraph import Paragraph

import fleksidoc
from fleksidoc.delivery.errors import FileInTheWayError
from fleksidoc.exporting import write_fields
from fleksidoc.language import Entry, Kind
from fleksidoc.template import clauses, open_draft, shipped_templates
from tests.template.word_files import h, lines, p, reread, write
from tests.word_rules import broken_rules

TAG = re.compile(r"\{[{%#].*?[}%#]\}")
UIS = ["no", "en"]
USED_AS_EXAMPLES = 1
"""The first table shows how fields are used, with tags that stand in others too."""


@cache
def content(folder: Path, ui: str) -> bytes:
    return write_fields(folder / f"{ui}.docx", ui=ui).read_bytes()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fields")


def tags(word: WordDocument) -> list[str]:
    return [tag for text in lines(word) for tag in TAG.findall(text)]


def copied(word: WordDocument) -> Iterator[str]:
    """Give the paragraphs of a template that somebody copied every tag into."""
    tables = 0
    closed = ""
    marked: set[str] = set()
    for block in word.iter_inner_content():
        if isinstance(block, Table):
            tables += 1
            if tables > USED_AS_EXAMPLES:
                for made in from_table(block):
                    mark = "".join(TAG.findall(made)) if "{#" in made else ""
                    if mark not in marked:
                        yield made
                    marked |= {mark} - {""}
        elif closed and is_heading(block):
            yield p(closed)
            closed = ""
        elif len(found := TAG.findall(block.text)) == 2:
            yield p(found[0])
            closed = found[1]
    assert not closed


def is_heading(paragraph: Paragraph) -> bool:
    assert paragraph.style is not None
    return str(paragraph.style.name).startswith("Sheet Heading")


def from_table(table: Table) -> Iterator[str]:
    for row in table.rows[1:]:
        cell, meaning, *_ = row.cells
        match TAG.findall(cell.text):
            case [mark] if mark.startswith("{#"):
                yield h(f"{meaning.text} {mark}")
            case [condition] if condition.startswith("{%"):
                yield from (p(condition), p("Tekst."), p("{%p endif %}"))
            case found:
                yield from map(p, found)


@pytest.mark.parametrize("ui", UIS)
def test_word_opens_the_list(folder: Path, ui: str) -> None:
    assert broken_rules(content(folder, ui)) == []


@pytest.mark.parametrize("ui", UIS)
def test_tags_that_are_copied_into_a_template_are_sound(
    tmp_path: Path, folder: Path, ui: str
) -> None:
    blocks = list(copied(reread(content(folder, ui))))

    (linted,) = fleksidoc.lint(write(tmp_path, *blocks))

    assert linted.error is None
    assert len(blocks) > len(fleksidoc.fields())


@pytest.mark.parametrize("ui", UIS)
def test_every_field_is_there_to_be_copied(folder: Path, ui: str) -> None:
    present = " ".join(tags(reread(content(folder, ui))))

    for entry in fleksidoc.fields():
        assert re.search(rf"[ ]{re.escape(in_a_tag(entry))}[ .]", present), entry.path


def in_a_tag(entry: Entry) -> str:
    *lists, name = entry.path.split("[].")
    return f"item.{name}" if lists else name


def test_every_fixed_value_has_its_condition(folder: Path) -> None:
    present = tags(reread(content(folder, "no")))

    fixed = [
        (in_a_tag(entry), word)
        for entry in fleksidoc.fields()
        if entry.field.kind is Kind.FIXED
        for word in entry.field.words
    ]
    assert ("duration.end", "open") in fixed
    for name, word in fixed:
        assert f'{{%p if {name} == "{word}" %}}' in present


@pytest.mark.parametrize("ui", UIS)
def test_every_clause_of_the_documents_has_its_mark(folder: Path, ui: str) -> None:
    file = shipped_templates() / ui / "agreement.docx"
    draft = open_draft(file, name="x", language=ui, tag="")

    present = tags(reread(content(folder, ui)))

    for clause in clauses(draft):
        assert f"{{# clause: {clause.id} #}}" in present


def test_the_list_speaks_the_language_of_the_reader(folder: Path) -> None:
    norwegian, english = (lines(reread(content(folder, ui))) for ui in UIS)

    assert "Arbeidstakers fulle navn." in norwegian
    assert "The employee's full name." in english
    assert not {line for line in norwegian if " " in line and not TAG.search(line)} & {
        line for line in english if " " in line and "Kan" in line
    }
    assert "kl. 09.00–14.30".replace(" ", "\xa0") in norwegian
    assert "09:00–14:30" in english


def test_a_field_that_may_be_absent_says_so_and_a_test_of_one_need_not(
    folder: Path,
) -> None:
    meanings = {
        row.cells[0].text: row.cells[1].text
        for table in reread(content(folder, "en")).tables
        for row in table.rows
    }

    assert meanings["{{ reference }}"].endswith("May be absent.")
    assert not meanings["{{ issued }}"].endswith("May be absent.")
    assert not meanings["{%p if hours.as_contract %}"].endswith("May be absent.")


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "fields.docx").write_bytes(b"notater")

    with pytest.raises(FileInTheWayError):
        write_fields(tmp_path)

    assert (tmp_path / "fields.docx").read_bytes() == b"notater"
    assert write_fields(tmp_path, force=True) == tmp_path / "fields.docx"


def test_the_marks_are_those_of_the_templates_in_use(tmp_path: Path) -> None:
    own = tmp_path / "own" / "no" / "letter.docx"
    own.parent.mkdir(parents=True)
    write(
        own.parent, h("Til {{ employer.name }} {# clause: greeting #}"), "Hei"
    ).rename(own)

    file = write_fields(tmp_path / "f.docx", ui="no", templates=tmp_path / "own")

    rows = [
        [cell.text for cell in row.cells]
        for table in reread(file.read_bytes()).tables
        for row in table.rows
    ]
    assert ["{# clause: greeting #}", "Til"] in rows
