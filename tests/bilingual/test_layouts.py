from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml.etree import _Element as Element

from fleksidoc.bilingual import LanguagesDifferError, LayoutKind, compose
from fleksidoc.template.draft import Draft, tag
from fleksidoc.template.ooxml import local, w
from tests.bilingual.wordfiles import (
    DEFAULTS,
    NORMAL,
    PAGE,
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

TITLE = paragraph("Avtale")


def test_margins_that_no_file_states_are_stated_whole(tmp_path: Path) -> None:
    bare = WordFile(body=(clause("a", "A"),), page="")
    drafts = [draft(tmp_path, language, bare) for language in ("no", "en")]

    made = compose(*drafts, layout=LayoutKind.COLUMNS)

    (margins,) = made.trees["word/document.xml"].iter(w("pgMar"))
    sides = ("top", "right", "bottom", "left", "header", "footer", "gutter")
    assert all(margins.get(w(side)) for side in sides)


def composed(
    folder: Path, first: WordFile, second: WordFile, layout: LayoutKind
) -> Draft:
    drafts = draft(folder, "no", first), draft(folder, "en", second)
    return compose(*drafts, layout=layout)


def body(made: Draft) -> Element:
    return next(made.trees["word/document.xml"].iterchildren(w("body")))


def columns(folder: Path, first: tuple[str, ...], second: tuple[str, ...]) -> Element:
    files = WordFile(body=first), WordFile(body=second)
    return body(composed(folder, *files, LayoutKind.COLUMNS))


def sequence(folder: Path, first: tuple[str, ...], second: tuple[str, ...]) -> Element:
    files = WordFile(body=first), WordFile(body=second)
    return body(composed(folder, *files, LayoutKind.SEQUENCE))


def rows(found: Element) -> list[tuple[str, ...]]:
    """Return the words of the outer table's cells, row by row."""
    (outer,) = found.iterchildren(w("tbl"))
    return [
        tuple(words(cell) for cell in row.iterchildren(w("tc")))
        for row in outer.iter(w("tr"))
        if next(row.iterancestors(w("tbl"))) is outer
    ]


# Columns.


def test_each_clause_stands_beside_its_other_language(tmp_path: Path) -> None:
    first = TITLE, clause("a", "En", paragraph("x")), clause("b", "To", paragraph("y"))
    second = (
        paragraph("Agreement"),
        clause("a", "One", paragraph("X")),
        clause("b", "Two", paragraph("Y"), paragraph("Z")),
    )

    found = columns(tmp_path, first, second)

    assert rows(found) == [
        ("Avtale", "Agreement"),
        ("En", "One"),
        ("x", "X"),
        ("To", "Two"),
        ("y", "YZ"),
    ]


def test_the_second_language_fills_the_second_cell_alone(tmp_path: Path) -> None:
    both = TITLE, clause("a", "A", paragraph("x"))

    found = columns(tmp_path, both, both)

    for row in found.iter(w("tr")):
        ours, theirs = row.iterchildren(w("tc"))
        assert not list(ours.iter(tag("language")))
        assert [local(child) for child in theirs] == ["tcPr", "language"]


def test_a_condition_round_clauses_stands_round_their_rows(tmp_path: Path) -> None:
    other = paragraph("{%p else %}")
    both = (
        TITLE,
        when("scope", clause("a", "A"), clause("b", "B"), other, clause("c", "C")),
    )

    found = columns(tmp_path, both, both)

    (choice,) = found.iter(tag("choice"))
    assert choice.getparent() is found[0]
    shape = [
        (local(arm), [[local(row) for row in inner] for inner in arm]) for arm in choice
    ]
    assert shape == [("when", [["tr"], ["tr"]]), ("otherwise", [["tr"]])]


def test_conditions_inside_a_clause_stay_with_each_language(tmp_path: Path) -> None:
    first = (clause("a", "A", when("scope", paragraph("x"))),)
    second = (clause("a", "A", paragraph("y"), when("scope", paragraph("z"))),)

    found = columns(tmp_path, first, second)

    for choice in found.iter(tag("choice")):
        assert any(True for _ in choice.iterancestors(w("tc")))
    assert len(list(found.iter(tag("choice")))) == 2


def test_a_heading_keeps_with_its_text_below_a_hairline(tmp_path: Path) -> None:
    both = (clause("a", "A", paragraph("x")),)

    heading, text = columns(tmp_path, both, both).iter(w("tr"))

    assert heading.find(f"{w('trPr')}/{w('cantSplit')}") is not None
    assert text.find(w("trPr")) is None
    assert len(list(heading.iter(w("keepNext")))) == 2
    assert not list(text.iter(w("keepNext")))
    assert len(list(heading.iter(w("tcBorders")))) == 2


def test_what_parts_the_clauses_from_the_signatures_keeps_them_together(
    tmp_path: Path,
) -> None:
    both = clause("a", "A"), signatures("S")

    found = columns(tmp_path, both, both)

    (between,) = found.iterchildren(w("p"))
    assert between.find(f"{w('pPr')}/{w('keepNext')}") is not None


def test_a_cell_ends_in_a_paragraph_also_after_a_table(tmp_path: Path) -> None:
    facts = table((paragraph("x"),), columns=(100,))
    both = facts, clause("a", "A", facts)

    for cell in columns(tmp_path, both, both).iter(w("tc")):
        last = cell[-1] if cell[-1].tag != tag("language") else cell[-1][-1]
        assert last.tag == w("p")


def test_a_text_that_one_language_lacks_leaves_a_cell_empty(tmp_path: Path) -> None:
    first, second = (clause("a", "En", paragraph("x")),), (clause("a", "One"),)

    found = columns(tmp_path, first, second)

    assert rows(found)[-1] == ("x", "")
    assert len(list(found.iter(w("p")))) == 5


def test_fronts_built_otherwise_stand_beside_each_other_as_a_whole(
    tmp_path: Path,
) -> None:
    first = TITLE, paragraph("Undertittel"), clause("a", "A")
    second = paragraph("Agreement"), clause("a", "A")

    assert rows(columns(tmp_path, first, second)) == [
        ("AvtaleUndertittel", "Agreement"),
        ("A", "A"),
    ]


def test_tables_fit_their_column_and_labels_stay_readable(tmp_path: Path) -> None:
    facts = table(
        (paragraph("Navn"), paragraph("Kari")), columns=(2551, 6520), properties=""
    )
    spanned = facts.replace(
        "</w:tblGrid>",
        '</w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9071" w:type="dxa"/>'
        f'<w:gridSpan w:val="2"/></w:tcPr>{paragraph("alle")}</w:tc></w:tr>'
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr>'
        f'<w:tcW w:w="6520" w:type="dxa"/></w:tcPr>{paragraph("bak")}</w:tc></w:tr>',
    )
    both = spanned, clause("a", "A")

    found = columns(tmp_path, both, both)

    nested = [t for t in found.iter(w("tbl")) if t.getparent() is not found]
    assert len(nested) == 2
    for inner in nested:
        assert [int(c.attrib[w("w")]) for c in inner.iter(w("gridCol"))] == [2296, 2467]
        widths = [int(c.attrib[w("w")]) for c in inner.iter(w("tcW"))]
        assert widths == [4763, 2467, 2296, 2467]
        (width,) = inner.iter(w("tblW"))
        assert width.get(w("w")) == "4763"


def test_a_table_that_fits_and_one_in_per_cent_stay_as_they_are(tmp_path: Path) -> None:
    small = table((paragraph("x"),), columns=(1000,))
    share = table(
        (table((paragraph("y"),), columns=(9000,)) + paragraph(),), columns=(9071,)
    )
    share = share.replace('w:w="9071" w:type="dxa"', 'w:w="5000" w:type="pct"', 1)
    both = small, share, clause("a", "A")

    found = columns(tmp_path, both, both)

    widths = {(e.get(w("w")), e.get(w("type"))) for e in found.iter(w("tblW"))}
    assert widths == {
        ("9866", "dxa"),
        ("1000", "dxa"),
        ("5000", "pct"),
        ("9000", "dxa"),
    }


def test_the_page_gets_narrow_margins_and_its_tabs_follow(tmp_path: Path) -> None:
    tabs = (
        '<w:tabs><w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" '
        'w:pos="9071"/><w:tab w:val="left" w:pos="2000"/></w:tabs>'
    )
    both = WordFile(
        body=(TITLE, clause("a", "A")), header=paragraph("x", properties=tabs)
    )

    made = composed(tmp_path, both, both, LayoutKind.COLUMNS)

    margins = next(body(made).iter(w("pgMar")))
    assert [margins.get(w(side)) for side in ("left", "right", "top")] == [
        "1020",
        "1020",
        "1247",
    ]
    stops = [
        stop.get(w("pos")) for stop in made.trees["word/header1.xml"].iter(w("tab"))
    ]
    assert stops == ["4933", "9866", "2000"]


@pytest.mark.parametrize(
    ("halves", "expected"),
    [
        ((4535, 4536), [5103, 4536]),
        ((2551, 6520), [2551, 6520]),
        ((3000, 3000), [3000, 3000]),
        ((3000, 3000, 3071), [3000, 3000, 3071]),
    ],
)
def test_two_halves_of_signatures_stand_below_the_two_languages(
    tmp_path: Path, halves: tuple[int, ...], expected: list[int]
) -> None:
    signers = table(tuple(paragraph("x") for _ in halves), columns=halves)
    both = clause("a", "A"), signatures("S", signers)

    found = columns(tmp_path, both, both)

    (_, shared) = (t for t in found.iter(w("tbl")))
    assert [int(str(c.get(w("w")))) for c in shared.iter(w("gridCol"))] == expected
    rooms = [(local(m), m.get(w("w"))) for e in shared.iter(w("tcMar")) for m in e]
    assert rooms == ([("right", "568")] if expected != list(halves) else [])


def test_type_is_a_point_smaller_and_small_type_stays(tmp_path: Path) -> None:
    sizes = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{size}"><w:name w:val="S{size}"/>'
        f'<w:pPr><w:spacing w:line="{line}" w:lineRule="{rule}"/></w:pPr>'
        f'<w:rPr><w:sz w:val="{size}"/></w:rPr></w:style>'
        for size, line, rule in (
            (36, 280, "exact"),
            (19, 292, "auto"),
            (16, 280, "atLeast"),
        )
    )
    file = WordFile(body=(TITLE, clause("a", "A")), defaults=DEFAULTS.format(""))
    both = replace(file, styles=file.styles + sizes)

    styles = composed(tmp_path, both, both, LayoutKind.COLUMNS).trees["word/styles.xml"]

    assert [e.get(w("val")) for e in styles.iter(w("sz"))] == ["18", "34", "18", "16"]
    assert [e.get(w("line")) for e in styles.iter(w("spacing"))] == [
        "250",
        "292",
        "250",
    ]


