"""``{{ title }}`` repeats the document's own title in header and footer."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from fleksidoc.language import Field, Kind
from fleksidoc.template import Template, compile_template
from fleksidoc.template.errors import EmptyFieldError, TemplateError
from tests.template.word_files import PROPERTIES, opened, p, story, write

NAMED = Field(
    kind=Kind.TABLE,
    fields={"name": Field(kind=Kind.TEXT), "scope": Field(kind=Kind.FLAG)},
)


def with_footer(
    folder: Path, *blocks: str, footer: str = "{{ title }}", fields: Field = NAMED
) -> Template:
    part = {"footer1.xml": ("footer", story("ftr", footer))}
    return compile_template(opened(write(folder, *blocks, parts=part)), fields)


def footer(template: Template, **words: object) -> str:
    """The footer of the document that is filled with these words."""
    content = template.fill({"no": words}, PROPERTIES).content  # type: ignore[dict-item]  # words of any kind
    with ZipFile(BytesIO(content)) as package:
        xml = package.read("word/footer1.xml").decode()
    return xml.partition('preserve">')[2].partition("</w:t>")[0]


def test_the_footer_repeats_the_title(tmp_path: Path) -> None:
    template = with_footer(
        tmp_path, p("Avtale & avslag", style="Tittel"), footer="{{ title }}, {{ name }}"
    )

    assert footer(template, name="Kari") == "Avtale &amp; avslag, Kari"


def test_a_title_that_varies_is_repeated_as_it_came_out(tmp_path: Path) -> None:
    template = with_footer(
        tmp_path,
        "{%p if scope %}",
        p("Hjemmekontor for {{ name }}", style="Tittel"),
        "{%p else %}",
        p("Fleksitid", style="Tittel"),
        "{%p endif %}",
    )

    assert footer(template, scope=True, name="<Kari>") == (
        "Hjemmekontor for &lt;Kari&gt;"
    )
    assert footer(template, scope=False, name="Kari") == "Fleksitid"


def test_a_document_without_a_title_has_none_to_repeat(tmp_path: Path) -> None:
    template = with_footer(tmp_path, "Bare tekst")

    with pytest.raises(EmptyFieldError, match="title"):
        footer(template)


def test_data_with_a_title_of_its_own_prints_that(tmp_path: Path) -> None:
    fields = Field(kind=Kind.TABLE, fields={"title": Field(kind=Kind.TEXT)})
    template = with_footer(tmp_path, p("Avtale", style="Tittel"), fields=fields)

    assert footer(template, title="rådgiver") == "rådgiver"


def test_nothing_is_asked_of_the_title_but_to_be_printed(tmp_path: Path) -> None:
    with pytest.raises(TemplateError):
        with_footer(tmp_path, p("Avtale", style="Tittel"), footer="{{ title.no }}")
