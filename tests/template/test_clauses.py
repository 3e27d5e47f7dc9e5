from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.template import Draft, clauses
from fleksidoc.template.clause import canonical
from tests.template.word_files import (
    SECTION,
    cell,
    faults_of,
    filled,
    findings_of,
    h,
    lines,
    members,
    opened,
    p,
    pack,
    row,
    story,
    table,
    write,
)

FRONT = [p("Avtale", style="Tittel"), table(row("a", "b"))]
SIGNATURES = [p("Underskrifter {# part: signatures #}"), "Sted og dato"]


def outline(draft: Draft) -> list[tuple[str, ...]]:
    """What stands in the body: kind and identity of each group, or its plain name."""
    body = draft.trees["word/document.xml"][0]
    return [
        (str(child.tag).rpartition("}")[2], child.get("id") or "") for child in body
    ]


def test_a_document_is_front_clauses_signatures_and_last_section(
    tmp_path: Path,
) -> None:
    draft = opened(
        write(
            tmp_path,
            *FRONT,
            *(h("Formål {# clause: purpose #}"), "tekst", p("under", style="H2")),
            *(h("Utstyr {# clause: equipment #}"), table(row("a", "b"))),
            *SIGNATURES,
        )
    )

    assert outline(draft) == [
        *(("part", "front"), ("clause", "purpose"), ("clause", "equipment")),
        *(("part", "signatures"), ("sectPr", "")),
    ]
    body = draft.trees["word/document.xml"][0]
    assert [len(group) for group in body] == [2, 3, 2, 2, 1]


def test_the_mark_and_the_space_before_it_are_not_printed(tmp_path: Path) -> None:
    word = filled(tmp_path, h("Formål {# clause: purpose #}"), "tekst", data={})

    assert lines(word) == ["Formål", "tekst"]


def test_conditions_round_whole_clauses_enclose_them(tmp_path: Path) -> None:
    draft = opened(
        write(
            tmp_path,
            *(h("A {# clause: a #}"), "a"),
            *("{%p if x and y=='z' %}", h("B {# clause: b #}"), "{%p if q %}", "b"),
            *(
                "{%p endif %}",
                "{%p if not x %}",
                h("C {# clause: c #}"),
                "{%p endif %}",
            ),
            *("{%p else %}", h("D {# clause: d #}"), "d", "{%p endif %}"),
            h("E {# clause: e #}"),
        )
    )

    assert outline(draft) == [
        *(("part", "front"), ("clause", "a"), ("choice", ""), ("clause", "e")),
        ("sectPr", ""),
    ]
    assert [(clause.id, clause.conditions) for clause in clauses(draft)] == [
        ("a", ()),
        ("b", ('x and y == "z"',)),
        ("c", ('x and y == "z"', "not x")),
        ("d", ('not (x and y == "z")',)),
        ("e", ()),
    ]


def test_conditions_may_begin_together(tmp_path: Path) -> None:
    draft = opened(
        write(
            tmp_path,
            *("{%p if x %}", "{%p if y %}", h("A {# clause: a #}"), "{%p endif %}"),
            "{%p endif %}",
        )
    )

    assert [clause.conditions for clause in clauses(draft)] == [("x", "y")]


def test_a_turn_applies_when_none_before_it_did(tmp_path: Path) -> None:
    draft = opened(
        write(
            tmp_path,
            *("{%p if x %}", h("A {# clause: a #}"), "{%p elif y %}"),
            *(h("B {# clause: b #}"), "{%p else %}", h("C {# clause: c #}")),
            "{%p endif %}",
        )
    )

    assert [clause.conditions for clause in clauses(draft)] == [
        *(("x",), ("not (x) and (y)",), ("not (x) and not (y)",))
    ]


def test_a_clause_knows_where_it_stands(tmp_path: Path) -> None:
    draft = opened(write(tmp_path, "a", h("Utstyr {# clause: equipment #}")))

    (clause,) = clauses(draft)

    assert draft.places[clause.where].words == "Utstyr {# clause: equipment #}"


def test_what_cannot_be_read_is_compared_as_it_stands() -> None:
    assert canonical("a  b") == "a b"


def test_a_document_without_marks_stays_as_it_is(tmp_path: Path) -> None:
    draft = opened(write(tmp_path, h("Overskrift"), "tekst"))

    assert outline(draft) == [("p", ""), ("p", ""), ("sectPr", "")]
    assert clauses(draft) == ()


