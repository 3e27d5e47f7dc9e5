from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lxml.etree import _Element as Element

from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.ooxml import R, w
from tests.bilingual.wordfiles import (
    HEADING,
    LIST,
    NORMAL,
    WordFile,
    clause,
    draft,
    paragraph,
)

NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
OUT = '<w:numPr><w:numId w:val="0"/></w:numPr>'
UNCOUNTED = paragraph("A {# clause: a #}", "Heading1", OUT)
FILE = WordFile(body=(clause("a", "A", paragraph("x", properties=NUMBERED)),))


def composed(folder: Path, first: WordFile, second: WordFile) -> Draft:
    drafts = draft(folder, "no", first), draft(folder, "en", second)
    return compose(*drafts, layout=LayoutKind.COLUMNS)


def values(tree: Element, path: str) -> list[str | None]:
    return [e.get(w("val")) for e in tree.iterfind(f".//{w(path)}")]


def test_each_language_counts_by_itself(tmp_path: Path) -> None:
    made = composed(tmp_path, FILE, FILE)

    text, styles, numbering = (
        made.trees[f"word/{part}.xml"] for part in ("document", "styles", "numbering")
    )
    assert values(text, "numId") == ["1", "3"]
    assert values(styles, "numId") == ["1", "3"]
    assert [n.get(w("numId")) for n in numbering.iter(w("num"))] == ["1", "3"]
    assert values(numbering, "abstractNumId") == ["0", "1"]
    assert values(numbering, "pStyle") == ["Heading1", "Heading1-en"]


def test_word_cannot_take_the_two_lists_for_one(tmp_path: Path) -> None:
    numbering = composed(tmp_path, FILE, FILE).trees["word/numbering.xml"]

    first, second = values(numbering, "nsid")

    assert first == "3A5C1E70"
    assert second not in {None, first}
    assert len(values(numbering, "tmpl")) == 1


def test_definitions_stand_in_the_order_of_the_schema(tmp_path: Path) -> None:
    numbering = composed(tmp_path, FILE, FILE).trees["word/numbering.xml"]

    kinds = [str(child.tag).rpartition("}")[2] for child in numbering]

    assert kinds == ["abstractNum", "abstractNum", "num", "num"]


def test_a_paragraph_taken_out_of_its_list_stays_out(tmp_path: Path) -> None:
    file = WordFile(body=(clause("a", "A", paragraph("x", properties=OUT)),))

    made = composed(tmp_path, file, file)

    assert values(made.trees["word/document.xml"], "numId") == ["0", "0"]


def test_lists_come_along_where_the_first_file_has_none(tmp_path: Path) -> None:
    styles = NORMAL + HEADING.replace('w:val="1"', 'w:val="0"')
    first = replace(FILE, numbering="", styles=styles)

    made = composed(tmp_path, first, replace(FILE, body=(UNCOUNTED,)))

    assert values(made.trees["word/numbering.xml"], "pStyle") == ["Heading1-en"]
    types = [e.get("PartName") for e in made.trees["[Content_Types].xml"]]
    assert types.count("/word/numbering.xml") == 1


def test_a_file_without_lists_brings_none(tmp_path: Path) -> None:
    second = replace(FILE, numbering="")

    made = composed(tmp_path, FILE, second)

    assert len(list(made.trees["word/numbering.xml"])) == 2


def test_a_list_lets_go_of_a_style_that_both_languages_share(tmp_path: Path) -> None:
    shared = NORMAL.replace("Normal", "Plain").replace(' w:default="1"', "")
    tied = LIST.replace('"Heading1"', '"Plain"')
    both = replace(FILE, numbering=tied, styles=FILE.styles + shared)

    numbering = composed(tmp_path, both, both).trees["word/numbering.xml"]

    assert values(numbering, "pStyle") == ["Plain"]


def test_a_picture_used_as_a_bullet_comes_along(tmp_path: Path) -> None:
    bullet = (
        '<w:numPicBullet w:numPicBulletId="0"><w:pict>'
        '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId1"/>'
        "</v:shape></w:pict></w:numPicBullet>"
    )
    level = LIST.replace(
        '<w:lvlText w:val="%1"/>', '<w:lvlText w:val="•"/><w:lvlPicBulletId w:val="0"/>'
    )
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships"><Relationship Id="rId1" Type="{R}/image" '
        'Target="media/{}.png"/></Relationships>'
    )
    first, second = (
        replace(
            FILE,
            numbering=bullet + level,
            parts={
                "word/_rels/numbering.xml.rels": ("", "", links.format(name)),
                f"word/media/{name}.png": ("", "", name.encode()),
            },
        )
        for name in ("dot", "square")
    )

    made = composed(tmp_path, first, second)

    numbering = made.trees["word/numbering.xml"]
    assert values(numbering, "lvlPicBulletId") == ["0", "1"]
    targets = [
        link.get("Target") for link in made.trees["word/_rels/numbering.xml.rels"]
    ]
    assert targets == ["media/dot.png", "media/square.png"]
    assert made.members["word/media/square.png"] == b"square"
    assert not list(numbering.iter(tag("language")))
