from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from fleksidoc.template.errors import NotAWordFileError, TemplateError
from fleksidoc.template.look import open_base
from fleksidoc.template.look.own import in_its_look
from fleksidoc.template.ooxml import value
from tests.template.look.bases import (
    beside,
    kind_of,
    margin,
    opened,
    section,
    style,
    styles,
    text,
    w,
    word_file,
    xml,
)
from tests.template.word_files import CONTENT, NAMESPACES, REL, link, p, pack

RED = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'
BLUE = '<w:rPr><w:color w:val="0000FF"/></w:rPr>'
PNG = b"\x89PNG\r\n\x1a\n logo"


def numbering(*definitions: str, more: str = "", lists: str = "") -> str:
    made = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">{inside}</w:abstractNum>'
        for number, inside in enumerate(definitions)
    )
    own = lists or "".join(
        f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in range(len(definitions))
    )
    return f"<w:numbering {NAMESPACES}>{more}{made}{own}</w:numbering>"


def level(inside: str) -> str:
    return f'<w:lvl w:ilvl="0">{inside}</w:lvl>'


def listed(words: str, number: str) -> str:
    properties = f'<w:pPr><w:numPr><w:numId w:val="{number}"/></w:numPr></w:pPr>'
    return f"<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>"


def settings(inside: str) -> str:
    return f"<w:settings {NAMESPACES}>{inside}</w:settings>"


def test_a_template_beside_a_base_takes_its_styles_header_and_footer(
    tmp_path: Path,
) -> None:
    draft = beside(
        tmp_path,
        p("Utstyr", style="H1"),
        styles=styles(style("heading 1", RED, identity="H1")),
        header="vårt gamle navn",  # which is told: see test_unused
        base={
            "styles": styles(style("heading 1", BLUE, identity="H1")),
            "header": "Fjord AS",
            "footer": "Storgata 1, 0155 Oslo",
        },
    )

    assert text(draft.trees["word/document.xml"]) == "Utstyr"
    assert [text(tree) for tree in kind_of(draft, "header")] == ["Fjord AS"]
    assert [text(tree) for tree in kind_of(draft, "footer")] == [
        "Storgata 1, 0155 Oslo"
    ]
    (sheet,) = kind_of(draft, "styles")
    assert "0000FF" in xml(sheet)
    assert "FF0000" not in xml(sheet)


def test_the_draft_says_which_base_it_wears(tmp_path: Path) -> None:
    draft = beside(tmp_path, p("Utstyr"), base={})

    (source,) = draft.sources
    assert source.base
    assert source.base.name == "base.docx"
    assert len(source.base.sha256) == 64


def test_a_template_without_a_base_keeps_its_own_look(tmp_path: Path) -> None:
    own = word_file(
        tmp_path / "no" / "agreement.docx", p("Utstyr"), header="vårt gamle navn"
    )

    draft = opened(own)

    assert [text(tree) for tree in kind_of(draft, "header")] == ["vårt gamle navn"]
    assert draft.sources[0].base is None


def test_a_style_is_known_by_the_name_that_word_shows(tmp_path: Path) -> None:
    """A Norwegian Word calls heading 1 Overskrift1 inside the file."""
    draft = beside(
        tmp_path,
        p("Utstyr", style="Heading1"),
        styles=styles(style("heading 1", identity="Heading1")),
        base={"styles": styles(style("Heading 1", identity="Overskrift1"))},
    )

    assert 'w:val="Overskrift1"' in xml(draft.trees["word/document.xml"])
    assert not draft.repairs


def test_a_style_that_the_base_lacks_comes_along_with_what_it_builds_on(
    tmp_path: Path,
) -> None:
    chain = '<w:basedOn w:val="Ramme"/><w:next w:val="Normal"/><w:link w:val="Ukjent"/>'
    draft = beside(
        tmp_path,
        p("Merk dette", style="Boks"),
        styles=styles(
            "Normal",
            style("Ramme", RED),
            style("Boks", chain),
            '<w:style w:type="paragraph" w:default="1" w:styleId="Ubrukt"/>',
        ),
        base={"styles": styles("Normal", style("Blå boks", identity="Boks"))},
    )

    (sheet,) = kind_of(draft, "styles")
    found = {one.get(w("styleId")): one for one in sheet.iter(w("style"))}
    assert list(found) == ["Normal", "Boks", "Boks2", "Ramme"]
    assert value(found["Boks2"].find(w("basedOn"))) == "Ramme"
    assert value(found["Boks2"].find(w("next"))) == "Normal"
    assert found["Boks2"].find(w("link")) is None
    assert 'w:val="Boks2"' in xml(draft.trees["word/document.xml"])
    (finding,) = draft.repairs
    assert finding.code == "TPL095"
    assert finding.message.facts == {"style": "Boks", "base": "base.docx"}
    assert "Merk dette" in str(finding.place)


