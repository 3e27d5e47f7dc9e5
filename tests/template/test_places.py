"""Where a finding stands: its paragraph, its characters, and the other end of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleksidoc.findings import Finding, WordPlace
from tests.template.word_files import cell, findings_of, h, opened, p, row, story, write
from tests.template.word_files import table as word_table


def box(choice: str, fallback: str) -> str:
    """A text box as Word writes it, for new versions of Word and for old ones."""
    return (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"<w:txbxContent>{choice}</w:txbxContent></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><w:txbxContent>{fallback}</w:txbxContent></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def place_of(finding: Finding) -> WordPlace:
    assert isinstance(finding.place, WordPlace)
    return finding.place


def numbers(path: Path) -> list[tuple[str, int | None]]:
    return [(place.words, place.paragraph) for place in opened(path).places[1:]]


def test_paragraphs_are_counted_through_all_parts_of_the_file(tmp_path: Path) -> None:
    header = ("header", story("hdr", "tre"))
    path = write(tmp_path, "en", "to", parts={"header1.xml": header})

    assert numbers(path) == [("en", 1), ("to", 2), ("tre", 3)]


def test_the_two_copies_of_a_text_box_have_the_same_numbers(tmp_path: Path) -> None:
    path = write(tmp_path, box(p("a") + p("b"), p("a") + p("b") + p("c")), "sist")

    assert numbers(path) == [
        ("", 1),
        ("a", 2),
        ("b", 3),
        ("a", 2),
        ("b", 3),
        ("c", 4),
        ("sist", 5),
    ]


def test_each_tag_of_a_paragraph_has_a_place_of_its_own(tmp_path: Path) -> None:
    draft = opened(write(tmp_path, "A {{ a }} og {% if b %}c{% endif %} {{ d }}"))

    spans = [place.span for place in draft.places[2:]]
    assert spans == [(2, 9), (13, 23), (24, 35), (36, 43)]


def test_the_spaces_that_go_with_a_mark_are_not_marked(tmp_path: Path) -> None:
    draft = opened(write(tmp_path, h("Utstyr   {# clause: equipment #}"), "x"))

    assert draft.places[3].span == (9, 32)


@pytest.mark.parametrize(
    ("blocks", "code", "spans"),
    [
        (["{% if a %}x", "{% endif %}"], "TPL027", [(0, 10), (0, 11)]),
        (["A {{ a", "b }} c"], "TPL002", [(2, 6), (2, 4)]),
        (["{%p if a %}{%p endif %}"], "TPL021", [(0, 11), (11, 23)]),
        ([h("A {# clause: a #}"), h("B {# clause: a #}")], "TPL051", [None, None]),
        (
            [h("A {# clause: a #} {# clause: b #}")],
            "TPL021",
            [(18, 33), (2, 17)],
        ),
        (
            [
                word_table(
                    row(cell("{%p if a %}", "x"), "y"), row(cell("{%p endif %}", "z"))
                )
            ],
            "TPL024",
            [(0, 11), (0, 12)],
        ),
    ],
)
def test_what_has_two_ends_tells_both(
    tmp_path: Path,
    blocks: list[str],
    code: str,
    spans: list[tuple[int, int] | None],
) -> None:
    (finding,) = findings_of(write(tmp_path, *blocks))

    (other,) = finding.related
    assert finding.code == code
    assert isinstance(other, WordPlace)
    assert [place_of(finding).span, other.span] == spans


def test_what_refers_across_a_condition_tells_what_it_points_to(
    tmp_path: Path,
) -> None:
    marked = (
        '<w:p><w:bookmarkStart w:id="1" w:name="_Ref1"/>'
        '<w:r><w:t>Utstyr</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'
    )
    reference = '<w:p><w:fldSimple w:instr=" REF _Ref1 "/></w:p>'
    path = write(tmp_path, "{%p if a %}", marked, "{%p endif %}", reference)

    (finding,) = findings_of(path)

    (target,) = finding.related
    assert isinstance(target, WordPlace)
    assert (finding.code, target.words) == ("TPL042", "Utstyr")


def test_findings_come_as_a_reader_meets_them(tmp_path: Path) -> None:
    theme = story("theme", "<w:name w:val='{{ v }}'/>")
    path = write(tmp_path, "{% x %} {{ a", "y }}", parts={"t.xml": ("theme", theme)})

    assert [finding.code for finding in findings_of(path)] == [
        "TPL005",
        "TPL002",
        "TPL029",
    ]