def test_what_is_formatted_by_hand_is_smaller_in_both_languages(tmp_path: Path) -> None:
    both = (clause("a", "A", line(run("x", '<w:sz w:val="24"/>'))),)

    found = columns(tmp_path, both, both)

    sizes = [size.get(w("val")) for size in found.iter(w("sz"))]
    assert [size for size in sizes if size != "2"] == ["22", "22"]


def test_a_file_without_lists_can_be_set_smaller_too(tmp_path: Path) -> None:
    both = WordFile(body=(TITLE, clause("a", "A")), numbering="", styles=NORMAL)

    styles = composed(tmp_path, both, both, LayoutKind.COLUMNS).trees["word/styles.xml"]

    assert [e.get(w("val")) for e in styles.iter(w("sz"))] == ["18"]


# Sequence.


def test_one_text_follows_the_other_on_a_new_page(tmp_path: Path) -> None:
    first = TITLE, clause("a", "En", paragraph("x")), signatures("Underskrifter")
    second = (
        paragraph("Agreement"),
        clause("a", "One", paragraph("X")),
        signatures("Signatures"),
    )

    found = sequence(tmp_path, first, second)

    assert [local(child) for child in found] == [
        "part",
        "clause",
        "language",
        "part",
        "sectPr",
    ]
    (begins,) = found.iter(w("pageBreakBefore"))
    around = next(begins.iterancestors(w("p")))
    assert words(around) == "Agreement"
    assert words(found) == "AvtaleEnxAgreementOneXUnderskrifterSignatures"


