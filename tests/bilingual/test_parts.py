from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual import LayoutKind, compose
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.ooxml import WP, R, w
from tests.bilingual.wordfiles import (
    NORMAL,
    WordFile,
    clause,
    draft,
    line,
    paragraph,
    run,
    signatures,
    words,
)

LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def composed(folder: Path, first: WordFile, second: WordFile) -> Draft:
    drafts = draft(folder, "no", first), draft(folder, "en", second)
    return compose(*drafts, layout=LayoutKind.COLUMNS)


def file(*blocks: str) -> WordFile:
    return WordFile(body=(clause("a", "A", *blocks),))


def picture(link: str, number: str = "1", description: str = "") -> str:
    return (
        "<w:r><w:drawing><wp:inline>"
        f'<wp:docPr id="{number}" name="x" descr="{description}"/>'
        f'<a:graphic><a:graphicData uri="x"><a:blip r:embed="{link}"/></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def with_picture(content: bytes, name: str = "word/media/image1.png") -> WordFile:
    return replace(
        file(line(picture("rId5"))), parts={name: ("rId5", "image", content)}
    )


def links(made: Draft, part: str = "word/_rels/document.xml.rels") -> Mapping[str, str]:
    return {
        str(link.attrib["Id"]): str(link.attrib["Target"]) for link in made.trees[part]
    }


def embedded(made: Draft) -> list[str]:
    targets = links(made)
    blips = made.trees["word/document.xml"].iter(f"{{{A}}}blip")
    return [targets[str(blip.attrib[f"{{{R}}}embed"])] for blip in blips]


# Pictures, links and other parts.


def test_each_text_keeps_its_own_picture_of_the_same_name(tmp_path: Path) -> None:
    made = composed(tmp_path, with_picture(b"norsk"), with_picture(b"english"))

    assert embedded(made) == ["media/image1.png", "media/image1-en.png"]
    assert made.members["word/media/image1-en.png"] == b"english"
    types = {e.get("PartName"): e for e in made.trees["[Content_Types].xml"]}
    assert types["/word/media/image1-en.png"].get("ContentType") == "image/png"


def test_a_picture_that_both_have_is_kept_once(tmp_path: Path) -> None:
    second = with_picture(b"logo", "word/media/logo.png")

    made = composed(tmp_path, with_picture(b"logo"), second)

    assert embedded(made) == ["media/image1.png"] * 2
    assert list(made.members) == ["word/media/image1.png"]


def test_a_picture_shown_twice_is_kept_once(tmp_path: Path) -> None:
    parts = {"word/media/image1.png": ("rId5", "image", b"logo")}
    second = replace(file(line(picture("rId5"), picture("rId5"))), parts=parts)

    made = composed(tmp_path, with_picture(b"other"), second)

    assert embedded(made)[1:] == ["media/image1-en.png"] * 2


def test_a_web_address_is_kept_in_either_text(tmp_path: Path) -> None:
    link = (
        f'<Relationship Id="rId7" Type="{R}/hyperlink" Target="https://{{}}.example/" '
        'TargetMode="External"/>'
    )
    text = line(f'<w:hyperlink r:id="rId7">{run("web")}</w:hyperlink>')
    first, second, third = (
        replace(file(text), links=link.format(name)) for name in ("no", "en", "no")
    )

    apart, same = composed(tmp_path, first, second), composed(tmp_path, first, third)

    for made, expected in (
        (apart, ["https://no.example/", "https://en.example/"]),
        (same, ["https://no.example/"] * 2),
    ):
        targets = links(made)
        found = made.trees["word/document.xml"].iter(w("hyperlink"))
        assert [targets[str(e.attrib[f"{{{R}}}id"])] for e in found] == expected


def test_a_part_brings_its_own_parts(tmp_path: Path) -> None:
    relations = (
        f'<Relationships xmlns="{LINKS}">'
        f'<Relationship Id="r1" Type="{R}/image" Target="../media/bar.png"/>'
        f'<Relationship Id="r2" Type="{R}/hyperlink" Target="https://x.example/" '
        'TargetMode="External"/></Relationships>'
    )
    chart = line('<w:r><w:drawing><x xmlns="c" r:id="rId6"/></w:drawing></w:r>')
    first, second = (
        replace(
            file(chart),
            parts={
                "word/charts/chart1.xml": ("rId6", "chart", f"<c>{content}</c>"),
                "word/charts/_rels/chart1.xml.rels": ("", "", relations),
                "word/media/bar.png": ("", "", content.encode()),
            },
        )
        for content in ("ours", "theirs")
    )

    made = composed(tmp_path, first, second)

    assert made.trees["word/charts/chart1-en.xml"].text == "theirs"
    own = links(made, "word/charts/_rels/chart1-en.xml.rels")
    assert own == {"r1": "/word/media/bar-en.png", "r2": "https://x.example/"}
    assert made.members["word/media/bar-en.png"] == b"theirs"


def test_pictures_in_a_shared_header_are_kept_once_described_in_both(
    tmp_path: Path,
) -> None:
    relations = (
        f'<Relationships xmlns="{LINKS}"><Relationship Id="rId1" Type="{R}/image" '
        'Target="media/logo.png"/></Relationships>'
    )
    first, second = (
        replace(
            file(),
            header=line(picture("rId1", description=text)),
            parts={
                "word/_rels/header1.xml.rels": ("", "", relations),
                "word/media/logo.png": ("", "", b"logo"),
            },
        )
        for text in ("Firmamerke", "Logo")
    )

    made = composed(tmp_path, first, second)

    (description,) = made.trees["word/header1.xml"].iter(f"{{{WP}}}docPr")
    assert description.get("descr") == "Firmamerke / Logo"


def test_prefixes_that_word_reads_as_names_are_declared(tmp_path: Path) -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    first = draft(tmp_path, "no", file())
    second = draft(tmp_path, "en", file(paragraph("x")))
    tree = second.trees["word/document.xml"]
    prefixes = {"w": w("")[1:-1], "mc": mc, "w99": "urn:w99"}
    marked = etree.Element(tree.tag, nsmap=prefixes)
    marked.set(f"{{{mc}}}Ignorable", "w99")
    marked.extend(list(tree))
    second = replace(second, trees={**second.trees, "word/document.xml": marked})

    made = compose(first, second, layout=LayoutKind.SEQUENCE)

    document = made.trees["word/document.xml"]
    assert document.get(f"{{{mc}}}Ignorable") == "w99"
    assert document.nsmap["w99"] == "urn:w99"


# Notes.


def notes(text: str, *, separators: bool = True) -> dict[str, tuple[str, str, str]]:
    first = (
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>'
    )
    content = (
        f'<w:footnotes xmlns:w="{w("")[1:-1]}">{first if separators else ""}'
        f'<w:footnote w:id="1">{paragraph(text)}</w:footnote></w:footnotes>'
    )
    return {"word/footnotes.xml": ("rId4", "footnotes", content)}


NOTED = line(run("x"), '<w:r><w:footnoteReference w:id="1"/></w:r>')


def test_footnotes_of_both_texts_stand_in_one_part(tmp_path: Path) -> None:
    first, second = (
        replace(file(NOTED), parts=notes(text)) for text in ("Fotnote", "Footnote")
    )

    made = composed(tmp_path, first, second)

    part = made.trees["word/footnotes.xml"]
    assert [note.get(w("id")) for note in part] == ["-1", "0", "1", "3"]
    references = made.trees["word/document.xml"].iter(w("footnoteReference"))
    assert [found.get(w("id")) for found in references] == ["1", "3"]
    (inside,) = part.iter(tag("language"))
    assert (inside.get("code"), words(inside)) == ("en", "Footnote")


def test_footnotes_come_along_where_the_first_text_has_none(tmp_path: Path) -> None:
    second = replace(file(NOTED), parts=notes("Footnote {{ employee.name }}"))

    made = composed(tmp_path, file(paragraph("{{ employee.name }}")), second)

    part = made.trees["word/footnotes.xml"]
    assert [note.get(w("id")) for note in part] == ["-1", "0", "1"]
    assert "footnotes.xml" in links(made).values()
    places = {str(f.get("path")): f.get("where") for f in part.iter(tag("field"))}
    assert made.places[int(places["employee.name"] or "")].file == "en/agreement.docx"


# Typefaces and colours.


def theme(typeface: str, colour: str = "FF0000") -> dict[str, tuple[str, str, str]]:
    fonts = "".join(
        f'<a:{weight}Font><a:latin typeface="{typeface}"/><a:ea typeface=""/>'
        f'<a:cs typeface=""/></a:{weight}Font>'
        for weight in ("major", "minor")
    )
    content = (
        f'<a:theme xmlns:a="{A}"><a:themeElements><a:clrScheme name="x"><a:accent1>'
        f'<a:srgbClr val="{colour}"/></a:accent1></a:clrScheme>'
        f'<a:fontScheme name="x">{fonts}</a:fontScheme></a:themeElements></a:theme>'
    )
    return {"word/theme/theme1.xml": ("rId3", "theme", content)}


THEMED = (
    '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Q"/><w:rPr>'
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" '
    'w:cstheme="minorBidi"/>'
    '<w:color w:val="FF0000" w:themeColor="accent1"/></w:rPr></w:style>'
)


def themed(parts: Mapping[str, tuple[str, str, str | bytes]]) -> WordFile:
    return replace(file(paragraph("x", "Q")), styles=NORMAL + THEMED, parts=parts)


def style(made: Draft, identity: str) -> Element:
    styles = made.trees["word/styles.xml"].iter(w("style"))
    return next(found for found in styles if found.get(w("styleId")) == identity)


def test_one_theme_leaves_the_text_as_it_is(tmp_path: Path) -> None:
    made = composed(tmp_path, themed(theme("Arial")), themed(theme("Arial")))

    fonts = next(style(made, "Q").iter(w("rFonts")))
    assert fonts.get(w("asciiTheme")) == "minorHAnsi"


def test_another_theme_is_written_out_in_the_second_text(tmp_path: Path) -> None:
    made = composed(tmp_path, themed(theme("Arial")), themed(theme("Verdana")))

    fonts = next(style(made, "Q-en").iter(w("rFonts")))
    assert dict(fonts.items()) == {w("ascii"): "Verdana", w("hAnsi"): "Verdana"}
    colour = next(style(made, "Q-en").iter(w("color")))
    assert dict(colour.items()) == {w("val"): "FF0000"}


def test_a_second_text_without_a_theme_takes_nothing_from_the_first(
    tmp_path: Path,
) -> None:
    second = replace(themed({}), numbering="", styles=NORMAL + THEMED)

    made = composed(tmp_path, themed(theme("Arial")), second)

    assert not next(style(made, "Q-en").iter(w("rFonts"))).attrib


def font_table(*names: str) -> dict[str, tuple[str, str, str]]:
    fonts = "".join(f'<w:font w:name="{name}"/>' for name in names)
    content = f'<w:fonts xmlns:w="{w("")[1:-1]}">{fonts}</w:fonts>'
    return {"word/fontTable.xml": ("rId3", "fontTable", content)}


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (("Arial",), ("Arial", "Verdana"), ["Arial", "Verdana"]),
        ((), ("Verdana",), ["Verdana"]),
        (("Arial",), (), ["Arial"]),
    ],
)
def test_the_table_of_typefaces_has_those_of_both(
    tmp_path: Path, ours: tuple[str, ...], theirs: tuple[str, ...], expected: list[str]
) -> None:
    first, second = (
        replace(file(), parts=font_table(*names) if names else {})
        for names in (ours, theirs)
    )

    made = composed(tmp_path, first, second)

    found = made.trees["word/fontTable.xml"]
    assert [font.get(w("name")) for font in found] == expected


