"""The annotated copy: the template as it was, with comments and marked words."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from fleksidoc.errors import Message
from fleksidoc.findings import Citation, Finding, Severity, WordPlace
from fleksidoc.template.annotating import annotated
from fleksidoc.template.annotating.marks import mark
from fleksidoc.template.lint import Known, examine
from fleksidoc.template.reading.cleaning import MARK_COLOUR
from fleksidoc.template.reading.stories import text_of
from tests.programs import needs
from tests.template.lint.subjects import LANGUAGES, linted, table, text
from tests.template.test_places import box
from tests.template.word_files import (
    NAMESPACES,
    W,
    cell,
    filled,
    h,
    members,
    p,
    pack,
    part,
    row,
    run,
    story,
    write,
)
from tests.template.word_files import table as word_table
from tests.word_rules import broken_rules

NAME = "no/mal.docx"
CONTRACT = table(name=text(required=True), title=text())
COMMENT = (
    '<w:comment w:id="4" w:author="Kari"><w:p><w:r><w:t>husk</w:t></w:r></w:p>'
    "</w:comment>"
)
COMMENTED = (
    '<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>Kari sier</w:t></w:r>'
    '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>'
)


def annotate(folder: Path, *blocks: str, **more: Any) -> bytes:  # noqa: ANN401  handed on
    """The copy of a template of these blocks, with what lint finds in it."""
    found = linted(folder, *blocks, contract=CONTRACT, **more)
    return annotated(folder / "mal.docx", NAME, found, LANGUAGES["no"])


def again(path: Path) -> bytes:
    """The copy of what is an annotated copy already."""
    found = examine(
        path, name=NAME, code="no", language=LANGUAGES["no"], known=Known(CONTRACT)
    ).findings
    return annotated(path, NAME, found, LANGUAGES["no"])


def comments(content: bytes) -> list[list[str]]:
    """The lines of each comment."""
    tree = part(content, "word/comments.xml")
    return [
        [text_of(line) for line in comment.iter(f"{{{W}}}p")]
        for comment in tree.iter(f"{{{W}}}comment")
    ]


def marked(content: bytes, name: str = "word/document.xml") -> list[str]:
    """The words that are marked, run by run."""
    runs = part(content, name).iter(f"{{{W}}}r")
    return [
        "".join(t.text or "" for t in one.iter(f"{{{W}}}t"))
        for one in runs
        if one.find(f"{{{W}}}rPr/{{{W}}}shd[@{{{W}}}fill='{MARK_COLOUR}']") is not None
    ]


def commented(content: bytes) -> list[str]:
    """The words between the two ends of each comment."""
    tree = part(content, "word/document.xml")
    said: dict[str, str] = {}
    open_: set[str] = set()
    for element in tree.iter(f"{{{W}}}*"):
        number = str(element.get(f"{{{W}}}id"))
        if element.tag == f"{{{W}}}commentRangeStart":
            open_.add(number)
            said[number] = ""
        elif element.tag == f"{{{W}}}commentRangeEnd":
            open_.remove(number)
        elif element.tag == f"{{{W}}}t":
            for one in open_:
                said[one] += element.text or ""
    assert not open_
    references = tree.iter(f"{{{W}}}commentReference")
    assert sorted(str(r.get(f"{{{W}}}id")) for r in references) == sorted(said)
    return list(said.values())


def held(content: bytes) -> dict[str, bytes]:
    """The members of a package, in their order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def sound(content: bytes) -> bool:
    """Whether Word opens it: comments aside, which no finished document has."""
    return not [rule for rule in broken_rules(content) if "unclean" not in rule]


def words(content: bytes, name: str) -> str:
    return "".join(map(str, part(content, name).itertext()))


def test_the_words_are_marked_and_the_comment_says_what_to_do(tmp_path: Path) -> None:
    content = annotate(tmp_path, "Arbeidstaker: {{ nmae }}, og mer.")

    assert comments(content) == [
        ["TPL061, feil: Feltet nmae finnes ikke.", "Mente du name?"]
    ]
    assert marked(content) == commented(content) == ["{{ nmae }}"]
    assert sound(content)