def test_a_style_that_neither_has_is_left_to_word(tmp_path: Path) -> None:
    draft = beside(tmp_path, p("Utstyr", style="Borte"), base={})

    assert 'w:val="Borte"' in xml(draft.trees["word/document.xml"])
    assert not draft.repairs


def test_a_style_of_the_bases_own_stays_the_default(tmp_path: Path) -> None:
    default = '<w:style w:type="paragraph" w:default="1" w:styleId="Vanlig"/>'
    draft = beside(
        tmp_path,
        p("Utstyr", style="Vanlig"),
        styles=styles(default),
        base={"styles": styles("Normal")},
    )

    (sheet,) = kind_of(draft, "styles")
    assert "w:default" not in xml(sheet)


def test_the_text_stays_in_its_own_language(tmp_path: Path) -> None:
    word_file(tmp_path / "base.docx", styles=styles(language="en-GB"))
    file = word_file(tmp_path / "nn" / "agreement.docx", p("x"), styles=styles())

    dressed = in_its_look(file, file.name, open_base(tmp_path / "base.docx"))

    with ZipFile(BytesIO(dressed)) as package:
        assert b'w:lang w:val="nb-NO"' in package.read("word/styles.xml")


def test_clauses_are_numbered_by_the_list_of_the_base(tmp_path: Path) -> None:
    """Also where a paragraph names its list itself, as some programs write it."""
    own = numbering(level('<w:pStyle w:val="H1"/>'), level("<w:start/>"))
    theirs = numbering(level("<w:start/>"), level('<w:pStyle w:val="Overskrift1"/>'))
    draft = beside(
        tmp_path,
        listed("Utstyr", "1"),
        listed("uten nummer", "0"),
        styles=styles(style("heading 1", identity="H1")),
        parts={"numbering.xml": ("numbering", own)},
        base={
            "styles": styles(style("heading 1", identity="Overskrift1")),
            "parts": {"numbering.xml": ("numbering", theirs)},
        },
    )

    body = draft.trees["word/document.xml"]
    assert [value(one) for one in body.iter(w("numId"))] == ["2", "0"]
    (lists,) = kind_of(draft, "numbering")
    assert len(lists.findall(w("num"))) == 2


