from __future__ import annotations

import pytest
from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.template.reading.styles import read_styles, say_levels
from tests.template.word_files import NAMESPACES


def style(name: str, *, based_on: str = "", level: str = "") -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    outline = f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>' if level else ""
    named = f'<w:name w:val="{name}"/>{based}{outline}'
    return f'<w:style w:type="paragraph" w:styleId="{name}">{named}</w:style>'


STYLES = read_styles(
    etree.fromstring(
        f"<w:styles {NAMESPACES}>"
        + style("heading 1", level="0")
        + style("Clause", based_on="heading 1")
        + style("Quiet", based_on="heading 1", level="9")
        + style("Heading 2")
        + style("heading 3", based_on="heading 1")
        + style("heading 10")
        + style("Round", based_on="About")
        + style("About", based_on="Round")
        + style("Title (en)")
        + style("Title Page")
        + "</w:styles>"
    )
)


def paragraph(name: str, level: str = "") -> Element:
    outline = f'<w:outlineLvl w:val="{level}"/>' if level else ""
    properties = f'<w:pPr><w:pStyle w:val="{name}"/>{outline}</w:pPr>'
    return etree.fromstring(f"<w:p {NAMESPACES}>{properties}</w:p>")


@pytest.mark.parametrize(
    ("name", "own", "level"),
    [
        ("heading 1", "", 0),
        ("Clause", "", 0),
        ("Clause", "2", 2),
        ("Clause", "9", None),
        ("Quiet", "", None),
        ("Heading 2", "", 1),
        ("heading 3", "", 2),
        ("heading 10", "", None),
        ("Round", "", None),
        ("Unknown", "", None),
    ],
)
def test_a_heading_is_as_deep_as_its_style_or_itself_says(
    name: str, own: str, level: int | None
) -> None:
    assert STYLES.outline_level(paragraph(name, own)) == level


@pytest.mark.parametrize(
    ("name", "title"), [("Title (en)", True), ("Title Page", False), ("Clause", False)]
)
def test_a_title_is_one_in_any_language(name: str, *, title: bool) -> None:
    assert STYLES.is_title(paragraph(name)) is title


def test_a_package_without_styles_has_plain_paragraphs() -> None:
    assert read_styles(None).of(paragraph("x")).name == ""


@pytest.mark.parametrize(
    ("inside", "properties"),
    [
        ("", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        ("<w:rPr/>", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr/>'),
        (
            "<w:pPr><w:keepNext/></w:pPr>",
            '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr>',
        ),
        (
            '<w:pPr><w:outlineLvl w:val="5"/></w:pPr>',
            '<w:pPr><w:outlineLvl w:val="5"/></w:pPr>',
        ),
    ],
)
def test_a_heading_style_of_word_says_how_deep_it_is(
    inside: str, properties: str
) -> None:
    styles, meant = (
        etree.fromstring(
            f'<w:styles {NAMESPACES}><w:style w:styleId="H"><w:name w:val="Heading 2"/>'
            f"{content}</w:style></w:styles>"
        )
        for content in (inside, properties)
    )

    say_levels(styles)

    assert etree.tostring(styles) == etree.tostring(meant)