def test_the_comments_are_in_the_language_of_the_reader(tmp_path: Path) -> None:
    found = linted(tmp_path, "{{ nmae }}", contract=CONTRACT)

    content = annotated(tmp_path / "mal.docx", NAME, found, LANGUAGES["en"])

    assert comments(content) == [
        ["TPL061, error: There is no field nmae.", "Did you mean name?"]
    ]


def test_the_section_of_the_law_is_in_the_comment(tmp_path: Path) -> None:
    law = Citation(no="loven §\u00a02", en="Act section\u00a02")
    sentence = Message(no="Nei.", en="No.")
    finding = Finding(
        code="X1",
        severity=Severity.WARNING,
        place=WordPlace(file=NAME),
        message=sentence,
        hint=sentence,
        citations=(law,),
    )

    content = annotated(write(tmp_path, "a", "b"), NAME, [finding], LANGUAGES["no"])

    assert comments(content) == [["X1, advarsel: Nei.", "Nei.", "loven §\u00a02"]]
    assert commented(content) == ["a"]


def test_a_tag_over_several_runs_is_marked_from_brace_to_brace(
    tmp_path: Path,
) -> None:
    content = annotate(
        tmp_path, p("Se {", "{ nm", "ae }} her"), p("{{ nm", "ae }}{{ nma", "e }}")
    )

    assert "".join(marked(content)[:3]) == "{{ nmae }}"
    assert commented(content) == ["{{ nmae }}"] * 3
    assert sound(content)


def test_what_a_run_holds_beside_text_stays_where_it_is(tmp_path: Path) -> None:
    mixed = (
        '<w:r w:rsidR="00AA"><w:rPr><w:b/><w:lang w:val="nb-NO"/></w:rPr><w:t>a</w:t>'
        "<w:tab/><w:t>{{ nmae }}b</w:t><w:br/><w:t>c</w:t></w:r>"
    )
    content = annotate(tmp_path, f"<w:p>{mixed}</w:p>")

    tree = part(content, "word/document.xml")
    runs = [r for r in tree.iter(f"{{{W}}}r") if r.find(f"{{{W}}}t") is not None]
    kept = [[etree.QName(child).localname for child in r] for r in runs]
    looks = [[etree.QName(c).localname for c in r[0]] for r in runs]
    assert kept == [["rPr", "t", "tab"], ["rPr", "t"], ["rPr", "t", "br", "t"]]
    assert looks == [["b", "lang"], ["b", "shd", "lang"], ["b", "lang"]]
    assert sound(content)


def test_words_that_have_a_colour_of_their_own_keep_it(tmp_path: Path) -> None:
    blue = '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="0000FF"/></w:rPr>'
    content = annotate(
        tmp_path, f"<w:p><w:r>{blue}<w:t>{{{{ nmae }}}}</w:t></w:r></w:p>"
    )

    assert b"0000FF" in etree.tostring(part(content, "word/document.xml"))
    assert not marked(content)
    assert commented(content) == ["{{ nmae }}"]


def test_a_link_round_the_words_is_not_cut(tmp_path: Path) -> None:
    link = f'<w:hyperlink w:anchor="x">{run("{{ nmae }} her")}</w:hyperlink>'
    content = annotate(tmp_path, "<w:p>" + run("Se ") + link + "</w:p>")

    assert marked(content) == ["{{ nmae }}"]
    assert commented(content) == ["{{ nmae }} her"]
    assert sound(content)


def test_a_finding_about_a_whole_paragraph_marks_no_words(tmp_path: Path) -> None:
    blocks = (h("A {# clause: a #}"), "{%p if name %}", h("B {# clause: a #}"), "x")
    content = annotate(tmp_path, *blocks, "{%p endif %}")

    assert "B {# clause: a #}" in commented(content)
    assert sound(content)


def test_in_a_table_the_comment_is_in_the_cell(tmp_path: Path) -> None:
    content = annotate(tmp_path, "a", word_table(row(cell("x", "{{ nmae }}"), "y")))

    assert commented(content) == ["{{ nmae }}"]
    assert sound(content)