def test_each_possible_title_begins_the_page(tmp_path: Path) -> None:
    other, title = paragraph("{%p else %}"), paragraph("Two")
    both = when("scope", paragraph("One"), other, title), clause("a", "A")

    found = sequence(tmp_path, both, both)

    begins = [
        words(next(e.iterancestors(w("p")))) for e in found.iter(w("pageBreakBefore"))
    ]
    assert begins == ["One", "Two"]


@pytest.mark.parametrize(
    "beginning",
    [
        pytest.param(when("scope", paragraph("One")), id="perhaps nothing"),
        pytest.param(
            when("scope", paragraph("One"), paragraph("{%p else %}")), id="an empty arm"
        ),
        pytest.param(table((paragraph("x"),), columns=(100,)), id="a table"),
    ],
)
def test_where_the_first_paragraph_is_not_sure_an_empty_one_begins_the_page(
    tmp_path: Path, beginning: str
) -> None:
    both = beginning, clause("a", "A")

    found = sequence(tmp_path, both, both)

    (begins,) = found.iter(w("pageBreakBefore"))
    assert words(next(begins.iterancestors(w("p")))) == ""


def test_without_a_front_the_first_clause_begins_the_page(tmp_path: Path) -> None:
    both = (clause("a", "A"),)

    found = sequence(tmp_path, both, both)

    (begins,) = found.iter(w("pageBreakBefore"))
    assert words(next(begins.iterancestors(w("p")))) == "A"