def test_a_list_that_begins_anew_still_does(tmp_path: Path) -> None:
    style_level = level('<w:pStyle w:val="H1"/>')
    anew = (
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    parts = {"numbering.xml": ("numbering", numbering(style_level, lists=anew))}
    sheet = styles(style("heading 1", identity="H1"))
    draft = beside(
        tmp_path,
        listed("Utstyr", "7"),
        styles=sheet,
        parts=parts,
        base={
            "styles": sheet,
            "parts": {"numbering.xml": ("numbering", numbering(style_level))},
        },
    )

    (lists,) = kind_of(draft, "numbering")
    assert [one.get(w("numId")) for one in lists.findall(w("num"))] == ["1", "2"]
    assert "startOverride" in xml(lists)
    assert len(lists.findall(w("abstractNum"))) == 1


def test_a_list_of_the_templates_own_comes_along(tmp_path: Path) -> None:
    bullet = level('<w:lvlText w:val="–"/><w:lvlPicBulletId w:val="0"/>')
    draft = beside(
        tmp_path,
        listed("en strek", "1"),
        listed("en strek til", "1"),
        listed("en liste som ikke finnes", "9"),
        parts={"numbering.xml": ("numbering", numbering(bullet))},
        base={"parts": {"numbering.xml": ("numbering", numbering(level("")))}},
    )

    (lists,) = kind_of(draft, "numbering")
    kinds = [one.tag for one in lists]
    assert kinds == [w("abstractNum"), w("abstractNum"), w("num"), w("num")]
    assert "–" in xml(lists)
    assert "lvlPicBulletId" not in xml(lists)
    body = draft.trees["word/document.xml"]
    assert [value(one) for one in body.iter(w("numId"))] == ["2", "2", "9"]


def test_a_list_comes_along_into_a_base_without_lists(tmp_path: Path) -> None:
    empty = f"<w:numbering {NAMESPACES}/>"
    own = {"numbering.xml": ("numbering", numbering(level("")))}
    draft = beside(
        tmp_path,
        listed("én", "1"),
        parts=own,
        base={"parts": {"numbering.xml": ("numbering", empty)}},
    )

    (lists,) = kind_of(draft, "numbering")
    assert [one.tag for one in lists] == [w("abstractNum"), w("num")]


def test_a_template_without_lists_or_styles_gets_those_of_the_base(
    tmp_path: Path,
) -> None:
    word_file(
        tmp_path / "base.docx",
        parts={"numbering.xml": ("numbering", numbering(level("")))},
    )
    file = tmp_path / "no" / "agreement.docx"
    word_file(file, p("Utstyr"))
    _without_styles(file)

    draft = opened(file)

    assert len(kind_of(draft, "styles")) == len(kind_of(draft, "numbering")) == 1


def test_a_base_that_says_nothing_changes_nothing(tmp_path: Path) -> None:
    word_file(tmp_path / "base.docx", end="")
    _without_styles(tmp_path / "base.docx")
    file = word_file(
        tmp_path / "no" / "agreement.docx",
        p("Utstyr", style="H1"),
        header="vårt eget",
        end=section(left=999),
    )

    draft = opened(file)

    assert [text(tree) for tree in kind_of(draft, "header")] == ["vårt eget"]
    assert 'w:left="999"' in xml(draft.trees["word/document.xml"])
    assert 'w:val="heading 1"' in xml(kind_of(draft, "styles")[0])


def _without_styles(file: Path) -> None:
    with ZipFile(file) as package:
        content = {name: package.read(name) for name in package.namelist()}
    del content["word/styles.xml"]
    links = "word/_rels/document.xml.rels"
    content[links] = content[links].replace(
        link(1, "styles", "styles.xml").encode(), b""
    )
    pack(file, content)


def test_the_logo_in_the_header_comes_along(tmp_path: Path) -> None:
    logo = '<a:blip r:embed="rId1"/>'
    header = margin("hdr", "Fjord AS").replace("</w:p>", f"<w:r>{logo}</w:r></w:p>")
    site = link(2, "hyperlink", "https://fjord.example", external=True)
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{link(1, "image", "media/logo.png")}{site}</Relationships>'
    )
    draft = beside(
        tmp_path,
        p("Utstyr"),
        more={"word/media/logo.png": b"noe annet"},
        links=[link(40, "image", "media/logo.png")],
        base={
            "parts": {"header9.xml": ("header", header)},
            "more": {
                "word/media/logo.png": PNG,
                "word/_rels/header9.xml.rels": links.encode(),
            },
        },
    )

    assert draft.members["word/media/logo.png"] == b"noe annet"
    assert draft.members["word/media/logo-2.png"] == PNG
    named = draft.trees["word/_rels/header9.xml.rels"]
    assert [one.get("Target") for one in named] == [
        "/word/media/logo-2.png",
        "https://fjord.example",
    ]
    types = xml(draft.trees["[Content_Types].xml"])
    assert 'PartName="/word/media/logo-2.png" ContentType="image/png"' in types


def test_every_section_gets_the_page_of_the_base(tmp_path: Path) -> None:
    first = (
        '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>'
    )
    draft = beside(
        tmp_path,
        first,
        p("Utstyr"),
        end=section("<w:titlePg/>", left=999),
        base={"end": section('<w:docGrid w:linePitch="1"/>', left=1134)},
    )

    body = draft.trees["word/document.xml"]
    one, last = body.iter(w("sectPr"))
    for found in (one, last):
        assert found.find(w("titlePg")) is None
        assert found.find(w("docGrid")) is not None
        margins = found.find(w("pgMar"))
        assert margins is not None
        assert margins.get(w("left")) == "1134"
    assert [child.tag for child in one][:3] == [
        w("headerReference"),
        w("footerReference"),
        w("type"),
    ]


