"""Tracked changes read as accepted: what Word's own «Accept All» leaves."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleksidoc.findings import Severity, WordPlace
from fleksidoc.template import Draft, compile_template, open_draft
from fleksidoc.template.errors import TemplateError
from fleksidoc.template.reading.changes import accept_all, tracked
from fleksidoc.template.reading.package import parse_xml_parts, read_package
from tests.template.word_files import (
    PROPERTIES,
    REL,
    W,
    cell,
    faults_of,
    lines,
    link,
    p,
    part,
    reread,
    row,
    run,
    story,
    table,
    text_of,
    write,
)
from tests.word_rules import broken_rules

BY = 'w:id="7" w:author="Per Hansen" w:date="2026-11-01T10:00:00Z"'
SECTION = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
PICTURE = (
    '<w:drawing><wp:inline><wp:docPr id="1" name="x"/>'
    '<a:blip r:embed="rId9"/></wp:inline></w:drawing>'
)


def added(*runs: str) -> str:
    return f"<w:ins {BY}>{''.join(runs)}</w:ins>"


def cut(text: str) -> str:
    return f"<w:del {BY}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def paragraph(*content: str, mark: str = "", more: str = "") -> str:
    """A paragraph; ``mark`` is what happened to its end."""
    changed = f"<w:rPr><w:{mark} {BY}/></w:rPr>" if mark else ""
    return f"<w:p><w:pPr>{more}{changed}</w:pPr>{''.join(content)}</w:p>"


def formatted(name: str, before: str = "") -> str:
    return f"<w:{name}Change {BY}>{before}</w:{name}Change>"


def accepted(path: Path) -> Draft:
    return open_draft(
        path, name="mal.docx", language="no", tag="nb-NO", accept_changes=True
    )


def finished(path: Path, data: dict[str, Any] | None = None) -> bytes:
    content = compile_template(accepted(path)).fill({"no": data or {}}, PROPERTIES)
    assert not broken_rules(content.content)
    return content.content


def printed(folder: Path, *blocks: str, **data: object) -> list[str]:
    return lines(reread(finished(write(folder, *blocks), data)))


def test_changes_stop_unless_the_caller_accepts_them(tmp_path: Path) -> None:
    changed = f"<w:p>{run('a ')}{added(run('b '))}{cut('c ')}{run('d')}</w:p>"

    assert faults_of(tmp_path, changed) == ["TPL040"]
    assert printed(tmp_path, changed) == ["a b d"]


def test_what_was_accepted_is_told_where_the_first_change_was(tmp_path: Path) -> None:
    changed = f"<w:p>{run('her ')}{cut('x')}{added(run('y'))}</w:p>"

    (repair,) = accepted(write(tmp_path, "foran", changed, "etter")).repairs

    assert repair.code == "TPL093"
    assert repair.severity is Severity.WARNING
    assert repair.message.facts == {"count": 2}
    assert isinstance(repair.place, WordPlace)
    assert repair.place.words == "her y"


def test_what_follows_is_named_where_nothing_is_left(tmp_path: Path) -> None:
    path = write(
        tmp_path, paragraph(cut("bort"), mark="del"), p(""), "etter", "enda mer"
    )

    (repair,) = accepted(path).repairs

    assert isinstance(repair.place, WordPlace)
    assert repair.place.words == "etter"


def test_what_is_wrong_is_told_by_the_paragraphs_that_the_file_has(
    tmp_path: Path,
) -> None:
    gone = paragraph(cut("bort"), mark="del")
    path = write(tmp_path, "a", gone, gone, "c {{ x", "z")

    with pytest.raises(TemplateError) as caught:
        accepted(path)

    (finding,) = caught.value.findings
    assert isinstance(finding.place, WordPlace)
    assert finding.place.paragraph == 4


def test_a_file_without_changes_is_the_same_either_way(tmp_path: Path) -> None:
    path = write(tmp_path, "Hei {{ x }}")
    draft = open_draft(path, name="mal.docx", language="no", tag="nb-NO")

    as_it_is = compile_template(draft).fill({"no": {"x": "X"}}, PROPERTIES)

    assert finished(path, {"x": "X"}) == as_it_is.content
    assert accepted(path).repairs == ()


@pytest.mark.parametrize(
    "content",
    [
        run("{{ na") + added(run("me }}. Hei")),
        added(run("{{ na")) + run("me }}. Hei"),
        run("{{ ") + cut("navn") + added(run("name")) + run(" }}. Hei"),
        run("{{ name") + cut(" }}, ") + added(run(" }}.")) + run(" Hei"),
        added(run("{{ name }}")) + cut("{{ navn }}") + run(". Hei"),
    ],
)
def test_tags_survive_changes_on_either_side_of_their_braces(
    tmp_path: Path, content: str
) -> None:
    assert printed(tmp_path, f"<w:p>{content}</w:p>", "z", name="Kari") == [
        *("Kari. Hei", "z")
    ]


def test_a_deleted_tag_does_nothing(tmp_path: Path) -> None:
    blocks = [
        paragraph(cut("{%p if off %}"), mark="del"),
        *("Klausulen", f"<w:p>{run('Hei ')}{cut('{{ hemmelig }}')}</w:p>"),
        paragraph(cut("{%p endif %}"), mark="del"),
        "z",
    ]

    content = finished(write(tmp_path, *blocks), {"off": False, "hemmelig": "lønn"})

    assert lines(reread(content)) == ["Klausulen", "Hei ", "z"]
    body = part(content, "word/document.xml")
    assert not list(body.iter(f"{{{W}}}delText"))


def test_what_was_moved_is_printed_once_where_it_is_now(tmp_path: Path) -> None:
    ranges = '<w:moveFromRangeStart w:id="1" w:name="m" w:author="Per"/>{}'
    moved_from = ranges.format(
        paragraph(
            f"<w:moveFrom {BY}>{run('flyttet')}</w:moveFrom>",
            '<w:moveFromRangeEnd w:id="1"/>',
            mark="moveFrom",
        )
    )
    moved_to = paragraph(f"<w:moveTo {BY}>{run('flyttet')}</w:moveTo>", mark="moveTo")
    path = write(tmp_path, moved_from, "midt", moved_to, "z")

    content = finished(path)

    assert lines(reread(content)) == ["midt", "flyttet", "z"]
    assert b"Per" not in content


def test_paragraphs_whose_border_is_deleted_become_one(tmp_path: Path) -> None:
    blocks = [
        paragraph(run("Arbeidet "), mark="del", more='<w:pStyle w:val="H1"/>'),
        paragraph(run("utføres "), mark="del"),
        paragraph(run("hjemme")),
        paragraph(cut("bort"), mark="del", more='<w:pStyle w:val="H1"/>'),
        "z",
    ]

    word = reread(finished(write(tmp_path, *blocks)))

    assert lines(word) == ["Arbeidet utføres hjemme", "z"]
    styles = [paragraph.style and paragraph.style.name for paragraph in word.paragraphs]
    assert styles[0] == "Heading 1"
    assert styles[1] != "Heading 1"


def test_a_bookmark_in_what_is_left_of_nothing_goes_to_the_next(tmp_path: Path) -> None:
    mark = '<w:bookmarkStart w:id="1" w:name="her"/>'
    between = '<w:bookmarkEnd w:id="1"/>'
    gone = paragraph(mark, cut("x"), "<w:r><w:rPr/></w:r>", mark="del")
    content = finished(write(tmp_path, gone, between, "a"))
    before_table = finished(
        write(tmp_path, gone, between, table(row("c", "d")), "z"),
    )

    assert lines(reread(content)) == ["a"]
    assert lines(reread(before_table)) == ["c", "d", "z"]


def test_a_paragraph_that_cannot_be_joined_stays(tmp_path: Path) -> None:
    blocks = [
        paragraph(run("tekst"), mark="del"),
        table(row("c", cell(paragraph(cut("x"), mark="del")))),
        paragraph(cut("siste"), mark="del"),
    ]

    assert printed(tmp_path, *blocks) == ["tekst", "c", "", ""]


def test_a_section_ends_where_the_paragraph_does_that_is_left(tmp_path: Path) -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del {BY}/></w:rPr>{SECTION}</w:pPr>{run('a')}</w:p>"
    last = f"<w:p><w:pPr>{SECTION}</w:pPr>{run('b')}</w:p>"
    bare = f"<w:p>{run('b')}</w:p>"

    joined = reread(finished(write(tmp_path, first, last, "z")))
    gone = reread(finished(write(tmp_path, first, bare, "z")))

    assert lines(joined) == lines(gone) == ["ab", "z"]
    assert (len(joined.sections), len(gone.sections)) == (2, 1)


def test_deleted_rows_and_tables_go_and_inserted_ones_stay(tmp_path: Path) -> None:
    def tracked(change: str, *cells: str) -> str:
        return row(*cells).replace(
            "<w:tr>", f"<w:tr><w:trPr>{f'<w:{change} {BY}/>' * 2}</w:trPr>", 1
        )

    blocks = [
        table(tracked("del", "a", "b"), tracked("ins", "c", "d")),
        table(
            tracked("del", cell(paragraph(cut("e"), mark="del"), "f")),
            tracked("del", "g"),
        ),
        "z",
    ]

    assert printed(tmp_path, *blocks) == ["c", "d", "z"]


def test_a_deleted_column_takes_its_place_in_the_grid_along(tmp_path: Path) -> None:
    def changed(change: str, text: str, more: str = "") -> str:
        return cell(text).replace("</w:tcPr>", f"{more}<w:{change} {BY}/></w:tcPr>")

    wide = '<w:gridSpan w:val="2"/>'
    whole = table(
        row(changed("cellDel", "a"), "b", changed("cellIns", "c")),
        row(changed("cellDel", "d"), changed("cellIns", "e", wide)),
        columns=3,
    )
    part_of_it = table(row(changed("cellDel", "f"), "g"), row("h", "i"))
    row_and_cell = row(changed("cellDel", "j")).replace(
        "<w:tr>", f"<w:tr><w:trPr><w:del {BY}/></w:trPr>"
    )
    short_grid = table(row(changed("cellDel", "k"), "l"), row_and_cell, columns=0)
    no_grid = short_grid.replace("<w:tblGrid></w:tblGrid>", "")

    word = reread(finished(write(tmp_path, whole, part_of_it, short_grid, no_grid)))

    assert lines(word) == ["b", "c", "e", "g", "h", "i", "l", "l"]
    assert [len(list(grid)) for grid in word.element.iter(f"{{{W}}}tblGrid")] == [
        *(2, 2, 0)
    ]


def test_cells_are_merged_as_they_are_now(tmp_path: Path) -> None:
    def merged(attributes: str, text: str) -> str:
        change = f"<w:vMerge/><w:cellMerge {BY} {attributes}/></w:tcPr>"
        return cell(text).replace("</w:tcPr>", change)

    path = write(
        tmp_path,
        table(
            row(merged('w:vMerge="rest"', "a"), "b"),
            row(merged('w:vMerge="cont"', ""), "c"),
            row(merged('w:vMergeOrig="cont"', "d"), "e"),
        ),
    )

    body = part(finished(path), "word/document.xml")

    merges = [m.get(f"{{{W}}}val") for m in body.iter(f"{{{W}}}vMerge")]
    assert merges == ["restart", None]


def test_what_formatting_was_before_is_forgotten(tmp_path: Path) -> None:
    bold = f"<w:rPr><w:b/>{formatted('rPr', '<w:rPr><w:i/></w:rPr>')}</w:rPr>"
    numbered = (
        f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/><w:ins {BY}/></w:numPr>'
    )
    body = (
        f"<w:p><w:pPr>{numbered}{formatted('pPr', '<w:pPr/>')}</w:pPr>"
        f"<w:r>{bold}<w:t>fet</w:t></w:r></w:p>"
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/>'
        f"<w:rPr>{formatted('rPr', '<w:rPr/>')}</w:rPr></w:style>"
    )
    parts = {"styles.xml": ("styles", story("styles", styles))}
    path = write(tmp_path, body, parts=parts)

    assert faults_of(tmp_path, body, parts=parts) == ["TPL040"]
    (paragraph,) = reread(finished(path)).paragraphs

    assert (paragraph.runs[0].bold, paragraph.runs[0].italic) == (True, None)
    assert accepted(path).repairs[0].message.facts == {"count": 4}


def test_a_change_of_style_alone_is_told_of_the_file(tmp_path: Path) -> None:
    style = (
        '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/>'
        f"<w:rPr>{formatted('rPr', '<w:rPr/>')}</w:rPr></w:style>"
    )
    path = write(
        tmp_path, "a", parts={"styles.xml": ("styles", story("styles", style))}
    )

    (repair,) = accepted(path).repairs

    assert repair.place == WordPlace(file="mal.docx")


def test_mathematics_changes_like_text(tmp_path: Path) -> None:
    space = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    of_run = "<m:r><w:{0} {1}><w:rPr/></w:{0}><m:t>{2}</m:t></m:r>"
    fraction = (
        f"<m:f><m:fPr><m:ctrlPr><w:del {BY}><w:rPr/></w:del></m:ctrlPr></m:fPr>"
        "<m:num/><m:den/></m:f>"
    )
    radical = (
        f"<m:rad><m:radPr><m:ctrlPr><w:ins {BY}><w:rPr/></w:ins></m:ctrlPr></m:radPr>"
        "<m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad>"
    )
    kept = f"{of_run.format('del', BY, 'bort')}{of_run.format('ins', BY, 'x')}"
    gone = f"<m:oMathPara {space}><m:oMath>{fraction}</m:oMath></m:oMathPara>"
    path = write(
        tmp_path,
        f"<w:p>{run('a')}<m:oMath {space}>{kept}{radical}</m:oMath></w:p>",
        f"<w:p>{run('b')}{gone}</w:p>",
    )

    body = part(finished(path), "word/document.xml")

    names = [str(e.tag).rpartition("}")[2] for e in body.iter()]
    assert [e.text for e in body.iter("{*}t")] == ["a", "x", "2", "b"]
    assert names.count("oMath") == 1
    assert "oMathPara" not in names
    assert "ctrlPr" in names


@pytest.mark.parametrize(
    "wrapping",
    [
        '<w:hyperlink w:anchor="z">{}</w:hyperlink>',
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:smartTag w:uri="x" w:element="y">{}</w:smartTag>',
        f"<w:ins {BY}>{{}}</w:ins>",
    ],
)
def test_what_enclosed_only_deleted_text_goes(tmp_path: Path, wrapping: str) -> None:
    path = write(tmp_path, f"<w:p>{run('a')}{wrapping.format(cut('x'))}</w:p>")

    (paragraph,) = part(finished(path), "word/document.xml").iter(f"{{{W}}}p")

    assert [str(e.tag).rpartition("}")[2] for e in paragraph] == ["r"]


def test_deleted_pictures_and_notes_do_not_leave_with_the_file(tmp_path: Path) -> None:
    body = (
        f"<w:p>{run('a')}<w:del {BY}><w:r>{PICTURE}"
        '<w:footnoteReference w:id="2"/></w:r></w:del>'
        '<w:r><w:footnoteReference w:id="3"/></w:r></w:p>'
    )
    notes = "".join(
        f"<w:footnote {attributes}>{p(text)}</w:footnote>"
        for attributes, text in (
            ('w:type="separator" w:id="0"', ""),
            ('w:id="2"', "hemmelig"),
            ('w:id="3"', "synlig"),
        )
    )
    parts = {"footnotes.xml": ("footnotes", story("footnotes", notes))}
    picture = link(9, "image", "media/lønn.png")
    path = write(tmp_path, body, parts=parts, links=[picture])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/media/lønn.png", b"PNG")

    content = finished(path)

    left = part(content, "word/footnotes.xml")
    assert [e.text for e in left.iter(f"{{{W}}}t")] == [None, "synlig"]
    rels = part(content, "word/_rels/document.xml.rels")
    assert not [r for r in rels if r.get("Type") == f"{REL}/image"]
    assert b"media/" not in content


def test_a_grid_that_was_another_is_no_change_to_accept(tmp_path: Path) -> None:
    grid = '<w:tblGridChange w:id="1"><w:tblGrid/></w:tblGridChange></w:tblGrid>'
    changed = table(row("a", "b")).replace("</w:tblGrid>", grid)

    content = finished(write(tmp_path, changed, "z"))

    assert lines(reread(content)) == ["a", "b", "z"]
    assert not list(part(content, "word/document.xml").iter(f"{{{W}}}tblGridChange"))


def test_nothing_tracked_is_left_in_any_part(tmp_path: Path) -> None:
    header = story("hdr", f"<w:p>{added(run('topp'))}{cut('x')}</w:p>")
    inserted_then_deleted = added(run("a"), cut("b"))
    path = write(
        tmp_path,
        f"<w:p>{inserted_then_deleted}</w:p>",
        parts={"header1.xml": ("header", header)},
    )

    content = finished(path)

    assert lines(reread(content)) == ["a"]
    for name in ("word/document.xml", "word/header1.xml"):
        tree = part(content, name)
        assert not list(tree.iter(f"{{{W}}}ins", f"{{{W}}}del"))


PIECES = st.lists(
    st.tuples(
        st.sampled_from(["run", "ins", "del", "moveFrom"]), st.sampled_from("abc")
    ),
    max_size=4,
)
ENDS = st.sampled_from(["", "del", "ins", "moveFrom"])


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(PIECES, ENDS), min_size=1, max_size=6))
def test_what_is_left_is_all_but_what_was_deleted(
    tmp_path: Path, paragraphs: list[tuple[list[tuple[str, str]], str]]
) -> None:
    made, left = [], [""]
    for pieces, end in paragraphs:
        made.append(paragraph(*(piece(*each) for each in pieces), mark=end))
        left[-1] += "".join(text for kind, text in pieces if kind in {"run", "ins"})
        left += [] if end in {"del", "moveFrom"} else [""]
    made.append(p("z"))
    left[-1] += "z"

    trees = parse_xml_parts(
        read_package(write(tmp_path, *made), "mal.docx"), "mal.docx"
    )
    accept_all(trees)

    body = trees["word/document.xml"]
    assert [text_of(paragraph) for paragraph in body.iter(f"{{{W}}}p")] == left
    assert not tracked(trees)


def piece(kind: str, text: str) -> str:
    return run(text) if kind == "run" else f"<w:{kind} {BY}>{run(text)}</w:{kind}>"