# The page.


@pytest.mark.parametrize(
    ("change", "words_en"),
    [
        (('w:w="11906"', 'w:w="12240"'), "another paper size"),
        (('w:left="1417"', 'w:left="1700"'), "other margins"),
        (("/>", '/><w:cols w:num="2"/>', 1), "more or fewer columns"),
        (
            ('w:gutter="0"/>', 'w:gutter="0"/><w:titlePg/>'),
            "another setting for the header and footer of the first page",
        ),
    ],
)
def test_pages_set_up_otherwise_stop(
    tmp_path: Path, change: tuple[str, str], words_en: str
) -> None:
    first = WordFile(body=(clause("a", "A"),))
    second = replace(first, page=PAGE.replace(*change))

    with pytest.raises(LanguagesDifferError) as caught:
        composed(tmp_path, first, second, LayoutKind.SEQUENCE)

    message = caught.value.findings[0].message
    assert message.en.format(**message.facts) == (
        f"en/agreement.docx has {words_en} than no/agreement.docx."
    )


def test_half_a_millimetre_is_no_other_margin(tmp_path: Path) -> None:
    first = WordFile(body=(clause("a", "A"),))
    second = replace(
        first,
        page=PAGE.replace('w:left="1417"', 'w:left="1420"') + '<w:titlePg w:val="0"/>',
    )

    assert composed(tmp_path, first, second, LayoutKind.SEQUENCE).sources


def test_headers_of_even_pages_must_be_told_apart_in_both(tmp_path: Path) -> None:
    settings = (
        f'<w:settings xmlns:w="{w("")[1:-1]}"><w:evenAndOddHeaders/></w:settings>'
    )
    first = WordFile(body=(clause("a", "A"),))
    second = replace(first, parts={"word/settings.xml": ("rId3", "settings", settings)})

    with pytest.raises(LanguagesDifferError) as caught:
        composed(tmp_path, first, second, LayoutKind.SEQUENCE)

    assert "even pages" in str(caught.value.findings[0].message.en)


def test_a_section_break_stops_and_is_named_by_its_words(tmp_path: Path) -> None:
    broken = line(
        f"<w:pPr><w:sectPr>{PAGE}</w:sectPr></w:pPr>", run("Her skifter siden.")
    )
    both = WordFile(body=(clause("a", "A", broken),))

    with pytest.raises(LanguagesDifferError) as caught:
        composed(tmp_path, both, both, LayoutKind.SEQUENCE)

    assert [finding.place.file for finding in caught.value.findings] == [
        "en/agreement.docx",
        "no/agreement.docx",
    ]
    assert caught.value.findings[0].message.facts["words"] == "Her skifter siden."