def test_what_stands_in_a_header_is_marked_there_and_told_with_the_first_paragraph(
    tmp_path: Path,
) -> None:
    header = ("header", story("hdr", "Topp {{ nmae }}"))
    content = annotate(tmp_path, "først", "sist", parts={"header1.xml": header})

    assert comments(content) == [
        [
            "TPL061, feil: Feltet nmae finnes ikke.",
            "Mente du name?",
            "Gjelder no/mal.docx, topptekst, avsnittet «Topp {{ nmae }}».",
        ]
    ]
    assert commented(content) == ["først"]
    assert marked(content, "word/header1.xml") == ["{{ nmae }}"]
    assert sound(content)


def test_what_stands_in_a_text_box_is_told_where_the_box_hangs(tmp_path: Path) -> None:
    inside = p("i boksen {{ nmae }}")
    content = annotate(tmp_path, "først", box(inside, inside))

    assert comments(content)[0][-1] == (
        "Gjelder no/mal.docx, tekstboks, avsnittet «i boksen {{ nmae }}»."
    )
    assert marked(content) == ["{{ nmae }}"] * 2
    tree = part(content, "word/document.xml")
    (begins,) = tree.iter(f"{{{W}}}commentRangeStart")
    assert begins.getparent() is tree[0][1]


def test_what_is_beside_the_text_is_told_with_the_first_paragraph(
    tmp_path: Path,
) -> None:
    theme = story("theme", "<w:name w:val='{{ v }}'/>")
    content = annotate(tmp_path, "a", "b", parts={"t.xml": ("theme", theme)})

    assert comments(content)[0][-1] == "Gjelder no/mal.docx."
    assert commented(content) == ["a"]


def test_a_document_without_a_paragraph_is_given_one_to_comment_on(
    tmp_path: Path,
) -> None:
    theme = story("theme", "<w:name w:val='{{ v }}'/>")
    path = pack(tmp_path / "x.docx", members(parts={"t.xml": ("theme", theme)}))

    content = again(path)

    assert commented(content) == [""]
    assert sound(content)


def test_a_paragraph_that_says_something_else_now_is_not_marked(
    tmp_path: Path,
) -> None:
    (finding,) = linted(tmp_path, "a", "{{ nmae }}", contract=CONTRACT)
    other = write(tmp_path, "a", "b {{ nmae }}")

    content = annotated(other, NAME, [finding], LANGUAGES["no"])

    assert not marked(content)
    assert comments(content)[0][-1] == ("Gjelder no/mal.docx, avsnittet «{{ nmae }}».")
    assert commented(content) == ["a"]


def test_where_changes_are_not_decided_no_words_are_marked(tmp_path: Path) -> None:
    change = '<w:ins w:id="1" w:author="K">' + run("x") + "</w:ins>"
    path = write(tmp_path, "<w:p>" + change + run("{{ nmae }}") + "</w:p>")
    place = WordPlace(file=NAME, words="x{{ nmae }}", paragraph=1, span=(1, 11))
    (found,) = linted(tmp_path / "..", "{{ nmae }}", contract=CONTRACT)

    content = annotated(path, NAME, [replace(found, place=place)], LANGUAGES["no"])

    assert not marked(content)
    assert commented(content) == ["x{{ nmae }}"]


def test_comments_of_others_stay_and_keep_their_numbers(tmp_path: Path) -> None:
    theirs = ("comments", f"<w:comments {NAMESPACES}>{COMMENT}</w:comments>")
    content = annotate(
        tmp_path, COMMENTED, "{{ nmae }}", parts={"comments.xml": theirs}
    )

    assert comments(content)[0] == ["husk"]
    assert commented(content) == ["Kari sier", "{{ nmae }}"]
    assert sound(content)


def test_a_copy_that_is_annotated_again_is_the_same(tmp_path: Path) -> None:
    theirs = ("comments", f"<w:comments {NAMESPACES}>{COMMENT}</w:comments>")
    header = ("header", story("hdr", "Topp {{ nmae }}"))
    first = annotate(
        tmp_path,
        COMMENTED,
        "Se {{ nmae }} og {{ titel }}",
        parts={"comments.xml": theirs, "header1.xml": header},
    )
    copy = tmp_path / "copy.docx"
    copy.write_bytes(first)

    assert again(copy) == first