# Marks.


def test_every_run_and_paragraph_is_marked_with_its_language(tmp_path: Path) -> None:
    french = run("déjà", '<w:lang w:val="fr-FR"/>')
    east = run("x", '<w:lang w:eastAsia="ja-JP"/>')
    both = replace(
        file(line(french), line(east), signatures("{{ employer.name }}")),
        header=paragraph("{{ employer.name }}"),
    )

    made = composed(tmp_path, both, both)

    for part in ("word/document.xml", "word/header1.xml"):
        for found in made.trees[part].iter(w("r"), w("p")):
            if found.tag == w("p") and found.find(f".//{w('sz')}") is not None:
                continue  # An empty paragraph of ours says nothing.
            first = (
                found.find(w("rPr")) if found.tag == w("r") else found[0].find(w("rPr"))
            )
            assert first is not None
            expected = (
                "fr-FR"
                if words(found) == "déjà" and found.tag == w("r")
                else "en-GB"
                if any(True for _ in found.iterancestors(tag("language")))
                else "nb-NO"
            )
            assert next(first.iter(w("lang"))).get(w("val")) == expected


def test_bookmarks_and_what_refers_to_them_are_told_apart(tmp_path: Path) -> None:
    text = line(
        '<w:bookmarkStart w:id="3" w:name="_Ref1"/>',
        run("x"),
        '<w:bookmarkEnd w:id="3"/><w:bookmarkStart w:id="4" w:name="only_{}"/>',
        '<w:bookmarkEnd w:id="4"/>',
        "<w:r><w:instrText> REF _Ref1 \\r \\h </w:instrText></w:r>",
        '<w:fldSimple w:instr=" PAGEREF _Ref1 "/>',
        f'<w:hyperlink w:anchor="_Ref1">{run("y")}</w:hyperlink>',
        f'<w:hyperlink w:tooltip="t">{run("z")}</w:hyperlink>',
    )
    first, second = (file(text.format(code)) for code in ("no", "en"))

    tree = composed(tmp_path, first, second).trees["word/document.xml"]

    starts = list(tree.iter(w("bookmarkStart")))
    assert [s.get(w("name")) for s in starts] == [
        "_Ref1",
        "only_no",
        "_Ref1_en",
        "only_en",
    ]
    numbers = [s.get(w("id")) for s in starts]
    assert numbers == [e.get(w("id")) for e in tree.iter(w("bookmarkEnd"))]
    assert len(set(numbers)) == 4
    codes = [code.text for code in tree.iter(w("instrText"))]
    assert codes == [" REF _Ref1 \\r \\h ", " REF _Ref1_en \\r \\h "]
    simple = [field.get(w("instr")) for field in tree.iter(w("fldSimple"))]
    assert simple == [" PAGEREF _Ref1 ", " PAGEREF _Ref1_en "]
    anchors = [a for e in tree.iter(w("hyperlink")) if (a := e.get(w("anchor")))]
    assert anchors == ["_Ref1", "_Ref1_en"]


