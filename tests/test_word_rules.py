from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.template.word_files import (
    document,
    fill,
    members,
    p,
    pack,
    row,
    run,
    story,
    table,
    write,
)
from tests.word_rules import broken_rules

MARK = '<w:bookmarkStart w:id="1" w:name="{}"/><w:bookmarkEnd w:id="1"/>'
PICTURE = '<w:p><w:r><w:drawing><wp:docPr id="1" name="x"/></w:drawing></w:r></w:p>'
BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def rules(folder: Path, *blocks: str, **more: bytes) -> list[str]:
    content = members(*blocks) | {f"word/{name}.xml": xml for name, xml in more.items()}
    return broken_rules(pack(folder / "x.docx", content).read_bytes())


def test_a_file_as_it_should_be_breaks_no_rule(tmp_path: Path) -> None:
    path = write(tmp_path, p("a", style="H1"), table(row("a", "b")), "z")

    assert broken_rules(fill(path, {}).content) == []


@pytest.mark.parametrize(
    ("block", "rule"),
    [
        ("<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>", "a table without rows"),
        (table("<w:tr/>"), "a row without cells"),
        (table("<w:tr><w:tc/></w:tr>"), "a cell that does not end in a paragraph"),
        (table(f"<w:tr><w:tc>{run('x')}<w:p/></w:tc></w:tr>"), "r directly in tc"),
        ("<w:sdt><w:sdtContent/></w:sdt>", "an empty content control"),
        (run("x"), "r directly in body"),
        ("<w:sectPr/>", "two last sections"),
        ("<w:p><w:pPr><w:jc/><w:keepNext/></w:pPr></w:p>", "order in pPr"),
        ("<w:p><w:pPr><w:jc/><w:jc/></w:pPr></w:p>", "jc twice in pPr"),
        ("<w:p><w:r><w:t/><w:rPr/></w:r></w:p>", "order in r"),
        ("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr><w:tblPr/></w:tbl>", "order in tbl"),
        (p("x", style="Unknown"), "no style Unknown"),
        ('<w:p><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:p>',
         "no numbering 7"),
        (f"<w:p>{MARK.format('a') * 2}</w:p>", "bookmark name a twice"),
        ('<w:p><w:bookmarkEnd w:id="1"/></w:p>', "bookmarks that do not begin and end"),
        (PICTURE * 2, "picture id 1 twice"),
        (f"<w:p>{BEGIN}</w:p>", "begins without ending"),
        (f"<w:p>{END}</w:p>", "ends without beginning"),
        ("<w:p><w:proofErr/></w:p>", "unclean: proofErr"),
        ('<t:field xmlns:t="urn:fleksidoc:template"/>', "left over"),
        (PICTURE.replace("<wp:docPr", "<w:txbxContent/><wp:docPr"),
         "an empty txbxContent"),
    ],
)  # fmt: skip
def test_each_rule_is_seen_to_be_broken(tmp_path: Path, block: str, rule: str) -> None:
    assert re.search(rule, "\n".join(rules(tmp_path, block)))


def test_the_last_section_is_last(tmp_path: Path) -> None:
    xml = document("x").replace("</w:body>", "<w:p/></w:body>")

    assert "the last section is not last" in rules(tmp_path, document=xml.encode())


def test_every_member_has_a_type_and_every_type_a_member(tmp_path: Path) -> None:
    content = members("x", parts={"header1.xml": ("header", story("hdr", "x"))})
    del content["word/header1.xml"]
    content["word/x.unknown"] = b""

    found = broken_rules(pack(tmp_path / "x.docx", content).read_bytes())

    assert "declared but absent: word/header1.xml" in found
    assert "has no content type: word/x.unknown" in found
    assert any(
        "leads to /word/header1.xml, which is not there" in rule for rule in found
    )
