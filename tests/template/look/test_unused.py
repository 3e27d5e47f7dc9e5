from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from fleksidoc.findings import WordPlace
from tests.template.look.bases import beside
from tests.template.word_files import NAMESPACES, link, p, run

NAME = run("Fjord AS, side ")
COUNTED = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{shown}</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
SIMPLE = f'<w:fldSimple w:instr="PAGE">{run("4")}</w:fldSimple>'
LOGO = {
    "word/media/logo.png": b"picture",
    "word/_rels/header9.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{link(1, "image", "media/logo.png")}'
        f"{link(2, 'hyperlink', 'https://fjord.example', external=True)}"
        "</Relationships>"
    ).encode(),
}


def header(*content: str) -> dict[str, tuple[str, str]]:
    paragraph = f"<w:p>{''.join(content)}</w:p>"
    return {"header9.xml": ("header", f"<w:hdr {NAMESPACES}>{paragraph}</w:hdr>")}


@pytest.mark.parametrize(
    "own",
    [
        header(NAME, COUNTED.format(shown="1")),
        header(NAME, COUNTED.format(shown="17")),
        header(NAME, SIMPLE),
        header(run("Fjord  AS, "), run("side")),
        header(NAME, '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'),
        header(NAME, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        header(""),
    ],
)
def test_a_header_that_says_the_same_as_that_of_the_base_is_told_of_by_nobody(
    tmp_path: Path, own: dict[str, tuple[str, str]]
) -> None:
    base = {"parts": header(NAME, COUNTED.format(shown="1"))}

    assert beside(tmp_path, p("Utstyr"), base=base, parts=own).repairs == ()


def test_what_is_changed_in_a_header_of_the_template_is_told_not_to_be_printed(
    tmp_path: Path,
) -> None:
    draft = beside(tmp_path, p("Utstyr"), base={"parts": header(NAME)}, header="Fjell")

    (finding,) = draft.repairs
    assert finding.code == "TPL096"
    assert finding.message.facts == {"base": "base.docx"}
    assert finding.place == WordPlace(
        file="no/agreement.docx", part="header", words="Fjell"
    )


def test_a_picture_that_only_the_template_has_is_told_not_to_be_printed(
    tmp_path: Path,
) -> None:
    bare: dict[str, Any] = {"parts": header(NAME)}
    own = {**bare, "more": LOGO}

    same = beside(tmp_path / "a", p("Utstyr"), base=own, **own)
    other = beside(tmp_path / "b", p("Utstyr"), base=bare, **own)

    assert same.repairs == ()
    assert [finding.code for finding in other.repairs] == ["TPL096"]


def test_a_base_without_pages_leaves_a_template_its_header(tmp_path: Path) -> None:
    draft = beside(tmp_path, p("Utstyr"), base={"end": ""}, header="Fjord AS")

    assert draft.repairs == ()