def test_controls_of_two_copies_of_a_file_do_not_share_a_number(tmp_path: Path) -> None:
    control = (
        '<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr>'
        f"<w:sdtContent>{paragraph('y')}</w:sdtContent></w:sdt>"
    )

    made = composed(tmp_path, file(control), file(control))

    assert len(list(made.trees["word/document.xml"].iter(w("id")))) == 1


def test_a_fault_in_the_second_file_is_told_with_its_place(tmp_path: Path) -> None:
    both = file(paragraph("Name: {{ employee.name }}"))

    made = composed(tmp_path, both, both)

    fields = made.trees["word/document.xml"].iter(tag("field"))
    places = [made.places[int(field.get("where", ""))].file for field in fields]
    assert places == ["no/agreement.docx", "en/agreement.docx"]


def test_the_drafts_stay_as_they_were(tmp_path: Path) -> None:
    both = replace(file(signatures("S")), header=paragraph("{{ employer.name }}"))
    drafts = draft(tmp_path, "no", both), draft(tmp_path, "en", both)
    before = [
        {name: etree.tostring(tree) for name, tree in d.trees.items()} for d in drafts
    ]

    for layout in LayoutKind:
        compose(*drafts, layout=layout)

    after = [
        {name: etree.tostring(tree) for name, tree in d.trees.items()} for d in drafts
    ]
    assert after == before
