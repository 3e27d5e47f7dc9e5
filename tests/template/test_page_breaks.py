from __future__ import annotations

import pytest
from lxml import etree

from fleksidoc.template.reading.page_breaks import move_page_breaks
from tests.template.word_files import NAMESPACES

TEXT = "<w:r><w:t>a</w:t></w:r>"
BREAK = '<w:br w:type="page"/>'
OWN = f"<w:r><w:rPr><w:b/></w:rPr>{BREAK}</w:r>"
BEGINS = "<w:pPr><w:pageBreakBefore/></w:pPr>"
MARK = '<w:bookmarkEnd w:id="1"/>'


def p(content: str) -> str:
    return f"<w:p>{content}</w:p>"


def moved(blocks: str) -> str:
    body = etree.fromstring(f"<w:body {NAMESPACES}>{blocks}</w:body>")
    move_page_breaks(body)
    return etree.tostring(body).decode()


def as_it_is(blocks: str) -> str:
    return etree.tostring(
        etree.fromstring(f"<w:body {NAMESPACES}>{blocks}</w:body>")
    ).decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (p(TEXT + OWN) + p(TEXT), p(TEXT) + p(BEGINS + TEXT)),
        (
            p(f"<w:r><w:t>a</w:t>{BREAK}</w:r>{MARK}") + p(TEXT),
            p(TEXT + MARK) + p(BEGINS + TEXT),
        ),
        (p(OWN) + p(BEGINS + TEXT), p("") + p(BEGINS + TEXT)),
        (
            p(OWN) + p('<w:pPr><w:pStyle w:val="H"/><w:keepNext/><w:jc/></w:pPr>'),
            p("")
            + p(
                '<w:pPr><w:pStyle w:val="H"/><w:keepNext/><w:pageBreakBefore/>'
                "<w:jc/></w:pPr>"
            ),
        ),
    ],
)
def test_a_page_break_that_ends_a_paragraph_moves_to_the_next(
    before: str, after: str
) -> None:
    assert moved(before) == as_it_is(after)


@pytest.mark.parametrize(
    "blocks",
    [
        p(OWN),
        p("") + p(TEXT),
        p("<w:r/>") + p(TEXT),
        p(MARK) + p(TEXT),
        p(OWN + TEXT) + p(TEXT),
        p(TEXT + "<w:r><w:br/></w:r>") + p(TEXT),
        p(TEXT + OWN) + "<w:tbl/>",
        p("<w:r><w:t>{%p endif %}</w:t></w:r>" + OWN) + p(TEXT),
        p(TEXT + OWN) + p("<w:r><w:t>{</w:t><w:t>%P if x %}</w:t></w:r>"),
        p(f"<w:pPr><w:sectPr/></w:pPr>{OWN}") + p(TEXT),
    ],
)
def test_any_other_page_break_stays_where_it_is(blocks: str) -> None:
    assert moved(blocks) == as_it_is(blocks)