def test_a_copy_that_was_corrected_has_neither_comments_nor_marks(
    tmp_path: Path,
) -> None:
    first = annotate(tmp_path, "Se {{ nmae }} her")
    parts = held(first)
    body = parts["word/document.xml"].replace(b"nmae", b"name")
    copy = pack(tmp_path / "copy.docx", {**parts, "word/document.xml": body})

    content = again(copy)

    assert not comments(content)
    assert not marked(content)
    assert words(content, "word/document.xml") == "Se {{ name }} her"


def test_what_a_copy_is_filled_with_is_not_marked(tmp_path: Path) -> None:
    blocks = f"<w:p>{run('a')}<w:r><w:rPr><w:shd w:val='clear' w:fill='{MARK_COLOUR}'/>"
    shaded = f"{blocks}</w:rPr><w:t>{{{{ name }}}}</w:t></w:r></w:p>"

    document = filled(tmp_path, shaded, data={"name": "Kari"})

    assert MARK_COLOUR not in etree.tostring(document.element.body).decode()


def test_nothing_else_is_changed(tmp_path: Path) -> None:
    header = ("header", story("hdr", "Topp <!-- her -->"))
    parts = {"header1.xml": header}
    noted = "<w:p><!-- note -->" + run("{{ nmae }}") + "</w:p>"
    content = annotate(tmp_path, "a <b>", noted, parts=parts)
    before, after = held((tmp_path / "mal.docx").read_bytes()), held(content)

    changed = {"word/document.xml", "word/_rels/document.xml.rels"}
    changed |= {"[Content_Types].xml"}
    assert list(after) == [*before, "word/comments.xml"]
    assert {n for n in before if before[n] != after[n]} == changed
    assert b"<!-- note -->" in after["word/document.xml"]
    assert words(content, "word/document.xml") == words(
        (tmp_path / "mal.docx").read_bytes(), "word/document.xml"
    )


def test_a_template_with_nothing_to_remark_is_copied_member_by_member(
    tmp_path: Path,
) -> None:
    content = annotate(tmp_path, "{{ name }}")

    assert held(content) == held((tmp_path / "mal.docx").read_bytes())


def test_a_body_without_relationships_and_a_name_that_is_taken(
    tmp_path: Path,
) -> None:
    made = members("{{ nmae }}", parts={})
    del made["word/_rels/document.xml.rels"]
    made["word/comments.xml"] = b"<other/>"
    path = pack(tmp_path / "x.docx", made)

    content = again(path)

    tree = part(content, "word/comments2.xml")
    assert len(tree) == 1
    assert sound(content)


@settings(deadline=None)
@given(
    texts=st.lists(st.text("ab{} \t", max_size=6), max_size=5),
    ends=st.tuples(st.integers(0, 30), st.integers(0, 30)),
)
def test_marking_any_characters_changes_no_text(
    texts: list[str], ends: tuple[int, int]
) -> None:
    paragraph = etree.fromstring(f"<w:x {NAMESPACES}>{p(*texts)}</w:x>")[0]
    before = text_of(paragraph)
    start, end = sorted(min(one, len(before)) for one in ends)

    runs = mark(paragraph, (start, end))

    assert text_of(paragraph) == before
    texts_marked = (t.text or "" for one in runs for t in one.iter(f"{{{W}}}t"))
    assert "".join(texts_marked) == before[start:end]


@needs("soffice")
def test_libreoffice_shows_the_comments_where_they_belong(tmp_path: Path) -> None:
    header = ("header", story("hdr", "Topp {{ nmae }}"))
    content = annotate(
        tmp_path,
        "Først",
        "Arbeidstaker: {{ titel }}.",
        word_table(row("{{ nme }}", "x")),
        parts={"header1.xml": header},
    )
    (tmp_path / "copy.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(  # noqa: S603  a fixed program and our own file
        ["soffice", profile, "--headless", "--convert-to", "fodt", "copy.docx"],  # noqa: S607  found on PATH
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )

    shown = (tmp_path / "copy.fodt").read_text("utf-8")
    annotations = re.findall(
        r"<office:annotation .*?</office:annotation>", shown, re.DOTALL
    )
    assert len(annotations) == shown.count("<dc:creator>fleksidoc</dc:creator>") == 3
    assert "topptekst" in annotations[0]
    assert "Feltet titel finnes ikke." in annotations[1]
    assert "Feltet nme finnes ikke." in annotations[2]
    assert MARK_COLOUR.casefold() in shown.casefold()
