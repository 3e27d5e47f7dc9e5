from __future__ import annotations

import docx
import pytest
from lxml import etree

from tests.templates.wordfile import (
    LANGUAGES,
    agreement,
    attribute,
    members,
    paragraphs,
    part,
    stories,
    style,
    text,
    w,
)

LETTERS = "1"
"""The list level of the letters; level 0 is the clause's number."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def named_styles(language: str) -> dict[str, etree._Element]:
    styles = part(language, "word/styles.xml").iter(w("style"))
    return {attribute(found, "styleId"): found for found in styles}


def test_python_docx_opens_the_file(language: str) -> None:
    document = docx.Document(str(agreement(language)))

    assert len(document.tables) == 3
    assert document.core_properties.author == ""
    assert document.core_properties.comments == ""


def test_the_package_holds_what_an_agreement_needs_and_nothing_else(
    language: str,
) -> None:
    needed = {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/header1.xml",
        "word/footer1.xml",
        "word/numbering.xml",
        "word/styles.xml",
        "word/settings.xml",
        "word/fontTable.xml",
        "docProps/core.xml",
        "docProps/app.xml",
    }

    assert set(members(language)) == needed


def test_no_remark_or_tracked_change_is_left(language: str) -> None:
    leftovers = {"ins", "del", "moveFrom", "moveTo", "commentReference", "sdt"}

    found = {
        etree.QName(element).localname
        for story in stories(language)
        for element in story.iter(etree.Element)
    }

    assert not found & leftovers


def test_every_paragraph_has_a_style_and_nothing_of_its_own(language: str) -> None:
    for paragraph in paragraphs(language):
        properties = paragraph.find(w("pPr"))

        assert properties is not None, text(paragraph)
        assert [child.tag for child in properties] == [w("pStyle")], text(paragraph)


def test_no_run_is_formatted_by_hand(language: str) -> None:
    for story in stories(language):
        for properties in story.iter(w("rPr")):
            assert {child.tag for child in properties} <= {w("lang"), w("noProof")}


def test_every_style_that_is_used_is_defined_and_every_one_defined_is_used(
    language: str,
) -> None:
    used = {style(paragraph) for paragraph in paragraphs(language)}
    defined = {
        name
        for name, found in named_styles(language).items()
        if attribute(found, "type") == "paragraph"
    }

    assert used == defined - {"Normal"}


def test_styles_build_only_on_styles_that_are_there(language: str) -> None:
    styles = named_styles(language)

    for found in styles.values():
        for link in (found.find(w("basedOn")), found.find(w("next"))):
            assert link is None or attribute(link) in styles


def test_every_text_is_arial(language: str) -> None:
    fonts = part(language, "word/styles.xml").findall(f".//{w('rFonts')}")

    assert [set(found.attrib.values()) for found in fonts] == [{"Arial"}]


def test_every_list_number_a_style_asks_for_is_there(language: str) -> None:
    numbering = part(language, "word/numbering.xml")
    lists = {attribute(found, "numId") for found in numbering.findall(w("num"))}

    asked = {attribute(found) for found in part_numbers(language)}

    assert asked == lists


def part_numbers(language: str) -> list[etree._Element]:
    return list(part(language, "word/styles.xml").iter(w("numId")))


def test_letters_start_again_after_each_clause_heading(language: str) -> None:
    numbering = part(language, "word/numbering.xml")
    (scheme,) = numbering.findall(w("abstractNum"))
    levels = {attribute(found, "ilvl"): found for found in scheme.findall(w("lvl"))}

    # One scheme for both: a level starts again after the one above, by Word's own rule,
    # however many clauses fall away.
    assert attribute(levels["0"].find(w("pStyle"))) == "Heading1"
    assert attribute(levels[LETTERS].find(w("pStyle"))) == "ListNumber"
    assert levels[LETTERS].find(w("lvlRestart")) is None


def test_headings_and_lead_in_lines_stay_with_what_follows(language: str) -> None:
    keeping = {
        name
        for name, found in named_styles(language).items()
        if found.find(f"{w('pPr')}/{w('keepNext')}") is not None
    }

    assert {"Title", "Heading1", "Lead-in", "SignatureHeading"} <= keeping
    for paragraph in paragraphs(language):
        if text(paragraph).endswith(":"):
            assert style(paragraph) == "Lead-in"


def test_the_signatures_are_never_parted_from_the_last_clause(language: str) -> None:
    body = part(language, "word/document.xml")[0]
    *_, clause, heading, block, end, _ = body

    assert style(clause) == "Lead-in"
    assert style(heading) == "SignatureHeading"
    assert len(block.findall(w("tr"))) == 1
    assert style(end) == "TableEnd"


def test_no_row_breaks_over_pages(language: str) -> None:
    for row in part(language, "word/document.xml").iter(w("tr")):
        assert row.find(f"{w('trPr')}/{w('cantSplit')}") is not None


def test_tables_say_what_they_hold_to_those_who_do_not_see_them(
    language: str,
) -> None:
    for table in part(language, "word/document.xml").iter(w("tbl")):
        properties = table.find(w("tblPr"))

        assert properties is not None
        assert attribute(properties.find(w("tblCaption")))
        assert attribute(properties.find(w("tblDescription")))


def test_rows_fill_the_grid(language: str) -> None:
    for table in part(language, "word/document.xml").iter(w("tbl")):
        columns = len(table.findall(f"{w('tblGrid')}/{w('gridCol')}"))

        for row in table.findall(w("tr")):
            assert sum(map(span, row.findall(w("tc")))) == columns


def span(cell: etree._Element) -> int:
    found = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    return 1 if found is None else int(attribute(found))


def test_both_languages_look_the_same() -> None:
    norwegian, english = map(named_styles, LANGUAGES)

    assert list(map(etree.tostring, norwegian.values())) == list(
        map(etree.tostring, english.values())
    )


@pytest.mark.parametrize(("language", "tag"), [("no", "nb-NO"), ("en", "en-GB")])
def test_the_text_is_marked_with_its_language(language: str, tag: str) -> None:
    marks = [
        *part(language, "word/styles.xml").iter(w("lang")),
        *part(language, "word/settings.xml").iter(w("themeFontLang")),
    ]

    assert [attribute(mark) for mark in marks] == [tag, tag]
