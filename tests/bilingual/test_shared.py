from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from lxml.etree import _Element as Element

from fleksidoc.bilingual import LanguagesDifferError, LayoutKind, compose
from fleksidoc.template.draft import tag
from fleksidoc.template.ooxml import w
from tests.bilingual.wordfiles import (
    TAB,
    WordFile,
    clause,
    draft,
    line,
    paragraph,
    run,
    signatures,
    table,
    when,
    words,
)

PAGE_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    "<w:r><w:t>1</w:t></w:r>"
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def composed(
    folder: Path, first: WordFile, second: WordFile, part: str = "word/document.xml"
) -> Element:
    drafts = draft(folder, "no", first), draft(folder, "en", second)
    return compose(*drafts, layout=LayoutKind.SEQUENCE).trees[part]


def file(*blocks: str) -> WordFile:
    return WordFile(body=(clause("a", "A"), *blocks))


def halves(tree: Element) -> list[tuple[str, str]]:
    return [(words(pair[0]), words(pair[1])) for pair in tree.iter(tag("pair"))]


def test_signatures_are_printed_once_with_the_words_of_both(tmp_path: Path) -> None:
    first = file(signatures("Underskrifter", paragraph("Sted og dato")))
    second = file(signatures("Signatures", paragraph("Place and date")))

    tree = composed(tmp_path, first, second)

    (part,) = tree.iterfind(f".//{tag('part')}[@id='signatures']")
    assert part.getparent() is tree[0]
    assert halves(tree) == [
        ("Underskrifter", "Signatures"),
        ("Sted og dato", "Place and date"),
    ]


def test_what_is_said_alike_needs_no_pair(tmp_path: Path) -> None:
    both = file(signatures("E-post / E-mail", paragraph("Teams")))

    tree = composed(tmp_path, both, both)

    assert halves(tree) == []
    assert words(tree).count("Teams") == 1


def test_fields_are_paired_for_the_data_may_differ(tmp_path: Path) -> None:
    both = file(signatures("S", paragraph("{{ employer.name }}")))

    tree = composed(tmp_path, both, both)

    (pair,) = tree.iter(tag("pair"))
    assert [field.get("path") for field in pair.iter(tag("field"))] == [
        "employer.name",
        "employer.name",
    ]
    assert [scope.get("code") for scope in pair.iter(tag("language"))] == ["en"]


def test_words_on_either_side_of_a_tab_are_paired_apart(tmp_path: Path) -> None:
    header = [
        line(run("Avtale"), TAB, run("Side "), PAGE_FIELD),
        line(run("Agreement"), TAB, run("Page "), PAGE_FIELD),
    ]
    first, second = (replace(file(), header=text) for text in header)

    tree = composed(tmp_path, first, second, "word/header1.xml")

    assert [child.tag for child in tree[0]] == [
        w("pPr"),
        tag("pair"),
        w("r"),
        tag("pair"),
    ]
    assert halves(tree) == [("Avtale", "Agreement"), ("Side 1", "Page 1")]
    for half in tree.iter(tag("first"), tag("second")):
        kinds = [m.get(w("fldCharType")) for m in half.iter(w("fldChar"))]
        assert kinds in ([], ["begin", "separate", "end"])


def test_a_tab_inside_a_run_is_found_too(tmp_path: Path) -> None:
    header = [
        f"<w:p><w:r><w:t>{one}</w:t><w:tab/><w:t>{two}</w:t></w:r></w:p>"
        for one, two in (("En", "Likt"), ("One", "Likt"))
    ]
    first, second = (replace(file(), footer=text) for text in header)

    tree = composed(tmp_path, first, second, "word/footer1.xml")

    assert halves(tree) == [("En", "One")]
    assert words(tree) == "EnOneLikt"


def test_a_tab_in_the_result_of_a_field_cuts_nothing(tmp_path: Path) -> None:
    field = PAGE_FIELD.replace("<w:t>1</w:t>", "<w:t>1</w:t><w:tab/><w:t>x</w:t>")
    headers = (line(run("Side "), field), line(run("Page "), field))
    first, second = (replace(file(), header=text) for text in headers)

    tree = composed(tmp_path, first, second, "word/header1.xml")

    assert halves(tree) == [("Side 1x", "Page 1x")]


def test_a_condition_with_a_tab_inside_is_kept_round_both(tmp_path: Path) -> None:
    headers = [
        line(run(f"{{% if reference %}}{word}"), TAB, run("x{% else %}y{% endif %}"))
        for word in ("Ref.", "File")
    ]
    first, second = (replace(file(), header=text) for text in headers)

    tree = composed(tmp_path, first, second, "word/header1.xml")

    (choice,) = tree.iter(tag("choice"))
    assert choice.getparent() is tree[0]
    assert halves(choice) == [("Ref.", "File")]


def test_a_condition_without_a_tab_is_part_of_what_is_said(tmp_path: Path) -> None:
    headers = [line(run(f"{{% if reference %}}{word}{{% endif %}}")) for word in "ab"]
    first, second = (replace(file(), header=text) for text in headers)

    tree = composed(tmp_path, first, second, "word/header1.xml")

    assert len(list(tree.iter(tag("choice")))) == 2
    assert halves(tree) == [("a", "b")]


