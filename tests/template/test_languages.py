"""What composing two languages puts into a draft, compiled and filled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.language import Listing
from fleksidoc.template import Draft, Filled, Properties, SourceFile, compile_template
from fleksidoc.template.draft import NAMESPACE
from fleksidoc.template.errors import UnequalListsError
from tests.template.word_files import (
    NAMESPACES,
    lines,
    opened,
    p,
    part,
    reread,
    run,
    table,
    write,
)

PROPERTIES = Properties(creator="Fjord AS", issued=dt.date(2026, 12, 1))
ENGLISH = SourceFile(name="en/mal.docx", language="en", tag="en-GB", sha256="")


def composed(folder: Path, body: str) -> Draft:
    """A draft in two languages with this in its body."""
    draft = opened(write(folder, "x"))
    xml = f'<w:document {NAMESPACES} xmlns:t="{NAMESPACE}"><w:body>{body}</w:body>'
    tree: Element = etree.fromstring(f"{xml}</w:document>")
    for element in tree.iter(f"{{{NAMESPACE}}}*"):
        element.set("where", "0")
    return replace(
        draft,
        sources=(*draft.sources, ENGLISH),
        trees={**draft.trees, "word/document.xml": tree},
        said=(),  # no Word file says what stands here
    )


def fill(draft: Draft, no: Mapping[str, Any], en: Mapping[str, Any]) -> Filled:
    return compile_template(draft).fill({"no": no, "en": en}, PROPERTIES)


def field(path: str) -> str:
    return f'<w:r><w:t><t:field path="{path}"/></w:t></w:r>'


def in_language(code: str, content: str) -> str:
    return f'<t:language code="{code}">{content}</t:language>'


def pair(first: str, second: str) -> str:
    second = in_language("en", second)
    return f"<t:pair><t:first>{first}</t:first><t:second>{second}</t:second></t:pair>"


def test_what_is_in_a_language_is_filled_from_its_wording(tmp_path: Path) -> None:
    draft = composed(
        tmp_path,
        f"<w:p>{field('x')}</w:p>"
        + in_language("en", f"<w:p>{field('x')}</w:p>")
        + f"<w:p>{field('x')}</w:p>",
    )

    done = fill(draft, {"x": "én"}, {"x": "one"})

    assert lines(reread(done.content)) == ["én", "one", "én"]


@pytest.mark.parametrize(
    ("first", "second", "printed"),
    [
        ("Kari", "Kari", "Kari"),
        ("Side", "Page", "Side / Page"),
        ("", "Page", "Page"),
        ("Side", "", "Side"),
        ("", "", ""),
    ],
)
def test_the_same_words_are_printed_once_and_others_side_by_side(
    tmp_path: Path, first: str, second: str, printed: str
) -> None:
    draft = composed(tmp_path, f"<w:p>{pair(field('x'), field('x'))}</w:p>")

    done = fill(draft, {"x": first}, {"x": second})

    assert lines(reread(done.content)) == [printed]


def test_a_page_number_is_part_of_the_words_that_are_compared(tmp_path: Path) -> None:
    first = run("Side ") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    second = run("Side ") + "<w:r><w:instrText>NUMPAGES</w:instrText></w:r>"
    draft = composed(tmp_path, f"<w:p>{pair(first, second)}</w:p>")

    assert lines(reread(fill(draft, {}, {}).content)) == ["Side  / Side "]


def test_the_stroke_between_looks_like_the_first(tmp_path: Path) -> None:
    grey = '<w:rPr><w:color w:val="808080"/></w:rPr>'
    first = f'<t:choice><t:when test="x"><w:r>{grey}<w:t>Side</w:t></w:r></t:when>'
    draft = composed(tmp_path, f"<w:p>{pair(first + '</t:choice>', run('Page'))}</w:p>")

    done = fill(draft, {"x": "x"}, {})

    between = part(done.content, "word/document.xml")[0][0][1]
    assert etree.tostring(between).count(b"808080") == 1
    assert "".join(map(str, between.itertext())) == " / "


def test_a_loop_goes_through_both_languages_side_by_side(tmp_path: Path) -> None:
    inside = f"<w:p>{pair(field('day'), field('day'))}</w:p>"
    draft = composed(tmp_path, f'<t:loop name="day" over="days">{inside}</t:loop>')
    days = Listing("mandag og fredag", items=("mandag", "fredag"))

    done = fill(
        draft, {"days": days}, {"days": Listing("", items=("Monday", "Friday"))}
    )

    assert lines(reread(done.content)) == ["mandag / Monday", "fredag / Friday"]
    with pytest.raises(UnequalListsError, match="days"):
        fill(draft, {"days": days}, {})


def test_the_title_is_that_of_each_language_in_order_and_once(tmp_path: Path) -> None:
    title = p("", style="Tittel").replace("</w:p>", f"{field('x')}</w:p>")
    front = table(f"<w:tr><w:tc>{title}</w:tc></w:tr>") + in_language("en", title)
    draft = composed(tmp_path, f'<t:part id="front">{front}</t:part>{title}')

    different = fill(draft, {"x": "Avtale & mer"}, {"x": "Agreement"})
    equal = fill(draft, {"x": "Fjord"}, {"x": "Fjord"})

    assert different.title == "Avtale & mer / Agreement"
    assert equal.title == "Fjord"
    assert reread(different.content).core_properties.title == different.title


def test_every_front_part_gives_its_title(tmp_path: Path) -> None:
    title = p("", style="Tittel").replace("</w:p>", f"{field('x')}</w:p>")
    front = f'<t:part id="front">{title}</t:part>'
    draft = composed(tmp_path, front + in_language("en", front))

    assert (
        fill(draft, {"x": "Avtale"}, {"x": "Agreement"}).title == "Avtale / Agreement"
    )


def test_a_cell_in_a_language_still_ends_in_a_paragraph(tmp_path: Path) -> None:
    choice = f'<t:choice><t:when test="x">{p("x")}</t:when></t:choice>'
    cells = "".join(
        f"<w:tc>{in_language('en', blocks)}</w:tc>"
        for blocks in (p("a"), p("b") + choice, choice)
    )
    draft = composed(tmp_path, table(f"<w:tr>{cells}</w:tr>", columns=3))

    assert lines(reread(fill(draft, {}, {}).content)) == ["a", "b", ""]
    assert lines(reread(fill(draft, {}, {"x": "x"}).content)) == ["a", "b", "x", "x"]


def test_template_sources_are_told_in_printing_order(tmp_path: Path) -> None:
    template = compile_template(composed(tmp_path, p("x")))

    assert [source.language for source in template.sources] == ["no", "en"]
