"""docxtpl defines the dialect: where both accept a template, both print the same."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # it has none
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import Environment, StrictUndefined

from fleksidoc.template import compile_template, open_draft
from tests.template.word_files import OPEN, PROPERTIES, lines, reread, write
from tests.word_rules import broken_rules


def by_docxtpl(path: Path, data: dict[str, Any]) -> list[str]:
    template = DocxTemplate(path)
    template.render(data, Environment(autoescape=True, undefined=StrictUndefined))
    finished = io.BytesIO()
    template.save(finished)
    return lines(reread(finished.getvalue()))


def by_us(path: Path, data: dict[str, Any]) -> list[str]:
    draft = open_draft(path, name=path.name, language="no", tag="nb-NO")
    content = compile_template(draft, OPEN).fill({"no": data}, PROPERTIES).content
    return lines(reread(content))


def letter(folder: Path, *paragraphs: str) -> Path:
    word = Document()
    for paragraph in paragraphs:
        word.add_paragraph(paragraph)
    word.save(str(folder / "brev.docx"))
    return folder / "brev.docx"


def schedule(folder: Path) -> Path:
    word = Document()
    word.add_heading("Utstyr {{ name }}", 0)
    word.sections[0].header.paragraphs[0].text = "{{ name }}"
    grid = word.add_table(5, 2)
    cells = [
        *("Ting", "Eier"),
        *("{%tr for item in things %}", ""),
        *("{{ item.name }}", "{% if item.own %}egen{% else %}lånt{% endif %}"),
        *("{%tr endfor %}", ""),
        *("{%p if off %}", "sum"),
    ]
    for cell, text in zip((c for r in grid.rows for c in r.cells), cells, strict=True):
        cell.text = text
    last = grid.rows[4].cells[0]
    for text in ("x", "{%p endif %}", "y"):
        last.add_paragraph(text)
    word.save(str(folder / "utstyr.docx"))
    return folder / "utstyr.docx"


DATA: dict[str, Any] = {
    "name": "Berg & Dal <AS>",
    "off": False,
    "on": True,
    "country": "NO",
    "address": "Storgata 1\n0155 Oslo\tNorge",
    "things": ({"name": "pc", "own": True}, {"name": "skjerm", "own": False}),
}


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Hei {{ name }}!", "{{ address }}"],
        ["a {% if on %}b {% endif %}c", "{% if off %}x{% elif on %}y{% endif %}"],
        ["{%p if off %}", "x", "{%p else %}", "y", "{%p endif %}", "z"],
        ["{%p for thing in things %}", "{{ thing.name }}", "{%p endfor %}", "z"],
        ["{% for t in things %}{{ t.name }}{{ loop.index }}{% endfor %}"],
        ["{% for t in things %}{% if not loop.last %}, {% endif %}{% endfor %}"],
        ['{% if country == "NO" and not off %}ja{% endif %}', "{{ name }}{{ name }}"],
        ['{% if country in ["SE", "NO"] %}ja{% endif %}'],
        ["{% if country != 'SE' %}nei{% endif %}"],
        ["{%r if on %}a{%r endif %}b"],
        ["Skriv {_{ name }_} og {_% if %_}"],
        ["a{%- if on -%} b {%- endif %}"],
        ["Utstyr {# clause: equipment #}", "tekst"],
    ],
)
def test_a_letter_reads_the_same(tmp_path: Path, paragraphs: list[str]) -> None:
    path = letter(tmp_path, *paragraphs)

    ours, theirs = by_us(path, DATA), by_docxtpl(path, DATA)

    assert [line.rstrip() for line in ours] == [line.rstrip() for line in theirs]


def test_a_table_reads_the_same(tmp_path: Path) -> None:
    path = schedule(tmp_path)

    assert by_us(path, DATA) == by_docxtpl(path, DATA)


@dataclass(frozen=True)
class Block:
    """A paragraph, or a condition or loop round blocks."""

    tag: str
    inside: tuple[Block, ...] = ()
    otherwise: tuple[Block, ...] = ()

    def written(self) -> Iterator[str]:
        if not self.tag.startswith(("if", "for")):
            yield self.tag
            return
        yield f"{{%p {self.tag} %}}"
        for block in self.inside:
            yield from block.written()
        if self.otherwise:
            yield "{%p else %}"
        for block in self.otherwise:
            yield from block.written()
        yield f"{{%p end{self.tag.split()[0]} %}}"


TEXTS = st.sampled_from(
    ["tekst", "{{ name }}", "a {% if on %}b{% else %}c{% endif %} d", "{{ country }}"]
)
TESTS = st.sampled_from(
    [
        "on",
        "off",
        "not on",
        'country == "NO"',
        'off or country == "SE"',
        "on and things",
    ]
)
BLOCKS = st.recursive(
    st.builds(Block, TEXTS),
    lambda inner: st.one_of(
        st.builds(
            Block,
            TESTS.map("if {}".format),
            st.lists(inner, max_size=3).map(tuple),
            st.lists(inner, max_size=2).map(tuple),
        ),
        st.builds(
            Block,
            st.just("for thing in things"),
            st.lists(inner, max_size=2).map(tuple),
        ),
    ),
    max_leaves=8,
)


@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(BLOCKS, min_size=1, max_size=4))
def test_any_nesting_reads_the_same(tmp_path: Path, blocks: list[Block]) -> None:
    path = write(tmp_path, *(line for block in blocks for line in block.written()), "z")

    assert by_us(path, DATA) == by_docxtpl(path, DATA)
    draft = open_draft(path, name="x", language="no", tag="nb-NO")
    template = compile_template(draft, OPEN)
    first, second = (template.fill({"no": DATA}, PROPERTIES).content for _ in range(2))
    assert first == second
    assert not broken_rules(first)