def test_loops_and_conditions_round_paragraphs_are_kept_once(tmp_path: Path) -> None:
    blocks = [
        signatures(
            title,
            table(
                (
                    paragraph("{%p for s in employer.signatories %}")
                    + paragraph("{{ s.name }}")
                    + when("s.title", paragraph("{{ s.title }}"))
                    + paragraph("{%p endfor %}"),
                    paragraph(employee),
                ),
                columns=(4000, 4000),
                properties=f'<w:tblCaption w:val="{title}"/>',
            ),
        )
        for title, employee in (("Underskrifter", "Ansatt"), ("Signatures", "Employee"))
    ]

    tree = composed(tmp_path, file(blocks[0]), file(blocks[1]))

    assert len(list(tree.iter(tag("loop")))) == 1
    assert len(list(tree.iter(tag("choice")))) == 1
    assert halves(tree)[-1] == ("Ansatt", "Employee")
    (caption,) = tree.iter(w("tblCaption"))
    assert caption.get(w("val")) == "Underskrifter / Signatures"


def test_the_space_round_the_stroke_is_not_doubled(tmp_path: Path) -> None:
    first = file(signatures("S ", paragraph("{{ employer.name }} as ")))
    second = file(signatures(" T", paragraph(" and {{ employer.name }}")))

    tree = composed(tmp_path, first, second)

    assert halves(tree)[0] == ("S", "T")
    texts = [etree.tostring(t, encoding="unicode") for t in tree.iter(w("t"))]
    assert any(text.endswith("/> as</w:t>") for text in texts)
    assert any(">and <" in text for text in texts)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        pytest.param((paragraph("Navn"),), (), id="paragraph missing"),
        pytest.param((), (paragraph("Name"),), id="paragraph too many"),
        pytest.param((paragraph("Navn"),), (paragraph(),), id="words missing"),
        pytest.param((line(run("Navn"), TAB),), (line(run("Name")),), id="tab missing"),
        pytest.param(
            (when("scope", paragraph("Navn")),),
            (when("hours.core", paragraph("Name")),),
            id="another condition",
        ),
        pytest.param(
            (table((paragraph("Navn"),), columns=(100,)),),
            (paragraph("Name"),),
            id="table missing",
        ),
        pytest.param(
            (line(run("{% if a %}x"), TAB, run("{% endif %}")),),
            (line(run("{% if b %}x"), TAB, run("{% endif %}")),),
            id="another condition in the line",
        ),
        pytest.param(
            (line(run("{% for a in b %}x"), TAB, run("{% endfor %}")),),
            (line(run("{% for a in c %}x"), TAB, run("{% endfor %}")),),
            id="another loop in the line",
        ),
    ],
)
def test_signatures_built_otherwise_stop_and_name_the_place(
    tmp_path: Path, ours: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    first, second = file(signatures("S", *ours)), file(signatures("S", *theirs))

    with pytest.raises(LanguagesDifferError) as caught:
        composed(tmp_path, first, second)

    (finding,) = caught.value.findings
    assert finding.code == "PAIR005"
    assert finding.place.file == "en/agreement.docx"


def test_a_difference_names_the_words_in_both_files(tmp_path: Path) -> None:
    first = file(
        signatures("S", line(run("Navn og "), TAB, run("{{ employee.name }}")))
    )
    second = file(signatures("S", line(run("Name and title"))))

    with pytest.raises(LanguagesDifferError) as caught:
        composed(tmp_path, first, second)

    message = caught.value.findings[0].message
    assert message.en.format(**message.facts) == (
        "“Name and title” in en/agreement.docx is built otherwise than “Navn og "
        "{{ employee.name }}” in no/agreement.docx. This part is printed once, in both "
        "languages."
    )


def test_loops_over_the_same_list_in_a_line_are_paired_inside(tmp_path: Path) -> None:
    headers = [
        line(
            run(f"{{% for s in employer.signatories %}}{word}"),
            TAB,
            run("{% endfor %}"),
        )
        for word in ("Navn", "Name")
    ]
    first, second = (replace(file(), header=text) for text in headers)

    tree = composed(tmp_path, first, second, "word/header1.xml")

    (loop,) = tree.iter(tag("loop"))
    assert halves(loop) == [("Navn", "Name")]


@pytest.mark.parametrize("part", ["header", "footer"])
@pytest.mark.parametrize("lacking", ["no", "en"])
def test_a_header_or_footer_in_one_file_only_stops(
    tmp_path: Path, part: str, lacking: str
) -> None:
    plain, text = file(), paragraph("x")
    header, footer = (text, "") if part == "header" else ("", text)
    with_part = replace(plain, header=header, footer=footer)
    files = (plain, with_part) if lacking == "no" else (with_part, plain)

    with pytest.raises(LanguagesDifferError) as caught:
        composed(tmp_path, *files)

    (finding,) = caught.value.findings
    assert (finding.code, finding.message.facts["other"]) == (
        "PAIR006",
        f"{lacking}/agreement.docx",
    )


@pytest.mark.parametrize("lacking", ["no", "en"])
def test_signatures_in_one_file_only_stop(tmp_path: Path, lacking: str) -> None:
    plain, signed = file(), file(signatures("S"))
    files = (plain, signed) if lacking == "no" else (signed, plain)

    with pytest.raises(LanguagesDifferError) as caught:
        composed(tmp_path, *files)

    (finding,) = caught.value.findings
    assert finding.message.facts["other"] == f"{lacking}/agreement.docx"


def test_bookmarks_in_a_shared_line_stand_once(tmp_path: Path) -> None:
    marked = line(
        '<w:bookmarkStart w:id="0" w:name="here"/>',
        run("{{ employer.name }}"),
        '<w:bookmarkEnd w:id="0"/>',
    )

    tree = composed(
        tmp_path, file(signatures("S", marked)), file(signatures("S", marked))
    )

    assert len(list(tree.iter(w("bookmarkStart")))) == 1
    assert len(list(tree.iter(w("bookmarkEnd")))) == 1