def test_a_document_may_have_only_signatures(tmp_path: Path) -> None:
    assert outline(opened(write(tmp_path, h("Brev"), *SIGNATURES))) == [
        *(("part", "front"), ("part", "signatures"), ("sectPr", ""))
    ]


def test_a_document_without_a_last_section_has_clauses_too(tmp_path: Path) -> None:
    content = members(h("A {# clause: a #}"))
    xml = content["word/document.xml"].replace(SECTION.encode(), b"")

    draft = opened(pack(tmp_path / "mal.docx", {**content, "word/document.xml": xml}))

    assert outline(draft) == [
        ("part", "front"),
        ("clause", "a"),
        ("sectPr", ""),
    ]


def test_headings_before_the_first_clause_and_after_the_last_are_free(
    tmp_path: Path,
) -> None:
    codes = faults_of(
        tmp_path,
        h("Kort fortalt"),
        h("A {# clause: a #}"),
        *SIGNATURES,
        h("Vedlegg"),
    )

    assert codes == []


def test_blank_lines_and_bookmarks_may_follow_a_condition(tmp_path: Path) -> None:
    codes = faults_of(
        tmp_path,
        "{%p if x %}",
        h("A {# clause: a #}"),
        "{%p endif %}",
        "",
        '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>',
        h("B {# clause: b #}"),
    )

    assert codes == []


MARK = "{# clause: a #}"


@pytest.mark.parametrize(
    ("blocks", "codes"),
    [
        ([h(f"A {MARK}"), h("B")], ["TPL050"]),
        ([h(f"A {MARK}"), p("B", style="Clause")], ["TPL050"]),
        ([h(f"A {MARK}"), "{%p if x %}", h("B"), "{%p endif %}"], ["TPL050"]),
        ([h(f"A {MARK}"), h(f"B {MARK}")], ["TPL051"]),
        ([h(f"A {MARK}"), *SIGNATURES, *SIGNATURES], ["TPL051"]),
        ([h(f"A {MARK}"), table(row("B {# clause: b #}", ""))], ["TPL052"]),
        ([table(row("B {# clause: b #}", ""))], ["TPL052"]),
        ([h(f"A {MARK}"), "{%p for i in x %}", h("B {# clause: b #}"), "{%p endfor %}"],
         ["TPL052"]),
        ([h(f"A {MARK}"), "{%p if x %}", *SIGNATURES, "{%p endif %}"],
         ["TPL052"]),
        ([h(f"A {MARK}"), "{%p if x %}", "a", h("B {# clause: b #}"), "{%p endif %}"],
         ["TPL053"]),
        ([h(f"A {MARK}"), "{%p if x %}", h("B {# clause: b #}"), "{%p else %}", "a",
          "{%p endif %}"], ["TPL053"]),
        ([h(f"A {MARK}"), "{%p if x %}", h("B {# clause: b #}"), "{%p endif %}", "b"],
         ["TPL054"]),
        ([h(f"A {MARK}"), "{%p if x %}", h("B {# clause: b #}"), "{%p endif %}",
          table(row("b", ""))], ["TPL054"]),
        ([h(f"A {MARK}"), "{%p if x %}", h("B {# clause: b #}"), "{%p endif %}",
          "{{ b }}"], ["TPL054"]),
        ([*SIGNATURES, h(f"A {MARK}")], ["TPL055"]),
    ],
)  # fmt: skip
def test_clauses_that_cannot_be_told_apart_are_told(
    tmp_path: Path, blocks: list[str], codes: list[str]
) -> None:
    assert faults_of(tmp_path, *blocks) == codes


def test_a_mark_in_a_header_is_told(tmp_path: Path) -> None:
    header = story("hdr", "{# part: signatures #}")

    codes = faults_of(tmp_path, "x", parts={"header1.xml": ("header", header)})

    assert codes == ["TPL052"]


def test_a_condition_that_cuts_a_clause_is_told_with_both_ends(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        h("Utstyr {# clause: a #}"),
        "{%p if x %}",
        "Utstyret",
        h("Drift {# clause: b #}"),
        "{%p endif %}",
    )

    (finding,) = findings_of(path)

    said = finding.message.no.format(**finding.message.facts)
    assert "{%p if x %}" in said
    assert "«Utstyr {# clause: a #}»" in said
    assert "«Drift {# clause: b #}»" in said


def test_a_mark_deep_in_a_cell_of_a_clause_is_told(tmp_path: Path) -> None:
    inner = table(row(cell(table(row("B {# clause: b #}", "")), ""), ""))

    assert faults_of(tmp_path, h("A {# clause: a #}"), inner) == ["TPL052"]