def test_a_section_on_other_paper_keeps_it(tmp_path: Path) -> None:
    lying = (
        '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:left="500"/></w:sectPr></w:pPr></w:p>'
    )
    draft = beside(tmp_path, lying, p("Utstyr"), base={"end": section(left=1134)})

    wide, _ = draft.trees["word/document.xml"].iter(w("sectPr"))
    assert 'w:orient="landscape"' in xml(wide)
    assert 'w:left="500"' in xml(wide)
    assert wide.find(w("headerReference")) is not None


def test_a_section_that_says_nothing_of_its_paper_gets_that_of_the_base(
    tmp_path: Path,
) -> None:
    first = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    draft = beside(tmp_path, first, p("Utstyr"), base={})

    found, _ = draft.trees["word/document.xml"].iter(w("sectPr"))
    assert found.find(w("pgSz")) is not None


def test_theme_and_fonts_are_those_of_the_base(tmp_path: Path) -> None:
    def theme(name: str) -> str:
        space = "http://schemas.openxmlformats.org/drawingml/2006/main"
        return f'<a:theme xmlns:a="{space}" name="{name}"/>'

    def fonts(name: str) -> str:
        return f'<w:fonts {NAMESPACES}><w:font w:name="{name}"/></w:fonts>'

    draft = beside(
        tmp_path,
        p("Utstyr"),
        parts={"theme1.xml": ("theme", theme("gammelt"))},
        base={
            "parts": {
                "theme1.xml": ("theme", theme("nytt")),
                "fontTable.xml": ("fontTable", fonts("Fjordskrift")),
            }
        },
    )

    assert [tree.get("name") for tree in kind_of(draft, "theme")] == ["nytt"]
    (table,) = kind_of(draft, "fontTable")
    assert "Fjordskrift" in xml(table)


@pytest.mark.parametrize("wanted", [True, False])
def test_even_pages_have_their_own_header_where_those_of_the_base_have(
    tmp_path: Path,
    wanted: bool,  # noqa: FBT001  # a column of the table
) -> None:
    apart = "<w:evenAndOddHeaders/>"
    around = '<w:zoom w:percent="100"/>{}<w:decimalSymbol w:val=","/>'
    ours, theirs = ("", apart) if wanted else (apart, "")
    draft = beside(
        tmp_path,
        p("Utstyr"),
        parts={"settings.xml": ("settings", settings(around.format(ours)))},
        base={"parts": {"settings.xml": ("settings", settings(around.format(theirs)))}},
    )

    (found,) = kind_of(draft, "settings")
    names = ["zoom", "evenAndOddHeaders", "decimalSymbol"]
    expected = names if wanted else [names[0], names[2]]
    assert [one.tag for one in found] == [w(name) for name in expected]


def test_what_nothing_names_any_more_is_left_out(tmp_path: Path) -> None:
    twice = [
        link(n, "hyperlink", "https://fjord.example", external=True) for n in (8, 9)
    ]
    draft = beside(
        tmp_path,
        p("Utstyr"),
        header="gammelt",
        links=twice,
        base={
            "header": "nytt",
            "links": [link(8, "header", "ubrukt.xml")],
            "more": {"word/ubrukt.xml": margin("hdr", "ubrukt").encode()},
        },
    )

    headers = [name for name in draft.trees if name.startswith("word/header")]
    assert headers == ["word/header9.xml"]
    types = xml(draft.trees["[Content_Types].xml"])
    assert types.count("/word/header9.xml") == 1
    assert f"{CONTENT}.header+xml" in types
    assert f"{REL}/header" in xml(draft.trees["word/_rels/document.xml.rels"])


def test_a_fault_in_the_header_of_the_base_is_told_of_the_base(
    tmp_path: Path,
) -> None:
    with pytest.raises(TemplateError) as error:
        beside(tmp_path, p("Utstyr"), base={"header": "{{ employer.name"})

    (finding,) = error.value.findings
    assert finding.place.file == "base.docx"


def test_a_base_that_is_no_word_file_is_told_by_its_name(tmp_path: Path) -> None:
    file = word_file(tmp_path / "no" / "agreement.docx", p("Utstyr"))
    (tmp_path / "base.docx").write_bytes(b"tekst")

    with pytest.raises(NotAWordFileError, match=r"base\.docx"):
        opened(file)
